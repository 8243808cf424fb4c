import type { MongoAbility } from '@casl/ability';
import { accessibleBy } from '@casl/mongoose';
import type { Scope } from './seam.ts';

/** The filter that leaves only what the ability may read of a noun; it matches nothing where no rule allows any. */
export function scopeOf(ability: MongoAbility, noun: string): Scope {
  return accessibleBy(ability, 'read').ofType(noun);
}
