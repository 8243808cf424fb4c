import { subject } from '@casl/ability';
import { divisionPath } from '@yunge/contracts';
import type { Actor } from '@yunge/kernel';
import { abilityFor } from './access.ts';

/**
 * Whether an actor sees every incident of an area, so that a number over it is the whole number: by the same ability
 * that scopes the lists, asked of an incident of which nothing is known but where it lies.
 */
export function seesWhole(actor: Actor, areaCode: string): boolean {
  return abilityFor(actor).can('read', subject('Incident', { within: divisionPath(areaCode) }));
}
