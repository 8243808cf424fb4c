import { hasRole, type Actor } from '@yunge/kernel';
import type { IncidentEvent } from './incident-event.ts';

/** An event as its log keeps it. */
type Logged = IncidentEvent & { readonly seq: number; readonly hash: string };

/** An event as somebody may see it. */
export type SeenEvent = Logged & {
  /** Its hash would let whoever knows the rest of the log work out what was kept from them. */
  readonly isSealed?: true;
};

/** Roles that `Incident.reporter` is open to; to all others the log does not tell either who that is. */
export const SEE_REPORTER = [
  'RESIDENT',
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'ADMIN',
] as const;

const SOMEBODY = 'system-somebody';

/** Whether somebody works for a department, so that what is said of it in ratings is kept from them, whatever else they are. */
export const isRatedSide = ({ scopes }: Actor): boolean => scopes.department !== null;

/**
 * The log of an incident as an actor sees it. The reporter stays hidden from whom the incident hides them. Departments
 * do not learn who rated them 评哨; and as there are only five scores, the hashes from the first rating on go with it.
 */
export function logSeenBy(events: readonly Logged[], reporterId: string, actor: Actor): readonly SeenEvent[] {
  const seesReporter = actor.id === reporterId || hasRole(actor, ...SEE_REPORTER);
  const ratedAt = isRatedSide(actor) ? events.findIndex(({ name }) => name === 'incident.whistleRated') : -1;
  return events.map((event, index): SeenEvent => {
    const isSealed = ratedAt >= 0 && index >= ratedAt;
    const isHidden = (isSealed && event.name === 'incident.whistleRated') || (!seesReporter && event.by === reporterId);
    const seen = isHidden ? { ...event, by: SOMEBODY } : event;
    return isSealed ? { ...seen, isSealed } : seen;
  });
}
