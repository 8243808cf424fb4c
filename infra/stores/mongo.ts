import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildDocumentDb, findDocumentDb } from './documentdb-build.ts';
import { downloadMongod, findDownloadedMongod } from './mongod-download.ts';
import type { PartPlan } from './parts.ts';
import { knock, pingMongo } from './ping.ts';
import type { Places, StorePorts } from './places.ts';
import { planPostgres } from './postgres.ts';
import type { Log } from './progress.ts';
import { findCommand } from './run.ts';
import type { RunningStore } from './state.ts';

export interface StorePlan {
  readonly step: RunningStore['step'];
  readonly uri: string;
  readonly parts: readonly PartPlan[];
  /** What is told to the reader. */
  readonly title: string;
}

/** What decides which MongoDB serves this clone. Later questions are asked only when the earlier ones said no. */
export interface MongoChoices {
  readonly onPath: () => string | null;
  readonly downloaded: () => string | null;
  /** This clone already lives on the bundled store; it stays with its data. */
  readonly bundledInUse: () => boolean;
  /** Fetches a real mongod; null when it cannot be reached within seconds. */
  readonly download: () => Promise<string | null>;
}

export type MongoChoice =
  { readonly step: 'local' | 'download'; readonly mongod: string } | { readonly step: 'ferretdb' };

/** Steps 2 to 4: a mongod on the PATH, else a downloaded one, else FerretDB on PostgreSQL. */
export async function chooseMongo(choices: MongoChoices): Promise<MongoChoice> {
  const local = choices.onPath();
  if (local) return { step: 'local', mongod: local };
  const downloaded = choices.downloaded();
  if (downloaded) return { step: 'download', mongod: downloaded };
  if (choices.bundledInUse()) return { step: 'ferretdb' };
  const fetched = await choices.download();
  return fetched ? { step: 'download', mongod: fetched } : { step: 'ferretdb' };
}

/** Finds, fetches or builds a MongoDB for this clone and says how to run it. */
export async function planMongo(places: Places, ports: StorePorts, log: Log, signal?: AbortSignal): Promise<StorePlan> {
  const choice = await chooseMongo({
    onPath: () => findCommand('mongod'),
    downloaded: () => findDownloadedMongod(places),
    bundledInUse: () => {
      const built = findDocumentDb(places);
      return built !== null && existsSync(join(built.root, 'srv', places.clone));
    },
    download: () => downloadMongod(places, log, signal),
  });
  if (choice.step === 'ferretdb') return planFerretDb(places, ports, log, signal);
  return planMongod(choice.mongod, choice.step, places, ports);
}

const uriOf = (port: number): string => `mongodb://127.0.0.1:${port}`;

function planMongod(mongod: string, step: 'local' | 'download', places: Places, { mongo }: StorePorts): StorePlan {
  const data = join(places.state, 'mongod');
  const uri = uriOf(mongo);
  const args = ['--dbpath', data, '--port', String(mongo), '--bind_ip', '127.0.0.1', '--wiredTigerCacheSizeGB', '0.5'];
  const part: PartPlan = {
    name: 'mongod',
    signal: 'SIGTERM',
    port: { number: mongo, variable: 'YUNGE_MONGO_PORT' },
    prepare: async () => void mkdirSync(data, { recursive: true, mode: 0o700 }),
    launch: {
      command: mongod,
      args: [...args, '--storageEngine', 'wiredTiger'],
      logFile: join(places.state, 'mongod.log'),
    },
    ready: () => knock(mongo).then(() => pingMongo(uri)),
    readyWithinMs: 60_000,
  };
  return { step, uri, parts: [part], title: step === 'local' ? `mongod on the PATH (${mongod})` : 'downloaded mongod' };
}

async function planFerretDb(places: Places, { mongo }: StorePorts, log: Log, signal?: AbortSignal): Promise<StorePlan> {
  const built = findDocumentDb(places) ?? (await buildDocumentDb(places, log, signal));
  const postgres = planPostgres(built, places);
  const stateDir = join(places.state, 'ferretdb');
  const uri = uriOf(mongo);
  const socket = encodeURIComponent(postgres.socketFolder);
  const ferretdb: PartPlan = {
    name: 'ferretdb',
    signal: 'SIGTERM',
    port: { number: mongo, variable: 'YUNGE_MONGO_PORT' },
    prepare: async () => void mkdirSync(stateDir, { recursive: true, mode: 0o700 }),
    launch: {
      command: built.ferretdb,
      args: [
        '--no-auth',
        '--telemetry=disable',
        '--log-level=ERROR',
        '--debug-addr=-',
        `--listen-addr=127.0.0.1:${mongo}`,
        `--state-dir=${stateDir}`,
        `--postgresql-url=postgres:///postgres?host=${socket}&user=postgres&pool_max_conns=40`,
      ],
      logFile: join(places.state, 'ferretdb.log'),
      env: { PATH: '/usr/bin:/bin', HOME: stateDir, DO_NOT_TRACK: '1' },
    },
    ready: () => knock(mongo).then(() => pingMongo(uri)),
    readyWithinMs: 60_000,
  };
  return { step: 'ferretdb', uri, parts: [postgres.plan, ferretdb], title: 'FerretDB on PostgreSQL + DocumentDB' };
}
