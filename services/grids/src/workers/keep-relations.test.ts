import { describe, expect, it } from '@jest/globals';
import { refuse, type Decision } from '@yunge/kernel';
import type { Outcome } from '@yunge/mongo';
import type { IncidentEvent } from '../domain/incident-event.ts';
import { evolveIncident } from '../domain/incident-history.ts';
import type { Incident } from '../domain/incident.ts';
import { accepted, at, closed, dispatcher, filed, later, opened } from '../domain/incident.fixture.ts';
import { keepRelations, type Relations } from './keep-relations.ts';

const desk = { by: dispatcher.id, at };
const merged = (intoId: string): IncidentEvent => ({ name: 'incident.merged', intoId, reason: 'x', ...desk });
const unmerged = (fromId: string): IncidentEvent => ({ name: 'incident.unmerged', fromId, reason: 'x', ...desk });
const reopened: IncidentEvent = { name: 'incident.reopened', reason: 'x', ...desk };

/** A store of incidents in memory; `onWrite` happens between a decision and its write, as another process would. */
function town(...ids: string[]) {
  const cases = new Map<string, Incident>();
  let onWrite: (() => void) | null = null;
  let crowded = 0;
  const happen = (id: string, ...events: readonly IncidentEvent[]) => {
    for (const event of events) {
      const before = cases.get(id) ?? null;
      cases.set(id, { ...evolveIncident(before, event), version: (before?.version ?? 0) + 1 });
    }
  };
  for (const [order, id] of ids.entries()) happen(id, opened({ id, opensAt: later(order) }));
  const of = (id: string): Incident => {
    const found = cases.get(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const incidents = {
    get: (id: string) => Promise.resolve(cases.get(id) ?? null),
    change<Code extends string>(
      id: string,
      _: unknown,
      decide: (found: Incident) => Decision<IncidentEvent, Code>,
    ): Promise<Outcome<Incident, Code>> {
      if (crowded-- > 0) return Promise.resolve(refuse('CONFLICT', 'Too many.'));
      const decision = decide(of(id));
      const rival = onWrite;
      onWrite = null;
      rival?.();
      if (!decision.ok) return Promise.resolve(decision);
      happen(id, ...decision.events);
      return Promise.resolve({ ok: true, value: of(id), replayed: false } as const);
    },
  };
  const clock = { now: () => at, sync: () => Promise.resolve(at) };
  const worker = keepRelations({ stores: { incidents }, clock } satisfies Relations);
  return {
    happen,
    of,
    followersOf: (id: string) => of(id).followers.map(({ incidentId }) => incidentId),
    related: (kind: 'MERGER' | 'CHILD', ofId: string, otherId: string) =>
      worker.run({ kind, ofId, otherId }, { id: 'x', attempt: 1 }),
    rivalsWrite: (deed: () => void) => (onWrite = deed),
    crowd: (times: number) => (crowded = times),
  };
}

describe('A report that leaves one merger for another', () => {
  it('follows where it is now, in whatever order the two are heard of', async () => {
    const { happen, followersOf, related } = town('a', 'b', 'c');
    happen('b', merged('a'));
    happen('c', merged('b'));
    await related('MERGER', 'a', 'b');
    await related('MERGER', 'b', 'c');
    expect(followersOf('a')).toEqual(['b', 'c']);
    happen('c', unmerged('b'), merged('a'));
    await related('MERGER', 'a', 'c');
    await related('MERGER', 'b', 'c');
    expect([followersOf('a'), followersOf('b')]).toEqual([['b', 'c'], []]);
  });

  it('is not brought along by the one it has left meanwhile', async () => {
    const { happen, followersOf, related, rivalsWrite } = town('a', 'b', 'c');
    happen('c', merged('b'));
    await related('MERGER', 'b', 'c');
    happen('b', merged('a'));
    rivalsWrite(() => happen('c', unmerged('b')));
    await related('MERGER', 'a', 'b');
    expect(followersOf('a')).toEqual(['b']);
  });
});

describe('A parent', () => {
  it('waits for a child that opened again while its closing was being noted', async () => {
    const { happen, of, related, rivalsWrite } = town('p', 'c');
    happen('p', accepted, filed, { name: 'incident.childAdded', childId: 'c', ...desk });
    await related('CHILD', 'p', 'c');
    happen('c', closed);
    // The first write is the child's own; the second is the parent's.
    rivalsWrite(() => rivalsWrite(() => happen('c', reopened)));
    await related('CHILD', 'p', 'c');
    expect(of('p').children).toEqual([{ id: 'c', isSettled: false }]);
  });
});

it('A note that finds no room among rivals fails the job, so that it is tried again', async () => {
  const { happen, related, crowd } = town('a', 'b');
  happen('b', merged('a'));
  crowd(1);
  await expect(related('MERGER', 'a', 'b')).rejects.toThrow('Too many');
});
