import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DomainEvent, Page } from '@yunge/kernel';
import { testPlatform } from '@yunge/testkit';
import { connect, ensureIndexes } from './connect.ts';
import { page, type Order } from './page.ts';
import { defineRecords, type Records } from './records.ts';
import type { Identified } from './seam.ts';

interface Row extends Identified {
  readonly at: Date;
}
interface Made extends DomainEvent {
  readonly id: string;
}

const HOURS = 5_000;
const now = new Date('2026-11-23T00:00:00Z');
const platform = testPlatform();
let rows: Records<Row, Made>;
let close: () => Promise<void>;

beforeAll(async () => {
  const uri = platform.variables['MONGODB_URI'] ?? '';
  const connection = await connect({ uri, database: `${platform.prefix}page`, appName: 'page-test' });
  rows = defineRecords<Row, Made>({
    connection,
    noun: 'Row',
    collection: 'rows',
    fields: { at: Date },
    indexes: [{ on: { at: 1 } }],
    evolve: (_, { id, at }) => ({ id, version: 0, at }),
  });
  await ensureIndexes(connection);
  const documents: object[] = Array.from({ length: HOURS }, (_, hour) => {
    const id = `r${String(hour).padStart(5, '0')}`;
    return {
      ...rows.compose(id, [{ name: 'row.made', id, by: 'test', at: new Date(now.getTime() - hour * 3_600_000) }]),
    };
  });
  await rows.model.insertMany(documents, { lean: true });
  close = () => connection.close();
}, 60_000);
afterAll(async () => {
  await close();
  await platform.drop();
}, 60_000);

/** Ids of a list read page by page to its end, or until so many are read. */
async function readAll(order: Order, most: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  while (ids.length < most) {
    const found: Page<Row> | null = await page<Row>(rows.model, {}, order, { first: 100, after });
    if (!found) throw new Error('the cursor is ours');
    ids.push(...found.nodes.map(({ id }) => id));
    if (!found.pageInfo.hasNextPage) break;
    after = found.pageInfo.endCursor;
  }
  return ids;
}
const expected = Array.from({ length: HOURS }, (_, hour) => `r${String(hour).padStart(5, '0')}`);

describe('A list by date', () => {
  it.each([
    ['newest first', { field: 'at', direction: 'DESC' }, expected],
    ['oldest first', { field: 'at', direction: 'ASC' }, expected.toReversed()],
  ] as const)(
    '%s is the same whether it is read in narrow spans or at once',
    async (_, order, ids) => {
      expect(await readAll({ ...order, recentFrom: now }, 1_500)).toEqual(ids.slice(0, 1_500));
      expect(await readAll(order, 300)).toEqual(ids.slice(0, 300));
    },
    60_000,
  );

  it('ends where it ends, and gives null for a cursor of somebody else', async () => {
    const order = { field: 'at', direction: 'ASC', recentFrom: now } as const;
    expect(await readAll(order, Infinity)).toEqual(expected.toReversed());
    expect(await page<Row>(rows.model, {}, order, { after: 'nonsense' })).toBeNull();
  }, 60_000);
});
