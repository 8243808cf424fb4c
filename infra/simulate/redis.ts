import type { Service } from '@yunge/contracts';
import { deliverTo, type Implementation, type Queues } from '@yunge/queue';
import { ask, type Faults } from './faults.ts';
import {
  ATTEMPTS,
  backoffMs,
  CONCURRENCY,
  describeJob,
  KEEP_DONE_MS,
  LOCK_MS,
  MOST_STALLS,
  STALL_CHECK_MS,
  type Job,
} from './jobs.ts';
import type { Machine } from './machine.ts';
import type { World } from './world.ts';

interface Worker {
  readonly machine: Machine;
  readonly service: Service;
  readonly jobs: ReadonlyMap<string, Implementation>;
  running: number;
}

/** Redis with BullMQ's queues in it, and everything that can happen to a job there. */
export interface Redis {
  /** The producing side, as a service's `Queues` are. */
  through(machine: Machine, service: Service): Pick<Queues, 'deliver' | 'schedule' | 'nudge'>;
  /** Lets a machine work on a service's queue in its present life. */
  work(machine: Machine, service: Service, jobs: readonly Implementation[]): void;
  onNudge(heard: (service: Service) => void): void;
  goDown(ms: number): void;
  /** Forgets everything. */
  flush(): void;
  /** Forgets some jobs: what a restart without a synced file does. */
  loseSome(): void;
  /** Takes the locks of all running jobs away: each is run once more. */
  stallAll(): void;
  /** Jobs that should have been done before an instant, and are not. */
  overdue(before: number): readonly string[];
}

