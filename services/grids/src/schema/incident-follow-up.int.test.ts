import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, toGlobalId } from '@yunge/kernel';
import { actor, drain, listOf, pathOf, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import {
  casesOf,
  chief,
  COMMUNITY,
  department,
  dispatcher,
  fire,
  LAMP,
  leader,
  mediator,
  member,
  otherMember,
  plantTown,
  resident,
} from './incident.fixture.ts';

const DAY = 86_400_000;

let test: Awaited<ReturnType<typeof openTestService>>;
let cases: ReturnType<typeof casesOf>;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  cases = casesOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

describe('An agreement', () => {
  it('waits to be followed up from the seventh day, and what was found is shown to staff only', async () => {
    const about = { category: 'NEIGHBOUR_DISPUTE', description: 'Noise at night.', point: LAMP };
    const id = await cases.opened(resident, about);
    await cases.act(dispatcher, 'incidentAccept', id);
    await cases.act(dispatcher, 'incidentFile', id);
    const name = { mediatorId: toGlobalId('Person', mediator.id) };
    expect(await cases.say(chief, 'incidentNameMediator', 'IncidentNameMediatorInput', id, name)).toEqual([]);
    const outcome = { outcome: 'AGREED', agreement: 'Quiet after ten.' };
    expect(await cases.say(mediator, 'incidentMediate', 'IncidentMediateInput', id, outcome)).toEqual([]);

    const waiting = async () =>
      listOf(
        (await test.ask(chief, '{ incidents(filter: { isAwaitingFollowUp: true }) { nodes { id } } }')).data,
        'incidents.nodes',
      );
    const ask = (by = chief, isKept = false) =>
      cases.say(by, 'incidentFollowUpMediation', 'IncidentFollowUpMediationInput', id, {
        ...{ isKept, remark: 'Drums at midnight.' },
      });
    expect(await waiting()).toEqual([]);
    expect(await ask()).toEqual(['FOLLOW_UP_TOO_EARLY']);
    await test.service.clock.advance(7 * DAY);
    expect(await waiting()).toEqual([{ id }]);
    await drain(test.service.stores.incidents.outbox);
    expect(await ask()).toEqual([]);
    expect(await ask()).toEqual(['ALREADY_DONE']);
    expect(await waiting()).toEqual([]);

    const told = await drain(test.service.stores.incidents.outbox);
    expect(told.filter(({ name: event }) => event === 'mediation.followed-up').map(({ data }) => data)).toMatchObject([
      { incidentId: localId('Incident', id), mediatorId: mediator.id, isKept: false },
    ]);
    const query = 'query ($id: ID!) { incident(id: $id) { mediation { followUp { isKept remark by { id } } } } }';
    expect((await test.ask(chief, query, { id })).data).toEqual({
      incident: {
        mediation: {
          followUp: { isKept: false, remark: 'Drums at midnight.', by: { id: toGlobalId('Person', chief.id) } },
        },
      },
    });
    for (const outsider of [resident, department]) {
      expect(await test.ask.refused(outsider, query, { id })).toContain('FORBIDDEN');
    }
    const log = 'query ($id: ID!) { incident(id: $id) { history { name text reason } } }';
    expect(JSON.stringify((await test.ask(chief, log, { id })).data)).not.toContain('Drums');
  }, 60_000);
});

describe('A rated department', () => {
  it('sees neither its rating nor who gave it, on any way to the incident, and no hash that would tell', async () => {
    const id = await cases.filed();
    await cases.dispatched(id, toGlobalId('Person', member.id));
    await cases.act(member, 'incidentSign', id);
    const blow = { kind: 'ROUTINE', reason: 'Cables in three stairwells.', departmentCodes: ['FIRE'] };
    expect(await cases.say(leader, 'incidentBlowWhistle', 'IncidentBlowWhistleInput', id, blow)).toEqual([]);
    const whistleId = textOf(
      (await test.ask(leader, 'query ($id: ID!) { incident(id: $id) { whistles { id } } }', { id })).data,
      'incident.whistles.0.id',
    );
    await cases.done(member, id);
    await drain(test.service.stores.incidents.outbox);
    const rating = { whistleId, departmentCode: 'FIRE', score: 1, comment: 'Nobody came.' };
    expect(await cases.say(leader, 'incidentRateWhistle', 'IncidentRateWhistleInput', id, rating)).toEqual([]);
    await cases.act(otherMember, 'incidentStartCheck', id);

    // To inboxes goes nothing of it; the one event that tells it goes to personnel, as a fact.
    const sent = await drain(test.service.stores.incidents.outbox);
    expect(sent.filter(({ data }) => JSON.stringify(data).includes('"score"')).map(({ name }) => name)).toEqual([
      'whistle.rated',
    ]);
    const log = 'query ($id: ID!) { incident(id: $id) { history { name by { id } text hash } } }';
    const calls = 'query ($id: ID!) { incident(id: $id) { whistles { calls { departmentCode score comment } } } }';
    const both = actor(['DEPARTMENT', 'GRID_CHIEF'], { id: 'both', department: 'FIRE', divisions: [COMMUNITY] });
    for (const clerk of [fire, both]) {
      const events = listOf((await test.ask(clerk, log, { id })).data, 'incident.history');
      const rated = events.findIndex((event) => pathOf(event, 'name') === 'incident.whistleRated');
      expect(events[rated]).toMatchObject({ by: null, text: null, hash: null });
      expect(events.slice(rated).every((event) => pathOf(event, 'hash') === null)).toBe(true);
      expect(events.slice(0, rated).some((event) => pathOf(event, 'hash') === null)).toBe(false);
    }
    expect(await test.ask.refused(fire, calls, { id })).toContain('FORBIDDEN');
    expect((await test.ask(both, calls, { id })).data).toEqual({
      incident: { whistles: [{ calls: [{ departmentCode: 'FIRE', score: null, comment: null }] }] },
    });
    expect((await test.ask(leader, calls, { id })).data).toEqual({
      incident: { whistles: [{ calls: [{ departmentCode: 'FIRE', score: 1, comment: 'Nobody came.' }] }] },
    });
  }, 60_000);
});
