import { describe, expect, it } from '@jest/globals';
import { hasRole } from '@yunge/kernel';
import { announceIncidentWith } from './incident-announcements.ts';
import { evaluate, inspect, reportRecurrence } from './incident-closing.ts';
import { acknowledge, giveFeedback, sign, type IncidentDecision } from './incident-decisions.ts';
import { escalateOverdue } from './incident-escalation.ts';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import { INCIDENT_TABLES } from './incident-states.ts';
import {
  accepted,
  at,
  chief,
  dispatcher,
  filed,
  head,
  incident,
  later,
  leader,
  member,
  opened,
  otherMember,
  reporter,
  UNTIL,
} from './incident.fixture.ts';

const evidence = ['before', 'after'].map((caption) => ({ sha256: 'a'.repeat(64), caption }));
const work = { result: 'Done.', evidence };

describe('Whoever a matter climbs to', () => {
  it('can set it going from every state it can lie in', () => {
    const { rows } = INCIDENT_TABLES.ORDINARY;
    for (const superior of [chief, leader, head]) {
      for (const state of ['REPORTED', 'ACCEPTED', 'FILED', 'DISPATCHED', 'IN_PROGRESS', 'REWORK', 'REOPENED']) {
        const ways = rows.filter((row) => row.from === state && row.to !== state && hasRole(superior, ...row.roles));
        const onwards = ways.filter(({ action }) => !['REFUSE', 'MERGE', 'VOID', 'RETURN', 'APPROVE'].includes(action));
        expect([superior.id, state, onwards.length > 0]).toEqual([superior.id, state, true]);
      }
    }
  });

  it('does not take in a member who was only told of the report', () => {
    const step = { clock: 'PROMISE', epoch: 0, name: 'LEVEL_1', level: 1, tell: 'COMMUNITY', at } as const;
    const climbed: IncidentEvent = { name: 'incident.escalated', step, level: 1, superiorId: chief.id, by: 'x', at };
    const toFire: IncidentEvent = {
      ...{ name: 'incident.dispatched', assigneeId: null, departmentCode: 'FIRE', admissionItemCode: null },
      ...{ by: dispatcher.id, at },
    };
    const take = (actor: typeof member) =>
      incident
        .given(opened(), accepted, filed, toFire, climbed)
        .when((found) => sign(found, 'SIGN', { actor, at: later(5) }));
    take(member).thenRefused('NOT_ASSIGNED_TO_YOU');
    take(chief).then({ name: 'incident.signed' });
  });
});

describe('An emergency call taken up at the centre', () => {
  it('can be finished by whoever was told to come', () => {
    const finish = (actor: typeof member) =>
      incident
        .given(opened({ type: 'EMERGENCY', policy: 'incident/EMERGENCY@1' }), {
          ...{ name: 'incident.acknowledged', by: dispatcher.id, at },
        })
        .when((found) => giveFeedback(found, work, { actor, at: later(5) }));
    finish(member).then({ name: 'incident.feedbackGiven' });
    finish(otherMember).thenRefused('NOT_ASSIGNED_TO_YOU');
  });

  it('climbs and can be taken up wherever a desk has put it meanwhile', () => {
    const call = opened({ type: 'EMERGENCY', policy: 'incident/EMERGENCY@1' });
    const superiors = [chief.id, leader.id, head.id, head.id];
    for (const events of [[call], [call, accepted], [call, accepted, filed]]) {
      const given = incident.given(...events);
      given.when((found) => acknowledge(found, { actor: member, at })).then({ name: 'incident.acknowledged' });
      given
        .when((found) => escalateOverdue(found, { superiors, by: 'system-escalation', at: later(4) }))
        .then({ name: 'incident.escalated', level: 1 }, { name: 'incident.escalated', level: 2 });
    }
  });

  it('is taken up by people with a part in it only', () => {
    incident
      .given(opened({ type: 'EMERGENCY', policy: 'incident/EMERGENCY@1' }))
      .when((found) => acknowledge(found, { actor: reporter, at }))
      .thenRefused('NOT_YOUR_ROLE');
  });
});

describe('What a member reports and handles alone', () => {
  const opening = opened();
  const own: IncidentEvent = opening.name === 'incident.opened' ? { ...opening, reporterId: member.id } : opening;
  const handled: IncidentEvent = { name: 'incident.selfHandled', ...work, isSampled: true, by: member.id, at };
  const satisfied = { isSatisfied: true, comment: null };

  it('is not the member’s to be satisfied with', () => {
    incident
      .given(own, handled)
      .when((found) => evaluate(found, satisfied, { actor: member, at: later(5) }))
      .thenRefused('HANDLER_CANNOT_VERIFY');
  });

  it('is inspected where it was drawn, however fast the reporter was satisfied', () => {
    const evaluated: IncidentEvent = { name: 'incident.evaluated', ...satisfied, by: reporter.id, at };
    const look = (isSound: boolean) =>
      incident
        .given(opened(), handled, evaluated)
        .when((found) => inspect(found, { isSound, note: 'Seen.' }, { actor: otherMember, at: later(9) }));
    expect(look(true).state).toMatchObject({ status: 'EVALUATED', isSampled: false });
    const { state } = look(false).then({ name: 'incident.inspected' }, { name: 'incident.reopened' });
    expect(state).toMatchObject({ status: 'REOPENED', evaluation: null, closedAt: null });
  });

  it('opened again by somebody else counts as no answer of the reporter', () => {
    const answerOf = (decision: IncidentDecision) => {
      const reopened = decision.ok ? decision.events.at(-1) : undefined;
      const before = incident.given(opened(), handled).state;
      if (!reopened) throw new Error('it was not opened again');
      return announceIncidentWith()(reopened, evolveIncident(before, reopened)).find(
        ({ name }) => name === 'incident.evaluated',
      )?.data;
    };
    const { state } = incident.given(opened(), handled);
    const by = (actor: typeof member) => ({ actor, at: later(9) });
    const unsound = inspect(state, { isSound: false, note: 'Not swept.' }, by(otherMember));
    expect(answerOf(unsound)).toMatchObject({ isSatisfied: null });
    expect(answerOf(reportRecurrence(state, 'Again.', by(dispatcher)))).toMatchObject({ isSatisfied: null });
    expect(answerOf(evaluate(state, { isSatisfied: false, comment: null }, by(reporter)))).toMatchObject({
      isSatisfied: false,
    });
  });

  it('leaves the sample when it is opened again', () => {
    const again = incident
      .given(opened(), handled)
      .when((found) => reportRecurrence(found, 'Again.', { actor: dispatcher, at: later(9) }));
    expect(again.state).toMatchObject({ status: 'REOPENED', isSampled: false });
  });
});

describe('A matter that was given back', () => {
  it('is under no item of the admission list any more', () => {
    const returned: IncidentEvent = { name: 'incident.returned', reason: 'Not ours.', by: dispatcher.id, at };
    const { state } = incident.given(...UNTIL.DISPATCHED, returned);
    expect(state).toMatchObject({ status: 'FILED', assigneeId: null, departmentCode: null, admissionItemCode: null });
  });
});
