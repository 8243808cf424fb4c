import type { RateSet } from './rate-sets.ts';
import { RATE_CATALOGUE, type RateName } from './rates.ts';

/** What a rate is worth in a unit's score; of one that is better low, what is missing to 1 counts. */
export interface UnitWeight {
  readonly rate: RateName;
  readonly weight: number;
}

/** Weights of a version, for the months from `fromMonth` (such as `2026-01`) until the next version's. */
export interface UnitWeights {
  readonly version: number;
  readonly fromMonth: string;
  readonly parts: readonly UnitWeight[];
}

/** Data, oldest first: a changed weight is a new version, and months that were scored keep theirs. */
export const UNIT_WEIGHTS: readonly UnitWeights[] = [
  {
    version: 1,
    fromMonth: '2026-01',
    parts: [
      { rate: 'HANDLING', weight: 30 },
      { rate: 'ON_TIME', weight: 20 },
      { rate: 'REWORK', weight: 20 },
      { rate: 'OVERDUE_PENDING', weight: 20 },
      { rate: 'EXTENSION', weight: 10 },
    ],
  },
];

/** The weights a month is scored by; null for a month before the first version. */
export function weightsOf(month: string, versions: readonly UnitWeights[] = UNIT_WEIGHTS): UnitWeights | null {
  return versions.findLast(({ fromMonth }) => fromMonth <= month) ?? null;
}

/** An exact number: a fraction in lowest terms, its denominator positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

const plus = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** To two decimals, a half rounded up. */
export function toHundredths({ numerator, denominator }: Fraction): number {
  return Number((numerator * 200n + denominator) / (denominator * 2n)) / 100;
}

/** As `2345/28`, or a whole number. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

export interface UnitScorePart extends UnitWeight {
  readonly numerator: number;
  readonly denominator: number;
  /** Null where there is nothing to divide by: no data. */
  readonly points: Fraction | null;
}

/** A unit's score: the sum of the parts that had data, out of the weights of these. */
export interface UnitScore {
  readonly version: number;
  readonly parts: readonly UnitScorePart[];
  /** Null where no part had data. */
  readonly points: Fraction | null;
  /** Sum of the weights that had data: what `points` is out of. A missing part is neither full marks nor spread over others. */
  readonly outOf: number;
  /** Whether any part had no data. */
  readonly isPartial: boolean;
}

export function unitScore({ version, parts }: UnitWeights, countOf: (set: RateSet) => number): UnitScore {
  const scored = parts.map(({ rate, weight }): UnitScorePart => {
    const definition = RATE_CATALOGUE[rate];
    const [numerator, denominator] = [countOf(definition.numerator), countOf(definition.denominator)];
    const good = definition.better === 'HIGHER' ? numerator : denominator - numerator;
    const points = denominator === 0 ? null : reduced(BigInt(weight) * BigInt(good), BigInt(denominator));
    return { rate, weight, numerator, denominator, points };
  });
  const known = scored.flatMap(({ points, weight }) => (points ? [{ points, weight }] : []));
  return {
    version,
    parts: scored,
    points: known.length === 0 ? null : known.map(({ points }) => points).reduce(plus),
    outOf: known.reduce((sum, { weight }) => sum + weight, 0),
    isPartial: known.length < scored.length,
  };
}
