import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { removeTree } from '../../stores/documentdb-build.ts';
import { withLock } from '../../stores/lock.ts';
import { PlainError } from '../../stores/plain-error.ts';
import { type Log, sideBySide } from '../../stores/progress.ts';
import { findCommand, run } from '../../stores/run.ts';

const VERSION = '0.0.84';
/** As its makers build their releases. */
const PROFILE = { CARGO_PROFILE_RELEASE_LTO: 'fat', CARGO_PROFILE_RELEASE_CODEGEN_UNITS: '1' };

const folderIn = (cache: string) => join(cache, `hive-router-${VERSION}`);

/** Path of the router that was built before, or null. */
export function findHiveRouter(cache: string): string | null {
  const binary = join(folderIn(cache), 'bin', 'hive_router');
  return existsSync(binary) ? binary : null;
}

/** Builds the router unless it is there; 15-60 min. Throws a PlainError where there is no cargo. */
export async function buildHiveRouter(cache: string, log: Log, signal: AbortSignal): Promise<void> {
  const onWait = ({ pid }: { pid: number }) => log(`Waiting for another build of Hive Router (process ${pid})`);
  await withLock(join(cache, 'hive-router.lock'), () => build(cache, log, signal), { signal, onWait });
}

async function build(cache: string, log: Log, signal: AbortSignal): Promise<void> {
  if (findHiveRouter(cache)) return;
  const cargo = findCommand('cargo');
  if (!cargo)
    throw new PlainError(
      'Hive Router is built with cargo, which is not on the PATH.',
      'Install Rust, or leave --hive-router away.',
    );
  const half = `${folderIn(cache)}.building`;
  await removeTree(half);
  mkdirSync(half, { recursive: true });
  const args = [
    'install',
    'hive-router',
    '--version',
    VERSION,
    '--locked',
    '--features',
    'graphiql',
    '--no-track',
    '--root',
    half,
  ];
  const env = { ...process.env, ...PROFILE, CARGO_TARGET_DIR: join(half, 'target') };
  const cargoInstall = async (stop: AbortSignal) => {
    const { code, tail } = await run(cargo, args, { env, signal: stop });
    if (code !== 0)
      throw new PlainError(
        `\`cargo ${args.join(' ')}\` failed:\n${tail.slice(-8).join('\n')}`,
        'Leave --hive-router away.',
      );
  };
  await sideBySide({ [`Hive Router ${VERSION} (cargo install, 15-60 min)`]: cargoInstall }, { log, signal });
  await removeTree(join(half, 'target'));
  renameSync(half, folderIn(cache));
}

/** Its settings: one graph, one port of the loopback, who asks is handed on. */
export function hiveRouterConfig(supergraph: string, port: number): string {
  return JSON.stringify({
    supergraph: { source: 'file', path: supergraph },
    http: { host: '127.0.0.1', port },
    log: { level: 'error' },
    headers: { all: { request: [{ propagate: { named: 'Authorization' } }] } },
  });
}
