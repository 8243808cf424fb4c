import {
  addWorkMinutes,
  CHINA_CALENDAR,
  dueAt,
  INCIDENT_POLICIES,
  incidentPolicy,
  rulebook,
  workMinutesBetween,
} from '@yunge/casework';
import type { IncidentPolicyName, Term } from '@yunge/casework';
import { category } from '../admission/categories.ts';
import type { IncidentClass } from '../admission/categories.ts';
import { must } from '../table.ts';
import { MINUTE } from '../time.ts';
import type { Instant } from '../time.ts';

/** The rules by which the platform counts, and by which this history was lived. */
export const RULES = rulebook(CHINA_CALENDAR, INCIDENT_POLICIES);

/** The category of one-tap calls, and of nothing else. */
export const EMERGENCY_CALL = 'EMERGENCY_CALL';

const promises = new Map<string, Term>(INCIDENT_POLICIES.map((policy) => [policy.name, policy.promise]));

/** Name of the policy a matter is promised by. */
export function policyOf(code: string, kind: IncidentClass): IncidentPolicyName {
  return incidentPolicy({ class: kind, isSafety: category(code).safety, isEmergency: code === EMERGENCY_CALL });
}

/** Its time runs day and night. */
export function isUrgent(policy: IncidentPolicyName): boolean {
  return policy === 'incident/SMALL-SAFETY@1' || policy === 'incident/EMERGENCY@1';
}

export function deadlineOf(reportedAt: Instant, policy: IncidentPolicyName): Instant {
  return dueAt(CHINA_CALENDAR, new Date(reportedAt), must(promises, policy)).at.getTime();
}

/** Later by minutes of work, or of the clock for what is urgent; whole seconds. */
export function later(at: Instant, minutes: number, urgent: boolean): Instant {
  const seconds = Math.max(1, Math.round(minutes * 60));
  return urgent ? at + seconds * 1000 : addWorkMinutes(CHINA_CALENDAR, at, seconds / 60);
}

/** Minutes left for work before a deadline. */
export function minutesLeft(at: Instant, deadline: Instant, urgent: boolean): number {
  return Math.max(0, urgent ? (deadline - at) / MINUTE : workMinutesBetween(CHINA_CALENDAR, at, deadline));
}
