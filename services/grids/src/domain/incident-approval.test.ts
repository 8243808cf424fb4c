import { describe, expect, it } from '@jest/globals';
import type { Decision } from '@yunge/kernel';
import { askApproval, decideApproval } from './incident-approval.ts';
import type { IncidentEvent } from './incident-event.ts';
import { at, dispatcher, head, incident, later, member, opened, otherDispatcher, UNTIL } from './incident.fixture.ts';

const approvers = { SHIFT_LEAD: dispatcher.id, DEPUTY_HEAD: head.id, CENTRE_HEAD: head.id };
const asked = { reason: 'The part must be ordered.', days: 2, approvers };
const extend = (act = { actor: member, at }) => [asked, act] as const;
const yes = { isGranted: true, reason: '' };

const waiting = incident.given(...UNTIL.IN_PROGRESS).when((found) => askApproval(found, 'EXTEND', ...extend()));

describe('An extension', () => {
  it('waits for the shift lead, who is told; the promise stays as it is meanwhile', () => {
    waiting.then({
      name: 'incident.approvalAsked',
      approval: { kind: 'EXTEND', rank: 'SHIFT_LEAD', approverId: dispatcher.id },
    });
    const before = incident.given(...UNTIL.IN_PROGRESS).state;
    expect(waiting.state.promise).toEqual(before.promise);
  });

  it('moves the promise by workdays once granted, and keeps its start', () => {
    const granted = incident
      .given(...UNTIL.IN_PROGRESS, askedEvent())
      .when((found) => decideApproval(found, yes, { actor: dispatcher, at: later(30) }));
    granted.then({ name: 'incident.extended', days: 2, askedAt: at });
    expect(granted.state).toMatchObject({ pendingApproval: null, promise: { startedAt: at, extensions: 1, epoch: 0 } });
    // Reported Monday 09:00, two workdays and two more.
    expect(granted.state.promise.dueAt).toEqual(new Date('2026-11-27T09:00+08:00'));
  });

  it('needs a higher rank the second time, and is not granted a third time', () => {
    const extended: IncidentEvent = {
      name: 'incident.extended',
      days: 1,
      askedAt: at,
      reason: 'x',
      by: dispatcher.id,
      at,
    };
    incident
      .given(...UNTIL.IN_PROGRESS, extended)
      .when((found) => askApproval(found, 'EXTEND', ...extend()))
      .then({ name: 'incident.approvalAsked', approval: { rank: 'DEPUTY_HEAD' } });
    incident
      .given(...UNTIL.IN_PROGRESS, extended, askedEvent('DEPUTY_HEAD'))
      .when((found) => decideApproval(found, yes, { actor: dispatcher, at }))
      .thenRefused('NOT_YOUR_RANK');
    incident
      .given(...UNTIL.IN_PROGRESS, extended, extended)
      .when((found) => askApproval(found, 'EXTEND', ...extend()))
      .thenRefused('NO_FURTHER_APPROVAL');
  });

  it('is refused for too many days, after the deadline, or while something else waits', () => {
    const ask = (days: number, when: Date) =>
      incident
        .given(...UNTIL.IN_PROGRESS)
        .when((found) => askApproval(found, 'EXTEND', { ...asked, days }, { actor: member, at: when }));
    ask(6, at).thenRefused('CANNOT_EXTEND', ['input', 'days']);
    ask(0, at).thenRefused('CANNOT_EXTEND', ['input', 'days']);
    ask(2, later(3 * 24 * 60)).thenRefused('CANNOT_EXTEND', ['input', 'days']);
    incident
      .given(...UNTIL.IN_PROGRESS, askedEvent())
      .when((found) => askApproval(found, 'EXTEND', ...extend()))
      .thenRefused('APPROVAL_PENDING');
  });
});

