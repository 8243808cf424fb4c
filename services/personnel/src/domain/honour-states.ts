import { stateTable } from '@yunge/casework';

/**
 * The life of a list. So far the platform alone moves it; public notice, objections, publication and supersession are
 * further rows from COMPUTED, with the roles of those who decide.
 */
export const HONOUR_STATES = stateTable([
  { from: 'COMPUTING', action: 'RESTART', to: 'COMPUTING', roles: ['PLATFORM'] },
  { from: 'COMPUTING', action: 'COMPLETE', to: 'COMPUTED', roles: ['PLATFORM'] },
]);

export type HonourStatus = (typeof HONOUR_STATES)['rows'][number]['from' | 'to'];
