import { readFileSync } from 'node:fs';
import { ROLES } from '@yunge/kernel';
import { z } from 'zod';

const account = z.strictObject({
  account: z.string().regex(/^[a-z0-9-]{2,40}$/),
  title: z.strictObject({ en: z.string(), zh: z.string() }),
  id: z.string(),
  roles: z.array(z.enum(ROLES)).min(1),
  scopes: z.strictObject({
    divisions: z.array(z.string()),
    department: z.string().nullable(),
    enterprise: z.string().nullable(),
  }),
});

const file = z.strictObject({
  /** One password for all, as argon2id keeps it; the demo tells it to everyone. */
  password: z.strictObject({
    salt: z.string(),
    hash: z.string(),
    memory: z.number(),
    passes: z.number(),
    parallelism: z.number(),
  }),
  accounts: z.array(account).min(1),
});

export type DemoAccount = z.output<typeof account>;
export type DemoFile = z.output<typeof file>;

/** Who one can log in as in the demo; the people behind the ids are planted with the demo data. */
export function readAccounts(url = new URL('accounts.json', import.meta.url)): DemoFile {
  return file.parse(JSON.parse(readFileSync(url, 'utf8')));
}
