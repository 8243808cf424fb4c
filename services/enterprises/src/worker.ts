import { work } from '@yunge/service/work';
import { config } from './config.ts';
import { openService } from './context.ts';
import { carryOutHandOvers } from './workers/carry-out-hand-over.ts';
import { escalateOverdueRequest, sweepOverdueRequests } from './workers/escalate-overdue-request.ts';
import { followLiaison } from './workers/follow-liaison.ts';
import { sweepAbsentLiaisons } from './workers/cover-liaison.ts';
import { learnLeave } from './workers/learn-leave.ts';
import { learnPosting } from './workers/learn-posting.ts';

await work({
  name: 'enterprises',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [
      ...carryOutHandOvers(service).jobs,
      escalateOverdueRequest(service),
      followLiaison(service),
      learnLeave(service),
      learnPosting(service),
    ],
    sweeps: [carryOutHandOvers(service).sweep, sweepOverdueRequests(service), sweepAbsentLiaisons(service)],
    outboxes: [service.stores.enterprises.outbox, service.stores.requests.outbox, service.stores.handOvers.outbox],
  }),
});
