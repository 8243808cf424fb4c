/** The seed of all demo data. Changing it changes every invented value and no published number. */
export const SEED = 'yunge-demo-1';

/** A deterministic source of numbers. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [0, n). */
  int(n: number): number;
  /** A number in [low, high). */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Index drawn with the given weights. */
  weighted(weights: readonly number[]): number;
}

// Looked up once: in a test's sandbox reaching for a global costs more than the arithmetic.
const { floor, imul } = Math;
const FOLD = 0x9e3779b1;

/** Two 32-bit hashes of a text (multiply-xor over its UTF-16 units), enough to keep named streams apart. */
function hash(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = imul(a ^ unit, FOLD);
    b = imul(b ^ unit, 0x5f356495);
  }
  a = imul(a ^ (a >>> 16), 0x85ebca6b) ^ imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = imul(b ^ (b >>> 16), 0x85ebca6b) ^ imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0, b >>> 0];
}

/**
 * The sub-stream of a name, by the generator sfc32 (C. Doty-Humphrey, PractRand): adding a stream, or drawing more from
 * one, shifts no other.
 */
export function stream(...names: readonly (string | number)[]): Random {
  let [a, b] = hash(`${SEED}/${names.join('/')}`);
  let c = FOLD;
  let counter = 1;
  const next32 = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i += 1) next32();
  const next = (): number => next32() / 4294967296;
  const int = (n: number): number => floor(next() * n);
  return {
    next,
    int,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (list) => {
      const item = list[int(list.length)];
      if (item === undefined) throw new Error('Nothing to pick from an empty list.');
      return item;
    },
    weighted: (weights) => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      const index = weights.findIndex((weight) => (left -= weight) < 0);
      return index < 0 ? weights.length - 1 : index;
    },
  };
}

/** Splits a whole number by weights, largest remainder first (ties: the earlier one): the parts sum exactly to the total. */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** Like `allocate`, with at least one for each. */
export function allocateFromOne(total: number, weights: readonly number[]): number[] {
  return allocate(total - weights.length, weights).map((part) => part + 1);
}
