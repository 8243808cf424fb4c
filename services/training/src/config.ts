import { parseEnv, processEnv } from '@yunge/runtime';
import { z } from 'zod';

/** Settings of the training service; the README's table is made from this. */
export const env = processEnv.extend({
  PORT: processEnv.shape.PORT.default(4105).describe('Port of the server; 0 takes any free one'),
  HEALTH_PORT: processEnv.shape.HEALTH_PORT.default(4205).describe(
    "Port of the worker's health and metrics; 0 takes any free one",
  ),
  EXAM_PASS_MARK: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(60)
    .describe('Least score that passes an exam, of 100'),
  CERTIFICATE_MONTHS: z.coerce.number().int().min(1).max(120).default(24).describe('Months a new certificate holds'),
});

export type Settings = z.output<typeof env>;

export const config = parseEnv(env);
