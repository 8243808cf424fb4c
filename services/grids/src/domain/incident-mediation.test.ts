import { describe, expect, it } from '@jest/globals';
import { actor, instant } from '@yunge/testkit';
import { announceIncidentWith } from './incident-announcements.ts';
import type { IncidentEvent } from './incident-event.ts';
import { agreedWithin, followUpMediation } from './incident-mediation.ts';
import { at, chief, closed, done, incident, mediator, opened, otherMember, UNTIL } from './incident.fixture.ts';
import { checking, signed } from './incident.fixture.ts';

const dispute = [opened({ type: 'DISPUTE' }), ...UNTIL.IN_PROGRESS.slice(1)];
const named: IncidentEvent = { name: 'incident.mediatorNamed', mediatorId: mediator.id, by: chief.id, at };
const mediated = (outcome: 'AGREED' | 'FAILED'): IncidentEvent => ({
  ...{ name: 'incident.mediated', outcome, agreement: outcome === 'AGREED' ? 'Quiet after ten.' : null },
  ...{ by: mediator.id, at },
});
const agreed = [...dispute, named, mediated('AGREED'), done, checking, closed];
const days = (count: number, ms = 0) => instant(at, { days: count, ms });
const kept: { isKept: boolean; remark: string | null } = { isKept: true, remark: null };
const asks =
  (when: Date, what = kept, by = otherMember) =>
  (found: Parameters<typeof followUpMediation>[0]) =>
    followUpMediation(found, what, { actor: by, at: when });

describe('An agreement', () => {
  it('is followed up 7 to 30 days later by somebody else, once, and its fact names who mediated', () => {
    const followed = incident.given(...agreed).when(asks(days(7)));
    followed.then({ name: 'incident.mediationFollowedUp', isKept: true });
    const [event] = followed.decision.ok ? followed.decision.events : [];
    if (!event) throw new Error('nothing was followed up');
    const { id, gridCode } = followed.state;
    expect(announceIncidentWith()(event, followed.state)).toEqual([
      {
        name: 'mediation.followed-up',
        data: { incidentId: id, gridCode, mediatorId: mediator.id, isKept: true, at: days(7) },
      },
    ]);
    expect(asks(days(8))(followed.state)).toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('is followed up neither too early nor too late, at the instant', () => {
    const given = incident.given(...agreed);
    given.when(asks(days(7, -1))).thenRefused('FOLLOW_UP_TOO_EARLY');
    given.when(asks(days(30))).then({ isKept: true });
    given.when(asks(days(30, 1))).thenRefused('FOLLOW_UP_TOO_LATE');
    expect(agreedWithin(days(30))).toEqual({ from: at, until: days(23) });
  });

  it('is not followed up by whoever mediated it, whatever other role they hold', () => {
    const both = actor(['MEDIATOR', 'GRID_CHIEF'], { id: mediator.id });
    incident
      .given(...agreed)
      .when(asks(days(8), kept, both))
      .thenRefused('MEDIATOR_CANNOT_FOLLOW_UP');
  });

  it('that is not kept is told with a reason, and to the mediator, without a word of what it was', () => {
    const given = incident.given(...agreed);
    given.when(asks(days(8), { isKept: false, remark: null })).thenRefused('REASON_REQUIRED', ['input', 'remark']);
    const broken = given.when(asks(days(8), { isKept: false, remark: 'Drums at midnight.' }));
    const [event] = broken.decision.ok ? broken.decision.events : [];
    if (!event) throw new Error('nothing was followed up');
    const told = announceIncidentWith()(event, broken.state);
    expect(JSON.stringify(told)).not.toContain('Drums');
    expect(told.flatMap(({ data }) => ('recipientId' in data ? [data.recipientId] : []))).toContain(mediator.id);
  });

  it('can be followed up while the matter is still in hand', () => {
    incident
      .given(...dispute, named, mediated('AGREED'))
      .when(asks(days(9)))
      .then({ isKept: true });
  });
});

it('Where nothing was agreed there is nothing to follow up', () => {
  incident
    .given(...dispute, named, mediated('FAILED'))
    .when(asks(days(8)))
    .thenRefused('NOTHING_AGREED');
  incident
    .given(...dispute)
    .when(asks(days(8)))
    .thenRefused('NOTHING_AGREED');
  incident
    .given(opened(), ...UNTIL.CLOSED.slice(1))
    .when(asks(days(8)))
    .thenRefused('WRONG_STATE');
});

it('The fact of a closed dispute names who mediated, and that of any other matter nobody', () => {
  const factOf = (...events: IncidentEvent[]) =>
    announceIncidentWith()(closed, incident.given(...events).state).find(({ name }) => name === 'incident.closed')
      ?.data;
  expect(factOf(...agreed)).toMatchObject({ mediation: 'AGREED', mediatorId: mediator.id });
  expect(factOf(opened(), ...UNTIL.CLOSED.slice(1))).toMatchObject({ mediation: null, mediatorId: null });
  expect(factOf(...dispute, named, { ...signed }, done, checking, closed)).toMatchObject({ mediatorId: null });
});
