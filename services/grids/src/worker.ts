import { work } from '@yunge/service/work';
import { config } from './config.ts';
import { openService } from './context.ts';
import { escalateOverdueIncident, sweepOverdueIncidents } from './workers/escalate-overdue-incident.ts';
import { sweepLeavers } from './workers/hand-over-incidents.ts';
import { runIncidentImport, sweepIncidentImports } from './workers/incident-import-run.ts';
import { keepRelations } from './workers/keep-relations.ts';
import { learnCertificate } from './workers/learn-certificate.ts';
import { learnPosting } from './workers/learn-posting.ts';

await work({
  name: 'grids',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [
      escalateOverdueIncident(service),
      keepRelations(service),
      learnCertificate(service),
      learnPosting(service),
      runIncidentImport(service),
    ],
    sweeps: [sweepOverdueIncidents(service), sweepLeavers(service), sweepIncidentImports(service)],
    outboxes: [
      service.stores.incidents.outbox,
      service.stores.incidentImports.outbox,
      service.stores.admissionItems.outbox,
    ],
  }),
});
