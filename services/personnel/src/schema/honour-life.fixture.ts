import { defineCalendar } from '@yunge/casework';
import { toGlobalId } from '@yunge/kernel';
import { startWorker } from '@yunge/queue';
import { actor, codesOf, eventually, instant, listOf, pathOf, textOf } from '@yunge/testkit';
import { certificate, closed, evaluated, posting } from '../domain/honour.fixture.ts';
import { openTestService } from '../test-service.ts';
import { honourLifeDuties } from '../workers/honour-life.ts';
import { honourRunDuties } from '../workers/honour-run.ts';
import { keepRaisedNotice } from '../workers/keep-notice.ts';
import { recordFacts } from '../workers/record-fact.ts';
import { COMMUNITY, DISTRICT, head, newKey } from './people.fixture.ts';

export const CUT_OFF = instant('2026-11-05T00:00+08:00');
/** As many as are put forward, and two more. */
export const MEMBERS = Array.from({ length: 12 }, (_, n) => `member${n}`);

/** A calendar that has every year published, so that the tests do not depend on the day they run on. */
const years = Array.from({ length: 60 }, (_, n) => 2024 + n);
const calendar = defineCalendar({
  version: 'test',
  notices: years.map((year) => ({ year, source: 'test', published: true, holidays: [], makeUpDays: [] })),
});

/** Twelve matters each; the lower the number, the more residents were satisfied. */
const incidents = MEMBERS.flatMap((id, n) =>
  Array.from({ length: MEMBERS.length }, (_, k) => [
    closed(`${id}-${k}`, { handlerId: id, reporterId: id }),
    evaluated(`${id}-${k}`, { handlerId: id, isSatisfied: k >= n }),
  ]).flat(),
);

/** A district with twelve members of whom much is known, and a worker that does all that honours need. */
export async function openHonourDistrict() {
  const test = await openTestService();
  Object.assign(test.service, { calendar });
  const { service, platform, ask } = test;
  const { stores } = service;
  const at = instant('2025-01-01T00:00+08:00');
  await stores.people.insert(
    [...MEMBERS, head.id, 'resident'].map((id) => {
      const profile = { name: `Name of ${id}`, workPhone: null, roles: [], areaCode: COMMUNITY };
      return { id, events: [{ name: 'person.added', id, profile, by: 'test', at } as const] };
    }),
  );
  const people = MEMBERS.flatMap((id) => [posting(id), certificate(id)]);
  await stores.facts.insert([...incidents, ...people], instant(CUT_OFF, { days: -1 }));
  const duties = [honourRunDuties(service), honourLifeDuties(service)];
  const stop = await startWorker({
    redisUrl: platform.variables['REDIS_URL'] ?? '',
    prefix: platform.queuePrefix,
    service: 'personnel',
    logger: service.logger,
    queues: service.queues,
    clock: service.clock,
    jobs: [...recordFacts(service), keepRaisedNotice(service), ...duties.flatMap(({ jobs }) => jobs)],
    sweeps: duties.flatMap(({ sweeps }) => sweeps),
    outboxes: honourLifeDuties(service).outboxes,
    concurrency: 4,
  });

  const START = `mutation ($input: HonourRunStartInput!, $key: ID!) {
    honourRunStart(input: $input, idempotencyKey: $key) { honourRun { id } userErrors { code } } }`;
  const LISTS = `query ($filter: HonourListFilter) { honourLists(filter: $filter) { nodes { id status level } } }`;
  const LIST = `query ($id: ID!) { honourList(id: $id) {
    id version status revision listHash openObjections allowedActions publishedAt
    nominees { entryId rank displayName post areaCode score } passedOver { rank reason entry { person { name } } }
    notice { from until workdays } supersedes { id status } supersededBy { id revision }
    excludedIncidents { id }
    entries(first: 100) { nodes { id rank notRanked score sample person { id } parts { indicator numerator denominator }
      toOvertake { gap fewerReworks latestSince above { id } byHits { indicator hits } } } } } }`;
  const command = (name: string, input = '') =>
    `mutation ($id: ID!${input && `, $input: ${input}!`}, $key: ID!) {
      ${name}(id: $id${input && ', input: $input'}, idempotencyKey: $key) { honourList { id status } userErrors { code } } }`;

  const district = {
    ...test,
    async close() {
      await stop();
      await test.close();
    },
    /** A list of the district's full-time members, computed anew. */
    async list(cutOff = CUT_OFF): Promise<string> {
      const input = { areaCode: DISTRICT, fromMonth: '2026-09', levels: ['DISTRICT'], cutOff };
      const runId = textOf((await ask(head, START, { input, key: newKey() })).data, 'honourRunStart.honourRun.id');
      const filter = { runId, category: 'GRID_MEMBER', kind: 'FULL_TIME' };
      const data = await eventually(
        async () => (await ask(head, LISTS, { filter })).data,
        (found) => listOf(found, 'honourLists.nodes').length === 1,
      );
      return textOf(data, 'honourLists.nodes.0.id');
    },
    show: async (id: string, by = head) => pathOf((await ask(by, LIST, { id })).data, 'honourList'),
    async nominate(id: string, passOver: readonly object[] = [], by = head) {
      const asked = command('honourListNominate', 'HonourListNominateInput');
      return codesOf((await ask(by, asked, { id, input: { passOver }, key: newKey() })).data, 'honourListNominate');
    },
    async openNotice(id: string, by = head) {
      return codesOf(
        (await ask(by, command('honourListOpenNotice'), { id, key: newKey() })).data,
        'honourListOpenNotice',
      );
    },
    async publish(id: string, by = head) {
      return codesOf((await ask(by, command('honourListPublish'), { id, key: newKey() })).data, 'honourListPublish');
    },
    /** Nominated and on notice. */
    async noticed() {
      const id = await district.list();
      const codes = [...(await district.nominate(id)), ...(await district.openNotice(id))];
      if (codes.length > 0) throw new Error(codes.join());
      return id;
    },
    /** Lets the notice of a list be over. */
    async afterNotice(id: string) {
      const until = instant(textOf(await district.show(id), 'notice.until')).getTime();
      await service.clock.advance(Math.max(0, until - service.clock.now().getTime()));
    },
    /** Nominated, long enough on notice, and published. */
    async published() {
      const id = await district.noticed();
      await district.afterNotice(id);
      const codes = await district.publish(id);
      if (codes.length > 0) throw new Error(codes.join());
      return id;
    },
    /** Waits until somebody has been told something. */
    told: (id: string, reason: string) =>
      eventually(
        async () => {
          const { data } = await ask(actor('RESIDENT', { id }), '{ notices(first: 100) { nodes { reason } } }');
          return listOf(data, 'notices.nodes').map((notice) => String(pathOf(notice, 'reason')));
        },
        (reasons) => reasons.includes(reason),
      ),
    entryOf: async (listId: string, personId: string) => {
      const entries = listOf(await district.show(listId), 'entries.nodes');
      const found = entries.find((entry) => pathOf(entry, 'person.id') === toGlobalId('Person', personId));
      if (!found) throw new Error(`${personId} is not listed`);
      return found;
    },
  };
  return district;
}
