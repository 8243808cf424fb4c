/** One whole in basis points. */
export const WHOLE = 10_000;

/** Largest integer whose square is at most n. */
function isqrt(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

function assertShare(numerator: number, denominator: number): void {
  if (!(
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    numerator >= 0 &&
    numerator <= denominator
  )) {
    throw new RangeError(`${numerator}/${denominator} is no share of a whole`);
  }
}

/** A share in basis points, rounded down; null when nothing was counted: 0/0 is "no data", not 100 %. */
export function ratio(numerator: number, denominator: number): number | null {
  assertShare(numerator, denominator);
  return denominator === 0 ? null : Number((BigInt(numerator) * BigInt(WHOLE)) / BigInt(denominator));
}

/** z² of the two-sided 95 % interval, 1.959964² = 3.841459, as a fraction. */
const A = 3_841_459n;
const B = 1_000_000n;

/**
 * Lower bound of the Wilson score interval at 95 % (Wilson 1927), in basis points, rounded down exactly: with z² = A/B,
 * it is (2kB + A − √(A(An + 4Bk(n−k))/n)) / (2(nB + A)). Integers only, so every machine finds the same.
 */
export function wilson95(numerator: number, denominator: number): number | null {
  assertShare(numerator, denominator);
  if (denominator === 0) return null;
  const k = BigInt(numerator);
  const n = BigInt(denominator);
  const whole = BigInt(WHOLE);
  const square = whole * whole * A * (A * n + 4n * B * k * (n - k));
  const ceiling = (square + n - 1n) / n;
  const floor = isqrt(ceiling);
  const root = floor * floor === ceiling ? floor : floor + 1n;
  const bound = (whole * (2n * k * B + A) - root) / (2n * (n * B + A));
  return Number(bound < 0n ? 0n : bound);
}
