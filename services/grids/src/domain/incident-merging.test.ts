import { describe, expect, it } from '@jest/globals';
import { addChild, becomeChild, isDoneFor, noteChild } from './incident-family.ts';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import { follow, merge, unmerge, withFollowers } from './incident-merging.ts';
import { obstacleToClosing } from './incident-closing.ts';
import type { Incident } from './incident.ts';
import { accepted, at, dispatcher, filed, incident, later, opened } from './incident.fixture.ts';

const stateOf = (...events: IncidentEvent[]): Incident => {
  const state = events.reduce<Incident | null>(evolveIncident, null);
  if (!state) throw new Error('no events');
  return state;
};
const first = stateOf(opened({ id: 'first' }));
const second = opened({ id: 'second', opensAt: later(5) });
const act = { actor: dispatcher, at: later(9) };

describe('Merging', () => {
  it('goes into an open incident that was reported earlier, with a reason', () => {
    const into = (target: Incident | null, reason = 'The same lamp.') =>
      incident.given(second).when((found) => merge(found, target, reason, act));
    into(first).then({ name: 'incident.merged', intoId: 'first' });
    into(first, '').thenRefused('REASON_REQUIRED');
    into(null).thenRefused('TARGET_UNFIT', ['input', 'intoId']);
    into(stateOf(opened({ id: 'third', opensAt: later(6) }))).thenRefused('TARGET_UNFIT', ['input', 'intoId']);
    into({ ...first, status: 'CLOSED' }).thenRefused('TARGET_UNFIT', ['input', 'intoId']);
    into(stateOf(second)).thenRefused('TARGET_UNFIT', ['input', 'intoId']);
  });

  it('taken back leaves it where it stood, under the promise it had', () => {
    const merged: IncidentEvent = {
      name: 'incident.merged',
      intoId: 'first',
      reason: 'x',
      by: dispatcher.id,
      at: later(6),
    };
    const { state } = incident
      .given(second, merged)
      .when((found) => unmerge(found, 'Another lamp.', { ...act, at: later(60) }))
      .then({ name: 'incident.unmerged', fromId: 'first' });
    expect(state).toMatchObject({ status: 'REPORTED', mergedIntoId: null, dismissedAs: null });
    expect(state.promise).toEqual(stateOf(second).promise);
  });

  it('brings along whoever followed, and asked twice changes nothing', () => {
    const followers = withFollowers({ ...stateOf(second), followers: [{ incidentId: 'zero', reporterId: 'wu' }] });
    const following = { followers, isMerged: true, by: 'x', at };
    const events = follow(first, following).events;
    expect(events).toHaveLength(2);
    const joined = events.reduce<Incident>(evolveIncident, first);
    expect(follow(joined, following).events).toEqual([]);
    const left = follow(joined, { ...following, isMerged: false }).events.reduce<Incident>(evolveIncident, joined);
    expect(left.followers).toEqual([]);
  });
});

describe('A parent', () => {
  const parent = stateOf(opened({ id: 'first' }), accepted, filed);
  const child = stateOf(second);

  it('takes an open later report that has no relatives', () => {
    const with_ = (other: Incident | null, of = parent) => addChild(of, other, act);
    expect(with_(child)).toMatchObject({ ok: true });
    for (const unfit of [null, { ...child, status: 'CLOSED' as const }, { ...child, parentId: 'p' }, parent]) {
      expect(with_(unfit)).toMatchObject({ code: 'NOT_A_CHILD' });
    }
    expect(with_(child, { ...parent, parentId: 'p' })).toMatchObject({ code: 'NOT_A_CHILD' });
  });

  it('stays open until its child is done, and is held again when the child opens again', () => {
    const added: IncidentEvent = { name: 'incident.childAdded', childId: 'second', by: dispatcher.id, at };
    const known = becomeChild(child, 'first', 'x', at).events.reduce<Incident>(evolveIncident, child);
    const holding = evolveIncident(parent, added);
    expect(obstacleToClosing(holding)).toMatchObject({ code: 'CHILDREN_OPEN' });
    const note = (status: Incident['status'], of: Incident) =>
      noteChild(of, { id: known.id, isSettled: isDoneFor(of.id, { ...known, status }) }, 'x', at);
    const after = (status: Incident['status'], from: Incident) =>
      note(status, from).events.reduce<Incident>(evolveIncident, from);
    const free = after('CLOSED', holding);
    expect(obstacleToClosing(free)).toBeNull();
    expect(note('CLOSED', free).events).toEqual([]);
    expect(obstacleToClosing(after('REOPENED', free))).toMatchObject({ code: 'CHILDREN_OPEN' });
  });

  it('is not held by a child that another parent was faster to name', () => {
    const elsewhere = { ...child, parentId: 'another' };
    expect(becomeChild(elsewhere, 'first', 'x', at).events).toEqual([]);
    const holding = evolveIncident(parent, { name: 'incident.childAdded', childId: 'second', by: 'x', at });
    const isSettled = isDoneFor(holding.id, elsewhere);
    expect(noteChild(holding, { id: elsewhere.id, isSettled }, 'x', at).events).toMatchObject([
      { name: 'incident.childSettled' },
    ]);
  });
});

describe('Any two incidents', () => {
  it('can be merged one way only', () => {
    const [a, b] = [stateOf(opened({ id: 'a' })), stateOf(opened({ id: 'b' }))];
    const both = [merge(a, b, 'x', act), merge(b, a, 'x', act)];
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
