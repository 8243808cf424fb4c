import { incidentLifeJourney, prepareIncidentLife, type IncidentLifeData } from '../journeys/incident-life.ts';
import { liaisonListJourney, prepareLiaisonList, type LiaisonListData } from '../journeys/liaison-list.ts';
import { optionsOf } from '../lib/profile.ts';

export { incidentLife } from '../journeys/incident-life.ts';
export { liaisonList } from '../journeys/liaison-list.ts';
export { handleSummary } from '../lib/summary.ts';

/**
 * Half a minute at a rate that two cores bear with the stores beside it: shows that nothing breaks, not how much it bears.
 * The platform may have been started for it, and two slow answers of thirty are a 95th percentile: hence the tolerance.
 */
export const options = optionsOf({
  rate: 3,
  duration: '30s',
  tolerance: 2,
  shares: [
    [incidentLifeJourney, 1],
    [liaisonListJourney, 2],
  ],
});

export const setup = (): IncidentLifeData & LiaisonListData => ({ ...prepareIncidentLife(), ...prepareLiaisonList() });
