import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { bench, type Entry } from '../gateway-bench/bench.ts';
import { contenders, YOUNG } from '../gateway-bench/contenders.ts';
import { isPinned } from '../gateway-bench/cores.ts';
import { buildHiveRouter, findHiveRouter } from '../gateway-bench/peers/hive-router.ts';
import { installPeer } from '../gateway-bench/peers/install.ts';
import { buildReplay } from '../gateway-bench/replay.ts';
import { CONNECTIONS } from '../gateway-bench/rounds.ts';
import { settingsOf, type BenchSettings } from '../gateway-bench/settings.ts';
import { withLock } from '../stores/lock.ts';
import { placesOf } from '../stores/places.ts';
import { PlainError } from '../stores/plain-error.ts';
import type { Log } from '../stores/progress.ts';
import { keepResult } from './support/results.ts';
import { runTask } from './support/task.ts';

/** `npm run bench:gateway`: our gateway beside its peers on the public benchmark's graph, in one interleaved run. */
await runTask(async ({ args, log: say, signal }) => {
  const settings = settingsOf(args);
  if (process.platform !== 'linux') throw new PlainError('CPU time is read from /proc.', 'Run this on Linux.');
  const startedAt = new Date();
  const output: string[] = [];
  const log = (line: string): void => {
    output.push(line);
    say(line);
  };
  const places = placesOf();
  const cache = join(places.cache, 'gateway-bench');
  const folder = join(places.state, 'gateway-bench', startedAt.toISOString().replaceAll(/[:.]/g, '-'));
  for (const one of [cache, folder]) mkdirSync(one, { recursive: true, mode: 0o700 });

  // Two runs at a time would measure each other.
  const onWait = () => say('Waiting for another run of this benchmark');
  await withLock(
    join(cache, 'run.lock'),
    async () => {
      const replayer = await buildReplay(cache, log, signal);
      if (settings.hiveRouter) await buildHiveRouter(cache, log, signal);
      const entries = await entriesOf(settings, cache, log, signal);
      log(`load before: ${load()}`);
      for (const line of conditions(settings)) log(line);
      await bench({ entries, settings, replayer, folder, cache, log, signal });
      log(`load after: ${load()}`);
    },
    { signal, onWait },
  );
  say(`Raw figures and the gateways' logs: ${folder}`);
  say(`Result: ${keepResult({ task: 'bench-gateway', startedAt, settings: { ...settings }, output })}`);
});

function load(): string {
  return loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
}

function conditions({ secs, rounds, seed }: BenchSettings): string[] {
  const cores = isPinned ? 'gateway on core 0, load and subgraphs on core 1' : 'not pinned to cores';
  return [
    `${CONNECTIONS} connections in a closed loop, ${rounds} rounds of ${secs} s, seed ${seed}, ${cores}`,
    'every request has an Authorization and bytes of its own, every answer of a subgraph fresh bytes',
    `Node ${process.version}, NODE_ENV=production, no telemetry, ${YOUNG.join(' ')} but for stock-plain`,
  ];
}

/** Those that were asked for, or all that can be had here; what is missing is installed. */
async function entriesOf({ only }: BenchSettings, cache: string, log: Log, signal: AbortSignal): Promise<Entry[]> {
  const hasRouter = findHiveRouter(cache) !== null;
  if (only?.includes('hive-router') && !hasRouter)
    throw new PlainError('Hive Router has not been built here.', 'Add --hive-router: cargo builds it in 15-60 min.');
  const entries: Entry[] = [];
  for (const contender of contenders) {
    if (only ? !only.includes(contender.name) : contender.name === 'hive-router' && !hasRouter) continue;
    const packages = contender.peer ? await installPeer(contender.peer, cache, log, signal) : '';
    entries.push({ contender, packages });
  }
  if (!only && !hasRouter) log('Hive Router is left out: it has not been built (--hive-router).');
  return entries;
}
