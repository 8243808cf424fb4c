import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { readAccounts } from '../demo/accounts.ts';
import { createInspect } from '../limits/inspect.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const example = z.strictObject({
  title: z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
  as: z.string().nullable(),
  query: z.string(),
  variables: z.record(z.string(), z.unknown()),
});

it('every example of the playground fits the public schema, its limits and an account', () => {
  const schema = buildSchema(read('../../schema.graphql'));
  const accounts = readAccounts().accounts.map(({ account }) => account);
  const inspect = createInspect();
  for (const { title, as, query, variables } of z
    .array(example)
    .min(1)
    .parse(JSON.parse(read('examples.json')))) {
    const faults = [...validate(schema, parse(query)), ...inspect(query, variables)].map(({ message }) => message);
    expect([title.en, faults]).toEqual([title.en, []]);
    expect([...accounts, null]).toContain(as);
  }
});
