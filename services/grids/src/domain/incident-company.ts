import { markMissed, reachMilestone, startCall } from '@yunge/casework';
import type { IncidentEvent } from './incident-event.ts';
import { RULES } from './incident-rules.ts';
import type { Incident } from './incident.ts';
import { withCall } from './whistle.ts';

/** With one more, once. */
export const joined = (members: readonly string[], member: string | null | undefined): readonly string[] =>
  member == null || members.includes(member) ? members : [...members, member];

/** What an event changes about those who are in it besides the handler: called units, helpers, other reports, parts. */
export function withCompany(now: Incident, event: IncidentEvent): Incident {
  const { at, by } = event;
  switch (event.name) {
    case 'incident.whistleBlown': {
      const { whistleId: id, kind, reason, departments } = event;
      const calls = departments.map((unit) => startCall(RULES.calendar, kind, unit, at));
      return { ...now, whistles: [...now.whistles, { id, kind, reason, by, at, calls }] };
    }
    case 'incident.whistleAnswered': {
      const { whistleId, unit, milestone } = event;
      return {
        ...now,
        whistles: withCall(now.whistles, whistleId, unit, (call) => reachMilestone(call, milestone, at)),
      };
    }
    case 'incident.whistleMissed': {
      const { whistleId, unit, milestone, superiorId } = event;
      const whistles = withCall(now.whistles, whistleId, unit, (call) => markMissed(call, milestone));
      return { ...now, whistles, owners: joined(now.owners, superiorId) };
    }
    case 'incident.whistleRated': {
      const { whistleId, unit, rating } = event;
      return {
        ...now,
        whistles: withCall(now.whistles, whistleId, unit, (call) => ({ ...call, rating: { ...rating, at } })),
      };
    }
    case 'incident.coDepartmentJoined':
      return { ...now, coDepartments: joined(now.coDepartments, event.departmentCode) };
    case 'incident.merged':
      return { ...now, mergedIntoId: event.intoId, dismissedAs: 'MERGED' };
    case 'incident.unmerged':
      return { ...now, mergedIntoId: null, dismissedAs: null };
    case 'incident.followed': {
      const { incidentId, reporterId } = event;
      return { ...now, followers: [...now.followers, { incidentId, reporterId }] };
    }
    case 'incident.unfollowed':
      return { ...now, followers: now.followers.filter(({ incidentId }) => incidentId !== event.incidentId) };
    case 'incident.childAdded':
      return { ...now, children: [...now.children, { id: event.childId, isSettled: false }] };
    case 'incident.childSettled':
    case 'incident.childReopened': {
      const isSettled = event.name === 'incident.childSettled';
      return {
        ...now,
        children: now.children.map((child) => (child.id === event.childId ? { ...child, isSettled } : child)),
      };
    }
    case 'incident.becameChild':
      return { ...now, parentId: event.parentId };
    case 'incident.mediatorNamed':
      return { ...now, mediatorId: event.mediatorId, owners: joined(now.owners, event.mediatorId) };
    case 'incident.mediated':
      return { ...now, mediation: { outcome: event.outcome, agreement: event.agreement, by, at } };
    case 'incident.mediationFollowedUp': {
      const followUp = { isKept: event.isKept, note: event.remark, by, at };
      return { ...now, mediation: now.mediation && { ...now.mediation, followUp } };
    }
    default:
      return now;
  }
}
