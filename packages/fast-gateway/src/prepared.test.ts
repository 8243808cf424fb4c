import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { PreparedOperation } from './operation.ts';
import { PreparedOperations } from './prepared.ts';
import { Town } from './testing/town.ts';

let town: Town;
beforeEach(async () => {
  town = new Town();
  await town.apollo.start();
});
afterEach(() => town.apollo.stop());

async function prepared(source: string): Promise<PreparedOperation> {
  await town.ask(source);
  const operation = town.gateway.ready(source, undefined);
  if (!operation) throw new Error('not prepared');
  return operation;
}

/** How many of so many operations are still known, with this one behind each of their texts. */
function known(operation: PreparedOperation, count: number): number {
  const operations = new PreparedOperations(() => operation);
  const { document, node } = operation;
  const sources = Array.from({ length: count }, (_, n) => `{ people { name } } # ${n}`);
  for (const source of sources) operations.of({ source, operationName: undefined, document, node, isCurrent: true });
  return sources.filter((source) => operations.ready(source, undefined)).length;
}

it('fewer operations are known at a time when their texts are short and their programs long', async () => {
  const short = await prepared('{ people { name } }');
  const fields = Array.from({ length: 50 }, (_, n) => `p${n}: people { name street floor }`);
  const long = await prepared(`{ ${fields.join(' ')} }`);
  expect(known(short, 2_000)).toBe(2_000);
  expect(known(long, 2_000)).toBeLessThan(400);
  expect(known(long, 2_000)).toBeGreaterThan(100);
});
