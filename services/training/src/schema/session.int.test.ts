import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, toGlobalId } from '@yunge/kernel';
import { parseEnv } from '@yunge/runtime';
import { actor, codesOf, drain, pathOf, rivals, textOf } from '@yunge/testkit';
import { env } from '../config.ts';
import { openService } from '../context.ts';
import { enrol } from '../domain/session.ts';
import { openTestService } from '../test-service.ts';
import { ATTEND, CAMP_OPEN, campIn, COMMUNITY, ENROL, organiser, SESSION_ADD, trainer } from './camp.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let camp: ReturnType<typeof campIn>;
let campId: string;
beforeAll(async () => {
  test = await openTestService();
  camp = campIn(test);
  campId = textOf(await camp.open(), 'campOpen.camp.id');
}, 60_000);
afterAll(() => test.close(), 60_000);

const member = (id: string) => actor('GRID_MEMBER', { id, divisions: [`${COMMUNITY}001`] });
const stored = (id: string) => test.service.stores.sessions.get(localId('Session', id) ?? '');

describe('When a camp is opened', () => {
  const input = {
    series: 'ZC-2026',
    number: 3,
    name: '三期',
    base: '党校',
    areaCode: '140214',
    from: '2026-11-01',
    until: '2026-11-05',
  };

  it('the same key and camp twice give one, another camp under the key is refused', async () => {
    const key = camp.key();
    const first = (await test.ask(organiser, CAMP_OPEN, { input, key })).data;
    expect(first).toMatchObject({
      campOpen: { camp: { code: 'ZC-2026-3', area: { id: toGlobalId('Division', '140214') } }, userErrors: [] },
    });
    expect((await test.ask(organiser, CAMP_OPEN, { input, key })).data).toEqual(first);
    const other = await test.ask(organiser, CAMP_OPEN, { input: { ...input, name: '另一期' }, key });
    expect(codesOf(other.data, 'campOpen')).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('a series holds no number twice, whoever asks', async () => {
    const all = await rivals(5, () => camp.open({ series: 'ZC-2026', number: 4 }));
    expect(all.flatMap((data) => codesOf(data, 'campOpen'))).toEqual(Array(4).fill('ALREADY_EXISTS'));
  });

  it('outside one’s divisions it is refused and nothing is stored', async () => {
    expect(codesOf(await camp.open({ series: 'X', areaCode: '370883' }), 'campOpen')).toEqual(['OUTSIDE_SCOPE']);
    expect(await test.service.stores.camps.get('X-1')).toBeNull();
  });
});

describe('When a session is added', () => {
  it('the same key twice gives one session', async () => {
    const times = { startsAt: camp.at(0), endsAt: camp.at(60) };
    const terms = {
      module: 'PERSONAL',
      kind: 'THEORY',
      place: '二号教室',
      seats: 5,
      trainerId: toGlobalId('Person', 't'),
    };
    const variables = { input: { campId, ...times, ...terms }, key: camp.key() };
    const first = (await test.ask(organiser, SESSION_ADD, variables)).data;
    expect(first).toMatchObject({ sessionAdd: { session: { seats: 5, seatsLeft: 5, camp: { code: 'YG-2026-1' } } } });
    expect((await test.ask(organiser, SESSION_ADD, variables)).data).toEqual(first);
    const { data } = await test.ask(
      organiser,
      `{ sessions(filter: { module: PERSONAL }) { totalCount nodes { place } } }`,
    );
    expect(data).toEqual({ sessions: { totalCount: 1, nodes: [{ place: '二号教室' }] } });
  });

  it('a camp that is not there is a refusal, an id that is none is malformed', async () => {
    const terms = { module: 'PERSONAL', kind: 'THEORY', place: 'x', seats: 5, trainerId: toGlobalId('Person', 't') };
    const input = { ...terms, startsAt: camp.at(0), endsAt: camp.at(60), campId: toGlobalId('Camp', 'YG-1999-1') };
    const { data } = await test.ask(organiser, SESSION_ADD, { input, key: camp.key() });
    expect(codesOf(data, 'sessionAdd')).toEqual(['UNKNOWN_CAMP']);
    const malformed = { input: { ...input, campId: 'YG-1999-1' }, key: camp.key() };
    expect(await test.ask.refused(organiser, SESSION_ADD, malformed)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('When many want a seat', () => {
  it('a hundred at once for thirty seats: exactly thirty sit, seventy hear that it is full', async () => {
    const id = await camp.session(campId, { seats: 30 });
    const answers = await rivals(100, (n) => camp.enrol(member(`rival-${n}`), id));
    const codes = answers.flatMap((data) => codesOf(data, 'sessionEnrol'));
    expect(codes).toEqual(Array(70).fill('SESSION_FULL'));
    const session = await stored(id);
    expect(session?.enrolments).toHaveLength(30);
    expect(new Set(session?.enrolments.map(({ personId }) => personId)).size).toBe(30);
  }, 60_000);

  it('three processes that seat people at once oversell nothing either', async () => {
    const settings = parseEnv(env, test.platform.variables);
    const others = await Promise.all([openService('other-1', settings), openService('other-2', settings)]);
    try {
      const id = localId('Session', await camp.session(campId, { seats: 10 })) ?? '';
      const processes = [test.service, ...others];
      const answers = await rivals(60, async (n) => {
        const { stores, clock } = processes[n % 3] ?? test.service;
        const command = { name: 'sessionEnrol', by: member(`n${n}`), key: `k${n}`, request: null };
        const seat = { personId: `n${n}`, within: [], by: `n${n}`, at: clock.now() };
        return stores.sessions.change(id, command, (session) => enrol(session, seat));
      });
      expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
      expect((await test.service.stores.sessions.get(id))?.enrolments).toHaveLength(10);
    } finally {
      for (const other of others) await other.close();
    }
  }, 60_000);

  it('the same key twice takes one seat; a new key for the same person is refused', async () => {
    const id = await camp.session(campId);
    const variables = { id, input: {}, key: camp.key() };
    const first = (await test.ask(member('li'), ENROL, variables)).data;
    expect((await test.ask(member('li'), ENROL, variables)).data).toEqual(first);
    expect(codesOf(await camp.enrol(member('li'), id), 'sessionEnrol')).toEqual(['ALREADY_ENROLLED']);
    expect((await stored(id))?.enrolments).toHaveLength(1);
  });

  it('whoever is enrolled by somebody else is told, whoever enrols themselves is not', async () => {
    const id = await camp.session(campId);
    await camp.posted('sun');
    await drain(test.service.stores.sessions.outbox);
    await camp.enrol(organiser, id, 'sun');
    await camp.enrol(member('li'), id);
    expect(await drain(test.service.stores.sessions.outbox)).toMatchObject([
      { name: 'notice.raised', data: { recipientId: 'sun', reason: 'session.enrolled' } },
    ]);
  });
});

describe('When attendance is noted', () => {
  it('late and absent are told apart, and a stale version is refused', async () => {
    const id = await camp.session(campId);
    await camp.enrol(member('li'), id);
    await camp.enrol(member('wu'), id);
    await camp.attend(id, 'li', 'LATE');
    expect(pathOf(await camp.attend(id, 'wu', 'ABSENT'), 'sessionAttend.session.enrolments')).toEqual([
      { person: { id: toGlobalId('Person', 'li') }, attendance: 'LATE' },
      { person: { id: toGlobalId('Person', 'wu') }, attendance: 'ABSENT' },
    ]);
    const input = { personId: toGlobalId('Person', 'li'), attendance: 'PRESENT' };
    const { data } = await test.ask(trainer, ATTEND, { id, input, key: camp.key(), version: 1 });
    expect(codesOf(data, 'sessionAttend')).toEqual(['CONFLICT']);
  });

  it('not by the members themselves, nor by a trainer of another district', async () => {
    const id = await camp.session(campId);
    await camp.enrol(member('li'), id);
    const input = { personId: toGlobalId('Person', 'li'), attendance: 'PRESENT' };
    expect(await test.ask.refused(member('li'), ATTEND, { id, input, key: 'k' })).toContain('FORBIDDEN');
    const stranger = actor('TRAINER', { id: 'stranger', divisions: ['370883'] });
    expect(codesOf(await camp.attend(id, 'li', 'PRESENT', stranger), 'sessionAttend')).toEqual(['NOT_FOUND']);
    const townTrainer = actor('TRAINER', { id: 'town', divisions: ['140214033'] });
    expect(codesOf(await camp.attend(id, 'li', 'PRESENT', townTrainer), 'sessionAttend')).toEqual(['NOT_YOUR_SESSION']);
  });
});
