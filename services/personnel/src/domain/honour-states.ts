import { stateTable } from '@yunge/casework';

const jury = ['TOWN_LEADER', 'CENTRE_HEAD', 'ADMIN'] as const;

/**
 * The life of a list. Who is named by a role decides; the platform alone sets a list aside for the one that an upheld
 * objection has brought about. What is published stays as it is.
 */
export const HONOUR_STATES = stateTable([
  { from: 'COMPUTED', action: 'NOMINATE', to: 'NOMINATED', roles: jury },
  { from: 'NOMINATED', action: 'OPEN_NOTICE', to: 'ON_NOTICE', roles: jury },
  { from: 'ON_NOTICE', action: 'PUBLISH', to: 'PUBLISHED', roles: ['CENTRE_HEAD', 'ADMIN'] },
  { from: 'COMPUTED', action: 'SUPERSEDE', to: 'SUPERSEDED', roles: ['PLATFORM'] },
  { from: 'NOMINATED', action: 'SUPERSEDE', to: 'SUPERSEDED', roles: ['PLATFORM'] },
  { from: 'ON_NOTICE', action: 'SUPERSEDE', to: 'SUPERSEDED', roles: ['PLATFORM'] },
]);

export type HonourStatus = (typeof HONOUR_STATES)['rows'][number]['from' | 'to'];
export type HonourAction = (typeof HONOUR_STATES)['rows'][number]['action'];
