import { describe, expect, it } from '@jest/globals';
import { RATE_CATALOGUE, RATE_NAMES, RATE_SET_NAMES, setsOf, type RateSet } from '@yunge/casework';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import type { IncidentEvent } from './incident-event.ts';
import { casesAt } from './incident-rate-facts.ts';
import { begunAfter, countFromLogs, countMonths } from './incident-rate-node.ts';
import { bitOf, cellsOf, countIn, monthsBetween, monthSpan, periodAt, sumOf } from './incident-rates.ts';
import { monthAfter, monthOf } from './month.ts';
import { lifeOf, lifeSeed, setsByHand } from './incident-rates.fixture.ts';
import { toldRatings } from './unit-ratings.ts';

const GRID = '140214033006001';
const START = instant('2026-08-20T00:00+08:00');
const END = instant('2026-11-20T00:00+08:00');
const MONTHS = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];
const life = lifeSeed(START, END).map((seed) => lifeOf(seed, 'i1', GRID));
const lives = fc
  .array(lifeSeed(START, END), { maxLength: 12 })
  .map((seeds) => seeds.map((seed, index) => ({ id: `i${index}`, events: lifeOf(seed, `i${index}`, GRID) })));
const cutOff = fc.date({ min: START, max: instant('2026-12-20T00:00+08:00'), noInvalidDate: true });

function setsIn(events: readonly IncidentEvent[], month: string, asOf: Date): RateSet[] {
  const span = monthSpan(month);
  if (!span) throw new Error(month);
  const period = periodAt(span, asOf);
  return casesAt(events, [period.until], asOf).flatMap((found) => (found ? setsOf(found, period) : []));
}

describe('The sets of a month', () => {
  it('are what a count by hand over the log finds, for any history, month and cut-off', () => {
    const seen = new Set<RateSet>();
    fc.assert(
      fc.property(life, cutOff, fc.constantFrom(...MONTHS), (events, asOf, month) => {
        const found = setsIn(events, month, asOf);
        expect(found).toEqual(setsByHand(events, month, asOf));
        for (const set of found) seen.add(set);
      }),
      { numRuns: 2_000, seed: 20_261_123 },
    );
    expect([...seen].sort()).toEqual([...RATE_SET_NAMES].sort());
  });

  it('hold in each denominator all of the numerator, and leave out all that a rate says it does', () => {
    fc.assert(
      fc.property(life, cutOff, fc.constantFrom(...MONTHS), (events, asOf, month) => {
        const found = setsIn(events, month, asOf);
        for (const name of RATE_NAMES) {
          const { numerator, denominator, exclusions } = RATE_CATALOGUE[name];
          if (found.includes(numerator)) expect(found).toContain(denominator);
          for (const { set } of exclusions) if (found.includes(set)) expect(found).not.toContain(denominator);
        }
      }),
    );
  });

  it('never change once the month is over, but for what is known of its reports', () => {
    fc.assert(
      fc.property(life, fc.constantFrom(...MONTHS.slice(0, 3)), cutOff, (events, month, asOf) => {
        const end = monthSpan(month)?.until ?? asOf;
        fc.pre(asOf > end);
        const steady = (sets: readonly RateSet[]) => sets.filter((set) => set !== 'VALID' && set !== 'INVALID');
        expect(steady(setsIn(events, month, asOf))).toEqual(steady(setsIn(events, month, end)));
      }),
    );
  });

  it('change by time alone at no other instant than the one that was named', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 6 }), cutOff, fc.nat(99), (logs, asOf, share) => {
        const month = monthOf(asOf);
        // What is known at the cut-off goes on without a further event.
        const known = logs.map((events, index) => ({ id: `${index}`, events: events.filter(({ at }) => at < asOf) }));
        const now = countFromLogs(known, month, asOf);
        const end = monthSpan(month)?.until ?? asOf;
        const until = now.nextDueAt ?? end;
        const later = new Date(+asOf + Math.floor(((+until - +asOf - 1) * share) / 100));
        expect(countFromLogs(known, month, later).cells).toEqual(now.cells);
        if (now.nextDueAt && now.nextDueAt < end) {
          expect(countFromLogs(known, month, now.nextDueAt).nextDueAt).not.toEqual(now.nextDueAt);
        }
      }),
    );
  });

  it('hold a deadline from the instant after it, which is named also at the deadline itself', () => {
    const beganAt = instant('2026-11-02T09:00+08:00');
    const events = lifeOf({ beganAt, policy: 'incident/MEDIUM@1', source: 'RESIDENT', steps: [] }, 'i1', GRID);
    const dueAt = casesAt(events, [END], END)[0]?.dueAt ?? END;
    const count = (asOf: Date) => countFromLogs([{ id: 'i1', events }], '2026-11', asOf);
    const next = new Date(+dueAt + 1);
    for (const asOf of [new Date(+beganAt + 1), dueAt]) expect(count(asOf).nextDueAt).toEqual(next);
    expect(setsIn(events, '2026-11', dueAt)).not.toContain('DUE');
    expect(setsIn(events, '2026-11', next)).toContain('DUE');
    expect(count(next).nextDueAt).toEqual(monthSpan('2026-11')?.until);
  });

  it('of a month that follows are empty where the month before says that nothing carries over', () => {
    fc.assert(
      fc.property(life, fc.constantFrom(...MONTHS.slice(0, 3)), (events, month) => {
        const end = monthSpan(month)?.until ?? START;
        const known = events.filter(({ at }) => at < end);
        const [now, next] = countMonths([{ id: 'i1', events: known }], [month, monthAfter(month, 1)], END);
        fc.pre(now !== undefined && !now.carriesOver);
        expect(next?.cells).toEqual([]);
      }),
    );
  });
});

