import { describe, expect, it } from '@jest/globals';
import { divisionPath } from '@yunge/contracts';
import { endOf, startOf } from '../../../services/grids/src/domain/month.ts';
import { evolvePairing } from '../../../services/grids/src/domain/pairing.ts';
import { visitId } from '../../../services/grids/src/domain/visit.ts';
import { everyone } from '../people/people.ts';
import { YUNGANG, ZOUCHENG } from '../places/divisions.ts';
import { grids } from '../places/grids.ts';
import { pairingHistory, visitHistory } from '../plant/visits.ts';
import { period } from '../time.ts';
import { allPairings, pairings } from './pairings.ts';
import { visits } from './visits.ts';

const people = new Map([...everyone()].map((one) => [one.id, one]));
const all = [...allPairings()];
const paid = [...visits({ asOf: '2026-11' })];

describe('The pairings of the demo', () => {
  it('cover every community that has grids, and leave a few grids out', () => {
    for (const [district, communities] of [
      [YUNGANG, 244],
      [ZOUCHENG, 48],
    ] as const) {
      const codes = [...pairings(district)].map(({ areaCode }) => areaCode);
      expect(codes.filter(({ length }) => length === 12)).toHaveLength(communities);
      const left = grids(district).length - codes.filter(({ length }) => length === 15).length;
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(grids(district).length / 50);
    }
    expect(new Set(all.map(({ areaCode }) => areaCode)).size).toBe(all.length);
  });

  it('are with people who hold a post above or in the area', () => {
    for (const { areaCode, person, superior } of all) {
      expect(divisionPath(areaCode)).toContain(people.get(person)?.posting.division);
      expect(people.has(superior)).toBe(true);
      expect(superior).not.toBe(person);
    }
  });

  it('have been looked at whenever that was due', () => {
    const [first] = all;
    if (!first) throw new Error('nobody is paired');
    const now = new Date('2026-11-23T09:00:00+08:00');
    const { events } = pairingHistory(first, new Set([`2026-09 ${first.areaCode}`]), { asOf: '2026-11', now });
    expect(
      events.flatMap((event) =>
        event.name === 'pairing.checked' ? [[event.month, event.step, event.toldIds.length]] : [],
      ),
    ).toEqual([
      ['2026-09', 'BEFORE', 0],
      ['2026-09', 'AFTER', 0],
      ['2026-10', 'BEFORE', 1],
      ['2026-10', 'AFTER', 2],
    ]);
    const state = events.reduce<ReturnType<typeof evolvePairing> | null>(evolvePairing, null);
    expect(state?.check).toEqual({ month: '2026-11', step: 'BEFORE' });
  });
});

describe('The visits of the demo', () => {
  it('lie in the two months, were entered soon, and nobody was in two places', () => {
    const { from, to } = period('2026-11');
    expect(
      paid.every(({ visitedAt, recordedAt }) => from <= visitedAt && visitedAt < recordedAt && recordedAt < to),
    ).toBe(true);
    expect(new Set(paid.map(({ visitor, visitedAt }) => visitId(visitor, new Date(visitedAt)))).size).toBe(paid.length);
    expect(new Set(paid.map((one) => visitHistory(one).id)).size).toBe(paid.length);
  });

  it('are some nine of each member of 云冈, and one a month of nearly everybody who is paired', () => {
    const members = paid.filter(({ kind }) => kind !== 'PAIRING').length / grids(YUNGANG).length;
    expect(members).toBeGreaterThan(8);
    expect(members).toBeLessThan(10);
    for (const month of ['2026-09', '2026-10']) {
      const [start, end] = [startOf(month).getTime(), endOf(month).getTime()];
      const kept = paid.filter((one) => one.kind === 'PAIRING' && start <= one.visitedAt && one.visitedAt < end);
      expect(new Set(kept.map(({ areaCode }) => areaCode)).size).toBe(kept.length);
      expect(kept.length / all.length).toBeGreaterThan(0.9);
      expect(kept.length).toBeLessThan(all.length);
    }
  });
});
