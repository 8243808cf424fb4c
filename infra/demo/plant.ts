import { peopleIn } from '../../services/personnel/src/store/people.ts';
import { seconds, type Log } from '../stores/progress.ts';
import { fixtures } from './fixtures.ts';
import { copyAreas } from './plant/areas.ts';
import { inBatches } from './plant/batches.ts';
import { copyCertificates, copyFacts, copyPostings } from './plant/copies.ts';
import { plantDuty } from './plant/duty.ts';
import { plantEnterprises } from './plant/enterprises.ts';
import { plantPlaces } from './plant/grids.ts';
import type { Announced } from './plant/history.ts';
import { dutiesFrom, plantIncidents } from './plant/incidents.ts';
import { createIndexes } from './plant/indexes.ts';
import { begin, finish, isPlanted, markerOf, type Marker } from './plant/marker.ts';
import { peopleHistories } from './plant/people.ts';
import { plantParty } from './plant/party.ts';
import { plantPlainRows } from './plant/plain-rows.ts';
import { plantRequests } from './plant/requests.ts';
import { withDatabases, type Databases, type Store } from './plant/stores.ts';
import { plantTraining } from './plant/training.ts';
import { plantVisits } from './plant/visits.ts';
import { plantVolunteers } from './plant/volunteers.ts';

export interface PlantOptions extends Store {
  /** How many times the published incidents: 1, 10 or 100. Left out, a planted demo stays as it is, a new one is 1×. */
  readonly scale?: number | null;
  /** Month the demo stands in, such as `2026-11`; that of the store's clock when left out. */
  readonly asOf?: string | null;
  readonly log: Log;
}

async function plantPeople({ personnel }: Databases, asOf: string) {
  const store = peopleIn(personnel, () => undefined);
  const announced: Announced[] = [];
  const people = await inBatches(peopleHistories(asOf), async (batch) => {
    announced.push(...(await store.insert(batch)));
  });
  return { people, announced };
}

function incidentProgress(scale: number, log: Log) {
  const total = (fixtures.yungang.reported.value * scale).toLocaleString('en');
  let saidAt = performance.now();
  return (rows: number) => {
    if (performance.now() - saidAt < 5_000) return;
    saidAt = performance.now();
    log(`  … ${rows.toLocaleString('en')} of ${total} incidents`);
  };
}

async function plantAll(databases: Databases, { asOf, scale, startedAt: now }: Marker, log: Log) {
  const start = performance.now();
  const said = (what: string) => log(`  ${what}: ${seconds(start)}`);
  const { people, announced } = await plantPeople(databases, asOf);
  const postings = await copyPostings(databases, announced);
  const duty = await plantDuty(databases, asOf);
  said(`${people.toLocaleString('en')} people, ${postings.length.toLocaleString('en')} postings`);

  const training = await plantTraining(databases.training, asOf);
  await copyCertificates(databases, training.announced);
  const facts = await copyFacts(databases, [...announced, ...training.announced], asOf);
  const places = await plantPlaces(databases.grids, asOf);
  const areas = await copyAreas(databases.personnel);
  const enterprises = await plantEnterprises(databases.enterprises, asOf);
  const asked = await plantRequests(databases, asOf, postings);
  const { facts: needFacts, ...volunteers } = await plantVolunteers(databases, asOf);
  const { facts: visitFacts, ...visits } = await plantVisits(databases, asOf, now);
  const partyTrees = await plantParty(databases.personnel);
  const plain = await plantPlainRows(databases, asOf);
  said(
    `places, ${enterprises.toLocaleString('en')} companies and ${asked.requests} requests, ${volunteers.needs.toLocaleString('en')} needs, camps`,
  );

  const duties = dutiesFrom(postings, asOf);
  const onDone = incidentProgress(scale, log);
  const incidents = await plantIncidents(databases, { asOf, scale, duties, onDone });
  said(`${incidents.incidents.toLocaleString('en')} incidents`);

  return {
    ...duty,
    ...{ people, postings: postings.length, enterprises, requests: asked.requests },
    ...{ ...places, areas, ...training.counts, ...volunteers, partyTrees },
    ...{ incidents: incidents.incidents, ...visits, ...plain },
    facts: facts + asked.facts + needFacts + visitFacts + incidents.facts,
  };
}

/**
 * Plants both districts, unless they are planted at that size already. What an earlier plant left half done, or made at
 * another size, is dropped first; a database that holds anything else is refused with a PlainError.
 */
export async function plant({
  scale = null,
  asOf = process.env['YUNGE_DEMO_AS_OF'] ?? null,
  log,
  ...store
}: PlantOptions): Promise<void> {
  await withDatabases(store, 'plant', async (databases) => {
    const wanted = { scale, asOf };
    const marker = await markerOf(databases);
    if (isPlanted(marker, wanted))
      return log(`The demo as of ${marker?.asOf} is planted already, at ${marker?.scale}×.`);
    const begun = await begin(databases, wanted, log);
    log(`Planting the demo as of ${begun.asOf} at ${begun.scale}× …`);
    await createIndexes(store);
    await finish(databases, await plantAll(databases, begun, log));
  });
}
