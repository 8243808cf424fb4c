import { isSettled } from '../../services/grids/src/domain/incident-states.ts';
import type { Incident } from '../../services/grids/src/domain/incident.ts';
import type { Found } from './ledger.ts';

/** Related incidents know how the others stand, once everything has come to rest. */
export function checkRelations(all: readonly Incident[], found: Found): void {
  const byId = new Map(all.map((incident) => [incident.id, incident]));
  const isInto = (incident: Incident, targetId: string): boolean => {
    const { mergedIntoId } = incident;
    const next = mergedIntoId === null ? undefined : byId.get(mergedIntoId);
    return mergedIntoId === targetId || (next !== undefined && isInto(next, targetId));
  };
  for (const { id, followers, children } of all) {
    const following = new Set(followers.map(({ incidentId }) => incidentId));
    for (const other of all) {
      const shouldFollow = isInto(other, id);
      if (shouldFollow !== following.has(other.id)) {
        found('I8', `${other.id} ${shouldFollow ? 'should follow' : 'should not follow'} ${id}`);
      }
    }
    for (const child of children) {
      const other = byId.get(child.id);
      const isDone = !other || isSettled(other) || other.parentId !== id;
      if (child.isSettled !== isDone)
        found('I8', `${id} believes its child ${child.id} ${child.isSettled ? 'done' : 'open'}`);
    }
  }
}
