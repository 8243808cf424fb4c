import { toGlobalId } from '@yunge/kernel';
import { startWorker } from '@yunge/queue';
import { eventually, instant, listOf, pathOf, textOf } from '@yunge/testkit';
import { certificate, closed, evaluated, posting } from '../domain/honour.fixture.ts';
import { startHonourRun } from '../domain/honour-run.ts';
import { openTestService } from '../test-service.ts';
import { honourRunDuties } from '../workers/honour-run.ts';
import { queueHonourRun } from '../workers/queue-honour-run.ts';
import { recordFacts } from '../workers/record-fact.ts';
import { head, newKey } from './people.fixture.ts';

export const CUT_OFF = instant('2026-11-05T00:00+08:00');
export const MEMBERS = Array.from({ length: 12 }, (_, n) => `member${n}`);
export const MEMBERS_OF_DISTRICT = { category: 'GRID_MEMBER', kind: 'FULL_TIME', level: 'DISTRICT' };
export const september = { areaCode: '140214', fromMonth: '2026-09' };

/** Twelve members with ten matters each; the lower the number, the more residents were satisfied. */
export const incidents = MEMBERS.flatMap((id, n) =>
  Array.from({ length: 10 }, (_, k) => [
    closed(`${id}-${k}`, { handlerId: id, reporterId: id, departmentCode: 'CIVIL' }),
    evaluated(`${id}-${k}`, { handlerId: id, departmentCode: 'CIVIL', isSatisfied: k >= n % 10 }),
  ]).flat(),
);

export const START = `mutation ($input: HonourRunStartInput!, $key: ID!) {
  honourRunStart(input: $input, idempotencyKey: $key) { honourRun { id status progress { shardCount } } userErrors { code field } }
}`;
export const RUN = `query ($id: ID!) {
  honourRun(id: $id) { status inputHash factCount listCount
    progress { shardCount shardsDone factsCounted groupCount groupsDone listsDone } }
}`;
const LISTS = `query ($filter: HonourListFilter) {
  honourLists(filter: $filter, first: 100) { totalCount nodes { id status revision category kind level areaCode listHash inputHash
    factCount rankedCount rule { version listed places } run { id }
    entries(first: 100) { totalCount nodes { rank notRanked score person { id } departmentCode parts { indicator points } } } } }
}`;
export const idOf = (data: unknown) => textOf(data, 'honourRunStart.honourRun.id');

/** A service with twelve members and their matters, and a worker that computes runs. */
export async function openHonours() {
  const test = await openTestService();
  const { service, platform } = test;
  const people = MEMBERS.flatMap((id) => [posting(id), certificate(id)]);
  await service.stores.facts.insert([...incidents, ...people], instant(CUT_OFF, { days: -1 }));

  const work = (concurrency: number) =>
    startWorker({
      redisUrl: platform.variables['REDIS_URL'] ?? '',
      prefix: platform.queuePrefix,
      service: 'personnel',
      logger: service.logger,
      queues: service.queues,
      clock: service.clock,
      jobs: [...recordFacts(service), ...honourRunDuties(service).jobs],
      sweeps: honourRunDuties(service).sweeps,
      outboxes: [service.stores.honourVetoes.outbox],
      concurrency,
    });
  let stop: (() => Promise<void>) | null = await work(4);
  const rest = async () => {
    await stop?.();
    stop = null;
  };

  const computed = (id: string) =>
    eventually(
      async () => (await test.ask(head, RUN, { id })).data,
      (data) => pathOf(data, 'honourRun.status') === 'COMPUTED',
    );
  const listsOf = async (runId: string, filter: object = {}) => {
    await computed(runId);
    return listOf((await test.ask(head, LISTS, { filter: { runId, ...filter } })).data, 'honourLists.nodes');
  };
  /** How far all runs together are: a number that grows while anything goes on. */
  const progress = async () => {
    const { honourRuns } = service.stores;
    const [left, computedRuns, parts] = await Promise.all([
      honourRuns.model.countDocuments({ status: 'COMPUTING' }),
      honourRuns.model.countDocuments({ status: 'COMPUTED' }),
      service.connection.collection('honourrunparts').countDocuments({}),
    ]);
    return { left, done: computedRuns * 1_000 + parts };
  };
  return {
    ...test,
    /** Waits for every run there is, however long, as long as something goes on. */
    async allComputed() {
      for (let before = -1; ;) {
        const { left, done } = await eventually(progress, (now) => now.left === 0 || now.done > before);
        if (left === 0) return;
        before = done;
      }
    },
    rest,
    async restart(concurrency: number) {
      await rest();
      stop = await work(concurrency);
    },
    async close() {
      await rest();
      await test.close();
    },
    order: async (change: object = {}, by = head, key = newKey()) =>
      (await test.ask(by, START, { input: { ...september, cutOff: CUT_OFF, ...change }, key })).data,
    computed,
    listsOf,
    /** Every list of a run with its hashes: what must be the same whoever computes it. */
    async hashesOf(runId: string) {
      return (await listsOf(runId))
        .map((list) =>
          ['category', 'kind', 'areaCode', 'inputHash', 'listHash'].map((name) => String(pathOf(list, name))).join(' '),
        )
        .sort();
    },
    /** Starts a run cut into so many shards. */
    async startWith(shardCount: number) {
      const at = service.clock.now();
      const command = {
        ...september,
        levels: null,
        cutOff: CUT_OFF,
        shardCount,
        divisions: ['140214'],
        by: 'head',
        at,
      };
      const asked = { name: 'test', by: head, key: null, request: null };
      const outcome = await service.stores.honourRuns.open(asked, (id) => startHonourRun(id, command));
      if (!outcome.ok) throw new Error(outcome.code);
      await queueHonourRun(service, outcome.value);
      return { run: outcome.value, id: toGlobalId('HonourRun', outcome.value.id) };
    },
  };
}
export type Honours = Awaited<ReturnType<typeof openHonours>>;
