import type { Implementation, Sweep } from '@yunge/queue';
import type { Service } from '../context.ts';
import { advanceHonourRun } from './advance-honour-run.ts';
import { assembleHonourLists } from './assemble-honour-lists.ts';
import { countHonourShard } from './count-honour-shard.ts';
import { freezeHonourPeople } from './freeze-honour-people.ts';
import { packFacts } from './pack-facts.ts';
import { restartLateHonourRun, sweepLateHonourRuns } from './restart-honour-run.ts';

/** Everything a worker does for runs of honours. */
export const honourRunDuties = (service: Service): { readonly jobs: Implementation[]; readonly sweeps: Sweep[] } => ({
  jobs: [
    freezeHonourPeople(service),
    countHonourShard(service),
    assembleHonourLists(service),
    advanceHonourRun(service),
    restartLateHonourRun(service),
  ],
  sweeps: [sweepLateHonourRuns(service), packFacts(service)],
});
