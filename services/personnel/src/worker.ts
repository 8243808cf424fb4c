import { work } from '@yunge/service/work';
import { config } from './config.ts';
import { openService } from './context.ts';
import { assembleHonourList } from './workers/assemble-honour-list.ts';
import { sweepHalfDoneHandOvers } from './workers/finish-hand-over.ts';
import { keepRaisedNotice } from './workers/keep-notice.ts';
import { recordFacts, sweepUnstampedFacts } from './workers/record-fact.ts';
import { restartLateHonourList, sweepLateHonourLists } from './workers/restart-honour-list.ts';
import { scoreHonourShard } from './workers/score-honour-shard.ts';

await work({
  name: 'personnel',
  settings: config,
  open: openService,
  duties: (service) => ({
    jobs: [
      keepRaisedNotice(service),
      ...recordFacts(service),
      scoreHonourShard(service),
      assembleHonourList(service),
      restartLateHonourList(service),
    ],
    sweeps: [sweepHalfDoneHandOvers(service), sweepUnstampedFacts(service), sweepLateHonourLists(service)],
    outboxes: [service.stores.people.outbox, service.stores.honourVetoes.outbox],
  }),
});
