import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaChanged } from '@yunge/contracts';
import { connect } from '@yunge/mongo';
import { drain, instant, testPlatform } from '@yunge/testkit';
import type { Connection } from 'mongoose';
import { areaOutboxStore, unannounced, type StoredPlace } from './area-outbox.ts';
import { placesIn, type Places } from './places.ts';

const platform = testPlatform();
let connection: Connection;
let places: Places;
beforeAll(async () => {
  const { MONGODB_URI: uri = '' } = platform.variables;
  connection = await connect({ uri, database: `${platform.prefix}grids`, appName: 'area-outbox-test' });
  places = placesIn(connection);
}, 60_000);
afterAll(async () => {
  await connection.close();
  await platform.drop();
}, 60_000);

const now = instant('2026-11-23T09:00+08:00');
const GRID = '140214033006001';
const district = { code: '140214', parentCode: null, name: '云冈区', level: 'DISTRICT', kind: null } as const;
const town = { code: '140214033', parentCode: '140214', name: '玉龙街道', level: 'TOWN', kind: null } as const;
const grid = {
  code: GRID,
  name: '第1网格',
  kind: 'URBAN',
  households: 400,
  boundary: [],
  isBoundaryInvented: true,
} as const;
const rows = (collection: string) => connection.collection<{ _id: string }>(collection);
const outboxes = () => places.outboxes;
const claimAll = async (at: Date, leaseMs: number) =>
  (await Promise.all(outboxes().map((outbox) => outbox.claim(at, leaseMs, 100)))).flat();

describe('Places that were loaded', () => {
  it('are each announced once, as they stand', async () => {
    await places.insert([district, town], [grid]);
    const messages = await drain(...outboxes());
    expect(messages).toHaveLength(3);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
    const heard = messages.map(({ data }) => areaChanged.schema.parse(data));
    expect(heard).toContainEqual({
      code: '140214033',
      version: 1,
      name: '玉龙街道',
      kind: null,
      isCurrent: true,
    });
    expect(heard.find(({ code }) => code === GRID)).toMatchObject({ kind: 'URBAN' });
    expect(await drain(...outboxes())).toEqual([]);
    // What the relay keeps beside a place is no part of the place.
    await places.reload();
    expect(places.atlas().division('140214')).toEqual(district);
    expect(places.atlas().grid(GRID)).toEqual(grid);
  });

  it('stay to be announced when a relay dies over them', async () => {
    await rows('divisions').updateOne({ _id: '140214' }, { $set: { relayAt: unannounced(1) } });
    const [claimed] = await claimAll(now, 5_000);
    expect(claimed?.documentId).toBe('140214');
    expect(await claimAll(now, 5_000)).toEqual([]);
    expect(await claimAll(instant(now, { ms: 6_000 }), 5_000)).toMatchObject([{ documentId: '140214' }]);
    await drain(...outboxes());
  });

  it('are announced again when they change while they are being announced', async () => {
    await rows('grids').updateOne({ _id: GRID }, { $set: { relayAt: unannounced(1) } });
    const [batch] = await claimAll(now, 5_000);
    if (!batch) throw new Error('nothing was claimed');
    const renamed = { $set: { name: 'Renamed', version: 2, relayAt: unannounced(2) } };
    await rows('grids').updateOne({ _id: GRID }, renamed);
    for (const outbox of outboxes()) await outbox.sent(batch);
    expect(await drain(...outboxes())).toMatchObject([
      { id: 'area-140214033006001-2', data: { name: 'Renamed', version: 2 } },
    ]);
  });

  it('are announced as they stand when they change between a relay’s look and its claim', async () => {
    const write = (name: string, version: number) =>
      rows('grids').updateOne({ _id: GRID }, { $set: { name, version, relayAt: unannounced(version) } });
    await write('Before', 3);
    const store = areaOutboxStore(connection.model<StoredPlace>('Grid'));
    const [seen] = await store.pending(now, 100);
    if (!seen) throw new Error('nothing was seen');
    await write('After', 4);
    expect(await store.lease(GRID, seen.log.relayAt, instant(now, { ms: 5_000 }))).toBe(false);
    expect(await drain(...outboxes())).toMatchObject([{ data: { name: 'After', version: 4 } }]);
  });

  it('are left alone where the copies were loaded with them', async () => {
    await places.insert([{ ...town, code: '140214034' }], [], { isAnnounced: true });
    expect(await drain(...outboxes())).toEqual([]);
  });
});
