import { setTimeout as delay } from 'node:timers/promises';
import { firstBreak, type Recorded } from '@yunge/mongo';
import type { IncidentEvent } from '../../../services/grids/src/domain/incident-event.ts';
import type { Case } from '../plan/cases.ts';
import type { GridsStores } from '../plan/plant.ts';
import type { Observed } from './verdict.ts';
import type { Watched } from './watcher.ts';

/** What the ledger has noted besides the plan. */
export interface Noted {
  readonly watched: Watched;
  readonly acknowledged: ReadonlyMap<string, boolean>;
  /** Messages that were heard, by id. */
  readonly heard: ReadonlyMap<string, number>;
}

const BATCH = 250;
const DRAIN_MS = 60_000;

/** Waits until no document has anything to announce any more; false when that takes too long. */
export async function drained({ incidents }: GridsStores, signal: AbortSignal): Promise<boolean> {
  const deadline = performance.now() + DRAIN_MS;
  const pending = { 'log.relayAt': { $gt: new Date(0) } };
  while (performance.now() < deadline) {
    if (!(await incidents.model.exists(pending))) return true;
    await delay(500, undefined, { signal });
  }
  return false;
}

/** Reads every case's log out of the store, one after the other, and lays it beside what was noted. */
export async function* collect(
  { incidents }: GridsStores,
  cases: readonly Case[],
  { watched, acknowledged, heard }: Noted,
  startMs: number,
): AsyncGenerator<Observed> {
  for (let from = 0; from < cases.length; from += BATCH) {
    const batch = cases.slice(from, from + BATCH);
    const found = await incidents.model
      .find({ _id: { $in: batch.map(({ id }) => id) } }, { 'log.events': 1, 'log.head': 1 })
      .lean<{ _id: string; log: { events: Recorded<IncidentEvent>[]; head: { seq: number; hash: string } } }[]>();
    const byId = new Map(found.map((document) => [document._id, document.log]));
    for (const kase of batch) {
      const { events, head } = byId.get(kase.id) ?? { events: [], head: { seq: -1, hash: '' } };
      const announced = events.filter((event) => isNotice(event) && event.at.getTime() > startMs);
      yield {
        kase,
        events,
        isChainWhole: firstBreak(events, head) === null,
        isReplyAcknowledged: kase.kind === 'ROLLED' && kase.reply ? (acknowledged.get(kase.id) ?? false) : null,
        untoldMs: watched.untoldMs.get(kase.id) ?? new Map<string, number>(),
        seenEarly: watched.seenEarly.get(kase.id) ?? new Set<string>(),
        notices: announced.length,
        noticesLost: announced.filter(({ seq }) => !heard.has(`${kase.id}-${seq}-0`)).length,
      };
    }
  }
}

const isNotice = (event: IncidentEvent): boolean =>
  event.name === 'incident.warned' || (event.name === 'incident.escalated' && event.superiorId !== null);
