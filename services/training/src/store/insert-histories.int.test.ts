import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { divisionPath, MODULES } from '@yunge/contracts';
import { firstBreak, type ChainHead } from '@yunge/mongo';
import { drain, instant } from '@yunge/testkit';
import { historyOf } from '../domain/training-history.ts';
import { organiser } from '../schema/camp.fixture.ts';
import { openTestService } from '../test-service.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
beforeAll(async () => {
  test = await openTestService();
}, 60_000);
afterAll(() => test.close(), 60_000);

const MEMBERS = 1_000;
const at = instant('2026-10-12T09:00+08:00');
const by = 'planter';
const gridOf = (n: number) => `140214033006${String((n % 900) + 1).padStart(3, '0')}`;

describe('A bulk load of what happened before', () => {
  it('stores camps, sessions, records and certificates, announces nothing, and is counted like the rest', async () => {
    const { camps, sessions, trainingRecords, certificates, postings } = test.service.stores;
    const camp = { series: 'YG-2026', name: '训练营', englishName: null, base: '党校', areaCode: '140214' };
    const days = { from: '2026-10-11', until: '2026-10-17' };
    await camps.insert(
      [1, 2, 3, 4, 5].map((number) => ({ name: 'camp.opened', terms: { ...camp, ...days, number }, by, at })),
    );
    const times = { startsAt: at, endsAt: instant(at, { hours: 3 }) };
    const room = { campId: 'YG-2026-1', place: '礼堂', seats: 500, trainerId: 't', module: MODULES[1], ...times };
    const terms = { ...room, kind: 'THEORY' as const };
    const seat = { name: 'session.enrolled' as const, personId: 'm0', within: [gridOf(0)], by, at };
    await sessions.insert([
      { id: 's1', events: [{ name: 'session.added', id: 's1', terms, areaCode: '140214', by, at }, seat] },
    ]);
    const people = Array.from({ length: MEMBERS }, (_, n) => ({ personId: `m${n}`, within: divisionPath(gridOf(n)) }));
    await postings.insert(
      people.map(({ personId }, n) => {
        const posting = { postingId: `p${n}`, version: 1, personId, post: 'GRID_MEMBER', areaCode: gridOf(n) };
        return { ...posting, from: instant('2026-01-01T00:00+08:00'), until: null };
      }),
    );
    const histories = people.flatMap((person, n) =>
      MODULES.map((module, m) => {
        const serial = String(n * 3 + m).padStart(12, '0');
        const exams = [{ at, score: n % 10 === 0 ? 40 : 80, sessionId: 's1' }];
        const signOff = { at: instant(at, { hours: 1 }), sessionId: null };
        return historyOf({ ...person, module, trainerId: 't', exams, signOff, passMark: 60, months: 24, serial });
      }),
    );
    await trainingRecords.insert(histories.map(({ record }) => record));
    await certificates.insert(histories.flatMap(({ certificate }) => certificate ?? []));

    expect(await drain(certificates.outbox, sessions.outbox)).toEqual([]);
    expect(await trainingRecords.due(instant(at, { days: 9_999 }), 10)).toEqual([]);
    const QUERY = `{
      camps(filter: { series: "YG-2026" }) { totalCount } sessions { nodes { seatsLeft } }
      trainingRecords { totalCount } certificates { totalCount }
      trainingCoverage(within: "140214", module: PROFESSIONAL, at: "2026-11-01T00:00:00Z") { required covered rate }
    }`;
    expect((await test.ask(organiser, QUERY)).data).toEqual({
      camps: { totalCount: 5 },
      sessions: { nodes: [{ seatsLeft: 499 }] },
      trainingRecords: { totalCount: MEMBERS * 3 },
      certificates: { totalCount: MEMBERS * 3 * 0.9 },
      trainingCoverage: { required: MEMBERS, covered: MEMBERS * 0.9, rate: 0.9 },
    });
  }, 60_000);

  it('keeps whole logs: the chain of a loaded record holds', async () => {
    const { trainingRecords } = test.service.stores;
    const [record] = await trainingRecords.ofPerson('m1');
    const events = await trainingRecords.history(record?.id ?? '');
    expect(events.map(({ name }) => name)).toEqual([
      'record.begun',
      'record.examined',
      'record.signedOff',
      'record.passed',
      'record.certified',
    ]);
    const last = events.at(-1);
    const head: ChainHead = { seq: last?.seq ?? 0, hash: last?.hash ?? '' };
    expect(firstBreak(events, head)).toBeNull();
  });
});
