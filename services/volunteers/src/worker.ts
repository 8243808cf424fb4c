import { work } from '@yunge/service/work';
import { config } from './config.ts';
import { openService } from './context.ts';
import { callJointMeeting, sweepUnclaimedNeeds } from './workers/call-joint-meeting.ts';
import { learnPosting } from './workers/learn-posting.ts';

await work({
  name: 'volunteers',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [callJointMeeting(service), learnPosting(service)],
    sweeps: [sweepUnclaimedNeeds(service)],
    outboxes: [service.stores.needs.outbox, service.stores.volunteers.outbox],
  }),
});
