import type { DueStep } from '../ladder.ts';
import type { Fact } from '../timeline.ts';

/** A fact, or something that was asked for and refused: the oracle judges permissions as well. */
export type Deed =
  | Fact
  | { readonly kind: 'ROLL_REFUSED'; readonly at: Date }
  | { readonly kind: 'EXTENSION_REFUSED'; readonly at: Date; readonly days: number };

/** A step that was told, or will be. */
export type Telling = Pick<DueStep, 'clock' | 'name' | 'at'>;

export function isFact(deed: Deed): deed is Fact {
  return deed.kind !== 'ROLL_REFUSED' && deed.kind !== 'EXTENSION_REFUSED';
}
