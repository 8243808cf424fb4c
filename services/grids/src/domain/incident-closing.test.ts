import { describe, expect, it } from '@jest/globals';
import { inspect, reportRecurrence } from './incident-closing.ts';
import { acknowledge, giveFeedback } from './incident-decisions.ts';
import type { IncidentEvent } from './incident-event.ts';
import { openHandled } from './incident-opening.ts';
import { mediate, nameMediator } from './incident-mediation.ts';
import { archive, comment, verifyOnSite } from './incident-remarks.ts';
import {
  accepted,
  at,
  chief,
  dispatched,
  dispatcher,
  filed,
  head,
  incident,
  later,
  mediator,
  member,
  opened,
  otherMember,
  reporter,
  signed,
  UNTIL,
} from './incident.fixture.ts';

const photos = ['before', 'after'].map((caption) => ({ sha256: 'a'.repeat(64), caption }));
const work = { result: 'Swept.', evidence: photos, isSampled: true };
const category = {
  code: 'CLUTTER',
  name: { en: 'x', zh: 'x' },
  class: 'SMALL',
  isSafety: false,
  type: 'ORDINARY',
} as const;
const grid = {
  code: '140214033006001',
  name: 'x',
  kind: 'URBAN',
  households: 1,
  boundary: [],
  isBoundaryInvented: true,
} as const;
const report = {
  id: 'i1',
  category,
  grid,
  description: 'x',
  point: { lng: 1, lat: 1 },
  source: 'GRID_MEMBER',
  memberId: member.id,
} as const;
const selfHandled: IncidentEvent = { name: 'incident.selfHandled', ...work, by: member.id, at };

describe('A small matter handled on the spot', () => {
  it('is reported, handled and closed in one, with photos before and after', () => {
    expect(openHandled(report, work, { actor: member, at })).toMatchObject({
      events: [{ name: 'incident.opened' }, { name: 'incident.selfHandled', isSampled: true }],
    });
    expect(openHandled(report, { ...work, evidence: photos.slice(1) }, { actor: member, at })).toMatchObject({
      code: 'EVIDENCE_REQUIRED',
    });
    expect(openHandled({ ...report, grid: null }, work, { actor: member, at })).toMatchObject({
      code: 'OUTSIDE_GRIDS',
    });
    expect(openHandled(report, work, { actor: otherMember, at })).toMatchObject({ code: 'NOT_ASSIGNED_TO_YOU' });
  });

  it('that was drawn is inspected once, by somebody else; what is not sound opens again', () => {
    const look = (actor: typeof member, isSound: boolean, ...events: IncidentEvent[]) =>
      incident
        .given(opened(), selfHandled, ...events)
        .when((found) => inspect(found, { isSound, note: 'Seen.' }, { actor, at: later(9) }));
    look(member, true).thenRefused('HANDLER_CANNOT_VERIFY');
    look(otherMember, true).then({ name: 'incident.inspected', isSound: true });
    const inspected: IncidentEvent = { name: 'incident.inspected', isSound: true, note: 'x', by: otherMember.id, at };
    look(otherMember, true, inspected).thenRefused('NOT_SAMPLED');
    const { state } = look(otherMember, false).then({ name: 'incident.inspected' }, { name: 'incident.reopened' });
    expect(state).toMatchObject({ status: 'REOPENED', isSampled: false, closedAt: null, reopenCount: 1 });
  });
});

describe('What comes back', () => {
  const again = (days: number) =>
    incident
      .given(...UNTIL.CLOSED)
      .when((found) => reportRecurrence(found, 'Dark again.', { actor: dispatcher, at: later(days * 24 * 60) }));

  it('within 30 days opens the matter again, in a new epoch; after that it is a new matter', () => {
    expect(again(30).then({ name: 'incident.reopened' }).state.promise.epoch).toBe(1);
    again(30.1).thenRefused('RECURRENCE_TOO_LATE');
  });
});

