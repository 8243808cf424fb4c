import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, toGlobalId, type Actor } from '@yunge/kernel';
import { actor, codesOf, listOf, pathOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { sweepLeavers } from '../workers/hand-over-incidents.ts';
import { casesOf, chief, dispatcher, fire, leader, member, otherMember, plantTown, TOWN } from './incident.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let cases: ReturnType<typeof casesOf>;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  cases = casesOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

const inProgress = async () => {
  const id = await cases.filed();
  await cases.dispatched(id, toGlobalId('Person', member.id));
  await cases.act(member, 'incidentSign', id);
  return id;
};
const whistled = async (by: Actor) => {
  const id = await inProgress();
  const blow = { kind: 'ROUTINE', reason: 'Cables in three stairwells.', departmentCodes: ['FIRE'] };
  expect(await cases.say(by, 'incidentBlowWhistle', 'IncidentBlowWhistleInput', id, blow)).toEqual([]);
  const found = await test.service.stores.incidents.get(localId('Incident', id) ?? '');
  return { id, whistleId: found?.whistles[0]?.id ?? '' };
};

describe('A dispatcher of another district', () => {
  it('who reports a matter here follows it as a reporter, and runs no desk here', async () => {
    const visitor = actor('CENTRE_DISPATCHER', { id: 'visitor', divisions: ['370883'] });
    const id = await cases.opened(visitor);
    expect(codesOf(await cases.act(visitor, 'incidentAccept', id), 'incidentAccept')).toEqual(['NOT_YOUR_ROLE']);
    const query = 'query ($id: ID!) { incident(id: $id) { status allowedActions } }';
    expect((await test.ask(visitor, query, { id })).data).toEqual({
      incident: { status: 'REPORTED', allowedActions: ['COMMENT'] },
    });
    expect(codesOf(await cases.act(dispatcher, 'incidentAccept', id), 'incidentAccept')).toEqual([]);
  });
});

describe('A called department', () => {
  it('learns from the log what was done, and not who reported it', async () => {
    const { id } = await whistled(leader);
    const query = 'query ($id: ID!) { incident(id: $id) { history { name by { id } } } }';
    const byOf = async (asker: Actor) => {
      const events = listOf((await test.ask(asker, query, { id })).data, 'incident.history');
      return new Map(events.map((event) => [pathOf(event, 'name'), pathOf(event, 'by')]));
    };
    expect((await byOf(fire)).get('incident.opened')).toBeNull();
    expect((await byOf(fire)).get('incident.signed')).toEqual({ id: toGlobalId('Person', member.id) });
    expect((await byOf(chief)).get('incident.opened')).toEqual({ id: toGlobalId('Person', 'lin') });
  });

  it('does not see who rated it how', async () => {
    const { id, whistleId } = await whistled(leader);
    const rating = { whistleId, departmentCode: 'FIRE', score: 1, comment: 'Never came.' };
    expect(await cases.say(leader, 'incidentRateWhistle', 'IncidentRateWhistleInput', id, rating)).toEqual([]);
    const query = 'query ($id: ID!) { incident(id: $id) { whistles { calls { score } } } }';
    expect(await test.ask.refused(fire, query, { id })).toContain('FORBIDDEN');
    expect((await test.ask(chief, query, { id })).data).toEqual({
      incident: { whistles: [{ calls: [{ score: 1 }] }] },
    });
  });
});

describe('A town leader who leaves', () => {
  it('passes the rating of called units on, and the matter closes', async () => {
    const { id, whistleId } = await whistled(leader);
    const { postings } = test.service.stores;
    const from = new Date('2026-01-01T00:00:00Z');
    const at = test.service.clock.now();
    const posting = { post: 'TOWN_LEADER', employment: null, areaCode: TOWN, from };
    const ended = { ...posting, postingId: leader.id, personId: leader.id, version: 2, until: at };
    await postings.learn(leader.id, ended);
    await postings.learn('next', { ...posting, postingId: 'next', personId: 'next', version: 1, until: null });
    await sweepLeavers(test.service, 0).run();

    const next = actor('TOWN_LEADER', { id: 'next', divisions: [TOWN] });
    const rating = { whistleId, departmentCode: 'FIRE', score: 3, comment: null };
    const rate = (by: Actor) => cases.say(by, 'incidentRateWhistle', 'IncidentRateWhistleInput', id, rating);
    expect(await rate(leader)).toEqual(['NOT_THE_WHISTLER']);
    expect(await rate(next)).toEqual([]);
    await cases.done(member, id);
    await cases.act(otherMember, 'incidentStartCheck', id);
    expect(codesOf(await cases.act(otherMember, 'incidentPassCheck', id), 'incidentPassCheck')).toEqual([]);
  });
});