describe('Consent', () => {
  it('is never given by whoever asked, and can be refused with a reason', () => {
    incident
      .given(...UNTIL.IN_PROGRESS, askedEvent('SHIFT_LEAD', dispatcher.id))
      .when((found) => decideApproval(found, yes, { actor: dispatcher, at }))
      .thenRefused('NOT_YOUR_RANK');
    const no = (reason: string) =>
      incident
        .given(...UNTIL.IN_PROGRESS, askedEvent())
        .when((found) => decideApproval(found, { isGranted: false, reason }, { actor: otherDispatcher, at }));
    no('').thenRefused('REASON_REQUIRED');
    no('There is a spare part.').then({ name: 'incident.approvalRejected' });
  });

  it('is refused where nothing waits, and is needed by whoever is of the rank too', () => {
    incident
      .given(...UNTIL.IN_PROGRESS)
      .when((found) => decideApproval(found, yes, { actor: dispatcher, at }))
      .thenRefused('NO_APPROVAL_PENDING');
    for (const actor of [head, dispatcher]) {
      incident
        .given(...UNTIL.ACCEPTED)
        .when((found) => askApproval(found, 'VOID', { reason: 'A test.', approvers }, { actor, at }))
        .then({ name: 'incident.approvalAsked', approval: { kind: 'VOID', rank: 'DEPUTY_HEAD' } });
    }
  });

  it('to an extension lapses with the promise it was asked for', () => {
    const replied: IncidentEvent = {
      ...{ name: 'incident.interimReplied', reply: 'Ordered.', planAt: later(9 * 24 * 60) },
      ...{ by: member.id, at: later(5) },
    };
    const [, ...rest] = UNTIL.IN_PROGRESS;
    const complex = [opened({ policy: 'incident/COMPLEX@1' }), ...rest, askedEvent()];
    expect(incident.given(...complex).state.pendingApproval).not.toBeNull();
    expect(incident.given(...complex, replied).state.pendingApproval).toBeNull();
  });

  it('to void a parent waits for its children', () => {
    const added: IncidentEvent = { name: 'incident.childAdded', childId: 'i2', by: dispatcher.id, at };
    incident
      .given(...UNTIL.ACCEPTED, added)
      .when((found) => askApproval(found, 'VOID', { reason: 'A test.', approvers }, { actor: dispatcher, at }))
      .thenRefused('CHILDREN_OPEN');
  });

  it('lapses when the matter has moved on', () => {
    const { state } = incident.given(...UNTIL.DISPATCHED, askedEvent()).when((found) => ({
      ok: true,
      events: [{ name: 'incident.signed', by: found.assigneeId ?? '', at }],
    }));
    expect(state.pendingApproval).toBeNull();
  });
});

describe('A suspension', () => {
  const ask = (reviewAt: Date | undefined, events: readonly IncidentEvent[] = UNTIL.IN_PROGRESS) =>
    incident.given(...events).when((found) => {
      const rest = reviewAt ? { reviewAt } : {};
      return askApproval(found, 'SUSPEND', { reason: 'Frost.', approvers, ...rest }, { actor: member, at });
    });
  const suspend = (reviewAt: Date) =>
    incident
      .given(...UNTIL.IN_PROGRESS, ...eventsOf(ask(reviewAt).decision))
      .when((found) => decideApproval(found, yes, { actor: head, at }));

  it('names when it is looked at again, and lets the time stand still until then', () => {
    ask(undefined).thenRefused('REVIEW_DATE_REQUIRED', ['input', 'reviewAt']);
    ask(at).thenRefused('REVIEW_DATE_REQUIRED', ['input', 'reviewAt']);
    const { state } = suspend(later(120)).then({ name: 'incident.suspended' });
    expect(state).toMatchObject({
      status: 'SUSPENDED',
      suspensionCount: 1,
      resumesAt: later(120),
      nextDueAt: later(120),
    });
  });

  it('ends at the cap of 72 working hours, however late the review', () => {
    const { state } = suspend(later(90 * 24 * 60)).then({ name: 'incident.suspended' });
    // Ten workdays of seven hours and two hours of an eleventh.
    expect(state.resumesAt).toEqual(new Date('2026-12-07T11:00+08:00'));
  });

  it('is granted once in a promise, and never to an emergency call', () => {
    const resumed: IncidentEvent = { name: 'incident.resumed', cause: 'BY_HAND', by: head.id, at: later(10) };
    const rested: IncidentEvent = {
      name: 'incident.suspended',
      reason: 'Frost.',
      reviewAt: later(120),
      by: head.id,
      at,
    };
    ask(later(200), [...UNTIL.IN_PROGRESS, rested, resumed]).thenRefused('CANNOT_PAUSE');
    const [, ...rest] = UNTIL.IN_PROGRESS;
    ask(later(200), [opened({ type: 'EMERGENCY', policy: 'incident/EMERGENCY@1' }), ...rest]).thenRefused(
      'WRONG_STATE',
    );
  });
});

function eventsOf(decision: Decision<IncidentEvent>): readonly IncidentEvent[] {
  return decision.ok ? decision.events : [];
}

function askedEvent(rank: 'SHIFT_LEAD' | 'DEPUTY_HEAD' = 'SHIFT_LEAD', askedBy = member.id): IncidentEvent {
  const approval = {
    kind: 'EXTEND',
    rank,
    askedBy,
    askedAt: at,
    approverId: null,
    reason: 'x',
    days: 2,
    reviewAt: null,
  } as const;
  return { name: 'incident.approvalAsked', approval, by: askedBy, at };
}
