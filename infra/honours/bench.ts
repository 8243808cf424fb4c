import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '@yunge/mongo';
import { workerRedis } from '@yunge/queue';
import { systemActor } from '@yunge/kernel';
import { z } from 'zod';
import { BUCKETS, LANES } from '../../services/personnel/src/domain/fact.ts';
import { endOf, frameOf, type Frame } from '../../services/personnel/src/domain/honour-frame.ts';
import { createShardCounter, groupsOf } from '../../services/personnel/src/domain/honour-computation.ts';
import { startHonourRun, type HonourRun } from '../../services/personnel/src/domain/honour-run.ts';
import { workOf, type Work } from '../../services/personnel/src/domain/work.ts';
import { hashBuckets, leafOf } from '../../services/personnel/src/store/honour-hash.ts';
import { queueHonourRun } from '../../services/personnel/src/workers/queue-honour-run.ts';
import type { Log } from '../stores/progress.ts';
import { BENCH, benchWork, RECORDED_AT } from './bench-facts.ts';
import { openBench, type BenchPlace, type BenchService } from './bench-world.ts';

export interface BenchSettings {
  readonly facts: number;
  readonly seed: string;
  readonly workers: number;
}

/** Facts taken in loose, as events bring them, to see what packing one costs. */
const TRICKLE = 24_000;
/** Lanes counted both ways for the ratio: all of them would take minutes without segments. */
const SAMPLED_LANES = 2;
const LOOK_MS = 200;
const SAY_MS = 5_000;

const Told = z.object({
  planted: z.number().optional(),
  isReady: z.boolean().optional(),
  maxRssMb: z.number().optional(),
});

const secondsOf = (ms: number) => (ms / 1_000).toFixed(1);

function child(order: object, signal: AbortSignal): ChildProcess {
  const started = fork(join(import.meta.dirname, 'bench-child.ts'), { signal });
  started.on('error', () => undefined); // its end says it
  started.send(order);
  return started;
}

const ended = async (started: ChildProcess) => {
  const [code] = await once(started, 'exit');
  if (code !== 0) throw new Error('a process of the benchmark failed; the lines above say why');
};

async function plant(place: BenchPlace, { facts, seed }: BenchSettings, log: Log, signal: AbortSignal) {
  const start = performance.now();
  const planting = child({ role: 'plant', place, seed, facts }, signal);
  planting.on('message', (message) => {
    const { planted = 0 } = Told.parse(message);
    log(`  … ${planted.toLocaleString('en')} facts planted: ${secondsOf(performance.now() - start)} s`);
  });
  await ended(planting);
}

/** What it costs to pack a fact that came as an event. */
async function packing({ stores: { facts } }: BenchService): Promise<number> {
  for (const batch of benchWork('bench-trickle', TRICKLE, 1_000)) await facts.insert(batch, RECORDED_AT);
  const start = performance.now();
  const packed = await facts.pack();
  return (performance.now() - start) / Math.max(packed, 1);
}

async function start({ stores, clock }: BenchService, shardCount: number): Promise<HonourRun> {
  const { district: areaCode, fromMonth } = BENCH;
  const by = systemActor('bench');
  const command = { areaCode, fromMonth, levels: null, cutOff: RECORDED_AT, shardCount, divisions: [areaCode] };
  const asked = { name: 'bench', by, key: null, request: null };
  const outcome = await stores.honourRuns.open(asked, (id) =>
    startHonourRun(id, { ...command, by: by.id, at: clock.now() }),
  );
  if (!outcome.ok) throw new Error(`the run was refused: ${outcome.code}`);
  return outcome.value;
}

