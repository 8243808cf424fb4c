import { stateTable } from '@yunge/casework';

/** The life of a run. The platform alone moves it. */
export const HONOUR_RUN_STATES = stateTable([
  { from: 'COMPUTING', action: 'RESTART', to: 'COMPUTING', roles: ['PLATFORM'] },
  { from: 'COMPUTING', action: 'COMPLETE', to: 'COMPUTED', roles: ['PLATFORM'] },
]);

export type HonourRunStatus = (typeof HONOUR_RUN_STATES)['rows'][number]['from' | 'to'];
