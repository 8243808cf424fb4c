import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type DocumentDb, postgresUser, removeTree } from './documentdb-build.ts';
import type { PartPlan } from './parts.ts';
import type { Places } from './places.ts';
import { PlainError } from './plain-error.ts';
import { identify, type ProcessRef, stopProcess, waitForEnd } from './processes.ts';
import { findCommand, run } from './run.ts';

const BIN = '/usr/lib/postgresql/18/bin';
/** A socket's path may hold 107 bytes; its file's name takes 14 of them. */
const SOCKET_FOLDER_MAX = 107 - '/.s.PGSQL.5432'.length;

/**
 * Sized for 2 cores and little memory. No TCP port: FerretDB, and DocumentDB's own background jobs, come through the
 * socket. Nothing needs /dev/shm or /proc, so nothing is mounted into the root.
 */
const settings = (run: string): Readonly<Record<string, string>> => ({
  listen_addresses: '',
  unix_socket_directories: run,
  shared_preload_libraries: 'pg_cron,pg_documentdb_core,pg_documentdb',
  'cron.database_name': 'postgres',
  'cron.use_background_workers': 'on',
  'cron.log_run': 'off',
  'cron.log_statement': 'off',
  'documentdb.localhost_connection_string': `host=${run}`,
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '80',
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  dynamic_shared_memory_type: 'mmap',
  huge_pages: 'off',
  wal_buffers: '8MB',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  max_worker_processes: '12',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  jit: 'off',
  // The log may hold what people wrote: no statements, no details.
  log_min_messages: 'error',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
});

export interface Postgres {
  readonly plan: PartPlan;
  /** Where FerretDB finds the socket, seen from outside the root. */
  readonly socketFolder: string;
}

/** PostgreSQL with DocumentDB for this clone, in the root file system that was built. */
export function planPostgres({ root }: DocumentDb, places: Places): Postgres {
  const home = `/srv/${places.clone}`;
  const [data, socket] = [`${home}/data`, `${home}/run`];
  const outside = (path: string): string => join(root, path);
  const socketFolder = outside(socket);
  if (Buffer.byteLength(socketFolder) > SOCKET_FOLDER_MAX) {
    throw new PlainError(
      `${socketFolder} is too long for a socket's path.`,
      'Set YUNGE_HOME to a folder with a shorter path.',
    );
  }
  const user = postgresUser(root);
  const env = { PATH: `${BIN}:/usr/bin:/bin`, HOME: home, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  const chroot = findCommand('chroot') ?? 'chroot';
  const inside = (...command: string[]): string[] => [`--userspec=${user}`, root, ...command];
  const logFile = join(places.state, 'postgres.log');

  const step = async (...command: string[]): Promise<void> => {
    const { code, tail } = await run(chroot, inside(...command), { env });
    if (code !== 0) throw new Error(tail.join('\n') || `${command[0]} ended with ${code}`);
  };
  const sql = (statement: string): Promise<void> =>
    step('/usr/bin/psql', '-qX', '-v', 'ON_ERROR_STOP=1', '-h', socket, '-U', 'postgres', '-c', statement);

  const prepare = async (): Promise<void> => {
    const [uid = 0, gid = 0] = user.split(':').map(Number);
    for (const folder of [home, socket]) {
      mkdirSync(outside(folder), { recursive: true, mode: 0o700 });
      chownSync(outside(folder), uid, gid);
    }
    if (!existsSync(outside(`${home}/made`))) {
      await removeTree(outside(data));
      await step(
        `${BIN}/initdb`,
        '-D',
        data,
        '-U',
        'postgres',
        '--auth=trust',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-sync',
        '--no-instructions',
      );
      await step('/usr/bin/sync', '-f', data);
      await step('/usr/bin/touch', `${home}/made`);
    }
    // Written at every start, so that a newer Yunge brings its settings to older data.
    const lines = Object.entries(settings(socket)).map(([name, value]) => `${name} = '${value}'\n`);
    writeFileSync(outside(`${data}/postgresql.conf`), lines.join(''));
    await clearStrays(outside(data), socketFolder);
  };

  return {
    socketFolder,
    plan: {
      name: 'postgres',
      signal: 'SIGINT',
      prepare,
      launch: { command: chroot, args: inside(`${BIN}/postgres`, '-D', data), logFile, cwd: '/', env },
      ready: () => sql('CREATE EXTENSION IF NOT EXISTS documentdb CASCADE'),
      // Recovery after a kill replays at most max_wal_size.
      readyWithinMs: 120_000,
    },
  };
}

/**
 * What a killed postgres leaves: its servants, which end by themselves but may take a moment, and lock files, whose
 * number may be a zombie's or a stranger's by now, for whose sake postgres would refuse to start. The lock files may
 * go only after the last process on that data has gone.
 */
async function clearStrays(data: string, socketFolder: string): Promise<void> {
  const strays = processesIn(data);
  const master = existsSync(join(data, 'postmaster.pid'))
    ? Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    : 0;
  for (const stray of strays) {
    if (stray.pid === master) await stopProcess(stray, 'SIGINT', 30_000);
  }
  await Promise.all(
    strays.map(async (stray) => (await waitForEnd(stray, 5_000)) || stopProcess(stray, 'SIGTERM', 10_000)),
  );
  rmSync(join(data, 'postmaster.pid'), { force: true });
  rmSync(join(socketFolder, '.s.PGSQL.5432.lock'), { force: true });
  rmSync(join(socketFolder, '.s.PGSQL.5432'), { force: true });
}

/** Every process of a database works in its data folder. */
function processesIn(folder: string): ProcessRef[] {
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name);
    if (!Number.isInteger(pid)) return [];
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder ? (identify(pid) ?? []) : [];
    } catch {
      return [];
    }
  });
}
