import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, localId, toGlobalId } from '@yunge/kernel';
import { firstBreak } from '@yunge/mongo';
import { codesOf, drain, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { sweepLeavers } from '../workers/hand-over-incidents.ts';
import { sweepOverdueIncidents } from '../workers/escalate-overdue-incident.ts';
import {
  casesOf,
  chief,
  department,
  dispatcher,
  EVALUATE,
  GRID,
  key,
  member,
  OPEN,
  otherMember,
  plantTown,
  report,
  resident,
} from './incident.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let cases: ReturnType<typeof casesOf>;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  cases = casesOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

const incidents = () => test.service.stores.incidents;
const stored = async (id: string) => {
  const found = await incidents().get(localId('Incident', id) ?? '');
  if (!found) throw new Error('the incident is gone');
  return found;
};
const person = (id: string) => toGlobalId('Person', id);

describe('When a resident reports by a point on the map', () => {
  it('the grid is found and the member on duty is told', async () => {
    const id = await cases.opened();
    expect(await stored(id)).toMatchObject({ gridCode: GRID, status: 'REPORTED', owners: [member.id] });
    const told = (await drain(incidents().outbox)).filter(({ name }) => name === 'notice.raised');
    expect(told.map(({ data }) => textOf(data, 'recipientId'))).toEqual([member.id]);
  });

  it('fifty rivals under one key make one incident', async () => {
    const answers = await rivals(50, () => test.ask(resident, OPEN, { input: report, key: 'same' }));
    expect(new Set(answers.map(({ data }) => textOf(data, 'incidentOpen.incident.id'))).size).toBe(1);
  });

  it('another report under that key is refused, and an unknown category or a point outside changes nothing', async () => {
    const before = await incidents().model.countDocuments();
    const ask = async (input: object, under = key()) =>
      codesOf((await test.ask(resident, OPEN, { input, key: under })).data, 'incidentOpen');
    expect(await ask({ ...report, description: 'Another lamp.' }, 'same')).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(await ask({ ...report, category: 'DRAGONS' })).toEqual(['UNKNOWN_CATEGORY']);
    expect(await ask({ ...report, point: { lng: 120, lat: 30 } })).toEqual(['OUTSIDE_GRIDS']);
    expect(await incidents().model.countDocuments()).toBe(before);
  });
});

describe('When it is dispatched', () => {
  it('only a trained member on the grid may be given what is on the list', async () => {
    const id = await cases.filed();
    const codes = async (...to: Parameters<typeof cases.dispatched>) =>
      codesOf(await cases.dispatched(...to), 'incidentDispatch');
    expect(await codes(id, person('untrained'))).toEqual(['NOT_TRAINED']);
    expect(await codes(id, person('stranger'))).toEqual(['NOT_ON_DUTY']);
    expect(await codes(id, person(member.id), null)).toEqual(['OFF_LIST']);
    expect((await stored(id)).status).toBe('FILED');
    expect(await codes(id, person(member.id))).toEqual([]);
    expect(await test.service.stores.admissionItems.offListCount('NONE')).toBe(1);
  });

  it('a hundred dispatch and sign pairs at once lose nothing and overtake nothing', async () => {
    const pairs = await rivals(100, async () => {
      const id = await cases.filed();
      await cases.dispatched(id, person(member.id));
      await cases.act(member, 'incidentSign', id);
      return stored(id);
    });
    expect(new Set(pairs.map(({ status, version }) => `${status} ${version}`))).toEqual(new Set(['IN_PROGRESS 5']));
  }, 120_000);
});

describe('When the deadline passes', () => {
  it('each step is told once with three workers racing, and the superior can finish it', async () => {
    const id = await cases.filed();
    await cases.dispatched(id, person(member.id));
    await test.service.clock.advance(24 * 3_600_000);
    const sweep = sweepOverdueIncidents(test.service);
    await rivals(3, () => sweep.run());
    const history = await incidents().history(localId('Incident', id) ?? '');
    const steps = history.flatMap((event) =>
      'step' in event && event.step.clock === 'PROMISE' ? [event.step.name] : [],
    );
    expect(steps).toEqual(['WARN_50', 'WARN_80', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4']);
    expect((await stored(id)).owners).toEqual([member.id, 'chief', 'leader', 'dispatcher']);
    expect(pathOf(await cases.act(chief, 'incidentSign', id), 'incidentSign.incident.status')).toBe('IN_PROGRESS');
    await cases.done(chief, id);
    expect(codesOf(await cases.act(chief, 'incidentStartCheck', id), 'incidentStartCheck')).toEqual([
      'HANDLER_CANNOT_VERIFY',
    ]);
    await cases.act(otherMember, 'incidentStartCheck', id);
    await cases.act(otherMember, 'incidentPassCheck', id);
    expect(await stored(id)).toMatchObject({
      status: 'CLOSED',
      handlerId: chief.id,
      isOnTime: false,
      escalationLevel: 4,
    });
  }, 60_000);
});

describe('When a command comes before the worker does', () => {
  it('what was due is told first, so that nobody escapes an escalation by being faster', async () => {
    const id = await cases.filed();
    await cases.dispatched(id, person(member.id));
    await cases.act(member, 'incidentSign', id);
    await test.service.clock.advance(3 * 3_600_000);
    await cases.done(member, id);
    const names = (await incidents().history(localId('Incident', id) ?? '')).map(({ name }) => name);
    expect(names.slice(0, names.indexOf('incident.feedbackGiven'))).toContain('incident.escalated');
    expect(names.filter((name) => name === 'incident.feedbackGiven')).toHaveLength(1);
  });
});

describe('When it is closed', () => {
  it('a dissatisfied answer opens it again, and a chained log tells its whole life', async () => {
    const id = await cases.filed();
    await cases.dispatched(id, person(member.id));
    await cases.act(member, 'incidentSign', id);
    await cases.done(member, id);
    await cases.act(dispatcher, 'incidentStartCheck', id);
    await cases.act(dispatcher, 'incidentPassCheck', id);
    const answer = await test.ask(resident, EVALUATE, { id, input: { isSatisfied: false }, key: key() });
    expect(pathOf(answer.data, 'incidentEvaluate.incident.status')).toBe('REOPENED');
    const local = localId('Incident', id) ?? '';
    const history = await incidents().history(local);
    const raw = await incidents().model.findById(local).lean();
    expect(raw && firstBreak(history, raw.log.head)).toBeNull();
    expect(
      raw &&
        firstBreak(
          history.filter(({ seq }) => seq !== 3),
          raw.log.head,
        ),
    ).toBe(3);
  });
});

describe('When a member leaves', () => {
  it('the open matters pass to whoever is on duty now, once, and closed ones stay as they were', async () => {
    const { postings } = test.service.stores;
    const old = await cases.opened();
    const at = await test.service.clock.sync();
    const from = new Date('2026-02-01T00:00:00Z');
    const grid = { post: 'GRID_MEMBER', employment: 'FULL_TIME', areaCode: GRID } as const;
    await postings.learn('new', { ...grid, postingId: 'new', version: 1, personId: 'newcomer', from, until: null });
    await postings.learn('untrained', {
      ...grid,
      postingId: 'untrained',
      version: 2,
      personId: 'untrained',
      from,
      until: at,
    });
    await postings.learn(member.id, {
      ...grid,
      postingId: member.id,
      version: 2,
      personId: member.id,
      from,
      until: at,
    });
    const sweep = sweepLeavers(test.service, 0);
    await rivals(2, () => sweep.run());
    await sweep.run();
    expect((await stored(old)).owners).toEqual(['newcomer']);
    const history = await incidents().history(localId('Incident', old) ?? '');
    expect(history.filter(({ name }) => name === 'incident.handedOver')).toHaveLength(1);
    expect(await incidents().openOf(member.id, GRID)).toEqual([]);
  }, 60_000);
});

describe('Whoever is outside the scope', () => {
  it('finds nothing, on lists, counts and by id', async () => {
    const id = await cases.opened();
    const QUERY = `query ($id: ID!) { incident(id: $id) { code } node(id: $id) { id } incidents { totalCount } }`;
    for (const stranger of [
      department,
      { ...member, id: 'else', scopes: { ...member.scopes, divisions: ['370883'] } },
    ]) {
      expect((await test.ask(stranger, QUERY, { id })).data).toEqual({
        incident: null,
        node: null,
        incidents: { totalCount: 0 },
      });
    }
    expect(await test.ask.refused(ANONYMOUS, QUERY, { id })).toContain('UNAUTHENTICATED');
  });
});
