import { work } from '@yunge/service/work';
import { config } from './config.ts';
import { openService } from './context.ts';
import { sweepHalfDoneHandOvers } from './workers/finish-hand-over.ts';
import { handOverDuties } from './workers/carry-out-hand-over.ts';
import { honourLifeDuties } from './workers/honour-life.ts';
import { honourRunDuties } from './workers/honour-run.ts';
import { keepRaisedNotice } from './workers/keep-notice.ts';
import { sweepDuty } from './workers/keep-duty.ts';
import { learnArea } from './workers/learn-area.ts';
import { recordFacts, sweepUnstampedFacts } from './workers/record-fact.ts';

await work({
  name: 'personnel',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [
      keepRaisedNotice(service),
      ...handOverDuties(service).jobs,
      learnArea(service),
      ...recordFacts(service),
      ...honourRunDuties(service).jobs,
      ...honourLifeDuties(service).jobs,
    ],
    sweeps: [
      handOverDuties(service).sweep,
      sweepHalfDoneHandOvers(service),
      sweepDuty(service),
      sweepUnstampedFacts(service),
      ...honourRunDuties(service).sweeps,
      ...honourLifeDuties(service).sweeps,
    ],
    outboxes: [
      service.stores.handOvers.outbox,
      service.stores.people.outbox,
      service.stores.leaves.outbox,
      service.stores.dutyPlans.outbox,
      service.stores.honourVetoes.outbox,
      ...honourLifeDuties(service).outboxes,
    ],
  }),
});
