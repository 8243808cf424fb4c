import type { Actor } from '@yunge/kernel';
import { scopeOf, type Scope } from '@yunge/mongo';
import { abilityFor } from '../domain/access.ts';

/** What of a noun an actor can reach: merged into every read and change. */
export function scopeFor(actor: Actor, noun: 'Enterprise' | 'Request'): Scope {
  return scopeOf(abilityFor(actor), noun);
}
