import { parseEnv, processEnv } from '@yunge/runtime';
import type { z } from 'zod';

/** Settings of the enterprises service; the README's table is made from this. */
export const env = processEnv.extend({
  PORT: processEnv.shape.PORT.default(4103).describe('Port of the server; 0 takes any free one'),
  HEALTH_PORT: processEnv.shape.HEALTH_PORT.default(4203).describe(
    "Port of the worker's health and metrics; 0 takes any free one",
  ),
});

export type Settings = z.output<typeof env>;

export const config = parseEnv(env);
