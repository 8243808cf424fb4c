import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageBuckets, dwellByState, type OpenTally } from './incident-figures-ageing.ts';
import { shareOf } from '@yunge/casework';
import { counts, countOf, EXCLUSIONS, FIGURES, RATES, type CountedFigure, type Tally } from './incident-figures.ts';
import { flagsOf, isOverCap, SIGNAL_RULES } from './incident-figures-signals.ts';
import { monthSpan } from './incident-rates.ts';
import { INCIDENT_STATUSES, type IncidentStatus } from './incident.ts';
import { OPEN_STATUSES } from './incident-states.ts';

const NO_MARKS = {
  ...{ onTime: false, overdue: false, reopened: false, extended: false },
  ...{ suspended: false, returned: false, dispatched: false },
};
const tally = (status: IncidentStatus, differing: Partial<Tally> = {}): Tally => ({
  ...{ area: '140214033', status, isUnsolved: false, count: 1, marks: NO_MARKS },
  dismissedAs: status === 'REFUSED' || status === 'VOID' || status === 'MERGED' ? status : null,
  ...differing,
});
const figures = Object.keys(FIGURES).filter((name): name is CountedFigure => name in FIGURES);

/** Anything a store can hold: an archived one may have ended in any way, an open one was not dismissed. */
const anything: fc.Arbitrary<Tally> = fc
  .tuple(
    fc.constantFrom(...INCIDENT_STATUSES),
    fc.constantFrom('REFUSED' as const, 'VOID' as const, 'MERGED' as const, null),
    fc.record({ isUnsolved: fc.boolean(), count: fc.integer({ min: 1, max: 9 }) }),
    fc.record({
      ...{ onTime: fc.boolean(), overdue: fc.boolean(), reopened: fc.boolean(), extended: fc.boolean() },
      ...{ suspended: fc.boolean(), returned: fc.boolean(), dispatched: fc.boolean() },
    }),
  )
  .map(([status, ended, known, marks]) =>
    tally(status, { ...known, marks, ...(status === 'ARCHIVED' ? { dismissedAs: ended } : {}) }),
  );
const many = fc.array(anything, { maxLength: 30 });

describe('Figures', () => {
  it('never count as solved what was refused, void or merged, archived or not, nor a failed mediation', () => {
    const unsolved = [
      ...(['REFUSED', 'VOID', 'MERGED'] as const).flatMap((end) => [
        tally(end),
        tally('ARCHIVED', { dismissedAs: end }),
      ]),
      tally('CLOSED', { isUnsolved: true }),
      tally('ARCHIVED', { isUnsolved: true }),
    ];
    for (const each of unsolved) {
      const good = { ...each, marks: { ...NO_MARKS, onTime: true } };
      expect([counts('SOLVED', good), counts('SOLVED_ON_TIME', good)]).toEqual([false, false]);
      expect(counts('ENDED_UNSOLVED', good)).toBe(true);
    }
    for (const status of ['CLOSED', 'EVALUATED', 'ARCHIVED'] as const) {
      expect(counts('SOLVED', tally(status))).toBe(true);
    }
  });

  it('split what was reported without a rest', () => {
    fc.assert(
      fc.property(many, (tallies) => {
        const n = (figure: CountedFigure) => countOf(figure, tallies);
        expect(n('REPORTED')).toBe(tallies.reduce((sum, { count }) => sum + count, 0));
        expect(n('REPORTED')).toBe(n('VALID') + n('INVALID'));
        expect(n('INVALID')).toBe(n('REFUSED') + n('VOID') + n('MERGED'));
        expect(n('VALID')).toBe(n('OPEN') + n('CLOSED'));
        expect(n('CLOSED')).toBe(n('SOLVED') + n('MEDIATION_FAILED'));
        expect(n('ENDED_UNSOLVED')).toBe(n('INVALID') + n('MEDIATION_FAILED'));
        const excluded = EXCLUSIONS.reduce((sum, { figure }) => sum + n(figure), 0);
        expect(n('CLOSABLE') + excluded).toBe(n('REPORTED'));
      }),
    );
  });

  it('give rates whose denominator holds every incident of the numerator', () => {
    fc.assert(
      fc.property(anything, (each) => {
        for (const [numerator, denominator] of Object.values(RATES)) {
          if (counts(numerator, each))
            expect({ denominator, holds: counts(denominator, each) }).toMatchObject({ holds: true });
        }
      }),
    );
  });

  it('do not depend on the order, and know nothing out of nothing', () => {
    fc.assert(
      fc.property(many, (tallies) => {
        for (const figure of figures) expect(countOf(figure, tallies.toReversed())).toBe(countOf(figure, tallies));
      }),
    );
    expect(figures.map((figure) => countOf(figure, []))).toEqual(figures.map(() => 0));
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(29_269, 30_528)).toBeCloseTo(0.959, 3);
  });
});

