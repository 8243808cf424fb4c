import { countOf, type CountedFigure, type Tally } from './incident-figures.ts';

/**
 * When a town's month is pointed out (rows A9 and A10). Data, our defaults: only that there is a cap, and that too few
 * whistles and too many are both signals, is given.
 */
export const SIGNAL_RULES = {
  /** With fewer in the denominator a share says nothing and raises no flag. */
  leastCases: 20,
  caps: {
    EXTENSIONS: { part: 'EVER_EXTENDED', of: 'VALID', cap: 0.1 },
    SUSPENSIONS: { part: 'EVER_SUSPENDED', of: 'VALID', cap: 0.05 },
    RETURNS: { part: 'RETURNED', of: 'EVER_DISPATCHED', cap: 0.1 },
    VOIDS: { part: 'VOID', of: 'REPORTED', cap: 0.05 },
  },
  /** A town with so many reports or more should have called its departments at least so often, and not above `most`. */
  whistles: { least: 1, most: 20, fromReported: 50 },
} as const satisfies {
  leastCases: number;
  caps: Record<string, { part: CountedFigure; of: CountedFigure; cap: number }>;
  whistles: { least: number; most: number; fromReported: number };
};

export type CappedKind = keyof typeof SIGNAL_RULES.caps;
export type SignalFlag = `TOO_MANY_${CappedKind}` | 'TOO_FEW_WHISTLES' | 'TOO_MANY_WHISTLES';
export const CAPPED_KINDS = ['EXTENSIONS', 'SUSPENSIONS', 'RETURNS', 'VOIDS'] as const satisfies readonly CappedKind[];

/** Whether a share is over its cap; exactly the cap is not, and a handful of cases never is. */
export function isOverCap(kind: CappedKind, part: number, all: number): boolean {
  return all >= SIGNAL_RULES.leastCases && part > SIGNAL_RULES.caps[kind].cap * all;
}

/** What is out of the ordinary in a town's month. */
export function flagsOf(tallies: readonly Tally[], whistles: number): SignalFlag[] {
  const { least, most, fromReported } = SIGNAL_RULES.whistles;
  const over = CAPPED_KINDS.filter((kind) => {
    const { part, of } = SIGNAL_RULES.caps[kind];
    return isOverCap(kind, countOf(part, tallies), countOf(of, tallies));
  });
  return [
    ...(whistles < least && countOf('REPORTED', tallies) >= fromReported ? (['TOO_FEW_WHISTLES'] as const) : []),
    ...(whistles > most ? (['TOO_MANY_WHISTLES'] as const) : []),
    ...over.map((kind) => `TOO_MANY_${kind}` as const),
  ];
}
