import { parseEnv, processEnv } from '@yunge/runtime';
import { z } from 'zod';

/** Settings of the personnel service; the README's table is made from this. */
export const env = processEnv.extend({
  PORT: processEnv.shape.PORT.default(4102).describe('Port of the server; 0 takes any free one'),
  HEALTH_PORT: processEnv.shape.HEALTH_PORT.default(4202).describe(
    "Port of the worker's health and metrics; 0 takes any free one",
  ),
  FALLBACK_SUPERIOR: z.string().default('').describe('Id of the person every reporting line ends at; empty for none'),
  HONOUR_SHARDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(256)
    .default(8)
    .describe('Parts the work on an honour list is cut into'),
  PUBLIC_URL: z
    .url()
    .default('http://127.0.0.1:4000')
    .describe('Address under which the public reaches the gateway; printed on certificates'),
});

export type Settings = z.output<typeof env>;

export const config = parseEnv(env);