export function createRedis(world: World, faults: Faults, onError: (error: unknown) => void): Redis {
  const { random } = world;
  const queues = new Map<Service, Map<string, Job>>();
  const workers: Worker[] = [];
  const listeners: ((service: Service) => void)[] = [];
  let downUntil = 0;
  let runs = 0;
  let isCheckingStalls = false;
  const isDown = () => downUntil > world.now();

  function queueOf(service: Service): Map<string, Job> {
    const known = queues.get(service) ?? new Map<string, Job>();
    queues.set(service, known);
    return known;
  }

  const soon = (service: Service, time = world.now()) => world.at(time + 1 + random.int(5), () => assign(service));

  function add(service: Service, name: string, data: unknown, id: string, delayMs: number) {
    const queue = queueOf(service);
    if (known(service, id)) return;
    const mischief = faults.mischief();
    if (mischief === 'LATE') world.tell('redis', () => `${id} will be late`);
    const readyAt = world.now() + delayMs + (mischief === 'LATE' ? random.int(30_000) : 0);
    const state = readyAt > world.now() ? 'delayed' : 'waiting';
    const fresh = { attempts: 0, stalls: 0, run: 0, owner: null, life: 0, lockedUntil: 0, doneAt: 0 };
    queue.set(id, { id, name, data: JSON.stringify(data), state, readyAt, ...fresh });
    soon(service, readyAt);
  }

  function known(service: Service, id: string): Job | undefined {
    const job = queueOf(service).get(id);
    if (job?.state !== 'completed' || job.doneAt + KEEP_DONE_MS > world.now()) return job;
    queueOf(service).delete(id);
    return undefined;
  }

  /** Hands ready jobs to free workers. */
  function assign(service: Service) {
    if (isDown()) return soon(service, downUntil);
    const ready = [...queueOf(service).values()].filter(
      ({ state, readyAt }) => (state === 'waiting' || state === 'delayed') && readyAt <= world.now(),
    );
    while (ready.length > 0) {
      const free = workers.filter(
        (worker) =>
          worker.service === service &&
          worker.running < CONCURRENCY &&
          worker.machine.isUp() &&
          !worker.machine.isFrozen(),
      );
      if (free.length === 0) return soon(service, world.now() + 500);
      const mischief = faults.mischief();
      const job = mischief === 'OUT_OF_ORDER' ? ready.splice(random.int(ready.length), 1)[0] : ready.shift();
      if (!job) return;
      const worker = random.pick(free);
      runs += 1;
      Object.assign(job, { state: 'active', run: runs, owner: worker.machine, life: worker.machine.life() });
      job.lockedUntil = world.now() + LOCK_MS;
      void perform(worker, job, runs);
      // A worker that lost its lock without knowing goes on beside the one that has it now.
      if (mischief === 'TWICE') void perform(random.pick(free), job, -1);
      checkStalls();
    }
  }

  async function perform(worker: Worker, job: Job, run: number) {
    const { machine, service, jobs } = worker;
    world.tell(machine.name, () => `runs ${job.id}${run < 0 ? ' as a double' : ''}`);
    worker.running += 1;
    const life = machine.life();
    const error = await (jobs.get(job.name) ?? nobody(job.name))
      .run(JSON.parse(job.data), { id: job.id, attempt: job.attempts + 1 })
      .then(() => null)
      .catch((failure: unknown) => failure);
    if (error) {
      onError(error);
      world.tell(machine.name, () => `${job.id} failed: ${String(error)}`);
    }
    const finish = { name: 'redis finish', isDown, effect: () => finished(service, job, run, error === null) };
    await ask({ world, faults }, machine, finish).catch(() => {
      // Nobody renews the lock any more: it runs out, and the job is run again.
      if (job.run === run) job.owner = null;
    });
    if (machine.life() === life) worker.running -= 1;
  }

  function finished(service: Service, job: Job, run: number, isDone: boolean) {
    if (queueOf(service).get(job.id) !== job || job.run !== run || job.state !== 'active') return;
    job.attempts += 1;
    job.owner = null;
    if (isDone) Object.assign(job, { state: 'completed', doneAt: world.now() });
    else if (job.attempts >= ATTEMPTS) park(job);
    else retry(service, job, world.now() + backoffMs(job.attempts));
  }

  function park(job: Job) {
    world.tell('redis', () => `${job.id} is parked`);
    job.state = 'failed';
    world.at(world.now() + 5 * 60_000 + random.int(15 * 60_000), retryParked);
  }

  /** An operator has seen the alert: lets everything run again. */
  function retryParked() {
    for (const [service, jobs] of queues) {
      for (const job of jobs.values()) {
        if (job.state !== 'failed') continue;
        Object.assign(job, { attempts: 0, stalls: 0 });
        retry(service, job, world.now());
      }
    }
  }

  function retry(service: Service, job: Job, readyAt: number) {
    Object.assign(job, { state: 'delayed', readyAt, owner: null, run: 0 });
    soon(service, readyAt);
  }

  const active = () =>
    [...queues].flatMap(([service, jobs]) =>
      [...jobs.values()].filter(({ state }) => state === 'active').map((job) => ({ service, job })),
    );

  /** Every five seconds while anything runs: renews the locks of the living, gives away those of the dead. */
  function checkStalls() {
    if (isCheckingStalls) return;
    isCheckingStalls = true;
    world.at(world.now() + STALL_CHECK_MS, () => {
      isCheckingStalls = false;
      const running = active();
      for (const { service, job } of running) {
        const { owner, life } = job;
        if (owner?.isUp() && owner.life() === life && !owner.isFrozen()) job.lockedUntil = world.now() + LOCK_MS;
        else if (job.lockedUntil <= world.now()) stall(service, job);
      }
      if (running.length > 0) checkStalls();
    });
  }

  function stall(service: Service, job: Job) {
    job.stalls += 1;
    world.tell('redis', () => `${job.id} stalled`);
    if (job.stalls > MOST_STALLS) park(job);
    else retry(service, job, world.now());
  }

  return {
    through(machine, service) {
      const request = <Result>(name: string, effect: () => Result) =>
        ask({ world, faults }, machine, { name: `redis ${name}`, isDown, effect });
      return {
        deliver: (message) =>
          deliverTo(
            {
              stateOf: (to, id) => request('state', () => known(to, id)?.state ?? 'unknown'),
              add: (to, { id, name, data }) => request('add', () => add(to, name, data, id, 0)),
            },
            message,
          ),
        schedule: (job, data, { id, delayMs = 0 }) => {
          const parsed = job.schema.parse(data);
          return request('schedule', () => add(service, job.name, parsed, id, Math.max(delayMs, 0)));
        },
        nudge() {
          if (!isDown() && random.chance(0.8)) for (const heard of listeners) heard(service);
        },
      };
    },
    work(machine, service, jobs) {
      const at = workers.findIndex((worker) => worker.machine === machine && worker.service === service);
      const worker = { machine, service, jobs: new Map(jobs.map((job) => [job.name, job])), running: 0 };
      if (at < 0) workers.push(worker);
      else workers[at] = worker;
      soon(service);
    },
    onNudge: (heard) => void listeners.push(heard),
    goDown(ms) {
      downUntil = world.now() + ms;
    },
    flush() {
      queues.clear();
    },
    loseSome() {
      for (const jobs of queues.values()) for (const id of [...jobs.keys()]) if (random.chance(0.5)) jobs.delete(id);
    },
    stallAll() {
      for (const { service, job } of active()) stall(service, job);
    },
    overdue: (before) =>
      [...queues.values()].flatMap((jobs) =>
        [...jobs.values()].filter(({ state, readyAt }) => state !== 'completed' && readyAt < before).map(describeJob),
      ),
  };
}

function nobody(name: string): Implementation {
  return { name, run: () => Promise.reject(new Error(`nothing here does ${name}`)) };
}
