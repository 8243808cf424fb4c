import { work } from '@yunge/service/work';
import { config } from './config.ts';
import { openService } from './context.ts';
import { carryOutHandOvers } from './workers/carry-out-hand-over.ts';
import { callJointMeeting, sweepUnclaimedNeeds } from './workers/call-joint-meeting.ts';
import { learnLeave } from './workers/learn-leave.ts';
import { learnPosting } from './workers/learn-posting.ts';

await work({
  name: 'volunteers',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [...carryOutHandOvers(service).jobs, callJointMeeting(service), learnLeave(service), learnPosting(service)],
    sweeps: [carryOutHandOvers(service).sweep, sweepUnclaimedNeeds(service)],
    outboxes: [service.stores.needs.outbox, service.stores.volunteers.outbox, service.stores.handOvers.outbox],
  }),
});
