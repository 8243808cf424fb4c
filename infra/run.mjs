// The one door of every npm script: brings Node 24 and the packages, then runs infra/tasks/<task>.ts.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir, Failure, findNode, installPackages, SMALL_MALLOC, withPath } from './bootstrap.mjs';

const infra = dirname(fileURLToPath(import.meta.url));
const root = dirname(infra);
const [task = '', ...args] = process.argv.slice(2);

function taskNames() {
  return readdirSync(join(infra, 'tasks'))
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => file.slice(0, -'.ts'.length));
}

/** Runs the task; signals go on to it, and its end is ours. */
function runTask(node) {
  const env = { ...SMALL_MALLOC, ...withPath(process.env, dirname(node), join(root, 'node_modules', '.bin')) };
  env.NODE_COMPILE_CACHE ??= join(cacheDir(process.env), 'compile-cache');
  // The supervisor only waits: it needs no room for haste.
  const flags = task === 'start' ? ['--max-semi-space-size=2', '--optimize-for-size'] : [];
  const child = spawn(node, [...flags, join(infra, 'tasks', `${task}.ts`), ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to the task as well; it counts the first of each kind only.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm's shell dies of a signal without passing it on: an orphan of npm is to end as well.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 1)));
  });
}

try {
  const tasks = taskNames();
  if (!tasks.includes(task)) throw new Failure(`There is no task ${JSON.stringify(task)}. Tasks: ${tasks.join(', ')}.`);
  const node = await findNode();
  await installPackages(root, node);
  process.exitCode = await runTask(node);
} catch (error) {
  console.error(error instanceof Failure ? error.message : error);
  process.exitCode = 1;
}
