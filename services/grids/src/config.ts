import { parseEnv, processEnv } from '@yunge/runtime';
import { z } from 'zod';

/** Settings of the grids service; the README's table is made from this. */
export const env = processEnv.extend({
  PORT: processEnv.shape.PORT.default(4101).describe('Port of the server; 0 takes any free one'),
  HEALTH_PORT: processEnv.shape.HEALTH_PORT.default(4201).describe(
    "Port of the worker's health and metrics; 0 takes any free one",
  ),
  FILES_DIR: z
    .string()
    .default('~/.local/share/yunge/files')
    .describe('Folder where uploaded files are kept; `~` is the home folder'),
  FILES_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default('yunge-development-files-secret-not-for-production')
    .meta({ description: 'Signs the links under which files can be had', secret: true }),
  FILES_S3_BUCKET: z
    .string()
    .optional()
    .describe('Bucket that keeps uploaded files instead of the folder; it must exist'),
  FILES_S3_REGION: z.string().default('us-east-1').describe('Region of the bucket'),
  FILES_S3_ENDPOINT: z.url().optional().describe("Address of an S3 store that is not Amazon's"),
  FILES_S3_ACCESS_KEY: z
    .string()
    .optional()
    .describe('Key of the bucket; without it the usual places are looked at: environment, profile, role'),
  FILES_S3_SECRET_KEY: z.string().optional().describe('Secret of that key'),
  EVALUATION_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default('yunge-development-evaluation-secret-not-for-production')
    .meta({ description: 'Makes the one-time tokens that reporters answer with', secret: true }),
});

export type Settings = z.output<typeof env>;

export const config = parseEnv(env);
