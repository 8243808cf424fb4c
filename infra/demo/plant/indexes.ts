import { ensureIndexes } from '@yunge/mongo';
import { copyOfAbsences } from '@yunge/service/absences';
import { enterprisesIn } from '../../../services/enterprises/src/store/enterprises.ts';
import { postingsIn as enterprisesPostings } from '../../../services/enterprises/src/store/postings.ts';
import { admissionItemsIn } from '../../../services/grids/src/store/admission-items.ts';
import { certificatesIn as grantedIn } from '../../../services/grids/src/store/certificates.ts';
import { dutyShiftsIn } from '../../../services/grids/src/store/duty-shifts.ts';
import { emergencyDevicesIn } from '../../../services/grids/src/store/emergency-devices.ts';
import { incidentsIn } from '../../../services/grids/src/store/incidents.ts';
import { placesIn } from '../../../services/grids/src/store/places.ts';
import { pairingsIn } from '../../../services/grids/src/store/pairings.ts';
import { postingsIn as gridsPostings } from '../../../services/grids/src/store/postings.ts';
import { visitsIn } from '../../../services/grids/src/store/visits.ts';
import { areasIn } from '../../../services/personnel/src/store/areas.ts';
import { dutyPlansIn } from '../../../services/personnel/src/store/duty-plans.ts';
import { factsIn } from '../../../services/personnel/src/store/facts.ts';
import { leavesIn } from '../../../services/personnel/src/store/leaves.ts';
import { partyTreesIn } from '../../../services/personnel/src/store/party-trees.ts';
import { peopleIn } from '../../../services/personnel/src/store/people.ts';
import { campsIn } from '../../../services/training/src/store/camps.ts';
import { certificatesIn } from '../../../services/training/src/store/certificates.ts';
import { postingsIn as trainingPostings } from '../../../services/training/src/store/postings.ts';
import { sessionsIn } from '../../../services/training/src/store/sessions.ts';
import { trainingRecordsIn } from '../../../services/training/src/store/training-records.ts';
import { needsIn } from '../../../services/volunteers/src/store/needs.ts';
import { postingsIn as volunteersPostings } from '../../../services/volunteers/src/store/postings.ts';
import { volunteersIn } from '../../../services/volunteers/src/store/volunteers.ts';
import { withDatabases, type Store } from './stores.ts';

const silent = () => undefined;
const options = { onAnnounced: silent };

/**
 * Creates the indexes of all that is planted while there is nothing to index: the bundled store builds one index at a
 * time, and rows that come in batches fill several at once.
 */
export async function createIndexes(store: Store): Promise<void> {
  await withDatabases(store, 'plant-indexes', async (databases) => {
    const { grids, personnel, enterprises, volunteers, training } = databases;
    for (const storeOf of [gridsPostings, grantedIn, emergencyDevicesIn]) storeOf(grids);
    for (const storeOf of [admissionItemsIn, incidentsIn, pairingsIn, visitsIn]) storeOf(grids, options);
    placesIn(grids);
    dutyShiftsIn(grids);
    for (const connection of [grids, enterprises, volunteers]) copyOfAbsences(connection);
    for (const storeOf of [dutyPlansIn, leavesIn]) storeOf(personnel, silent);
    areasIn(personnel);
    partyTreesIn(personnel);
    peopleIn(personnel, silent);
    factsIn(personnel);
    enterprisesIn(enterprises, silent);
    enterprisesPostings(enterprises);
    volunteersPostings(volunteers);
    for (const storeOf of [volunteersIn, needsIn]) storeOf(volunteers, options);
    for (const storeOf of [campsIn, trainingRecordsIn, trainingPostings]) storeOf(training);
    for (const storeOf of [sessionsIn, certificatesIn]) storeOf(training, silent);
    for (const connection of Object.values(databases)) await ensureIndexes(connection);
  });
}