describe('A dispute', () => {
  const dispute = [opened({ type: 'DISPUTE' }), accepted, filed, dispatched, signed];
  const from = new Date('2026-01-01T00:00Z');
  const posting = {
    postingId: 'p',
    version: 1,
    personId: mediator.id,
    post: 'MEDIATOR',
    employment: null,
    areaCode: '140214033006',
    from,
    until: null,
  };
  const named: IncidentEvent = { name: 'incident.mediatorNamed', mediatorId: mediator.id, by: chief.id, at };

  it('is mediated by somebody of the five roles who serves there', () => {
    const name = (postings: readonly (typeof posting)[], events: readonly IncidentEvent[] = dispute) =>
      incident
        .given(...events)
        .when((found) => nameMediator(found, { personId: mediator.id, postings }, { actor: chief, at }));
    name([posting]).then({ name: 'incident.mediatorNamed' });
    name([]).thenRefused('NOT_A_MEDIATOR', ['input', 'mediatorId']);
    name([posting], UNTIL.IN_PROGRESS).thenRefused('WRONG_STATE');
  });

  it('cannot be reported done before the mediator has said how it ended', () => {
    const finish = (...events: IncidentEvent[]) =>
      incident.given(...dispute, named, ...events).when((found) => giveFeedback(found, work, { actor: member, at }));
    finish().thenRefused('MEDIATION_OPEN');
    const agreed: IncidentEvent = {
      name: 'incident.mediated',
      outcome: 'AGREED',
      agreement: 'Quiet after ten.',
      by: mediator.id,
      at,
    };
    finish(agreed).then({ name: 'incident.feedbackGiven' });
  });

  it('keeps the agreement in its words, from its own mediator', () => {
    const end = (agreement: string | null, id = mediator.id) =>
      incident
        .given(...dispute, named)
        .when((found) => mediate(found, { outcome: 'AGREED', agreement }, { actor: { ...mediator, id }, at }));
    end('Quiet after ten.').then({ outcome: 'AGREED' });
    end(null).thenRefused('REASON_REQUIRED', ['input', 'agreement']);
    end('x', 'another').thenRefused('NOT_THE_MEDIATOR');
  });
});

describe('Remarks', () => {
  it('change no deadline and no state', () => {
    const { state } = incident
      .given(...UNTIL.IN_PROGRESS)
      .when((found) => comment(found, 'Nearly done.', { actor: member, at: later(5) }))
      .then({ name: 'incident.commented' });
    const before = incident.given(...UNTIL.IN_PROGRESS).state;
    expect({ ...state, updatedAt: at, version: before.version }).toEqual(before);
  });

  it('may come from the reporter, whatever the role, while it is open', () => {
    const client = { ...reporter, roles: [] };
    const say = (events: readonly IncidentEvent[], actor: typeof member | typeof client) =>
      incident.given(...events).when((found) => comment(found, 'It is two lamps.', { actor, at }));
    say(UNTIL.REPORTED, client).then({ name: 'incident.commented' });
    say(UNTIL.REPORTED, { ...client, id: 'stranger' }).thenRefused('NOT_YOUR_ROLE');
    say(UNTIL.CLOSED, client).thenRefused('WRONG_STATE');
  });

  it('of what was seen on site come from somebody else than the reporter', () => {
    const seen = { isFound: true, note: 'It is dark.' };
    const look = (id: string) =>
      incident.given(...UNTIL.ACCEPTED).when((found) => verifyOnSite(found, seen, { actor: { ...member, id }, at }));
    look(reporter.id).thenRefused('REPORTER_CANNOT_VERIFY');
    look(member.id).then({ name: 'incident.verifiedOnSite', isFound: true });
  });
});

describe('An emergency call', () => {
  it('is taken up by whoever is on duty, with nobody at a desk in between', () => {
    const call = opened({ type: 'EMERGENCY', policy: 'incident/EMERGENCY@1' });
    const { state } = incident
      .given(call)
      .when((found) => acknowledge(found, { actor: otherMember, at }))
      .then({ name: 'incident.acknowledged' });
    expect(state).toMatchObject({ status: 'IN_PROGRESS', assigneeId: otherMember.id });
  });
});

describe('What is put away', () => {
  it('stays what it was in every count', () => {
    const refused: IncidentEvent = { name: 'incident.refused', reason: 'x', by: dispatcher.id, at };
    const { state } = incident.given(opened(), refused).when((found) => archive(found, { actor: head, at }));
    expect(state).toMatchObject({ status: 'ARCHIVED', dismissedAs: 'REFUSED', closedAt: null });
  });
});