async function computed(service: BenchService, run: HonourRun, log: Log, signal: AbortSignal): Promise<HonourRun> {
  const begun = performance.now();
  let saidAt = begun;
  for (;;) {
    signal.throwIfAborted();
    const now = await service.stores.honourRuns.get(run.id);
    if (now?.status === 'COMPUTED') return now;
    if (performance.now() - saidAt > SAY_MS) {
      saidAt = performance.now();
      const { shards, groups, factCount, listCount } = await service.stores.honourRunParts.progress(run.id);
      const parts = `${shards.length} of ${run.shardCount} shards, ${groups.length} of ${groupsOf(run).length} groups`;
      log(`  … ${parts}, ${factCount.toLocaleString('en')} facts, ${listCount} lists: ${secondsOf(saidAt - begun)} s`);
    }
    await pause(LOOK_MS);
  }
}

/** Milliseconds to count some lanes from raw facts, and from packed ones. */
async function bothWays({ stores: { facts } }: BenchService, run: HonourRun) {
  const frame: Frame = frameOf(run);
  const people = await facts.people(frame);
  const width = BUCKETS / LANES;
  const timed = async (worksOf: (lane: number) => Promise<Work[]>) => {
    const begun = performance.now();
    const counter = createShardCounter(run, people);
    for (let lane = 0; lane < SAMPLED_LANES; lane += 1) {
      counter.add(hashBuckets(await worksOf(lane), lane * width, (lane + 1) * width).kept);
    }
    return performance.now() - begun;
  };
  const raw = await timed(async (lane) => {
    const works: Work[] = [];
    for await (const fact of facts.rawWork(frame, lane * width, (lane + 1) * width)) {
      if (fact.data.at < endOf(frame)) works.push(workOf(fact, leafOf(fact)));
    }
    return works;
  });
  return { raw, packed: await timed((lane) => facts.work(frame, lane)) };
}

async function drop({ mongoUri, redisUrl, name }: BenchPlace): Promise<void> {
  const connection = await connect({
    uri: mongoUri,
    database: `${name}_personnel`,
    appName: 'bench-honours',
    poolSize: 1,
  });
  await connection.dropDatabase();
  await connection.close();
  const redis = workerRedis(redisUrl);
  for await (const keys of redis.scanStream({ match: `{${name}}:*`, count: 500 })) {
    if (Array.isArray(keys) && keys.length > 0) await redis.del(...keys.map(String));
  }
  redis.disconnect();
}

/** Plants a district, computes all of its lists with some workers, and tells what it took. Leaves nothing behind. */
export async function bench(place: BenchPlace, settings: BenchSettings, log: Log, signal: AbortSignal) {
  const children: ChildProcess[] = [];
  const service = await openBench(place);
  try {
    await plant(place, settings, log, signal);
    const packMs = await packing(service);
    log(`packing as events come: ${(packMs * 1_000).toFixed(0)} µs a fact, over ${TRICKLE.toLocaleString('en')}`);

    let peakMb = 0;
    for (let n = 0; n < settings.workers; n += 1) {
      const worker = child({ role: 'work', place, seed: settings.seed, facts: 0 }, signal);
      const isReady = new Promise<void>((done) =>
        worker.on('message', (message) => {
          const told = Told.parse(message);
          peakMb = Math.max(peakMb, told.maxRssMb ?? 0);
          if (told.isReady) done();
        }),
      );
      children.push(worker);
      await Promise.race([isReady, ended(worker)]);
    }
    const run = await start(service, service.shardCount);
    const begun = performance.now();
    await queueHonourRun(service, run);
    const { result } = await computed(service, run, log, signal);
    const tookMs = performance.now() - begun;
    const ends = children.map(ended);
    for (const worker of children) worker.send('stop');
    await Promise.all(ends);

    const { raw, packed } = await bothWays(service, run);
    return {
      factCount: result?.factCount ?? 0,
      listCount: result?.listCount ?? 0,
      inputHash: result?.inputHash ?? '',
      seconds: tookMs / 1_000,
      peakMb,
      ratio: raw / packed,
      packMicroseconds: packMs * 1_000,
    };
  } finally {
    for (const worker of children) worker.kill();
    await service.close();
    await drop(place);
  }
}

export const SAMPLE = `${SAMPLED_LANES} of ${LANES} lanes`;
