import { EVENTS } from '@yunge/contracts';
import { implement, type Implementation } from '@yunge/queue';
import { evolveNotice, type NoticeEvent, type Notice } from '../../services/personnel/src/domain/notice.ts';
import { keepRaisedNotice } from '../../services/personnel/src/workers/keep-notice.ts';
import { recordFacts } from '../../services/personnel/src/workers/record-fact.ts';
import { Unavailable } from './faults.ts';
import { createMachine, type Machine } from './machine.ts';
import type { Site } from './site.ts';

const NOTHING = { head: { seq: 0, hash: '' }, keys: [], events: [], outbox: [] };

/** The worker of personnel: it keeps notices and facts. While `isPoisoned`, what it does with notices has a bug. */
export function personnelWorker(site: Site, name: string, isPoisoned: () => boolean): Machine {
  const machine = createMachine(site.world, name);
  machine.onStart(() => {
    const { sync, now } = site.clockOf(machine);
    const clock = { sync, now, aheadMs: () => 0 };
    const { insert } = site.kept.through(machine);
    const keep = async (fact: { readonly id: string; readonly name: string }) => {
      await insert(Object.assign({ _id: fact.id, id: fact.id, version: 1, log: NOTHING }, { name: fact.name }));
    };
    const stores = {
      notices: site.seamOf<Notice, NoticeEvent>(machine, 'notices', site.notices, { evolve: evolveNotice }),
      facts: { keep, stampAll: () => Promise.resolve() },
    };
    const inbox = keepRaisedNotice({ stores, clock });
    const jobs: Implementation[] = [
      {
        name: inbox.name,
        run: async (...args) => {
          if (isPoisoned()) throw new Unavailable('a bug is deployed');
          await inbox.run(...args);
        },
      },
      ...recordFacts({ stores, clock }),
    ];
    // What nobody in personnel keeps yet is kept here all the same: this is about events, not about what they mean.
    for (const event of EVENTS.values()) {
      if (!event.to.includes('personnel') || jobs.some((job) => job.name === event.name)) continue;
      jobs.push(implement(event, (_, { id }) => keep({ id, name: event.name })));
    }
    site.work(machine, 'personnel', jobs);
  });
  return machine;
}
