import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

/** What every process of the platform reads; each adds its own fields and its own default ports with `.extend`. */
export const processEnv = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('`production` hides internals and refuses default secrets'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('Least level that is logged'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; `0.0.0.0` in a container'),
  PORT: port.default(4000).describe('Port of the server; 0 takes any free one'),
  HEALTH_PORT: port.default(0).describe("Port of the worker's health and metrics; 0 takes any free one"),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb:// or mongodb+srv://')
    .default('mongodb://127.0.0.1:27017')
    .describe('Where the documents are kept'),
  MONGODB_DB_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{0,20}$/, 'may hold a-z, 0-9, _ and - only')
    .default('yunge_')
    .describe('Put before the name of every database'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must start with redis:// or rediss://')
    .default('redis://127.0.0.1:6379')
    .describe('Queues, limits and live updates'),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,20}$/, 'may hold a-z, 0-9, _ and - only')
    .default('yunge')
    .describe('Put before the name of every queue'),
  ACTOR_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default('yunge-development-actor-secret-not-for-production')
    .meta({ description: 'Signs who asks, from the gateway to the subgraphs; the same in all of them', secret: true }),
  DEMO: z.stringbool().default(false).describe('Demo accounts and the demo clock; refused in production'),
});
