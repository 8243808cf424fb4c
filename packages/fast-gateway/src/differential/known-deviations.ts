import { MENDS } from './oracle/mends.ts';

/** Something in which stock is wrong by the specification, so that equality would be a fault of ours. */
export interface KnownDeviation {
  readonly name: string;
  /** What the specification says, and what stock does instead. */
  readonly reason: string;
}

export const ORDER: KnownDeviation = {
  name: 'order of merged fragments',
  reason:
    'Keys come in the order in which CollectFields meets them. Stock first merges all fragments with the same type ' +
    'condition, and all repetitions of a field, into the first of them, and so puts keys before those that were asked earlier.',
};

/** All that excuses a difference. Each excuse is proven case by case: see `excuses`. */
export const KNOWN_DEVIATIONS: readonly KnownDeviation[] = [ORDER, ...MENDS];