describe('Ageing', () => {
  const open = (differing: Partial<OpenTally>): OpenTally => ({
    ...{ status: 'FILED', isReopened: false, ageHours: 1, dwellHours: 1, count: 1 },
    ...differing,
  });

  it('puts an age that is exactly a bound into the bucket below it', () => {
    const ages = [0, 24, 25, 72, 73, 168, 169, 720, 721].map((ageHours) => open({ ageHours }));
    expect(ageBuckets(ages).map(({ count }) => count)).toEqual([2, 2, 2, 2, 1]);
  });

  it('adds up, over buckets and over states', () => {
    const tallies = fc.array(
      fc.record({
        status: fc.constantFrom(...OPEN_STATUSES),
        ...{ isReopened: fc.boolean(), ageHours: fc.nat(2000), dwellHours: fc.nat(2000), count: fc.nat(5) },
      }),
    );
    fc.assert(
      fc.property(tallies, (all) => {
        const sum = (parts: readonly { readonly count: number }[]) => parts.reduce((n, { count }) => n + count, 0);
        expect(sum(ageBuckets(all))).toBe(sum(all));
        expect(sum(dwellByState(all))).toBe(sum(all));
      }),
    );
  });

  it('tells the median, nine in ten and the longest by nearest rank', () => {
    const tallies = [open({ dwellHours: 9 }), open({ dwellHours: 1, count: 5 }), open({ dwellHours: 3, count: 4 })];
    expect(dwellByState(tallies)).toEqual([
      { status: 'FILED', count: 10, medianHours: 1, p90Hours: 3, longestHours: 9 },
    ]);
  });
});

describe('Signals', () => {
  const some = (count: number, differing: Partial<Tally> = {}) => tally('CLOSED', { count, ...differing });
  const extended = { marks: { ...NO_MARKS, extended: true } };

  it('are raised over a cap, not at it, and never by a handful', () => {
    expect(flagsOf([some(90), some(10, extended)], 1)).toEqual([]);
    expect(flagsOf([some(89), some(11, extended)], 1)).toEqual(['TOO_MANY_EXTENSIONS']);
    expect(isOverCap('EXTENSIONS', 19, SIGNAL_RULES.leastCases - 1)).toBe(false);
    expect(flagsOf([some(90), tally('VOID', { count: 10 })], 1)).toEqual(['TOO_MANY_VOIDS']);
  });

  it('tell too few whistles and too many', () => {
    expect(flagsOf([some(50)], 0)).toEqual(['TOO_FEW_WHISTLES']);
    expect(flagsOf([some(49)], 0)).toEqual([]);
    expect(flagsOf([some(50)], 20)).toEqual([]);
    expect(flagsOf([some(50)], 21)).toEqual(['TOO_MANY_WHISTLES']);
  });

  it('go by the months of Shanghai', () => {
    expect(monthSpan('2026-12')).toEqual({
      month: '2026-12',
      from: new Date('2026-11-30T16:00:00Z'),
      until: new Date('2026-12-31T16:00:00Z'),
    });
    for (const wrong of ['2026-13', '2026-1', 'x', '2026-00']) expect(monthSpan(wrong)).toBeNull();
  });
});
