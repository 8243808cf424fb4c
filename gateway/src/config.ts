import { parseEnv, processEnv } from '@yunge/runtime';
import { z } from 'zod';

const common = processEnv.pick({
  NODE_ENV: true,
  LOG_LEVEL: true,
  HOST: true,
  PORT: true,
  ACTOR_SECRET: true,
  DEMO: true,
});

const urls = z
  .string()
  .default('{}')
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.url()));

/** Environment of the gateway; the README's table comes from here. */
export const env = common.extend({
  SUBGRAPHS: urls.describe('Addresses that replace those of the supergraph, JSON: `{"grids":"http://grids:4101"}`'),
  SUPERGRAPH: z
    .string()
    .optional()
    .describe('Path of the supergraph; the committed one unless set. Read again when it changes and on SIGHUP'),
  OIDC_ISSUER: z.url().optional().describe('Issuer of bearer tokens; its keys are found by OpenID discovery'),
  OIDC_AUDIENCE: z.string().default('yunge').describe('Audience a token must be for'),
  OIDC_JWKS_URI: z.url().optional().describe("The issuer's keys, where it offers no discovery"),
  PLAYGROUND: z.stringbool().optional().describe('GraphiQL at `/`; on by default except in production'),
  MAX_IN_FLIGHT: z.coerce
    .number()
    .int()
    .min(1)
    .default(256)
    .describe('Operations at a time before new ones are told to wait (503)'),
  GATEWAY_DEADLINE_MS: z.coerce.number().int().min(100).default(3_000).describe('Longest time for an operation'),
  SUBGRAPH_DEADLINE_MS: z.coerce
    .number()
    .int()
    .min(50)
    .default(2_000)
    .describe('Longest time for one call of a subgraph'),
});

export type Config = z.output<typeof env>;

export const readConfig = (): Config => parseEnv(env);
