import { CHINA_CALENDAR, REQUEST_POLICY, rulebook } from '@yunge/casework';

/** Whom an overdue request reaches, level by level: 代办员, 社区党委, 部门负责人, 工作专班. The names casework tells by. */
export const LADDER = ['AGENT', 'COMMUNITY_PARTY_COMMITTEE', 'DEPARTMENT_HEAD', 'TASK_FORCE'] as const;

/** Contact 60 min, plan 24 h, result 7 d, from one promised date to the next after that; all three climb the ladder. */
export const POLICY = REQUEST_POLICY.name;

/** Calendar, clocks and ladder of requests: casework's data, of which nothing is said again here. */
export const REQUEST_RULES = rulebook(CHINA_CALENDAR, [REQUEST_POLICY]);
