import type { DomainEvent } from '@yunge/kernel';
import type { Identified, Records } from '@yunge/mongo';
import { requestsIn } from '../../services/enterprises/src/store/requests.ts';
import { announceArea } from '../../services/grids/src/domain/area-announcements.ts';
import { incidentsIn } from '../../services/grids/src/store/incidents.ts';
import { visitsIn } from '../../services/grids/src/store/visits.ts';
import { dutyPlansIn } from '../../services/personnel/src/store/duty-plans.ts';
import { honourVetoesIn } from '../../services/personnel/src/store/honour-vetoes.ts';
import { leavesIn } from '../../services/personnel/src/store/leaves.ts';
import { peopleIn } from '../../services/personnel/src/store/people.ts';
import { certificatesIn } from '../../services/training/src/store/certificates.ts';
import { needsIn } from '../../services/volunteers/src/store/needs.ts';
import { plainCollection, type Databases } from '../demo/plant/stores.ts';

/** Something an owner has announced. */
export interface Heard {
  /** Id of the message, as every consumer was given it. */
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  /** Still in the owner's outbox: not every consumer is done with it. */
  readonly isUnderWay: boolean;
}

/** Everything an owner's things have announced, in order for each thing. */
export type Source = () => AsyncIterable<Heard>;

const BATCH = 500;

interface Stored<Event> {
  readonly _id: string;
  readonly log: { readonly events: readonly Event[]; readonly outbox: readonly { readonly id: string }[] };
}

/** Plays every log of a collection again: what it announces is what it announced when it was written. */
async function* fromLogs<State extends Identified, Event extends DomainEvent>({
  model,
  compose,
}: Pick<Records<State, Event>, 'model' | 'compose'>): AsyncGenerator<Heard> {
  let last: string | null = null;
  for (;;) {
    const batch: Stored<Event>[] = await model
      .find(last === null ? {} : { _id: { $gt: last } }, { 'log.events': 1, 'log.outbox.id': 1 })
      .sort({ _id: 1 })
      .limit(BATCH)
      .lean<Stored<Event>[]>();
    for (const { _id, log } of batch) {
      const pending = new Set(log.outbox.map(({ id }) => id));
      for (const message of compose(_id, log.events.map(bare))?.log.outbox ?? []) {
        yield { ...message, isUnderWay: pending.has(message.id) };
      }
    }
    last = batch.at(-1)?._id ?? null;
    if (last === null) return;
  }
}

/** An event without what the log added. */
function bare<Event extends object>(event: Event): Event {
  const fields = Object.entries(event).filter(([name]) => name !== 'seq' && name !== 'hash');
  // What lies in a log is what was written there: `npm run audit:verify` proves it.
  return Object.fromEntries(fields) as Event;
}

/** Places have no log: a row is announced as it stands. */
async function* fromPlaces({ grids }: Databases): AsyncGenerator<Heard> {
  for (const collection of ['divisions', 'grids']) {
    const rows = plainCollection(grids, collection).find({}, { projection: { boundary: 0 } });
    for await (const row of rows) {
      const { code, version } = row;
      const message = announceArea(
        { code: String(code), name: String(row['name']), kind: kindOf(row['kind']) },
        Number(version),
      );
      yield { id: `area-${String(code)}-${String(version)}`, ...message, isUnderWay: row['relayAt'] != null };
    }
  }
}

const KINDS = ['URBAN', 'RURAL', 'INDUSTRIAL', 'BUSINESS'] as const;
const kindOf = (kind: unknown) => KINDS.find((each) => each === kind) ?? null;

/** Every source that some service keeps a copy of, or that personnel keeps facts of. */
export function sourcesOf(databases: Databases): readonly Source[] {
  const { grids, personnel, enterprises, volunteers, training } = databases;
  const nobodyListens = () => undefined;
  const silent = { onAnnounced: nobodyListens };
  return [
    () => fromLogs(peopleIn(personnel, nobodyListens)),
    () => fromLogs(leavesIn(personnel, nobodyListens)),
    () => fromLogs(dutyPlansIn(personnel, nobodyListens)),
    () => fromLogs(honourVetoesIn(personnel, nobodyListens)),
    () => fromLogs(certificatesIn(training, nobodyListens)),
    () => fromPlaces(databases),
    () => fromLogs(incidentsIn(grids, silent)),
    () => fromLogs(visitsIn(grids, silent)),
    () => fromLogs(requestsIn(enterprises, nobodyListens)),
    () => fromLogs(needsIn(volunteers, silent)),
  ];
}
