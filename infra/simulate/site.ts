import { incidentMoved, type Service } from '@yunge/contracts';
import type { Clock, DomainEvent } from '@yunge/kernel';
import { keepTime, seamOf, type Fold, type Identified, type Seam } from '@yunge/mongo';
import type { Implementation } from '@yunge/queue';
import { announceIncidentWith } from '../../services/grids/src/domain/incident-announcements.ts';
import type { IncidentEvent } from '../../services/grids/src/domain/incident-event.ts';
import { evolveIncident } from '../../services/grids/src/domain/incident-history.ts';
import type { Incident } from '../../services/grids/src/domain/incident.ts';
import { incidentFields } from '../../services/grids/src/store/incident-fields.ts';
import type { Notice, NoticeEvent } from '../../services/personnel/src/domain/notice.ts';
import { ask, createFaults } from './faults.ts';
import { count, noteError, type Ledger } from './ledger.ts';
import { simulateLoop, type LoopOptions, type SimulatedLoop } from './loop.ts';
import type { Machine } from './machine.ts';
import type { PlantedBug, ProducingQueues } from './planted-bug.ts';
import { createRedis } from './redis.ts';
import { createCollection, withIntent, type Collection } from './store.ts';
import type { World } from './world.ts';

/** Nothing but its id matters of what a consumer keeps. */
export interface Kept extends Identified {
  readonly name: string;
}

/** The host's own clocks are wrong by up to this. */
const MOST_SKEW_MS = 30_000;

export type Site = ReturnType<typeof createSite>;

/** What all processes share: a store, Redis, and how a machine gets at them. Bugs are planted here and nowhere else. */
export function createSite(world: World, ledger: Ledger, planted: Partial<PlantedBug>) {
  const { random } = world;
  const onError = (error: unknown) => noteError(ledger, error);
  const onLogged = (entry: unknown) =>
    onError(typeof entry === 'object' && entry !== null && 'err' in entry ? entry.err : entry);
  const faults = createFaults(world);
  const redis = createRedis(world, faults, onError);
  const loops: SimulatedLoop[] = [];
  let downUntil = 0;
  const isDown = () => downUntil > world.now();

  function collection<State extends Identified, Event extends DomainEvent>(
    name: string,
    fields: ReadonlySet<string> | null,
  ): Collection<State, Event> {
    const made = createCollection<State, Event>({ world, faults, isDown, name, fields });
    made.onCommit((commit) => {
      ledger.commits.push(commit);
      for (const loop of loops) loop.reconsider();
    });
    made.onLease((id) => void count(ledger.leases, id));
    return made;
  }

  const incidents = collection<Incident, IncidentEvent>(
    'incidents',
    new Set(['id', 'version', ...Object.keys(incidentFields)]),
  );
  const notices = collection<Notice, NoticeEvent>('notices', null);
  const kept = collection<Kept, DomainEvent>('kept', null);
  const announce = announceIncidentWith();
  const house: Fold<Incident, IncidentEvent> = {
    evolve: evolveIncident,
    // Nobody here keeps roll-ups of rates.
    announce: (event, incident) => announce(event, incident).filter(({ name }) => name !== incidentMoved.name),
  };

  return {
    world,
    faults,
    redis,
    ledger,
    planted,
    onError,
    logger: { warn: onLogged, error: onLogged },
    incidents,
    notices,
    kept,
    /** How incidents change, planted bugs included. */
    rules: planted.rules?.(house) ?? house,

    clockOf(machine: Machine): Clock {
      const skew = random.int(2 * MOST_SKEW_MS) - MOST_SKEW_MS;
      const clock = keepTime({
        storeMs: () => ask({ world, faults }, machine, { name: 'store time', isDown, effect: world.now }),
        monotonicMs: world.now,
      });
      return planted.clock?.(clock, () => new Date(world.now() + skew)) ?? clock;
    },

    seamOf<State extends Identified, Event extends DomainEvent>(
      machine: Machine,
      name: string,
      { through }: Collection<State, Event>,
      options: Fold<State, Event> & { readonly onAnnounced?: () => void },
    ): Seam<State, Event> {
      const environment = {
        pause: machine.wait,
        random: random.next,
        newId: () => `id-${random.int(1e12)}`,
      };
      const store = through(machine);
      const over = (each: typeof store) => seamOf({ ...options, collection: name }, withIntent(each), environment);
      const sound = over(store);
      const { store: bug } = planted;
      // A planted bug may remember what one operation has seen: each gets a seam of its own.
      const seam: Seam<State, Event> = bug
        ? {
            open: (...args) => over({ ...store, ...bug(store) }).open(...args),
            change: (...args) => over({ ...store, ...bug(store) }).change(...args),
            opened: sound.opened,
          }
        : sound;
      return planted.seam?.(seam) ?? seam;
    },

    queuesOf(machine: Machine, service: Service): ProducingQueues {
      const queues = redis.through(machine, service);
      return planted.queues?.(queues) ?? queues;
    },

    work(machine: Machine, service: Service, jobs: readonly Implementation[]): void {
      redis.work(machine, service, planted.job ? jobs.map(planted.job) : jobs);
    },

    loop(machine: Machine, options: Omit<LoopOptions, 'onError'>): SimulatedLoop {
      const loop = simulateLoop(world, machine, { ...options, onError });
      loops.push(loop);
      return loop;
    },

    /** The store is killed and comes back; one that acknowledged too early has lost its last write. */
    goDown(ms: number): void {
      downUntil = world.now() + ms;
      const last = planted.isForgetful && ledger.commits.at(-1);
      if (last) for (const each of [incidents, notices, kept]) each.undo(last.document.id);
    },
  };
}
