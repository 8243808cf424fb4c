import { describe, expect, it } from '@jest/globals';
import type { Posting } from './duty.ts';
import type { IncidentEvent } from './incident-event.ts';
import { giveFeedback } from './incident-decisions.ts';
import { handOver } from './incident-hand-over.ts';
import { rateWhistle } from './incident-whistle.ts';
import {
  accepted,
  at,
  chief,
  dispatched,
  filed,
  head,
  incident,
  leader,
  mediator,
  member,
  opened,
  signed,
  UNTIL,
} from './incident.fixture.ts';

const posted = (personId: string, post: string): Posting => ({
  postingId: personId,
  version: 1,
  personId,
  post,
  employment: null,
  areaCode: '140214033006',
  from: new Date('2026-01-01T00:00Z'),
  until: null,
});
const leaves = (fromId: string, toId: string, postings: readonly Posting[] = []) => ({
  ...{ fromId, toId, postings, by: 'system-hand-over', at },
});

describe('Whoever blew a whistle and leaves', () => {
  const blown: IncidentEvent = {
    ...{ name: 'incident.whistleBlown', whistleId: 'w1', kind: 'ROUTINE', reason: 'Cables.', departments: ['FIRE'] },
    ...{ by: leader.id, at },
  };
  const rate = (actor: typeof leader) => ({ actor, at });
  const rating = { whistleId: 'w1', unit: 'FIRE', score: 4, comment: null };

  it('passes the rating on, so that the matter can close', () => {
    const { state } = incident
      .given(...UNTIL.IN_PROGRESS, blown)
      .when((found) => handOver(found, leaves(leader.id, head.id)))
      .then({ name: 'incident.handedOver', toId: head.id });
    expect(state.whistles).toMatchObject([{ by: leader.id, raterId: head.id }]);
    expect(rateWhistle(state, rating, rate(leader))).toMatchObject({ code: 'NOT_THE_WHISTLER' });
    expect(rateWhistle(state, rating, rate(head))).toMatchObject({ ok: true });
    expect(handOver(state, leaves(leader.id, head.id)).events).toEqual([]);
  });

  it('has nothing to pass on once all is rated', () => {
    const rated: IncidentEvent = {
      ...{ name: 'incident.whistleRated', whistleId: 'w1', unit: 'FIRE', rating: { score: 4, comment: null } },
      ...{ by: leader.id, at },
    };
    incident
      .given(...UNTIL.IN_PROGRESS, blown, rated)
      .when((found) => handOver(found, leaves(leader.id, head.id)))
      .then();
  });
});

describe('A mediator who leaves', () => {
  const named: IncidentEvent = { name: 'incident.mediatorNamed', mediatorId: mediator.id, by: chief.id, at };
  const dispute = [opened({ type: 'DISPUTE' }), accepted, filed, dispatched, signed, named];
  const after = (toId: string, postings: readonly Posting[], events: readonly IncidentEvent[] = dispute) =>
    incident.given(...events).when((found) => handOver(found, leaves(mediator.id, toId, postings))).state;

  it('passes the mediation to a mediator, or leaves nobody waiting for one', () => {
    expect(after('other', [posted('other', 'MEDIATOR')]).mediatorId).toBe('other');
    const without = after(chief.id, [posted(chief.id, 'GRID_CHIEF')]);
    expect(without.mediatorId).toBeNull();
    const work = { result: 'Talked.', evidence: [{ sha256: 'a'.repeat(64), caption: 'after' }] };
    expect(giveFeedback(without, work, { actor: member, at })).toMatchObject({ ok: true });
  });

  it('stays who mediated, and who mediates here by another posting', () => {
    const ended: IncidentEvent = { name: 'incident.mediated', outcome: 'FAILED', agreement: null, by: mediator.id, at };
    expect(after('other', [posted('other', 'MEDIATOR')], [...dispute, ended]).mediatorId).toBe(mediator.id);
    expect(after('other', [posted(mediator.id, 'MEDIATOR')]).mediatorId).toBe(mediator.id);
  });
});
