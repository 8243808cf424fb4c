import { work } from '@yunge/service/work';
import { config } from './config.ts';
import { openService } from './context.ts';
import { issueEarnedCertificate, sweepEarnedCertificates } from './workers/issue-earned-certificate.ts';
import { learnPosting } from './workers/learn-posting.ts';

await work({
  name: 'training',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [issueEarnedCertificate(service), learnPosting(service)],
    sweeps: [sweepEarnedCertificates(service)],
    outboxes: [service.stores.certificates.outbox, service.stores.sessions.outbox],
  }),
});
