import { work } from '@yunge/service/work';
import { config } from './config.ts';
import { openService } from './context.ts';
import { carryOutHandOvers } from './workers/carry-out-hand-over.ts';
import { checkDuePairing, sweepDuePairings } from './workers/check-due-pairing.ts';
import { sweepAbsent } from './workers/cover-absent.ts';
import { escalateOverdueIncident, sweepOverdueIncidents } from './workers/escalate-overdue-incident.ts';
import { sweepLeavers } from './workers/hand-over-incidents.ts';
import { runIncidentImport, sweepIncidentImports } from './workers/incident-import-run.ts';
import { keepRelations } from './workers/keep-relations.ts';
import { sweepLapsedPairings } from './workers/lapse-pairings.ts';
import { learnCertificate } from './workers/learn-certificate.ts';
import { learnDutyShift } from './workers/learn-duty-shift.ts';
import { learnLeave } from './workers/learn-leave.ts';
import { learnPosting } from './workers/learn-posting.ts';
import { markIncidentRates, sweepIncidentRates } from './workers/roll-up-incident-rates.ts';

await work({
  name: 'grids',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [
      checkDuePairing(service),
      ...carryOutHandOvers(service).jobs,
      escalateOverdueIncident(service),
      keepRelations(service),
      learnCertificate(service),
      learnDutyShift(service),
      learnLeave(service),
      learnPosting(service),
      markIncidentRates(service),
      runIncidentImport(service),
    ],
    sweeps: [
      sweepOverdueIncidents(service),
      sweepDuePairings(service),
      sweepLapsedPairings(service),
      sweepLeavers(service),
      sweepAbsent(service),
      sweepIncidentImports(service),
      sweepIncidentRates(service),
      carryOutHandOvers(service).sweep,
    ],
    outboxes: [
      service.stores.incidents.outbox,
      service.stores.incidentImports.outbox,
      service.stores.handOvers.outbox,
      service.stores.admissionItems.outbox,
      service.stores.pairings.outbox,
      service.stores.visits.outbox,
      ...service.stores.places.outboxes,
    ],
  }),
});
