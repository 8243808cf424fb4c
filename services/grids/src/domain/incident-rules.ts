import { CHINA_CALENDAR, INCIDENT_POLICIES, rulebook } from '@yunge/casework';

/** Calendar and policies that every incident's clocks run by. */
export const RULES = rulebook(CHINA_CALENDAR, INCIDENT_POLICIES);
