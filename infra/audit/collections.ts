import type { Service } from '@yunge/contracts';
import { auditOf, type Audit } from '@yunge/mongo';
import { enterprisesIn } from '../../services/enterprises/src/store/enterprises.ts';
import { handOversIn as enterprisesHandOversIn } from '../../services/enterprises/src/store/hand-overs.ts';
import { requestsIn } from '../../services/enterprises/src/store/requests.ts';
import { admissionItemsIn } from '../../services/grids/src/store/admission-items.ts';
import { apiKeysIn } from '../../services/grids/src/store/api-keys.ts';
import { emergencyDevicesIn } from '../../services/grids/src/store/emergency-devices.ts';
import { handOversIn as gridsHandOversIn } from '../../services/grids/src/store/hand-overs.ts';
import { incidentImportsIn } from '../../services/grids/src/store/incident-imports.ts';
import { incidentsIn } from '../../services/grids/src/store/incidents.ts';
import { pairingsIn } from '../../services/grids/src/store/pairings.ts';
import { visitsIn } from '../../services/grids/src/store/visits.ts';
import { dutyPlansIn } from '../../services/personnel/src/store/duty-plans.ts';
import { handOversIn as personnelHandOversIn } from '../../services/personnel/src/store/hand-overs.ts';
import { honourCertificatesIn } from '../../services/personnel/src/store/honour-certificates.ts';
import { honourListsIn } from '../../services/personnel/src/store/honour-lists.ts';
import { honourObjectionsIn } from '../../services/personnel/src/store/honour-objections.ts';
import { honourRollsIn } from '../../services/personnel/src/store/honour-rolls.ts';
import { honourRunsIn } from '../../services/personnel/src/store/honour-runs.ts';
import { honourVetoesIn } from '../../services/personnel/src/store/honour-vetoes.ts';
import { leavesIn } from '../../services/personnel/src/store/leaves.ts';
import { noticesIn } from '../../services/personnel/src/store/notices.ts';
import { partyTreesIn } from '../../services/personnel/src/store/party-trees.ts';
import { peopleIn } from '../../services/personnel/src/store/people.ts';
import { campsIn } from '../../services/training/src/store/camps.ts';
import { certificatesIn } from '../../services/training/src/store/certificates.ts';
import { sessionsIn } from '../../services/training/src/store/sessions.ts';
import { trainingRecordsIn } from '../../services/training/src/store/training-records.ts';
import { handOversIn as volunteersHandOversIn } from '../../services/volunteers/src/store/hand-overs.ts';
import { needsIn } from '../../services/volunteers/src/store/needs.ts';
import { volunteersIn } from '../../services/volunteers/src/store/volunteers.ts';
import type { Databases } from '../demo/plant/stores.ts';

const nobodyListens = () => undefined;
const silent = { onAnnounced: nobodyListens };

/** Every event-sourced collection there is, by service. */
export function auditsOf({
  grids,
  personnel,
  enterprises,
  volunteers,
  training,
}: Databases): Readonly<Record<Service, readonly Audit[]>> {
  return {
    grids: [
      auditOf(admissionItemsIn(grids, silent)),
      auditOf(apiKeysIn(grids)),
      auditOf(emergencyDevicesIn(grids)),
      auditOf(gridsHandOversIn(grids, nobodyListens)),
      auditOf(incidentImportsIn(grids, silent)),
      auditOf(incidentsIn(grids, silent)),
      auditOf(pairingsIn(grids, silent)),
      auditOf(visitsIn(grids, silent)),
    ],
    personnel: [
      auditOf(personnelHandOversIn(personnel, nobodyListens)),
      auditOf(honourCertificatesIn(personnel, nobodyListens)),
      auditOf(honourListsIn(personnel)),
      auditOf(honourObjectionsIn(personnel, nobodyListens)),
      auditOf(honourRollsIn(personnel, nobodyListens)),
      auditOf(honourRunsIn(personnel)),
      auditOf(honourVetoesIn(personnel, nobodyListens)),
      auditOf(dutyPlansIn(personnel, nobodyListens)),
      auditOf(leavesIn(personnel, nobodyListens)),
      auditOf(noticesIn(personnel)),
      auditOf(partyTreesIn(personnel)),
      auditOf(peopleIn(personnel, nobodyListens)),
    ],
    enterprises: [
      auditOf(enterprisesHandOversIn(enterprises, nobodyListens)),
      auditOf(enterprisesIn(enterprises, nobodyListens)),
      auditOf(requestsIn(enterprises, nobodyListens)),
    ],
    volunteers: [
      auditOf(volunteersHandOversIn(volunteers, nobodyListens)),
      auditOf(needsIn(volunteers, silent)),
      auditOf(volunteersIn(volunteers, silent)),
    ],
    training: [
      auditOf(campsIn(training)),
      auditOf(certificatesIn(training, nobodyListens)),
      auditOf(sessionsIn(training, nobodyListens)),
      auditOf(trainingRecordsIn(training)),
    ],
  };
}
