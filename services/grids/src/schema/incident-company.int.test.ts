import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, toGlobalId } from '@yunge/kernel';
import { deliver, drain, eventually, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { sweepOverdueIncidents } from '../workers/escalate-overdue-incident.ts';
import { keepRelations } from '../workers/keep-relations.ts';
import {
  casesOf,
  chief,
  dispatcher,
  fire,
  head,
  key,
  leader,
  LAMP,
  mediator,
  member,
  otherMember,
  plantTown,
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
/** Lets related incidents take note of each other, until nothing is left to tell. */
const settle = async () => {
  while ((await deliver(await drain(incidents().outbox), [keepRelations(test.service)])) > 0);
};
const inProgress = async () => {
  const id = await cases.filed();
  await cases.dispatched(id, toGlobalId('Person', member.id));
  await cases.act(member, 'incidentSign', id);
  return id;
};
const finished = async (id: string) => {
  await cases.done(member, id);
  await cases.act(otherMember, 'incidentStartCheck', id);
  await cases.act(otherMember, 'incidentPassCheck', id);
};

describe('Two reports of one matter', () => {
  it('are merged, both reporters are told of the end, and a merger can be taken back', async () => {
    const [first, second, third] = [await cases.opened(), await cases.opened(), await cases.opened()];
    const merge = (id: string, intoId: string) =>
      cases.say(dispatcher, 'incidentMerge', 'IncidentMergeInput', id, { intoId, reason: 'The same lamp.' });
    expect(await merge(third, second)).toEqual([]);
    expect(await merge(second, first)).toEqual([]);
    await settle();
    const followers = async () => (await stored(first)).followers.map(({ incidentId }) => incidentId).sort();
    const ids = [second, third].map((id) => localId('Incident', id)).sort();
    expect(await followers()).toEqual(ids);

    const undo = { reason: 'Another lamp.' };
    expect(await cases.say(dispatcher, 'incidentUnmerge', 'IncidentUnmergeInput', second, undo)).toEqual([]);
    await settle();
    expect(await followers()).toEqual([]);
    expect((await stored(second)).followers.map(({ incidentId }) => incidentId)).toEqual([localId('Incident', third)]);

    expect(await cases.say(dispatcher, 'incidentRefuse', 'IncidentRefuseInput', second, { reason: 'Gone.' })).toEqual(
      [],
    );
    const told = (await drain(incidents().outbox)).filter(
      ({ name, data }) => name === 'notice.raised' && pathOf(data, 'reason') === 'incident.refused',
    );
    expect(told.map(({ data }) => textOf(data, 'recipientId'))).toEqual([resident.id, resident.id]);
  });

  it('that are merged into each other at once leave one of them open', async () => {
    const pair = [await cases.opened(), await cases.opened()] as const;
    await Promise.all(
      [pair, [pair[1], pair[0]] as const].map(([id, intoId]) =>
        cases.say(dispatcher, 'incidentMerge', 'IncidentMergeInput', id, { intoId, reason: 'Same.' }),
      ),
    );
    const states = await Promise.all(pair.map(async (id) => (await stored(id)).status));
    expect(states.sort()).toEqual(['MERGED', 'REPORTED']);
  });
});

describe('A parent and its child', () => {
  it('close in that order only: the parent last, and the lead stays whoever it was', async () => {
    const parent = await inProgress();
    const child = await inProgress();
    const input = { childId: child };
    expect(await cases.say(dispatcher, 'incidentAddChild', 'IncidentAddChildInput', parent, input)).toEqual([]);
    await settle();
    expect((await stored(child)).parentId).toBe(localId('Incident', parent));
    const helper = { departmentCode: 'FIRE' };
    const add = () => cases.say(dispatcher, 'incidentAddCoDepartment', 'IncidentAddCoDepartmentInput', parent, helper);
    expect(await add()).toEqual([]);
    expect(await add()).toEqual(['ALREADY_DONE']);
    expect(await stored(parent)).toMatchObject({ assigneeId: member.id, coDepartments: ['FIRE'], units: ['FIRE'] });

    await finished(parent);
    expect((await stored(parent)).status).toBe('VERIFYING');
    await finished(child);
    await settle();
    expect((await stored(parent)).children).toMatchObject([{ isSettled: true }]);
    await cases.act(otherMember, 'incidentPassCheck', parent);
    expect((await stored(parent)).status).toBe('CLOSED');
  });
});

describe('A whistle', () => {
  it('puts the matter before the called department, and holds the closing until it is rated', async () => {
    const id = await inProgress();
    const seen = async () =>
      pathOf((await test.ask(fire, 'query ($id: ID!) { incident(id: $id) { status } }', { id })).data, 'incident');
    expect(await seen()).toBeNull();
    const blow = { kind: 'ROUTINE', reason: 'Cables in three stairwells.', departmentCodes: ['FIRE'] };
    expect(await cases.say(leader, 'incidentBlowWhistle', 'IncidentBlowWhistleInput', id, blow)).toEqual([]);
    expect(await seen()).toEqual({ status: 'IN_PROGRESS' });
    const whistleId = (await stored(id)).whistles[0]?.id ?? '';

    await test.service.clock.advance(61 * 60_000);
    await rivals(3, () => sweepOverdueIncidents(test.service).run());
    const history = await incidents().history(localId('Incident', id) ?? '');
    expect(history.filter(({ name }) => name === 'incident.whistleMissed')).toHaveLength(1);

    const answer = (milestone: string) =>
      cases.say(fire, 'incidentAnswerWhistle', 'IncidentAnswerWhistleInput', id, { whistleId, milestone });
    expect(await answer('SIGN_IN')).toEqual([]);
    expect(await answer('ATTEND')).toEqual([]);
    await finished(id);
    expect((await stored(id)).status).toBe('VERIFYING');
    const rating = { whistleId, departmentCode: 'FIRE', score: 2, comment: 'Late.' };
    expect(await cases.say(leader, 'incidentRateWhistle', 'IncidentRateWhistleInput', id, rating)).toEqual([]);
    await cases.act(otherMember, 'incidentPassCheck', id);
    expect((await stored(id)).status).toBe('CLOSED');
    const rated = (await drain(incidents().outbox)).filter(({ name }) => name === 'whistle.rated');
    expect(rated).toMatchObject([{ data: { departmentCode: 'FIRE', score: 2, isPunctual: false } }]);
  }, 60_000);
});

describe('What needs consent', () => {
  it('waits in the inbox of whoever is of rank, and is done when granted', async () => {
    const id = await inProgress();
    const input = { reason: 'The part must be ordered.', days: 2 };
    expect(await cases.say(member, 'incidentExtend', 'IncidentExtendInput', id, input)).toEqual([]);
    const inbox =
      'query { incidents(filter: { isAwaitingApproval: true }) { nodes { id pendingApproval { kind rank } } } }';
    expect((await test.ask(dispatcher, inbox, {})).data).toMatchObject({
      incidents: { nodes: [{ id, pendingApproval: { kind: 'EXTEND', rank: 'SHIFT_LEAD' } }] },
    });
    const before = (await stored(id)).promise.dueAt;
    await cases.act(dispatcher, 'incidentApprove', id);
    expect((await stored(id)).promise).toMatchObject({ extensions: 1 });
    expect((await stored(id)).promise.dueAt.getTime()).toBe(before.getTime() + 2 * 86_400_000);
  });

  it('lets a suspended matter go on by itself when its review date has come, with three workers racing', async () => {
    const id = await inProgress();
    const reviewAt = new Date(test.service.clock.now().getTime() + 90 * 60_000);
    const input = { reason: 'Frost.', reviewAt };
    expect(await cases.say(member, 'incidentSuspend', 'IncidentSuspendInput', id, input)).toEqual([]);
    await cases.act(head, 'incidentApprove', id);
    expect((await stored(id)).status).toBe('SUSPENDED');
    await test.service.clock.advance(91 * 60_000);
    await rivals(3, () => sweepOverdueIncidents(test.service).run());
    await eventually(
      async () => (await stored(id)).status,
      (status) => status === 'IN_PROGRESS',
    );
    const history = await incidents().history(localId('Incident', id) ?? '');
    expect(history.filter(({ name }) => name === 'incident.resumed')).toHaveLength(1);
  });
});

describe('A dispute', () => {
  it('is mediated, and no view of the reporter or the public tells how', async () => {
    const id = await cases.opened(resident, {
      category: 'NEIGHBOUR_DISPUTE',
      description: 'Noise at night.',
      point: LAMP,
    });
    await cases.act(dispatcher, 'incidentAccept', id);
    await cases.act(dispatcher, 'incidentFile', id);
    const name = { mediatorId: toGlobalId('Person', mediator.id) };
    expect(await cases.say(chief, 'incidentNameMediator', 'IncidentNameMediatorInput', id, name)).toEqual([]);
    const outcome = { outcome: 'AGREED', agreement: 'Quiet after ten.' };
    expect(await cases.say(mediator, 'incidentMediate', 'IncidentMediateInput', id, outcome)).toEqual([]);
    const query = 'query ($id: ID!) { incident(id: $id) { mediation { outcome agreement } } }';
    expect((await test.ask(chief, query, { id })).data).toEqual({ incident: { mediation: outcome } });
    expect(await test.ask.refused(resident, query, { id })).toContain('FORBIDDEN');
  });
});

describe('A small matter handled on the spot', () => {
  it('is one call with photos that were uploaded, and one incident however often it is sent', async () => {
    const { evidence, report } = await import('./incident.fixture.ts');
    const text = `mutation ($input: IncidentHandleOnTheSpotInput!, $key: ID!) {
      incidentHandleOnTheSpot(input: $input, idempotencyKey: $key) { incident { id status } userErrors { code } } }`;
    const photos = ['before', 'after'].flatMap((caption) => evidence.map(({ sha256 }) => ({ sha256, caption })));
    const send = (shown: object[], under: string) =>
      test.ask(member, text, { input: { ...report, result: 'A new bulb.', evidence: shown }, key: under });
    const unknown = { sha256: 'b'.repeat(64), caption: 'after' };
    expect((await send([unknown, unknown], key())).data).toMatchObject({
      incidentHandleOnTheSpot: { incident: null, userErrors: [{ code: 'UNKNOWN_ATTACHMENT' }] },
    });
    const answers = await rivals(10, () => send(photos, 'spot'));
    expect(new Set(answers.map(({ data }) => textOf(data, 'incidentHandleOnTheSpot.incident.id'))).size).toBe(1);
    expect(answers[0]?.data).toMatchObject({ incidentHandleOnTheSpot: { incident: { status: 'CLOSED' } } });
  });
});
