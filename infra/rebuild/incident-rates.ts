import { storeClock } from '@yunge/mongo';
import { incidentRatesIn } from '../../services/grids/src/store/incident-rates.ts';
import { incidentsIn } from '../../services/grids/src/store/incidents.ts';
import { placesIn } from '../../services/grids/src/store/places.ts';
import { checkIncidentRates } from '../../services/grids/src/workers/check-incident-rates.ts';
import type { Databases } from '../demo/plant/stores.ts';
import type { Comparison, RebuildOptions } from './rebuild.ts';

/** The roll-ups of rates beside a count of all incidents' logs. Repairing marks what is wrong; the workers count it. */
export async function compareIncidentRates(
  { grids, platform }: Databases,
  { isRepairing = false, signal }: RebuildOptions = {},
): Promise<Comparison> {
  const places = placesIn(grids);
  const incidentRates = incidentRatesIn(grids, incidentsIn(grids, { onAnnounced: () => undefined }));
  await places.reload();
  const clock = await storeClock(platform, { demoDatabase: platform.name });
  const service = { stores: { places, incidentRates }, clock, logger: { error: () => undefined } };
  return { name: 'grids.incidentrates', ...(await checkIncidentRates(service, { isRepairing, signal })) };
}
