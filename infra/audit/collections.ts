import type { Service } from '@yunge/contracts';
import { auditOf, type Audit } from '@yunge/mongo';
import { enterprisesIn } from '../../services/enterprises/src/store/enterprises.ts';
import { requestsIn } from '../../services/enterprises/src/store/requests.ts';
import { admissionItemsIn } from '../../services/grids/src/store/admission-items.ts';
import { apiKeysIn } from '../../services/grids/src/store/api-keys.ts';
import { emergencyDevicesIn } from '../../services/grids/src/store/emergency-devices.ts';
import { incidentImportsIn } from '../../services/grids/src/store/incident-imports.ts';
import { incidentsIn } from '../../services/grids/src/store/incidents.ts';
import { honourListsIn } from '../../services/personnel/src/store/honour-lists.ts';
import { honourVetoesIn } from '../../services/personnel/src/store/honour-vetoes.ts';
import { noticesIn } from '../../services/personnel/src/store/notices.ts';
import { peopleIn } from '../../services/personnel/src/store/people.ts';
import { campsIn } from '../../services/training/src/store/camps.ts';
import { certificatesIn } from '../../services/training/src/store/certificates.ts';
import { sessionsIn } from '../../services/training/src/store/sessions.ts';
import { trainingRecordsIn } from '../../services/training/src/store/training-records.ts';
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
      auditOf(incidentImportsIn(grids, silent)),
      auditOf(incidentsIn(grids, silent)),
    ],
    personnel: [
      auditOf(honourListsIn(personnel)),
      auditOf(honourVetoesIn(personnel, nobodyListens)),
      auditOf(noticesIn(personnel)),
      auditOf(peopleIn(personnel, nobodyListens)),
    ],
    enterprises: [auditOf(enterprisesIn(enterprises, nobodyListens)), auditOf(requestsIn(enterprises, nobodyListens))],
    volunteers: [auditOf(needsIn(volunteers, silent)), auditOf(volunteersIn(volunteers, silent))],
    training: [
      auditOf(campsIn(training)),
      auditOf(certificatesIn(training, nobodyListens)),
      auditOf(sessionsIn(training, nobodyListens)),
      auditOf(trainingRecordsIn(training)),
    ],
  };
}