describe('A count', () => {
  it('equals the list behind it, whatever it is narrowed to, in any order, alone or with other months', () => {
    fc.assert(
      fc.property(lives, cutOff, (logs, asOf) => {
        const all = countMonths(logs, MONTHS, asOf);
        for (const [place, month] of MONTHS.entries()) {
          const count = countFromLogs(logs.toReversed(), month, asOf);
          expect(count).toEqual(all[place]);
          const listed = count.members.map((each) => ({ ...each, ...count.cells[each.cell] }));
          for (const departmentCode of [undefined, 'FIRE', '']) {
            for (const set of RATE_SET_NAMES) {
              const behind = listed.filter(
                (each) =>
                  (each.sets & bitOf(set)) !== 0 &&
                  (departmentCode === undefined || (each.departmentCode ?? '') === departmentCode),
              );
              expect(countIn(count.cells, set, { departmentCode })).toBe(behind.length);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of an area is the count over all of its grids at once', () => {
    fc.assert(
      fc.property(lives, fc.nat(12), cutOff, (logs, cut, asOf) => {
        const month = monthOf(asOf);
        const parts = [logs.slice(0, cut), logs.slice(cut)].map((some) => countFromLogs(some, month, asOf));
        expect(sumOf(parts, false).cells).toEqual(countFromLogs(logs, month, asOf).cells);
      }),
    );
    expect(cellsOf([])).toEqual([]);
  });

  it('tells a department’s scores with the number of communities they come from', () => {
    const rating = (total: number, count: number) => ({ unit: 'FIRE', count, total, communities: 1 });
    const grids = [rating(9, 2), rating(4, 1)].map((each) => ({ cells: [], ratings: [each] }));
    const community = sumOf(grids, true);
    expect(community.ratings).toEqual([{ unit: 'FIRE', count: 3, total: 13, communities: 1 }]);
    expect(sumOf([community, community], false).ratings).toEqual([
      { unit: 'FIRE', count: 6, total: 26, communities: 2 },
    ]);
  });
});

describe('Ratings of a department', () => {
  const rating = { unit: 'FIRE', count: 8, total: 35, communities: 3 };
  const asked = { isDistrict: true, isRunning: false, isRated: true };

  it('are told from three communities on', () => {
    expect(toldRatings(rating, asked)).toEqual({ count: 8, communities: 3, average: 4.38 });
    expect(toldRatings({ ...rating, communities: 2 }, asked)).toBeNull();
    expect(toldRatings(undefined, asked)).toBeNull();
  });

  it('are never told of a part of a district, nor to the rated side while the month runs', () => {
    expect(toldRatings(rating, { ...asked, isDistrict: false })).toBeNull();
    expect(toldRatings(rating, { ...asked, isRunning: true })).toBeNull();
    expect(toldRatings(rating, { ...asked, isRunning: true, isRated: false })).not.toBeNull();
  });
});

describe('Months', () => {
  it('are those of Shanghai', () => {
    expect(monthOf(instant('2026-11-30T15:59:59.999Z'))).toBe('2026-11');
    expect(monthOf(instant('2026-11-30T16:00:00Z'))).toBe('2026-12');
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsBetween('2026-11', '2026-10')).toEqual([]);
    expect(monthAfter('2026-11', -12)).toBe('2025-11');
    expect(begunAfter('2026-11', instant('2026-12-01T00:00+08:00'))).toBe('2026-12');
    expect(begunAfter('2026-11', instant('2026-11-30T23:59+08:00'))).toBeNull();
  });
});
