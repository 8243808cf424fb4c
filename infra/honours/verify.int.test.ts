import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '@yunge/kernel';
import { startWorker } from '@yunge/queue';
import { eventually } from '@yunge/testkit';
import { startHonourRun } from '../../services/personnel/src/domain/honour-run.ts';
import { honourListIdOf } from '../../services/personnel/src/domain/honour-list.ts';
import { openTestService } from '../../services/personnel/src/test-service.ts';
import { honourRunDuties } from '../../services/personnel/src/workers/honour-run.ts';
import { queueHonourRun } from '../../services/personnel/src/workers/queue-honour-run.ts';
import { BENCH, benchFacts, RECORDED_AT } from './bench-facts.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';
import { LANE_RANGES, openKept, verify } from './verify.ts';

type Test = Awaited<ReturnType<typeof openTestService>>;
let test: Test;
let folder: string;
let runId: string;
const by = systemActor('test');

beforeAll(async () => {
  test = await openTestService();
  folder = await mkdtemp(join(tmpdir(), 'honours-'));
  const { service, platform } = test;
  for (const batch of benchFacts('test', 16_000, 4_000)) await service.stores.facts.load(batch, RECORDED_AT);
  const stop = await startWorker({
    ...service.queueOptions,
    prefix: platform.queuePrefix,
    queues: service.queues,
    clock: service.clock,
    jobs: honourRunDuties(service).jobs,
  });
  const { district: areaCode, fromMonth } = BENCH;
  const terms = { areaCode, fromMonth, levels: ['DISTRICT' as const], cutOff: RECORDED_AT, shardCount: 4 };
  const asked = { name: 'test', by, key: null, request: null };
  const outcome = await service.stores.honourRuns.open(asked, (id) =>
    startHonourRun(id, { ...terms, divisions: [areaCode], by: by.id, at: service.clock.now() }),
  );
  if (!outcome.ok) throw new Error(outcome.code);
  runId = outcome.value.id;
  await queueHonourRun(service, outcome.value);
  await eventually(
    () => service.stores.honourRuns.get(runId),
    (run) => run?.status === 'COMPUTED',
  );
  await stop();
}, 180_000);
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const idOf = (category: 'GRID_MEMBER' | 'CASE_FILE' | 'GRID_CHIEF' | 'RESIDENT_UNIT' | 'MEDIATOR') =>
  honourListIdOf(runId, {
    category,
    kind: category === 'GRID_MEMBER' ? 'PART_TIME' : null,
    areaCode: BENCH.district,
  });

async function checked(listId: string) {
  const { variables } = test.platform;
  const store = { mongoUri: variables['MONGODB_URI'] ?? '', dbPrefix: variables['MONGODB_DB_PREFIX'] ?? '' };
  const kept = await openKept(store, listId);
  try {
    return await verify(kept.list, kept.facts);
  } finally {
    await kept.close();
  }
}

describe('A list that was computed from packed facts', () => {
  it.each(['GRID_MEMBER', 'GRID_CHIEF', 'MEDIATOR', 'RESIDENT_UNIT', 'CASE_FILE'] as const)(
    'of %s is what the raw facts make it',
    async (category) => {
      const { isEqual, lines } = await checked(idOf(category));
      expect(lines.join('\n')).not.toContain('different');
      expect(isEqual).toBe(true);
    },
    60_000,
  );

  it('can be checked from a file, with no store, and a changed line is found', async () => {
    const { variables } = test.platform;
    const store = { mongoUri: variables['MONGODB_URI'] ?? '', dbPrefix: variables['MONGODB_DB_PREFIX'] ?? '' };
    const kept = await openKept(store, idOf('MEDIATOR'));
    const path = join(folder, 'list.ndjson');
    await writeSnapshot(path, kept.list, kept.facts, LANE_RANGES);
    await kept.close();
    const read = await readSnapshot(path);
    expect(await verify(read.list, read.facts)).toMatchObject({ isEqual: true });

    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"mediation":"FAILED"', '"mediation":"AGREED"'));
    const changed = await readSnapshot(path);
    const { isEqual, lines } = await verify(changed.list, changed.facts);
    expect(isEqual).toBe(false);
    expect(lines.join('\n')).toMatch(/input hash: different[^]*first difference, entry \d+: /);
  }, 120_000);

  it('is found different when a fact or an entry was changed', async () => {
    const id = idOf('GRID_MEMBER');
    const { connection } = test.service;
    const entries = connection.collection('honourentries');
    await entries.updateOne({ listId: id, position: 3 }, { $inc: { score: 1 } });
    const forged = await checked(id);
    expect(forged.isEqual).toBe(false);
    expect(forged.lines.at(-1)).toMatch(/^first difference, entry 3: score is \d+, computed \d+$/);
    await entries.updateOne({ listId: id, position: 3 }, { $inc: { score: -1 } });
    expect(await checked(id)).toMatchObject({ isEqual: true });

    await connection.collection('facts').updateOne({ name: 'incident.closed' }, { $set: { 'data.hasEvidence': 'x' } });
    await expect(checked(id)).rejects.toThrow();
    await connection
      .collection('facts')
      .updateOne({ 'data.hasEvidence': 'x' }, { $set: { 'data.hasEvidence': false } });
    await connection
      .collection('facts')
      .updateOne({ name: 'incident.evaluated' }, { $set: { 'data.isSatisfied': null } });
    const tampered = await checked(id);
    expect(tampered.isEqual).toBe(false);
    expect(tampered.lines.join('\n')).toContain('input hash: different');
  }, 120_000);
});
