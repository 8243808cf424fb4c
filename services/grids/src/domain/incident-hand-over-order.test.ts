import { describe, expect, it } from '@jest/globals';
import type { HandOverOrder } from '@yunge/casework';
import type { Posting } from './duty.ts';
import type { IncidentEvent } from './incident-event.ts';
import { handOverAsOrdered } from './incident-hand-over-order.ts';
import {
  at,
  chief,
  dispatched,
  filed,
  accepted,
  head,
  incident,
  leader,
  mediator,
  member,
  opened,
  signed,
  UNTIL,
} from './incident.fixture.ts';
import type { Incident, PendingApproval } from './incident.ts';

const GRID = '140214033006001';
const posting = (personId: string, post: string, areaCode: string): Posting => ({
  ...{ postingId: `p-${personId}-${post}`, version: 1, personId, post, employment: null, areaCode },
  ...{ from: new Date('2026-01-01T00:00Z'), until: null },
});
const order = (leaverId: string, change: Partial<HandOverOrder> = {}): HandOverOrder => ({
  ...{ leaverId, successorId: 'rest', isWhole: true, successions: [], from: at, orderedAt: at },
  ...change,
});
const succession = (leaverId: string, post: string, areaCode: string, successorId: string) => ({
  ...{ postingId: `p-${leaverId}-${post}`, post, areaCode, successorId },
});
const passOn =
  (change: Partial<HandOverOrder>, leaverId: string, postings: readonly Posting[] = []) =>
  (found: Incident) =>
    handOverAsOrdered(found, {
      handOverId: 'h1',
      order: order(leaverId, change),
      postings,
      by: 'system-hand-over',
      at,
    });

describe('An ordered hand-over', () => {
  it('passes on what the leaver answers for and works on, and nothing the second time', () => {
    const successions = [succession(member.id, 'GRID_MEMBER', GRID, 'next')];
    const { state } = incident.given(...UNTIL.IN_PROGRESS).when(passOn({ successions }, member.id));
    expect(state).toMatchObject({ owners: ['next'], assigneeId: 'next' });
    expect(passOn({ successions }, member.id)(state).events).toEqual([]);
  });

  it('what hangs on no posting goes to whoever takes the rest, unless the leaver stays', () => {
    incident
      .given(...UNTIL.IN_PROGRESS)
      .when(passOn({}, member.id))
      .then({ toId: 'rest' });
    incident
      .given(...UNTIL.IN_PROGRESS)
      .when(passOn({ isWhole: false }, member.id))
      .then();
  });

  it('passes a consent that is waited for on, but not to whoever asked', () => {
    const approval: PendingApproval = {
      ...{ kind: 'SUSPEND', rank: 'CENTRE_HEAD', approverId: head.id, askedBy: member.id, askedAt: at },
      ...{ reason: 'No parts.', days: null, reviewAt: at },
    };
    const asked: IncidentEvent = { name: 'incident.approvalAsked', approval, by: member.id, at };
    const given = incident.given(...UNTIL.IN_PROGRESS, asked);
    expect(given.when(passOn({}, head.id)).state.pendingApproval).toMatchObject({ approverId: 'rest' });
    expect(given.when(passOn({ successorId: member.id }, head.id)).state.pendingApproval).toMatchObject({
      approverId: null,
      askedBy: member.id,
    });
  });

  it('passes on what somebody hears of for a department', () => {
    const toFire: IncidentEvent = {
      ...{ name: 'incident.dispatched', assigneeId: null, departmentCode: 'FIRE', admissionItemCode: null },
      ...{ toldIds: ['fire-head', 'fire-clerk'], by: 'dispatcher', at },
    };
    const { state } = incident.given(...UNTIL.FILED, toFire).when(passOn({}, 'fire-head'));
    expect(state.leadIds).toEqual(['rest', 'fire-clerk']);
    expect(passOn({}, 'fire-head')(state).events).toEqual([]);
  });

  it('passes the rating of a whistle on', () => {
    const blown: IncidentEvent = {
      ...{ name: 'incident.whistleBlown', whistleId: 'w1', kind: 'ROUTINE', reason: 'Cables.', departments: ['FIRE'] },
      ...{ by: leader.id, at },
    };
    const { state } = incident.given(...UNTIL.IN_PROGRESS, blown).when(passOn({}, leader.id));
    expect(state.whistles).toMatchObject([{ by: leader.id, raterId: 'rest' }]);
  });

  it('leaves what is closed, and what the leaver has done', () => {
    const { state } = incident.given(...UNTIL.VERIFYING).when(passOn({}, member.id));
    expect(state).toMatchObject({ handlerId: member.id, assigneeId: 'rest' });
  });
});

describe('A mediator who leaves', () => {
  const named: IncidentEvent = { name: 'incident.mediatorNamed', mediatorId: mediator.id, by: chief.id, at };
  const dispute = incident.given(opened({ type: 'DISPUTE' }), accepted, filed, dispatched, signed, named);
  const asMediator = succession(mediator.id, 'MEDIATOR', '140214033006', 'next');

  it('passes the mediation to whoever takes over as mediator, who answers for it from then on', () => {
    const chiefPost = succession(mediator.id, 'GRID_CHIEF', '140214033006', 'new-chief');
    const { state } = dispute.when(passOn({ successions: [chiefPost, asMediator] }, mediator.id));
    expect(state.mediatorId).toBe('next');
    expect(state.owners).toEqual([member.id, 'new-chief', 'next']);
  });

  it('to nobody where nobody mediates, so that nothing waits for one', () => {
    expect(dispute.when(passOn({}, mediator.id)).state.mediatorId).toBeNull();
    const mediates = [posting('rest', 'MEDIATOR', '140214033006')];
    expect(dispute.when(passOn({}, mediator.id, mediates)).state.mediatorId).toBe('rest');
  });

  it('who stays as chief passes only the mediation on', () => {
    const kept = [posting(mediator.id, 'GRID_CHIEF', '140214033006')];
    const change = { isWhole: false, successions: [asMediator] };
    const { state } = dispute.when(passOn(change, mediator.id, kept));
    expect(state).toMatchObject({ mediatorId: 'next', owners: [member.id, mediator.id, 'next'] });
    expect(passOn(change, mediator.id, kept)(state).events).toEqual([]);
  });

  it('who stays as mediator keeps the mediation', () => {
    const kept = [posting(mediator.id, 'MEDIATOR', '140214033006')];
    const change = { isWhole: false, successions: [succession(mediator.id, 'GRID_CHIEF', '140214033006', 'next')] };
    const { state } = dispute.when(passOn(change, mediator.id, kept));
    expect(state).toMatchObject({ mediatorId: mediator.id });
  });
});
