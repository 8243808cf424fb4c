import type { Clock } from '@yunge/kernel';
import { outboxOf, type Outbox, type Seam } from '@yunge/mongo';
import { relayOnce } from '@yunge/queue';
import { superiorsOf } from '../../services/grids/src/domain/duty.ts';
import type { IncidentEvent } from '../../services/grids/src/domain/incident-event.ts';
import type { Incident } from '../../services/grids/src/domain/incident.ts';
import type { TimelyStores } from '../../services/grids/src/store/change-in-time.ts';
import {
  escalateOverdueIncident,
  sweepOverdueIncidents,
} from '../../services/grids/src/workers/escalate-overdue-incident.ts';
import { keepRelations } from '../../services/grids/src/workers/keep-relations.ts';
import { POSTINGS } from './cast.ts';
import { Unavailable } from './faults.ts';
import { count } from './ledger.ts';
import { createMachine, type Machine } from './machine.ts';
import type { Site } from './site.ts';

/** Alarms are set by sweeps ten seconds ahead; before that, a sweep finds nothing. */
const SWEEP_AHEAD_MS = 12_000;
const BOOT_AGAIN_MS = 500;
const RELAY_EVERY_MS = 1_000;

/** One process of grids that answers clients. */
export interface Server {
  readonly machine: Machine;
  /** What it works with in its present life; throws while it is not up. */
  serve(): Working;
}

interface Working {
  readonly incidents: Seam<Incident, IncidentEvent> & TimelyStores['incidents'];
  readonly postings: TimelyStores['postings'];
  readonly clock: Clock;
}

function incidentsOf({ seamOf, incidents, rules, redis, planted }: Site, machine: Machine) {
  const { read } = incidents.through(machine);
  const onAnnounced = () => redis.through(machine, 'grids').nudge();
  const seam = seamOf(machine, 'incidents', incidents, { ...rules, onAnnounced });
  return {
    ...(planted.incidents?.(seam) ?? seam),
    get: (id: string) => read('get', () => incidents.documents.get(id) ?? null),
    due: (before: Date, limit: number) =>
      read('due', (documents) =>
        [...documents]
          .flatMap(({ id, nextDueAt }) => (nextDueAt && nextDueAt <= before ? [{ id, dueAt: nextDueAt }] : []))
          .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
          .slice(0, limit),
      ),
    superiorsOf: (gridCode: string, at: Date) => read('postings', () => superiorsOf(POSTINGS, gridCode, at)),
  };
}

export function gridsServer(site: Site, name: string): Server {
  const machine = createMachine(site.world, name);
  let present: Working | null = null;
  machine.onStart(() => {
    const clock = site.clockOf(machine);
    present = null;
    const boot = async (): Promise<void> => {
      await clock.sync().catch(() => machine.wait(BOOT_AGAIN_MS).then(boot));
    };
    boot()
      .then(() => {
        const own = incidentsOf(site, machine);
        present = { incidents: own, postings: own, clock };
      })
      .catch(site.onError);
  });
  return {
    machine,
    serve() {
      if (!present) throw new Unavailable('not up yet');
      return present;
    },
  };
}

/** The worker of grids: its jobs, its sweep, its relay, as `worker.ts` starts them. */
export function gridsWorker(site: Site, name: string): Machine {
  const { world, redis, planted, incidents } = site;
  const machine = createMachine(world, name);
  const documents = () => [...incidents.documents.values()];
  machine.onStart(() => {
    const life = machine.life();
    const clock = site.clockOf(machine);
    const queues = site.queuesOf(machine, 'grids');
    const own = incidentsOf(site, machine);
    const found = planted.due?.(own.due) ?? own.due;
    const due = async (before: Date, limit: number) => [...(await found(before, limit))];
    const service = {
      random: world.random.next,
      clock,
      queues,
      logger: site.logger,
      stores: { incidents: { ...own, due }, postings: own },
    };
    site.work(machine, 'grids', [escalateOverdueIncident(service), keepRelations(service)]);

    const sweep = sweepOverdueIncidents(service);
    site.loop(machine, {
      everyMs: sweep.everyMs,
      turn: () => sweep.run(),
      idleUntil: () => earliest(documents().map(({ nextDueAt }) => nextDueAt)) - SWEEP_AHEAD_MS,
    });

    const store = incidents.outboxThrough(machine);
    const outbox = outboxOf('Incident', planted.outboxStore?.(store) ?? store, world.random.next);
    const sources = [watched(site, planted.outbox?.(outbox) ?? outbox)];
    const relay = site.loop(machine, {
      everyMs: RELAY_EVERY_MS,
      turn: async () => {
        await clock.sync(); // the loop that keeps time; it has none of its own here
        await relayOnce(sources, { queues, clock, logger: site.logger, wait: machine.wait });
      },
      idleUntil: () => earliest(documents().map(({ log }) => log.relayAt)),
    });
    redis.onNudge(() => machine.life() === life && relay.wake());
  });
  return machine;
}

function watched({ ledger }: Site, outbox: Outbox): Outbox {
  return {
    ...outbox,
    async claim(now, leaseMs, limit) {
      const batches = await outbox.claim(now, leaseMs, limit);
      for (const { documentId } of batches) count(ledger.claims, documentId);
      return batches;
    },
  };
}

function earliest(instants: readonly (Date | null | undefined)[]): number {
  return instants.reduce<number>((first, at) => Math.min(first, at?.getTime() ?? Infinity), Infinity);
}
