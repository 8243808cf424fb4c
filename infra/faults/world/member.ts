import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isHealthy } from '../../platform/child.ts';
import { readableTail } from '../../platform/log-lines.ts';
import { inherited } from '../../platform/members.ts';
import { PlainError } from '../../stores/plain-error.ts';

export interface MemberPlan {
  readonly name: string;
  readonly entry: string;
  /** Port of its health check. */
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** File that tells it how far its wall clock is off. */
  readonly skewFile: string;
}

/** A process that is started again whenever it dies, and can be hurt. */
export interface FaultyMember {
  readonly name: string;
  /** Resolves when it answers its health check for the first time. */
  start(): Promise<void>;
  kill(): void;
  /** Stops it from running at all, without its knowing; `thaw` lets it go on. */
  freeze(): void;
  thaw(): void;
  skew(aheadMs: number): void;
  /** How often it was started. */
  starts(): number;
  stop(): Promise<void>;
}

/** A supervisor's pause before it starts again what died; every time the same, as systemd's. */
const RESTART_MS = 500;
const HEALTHY_MS = 60_000;
const STOP_MS = 8_000;
const PRELOAD = new URL('skew-child.ts', import.meta.url).href;
const FLAGS = ['--max-semi-space-size=16', '--max-old-space-size=512'];

export function faultyMember({ name, entry, port, env, logFile, skewFile }: MemberPlan): FaultyMember {
  let child: ChildProcess | null = null;
  let ended: Promise<unknown> = Promise.resolve();
  let starts = 0;
  const stopping = new AbortController();

  function spawnIt(): void {
    const output = openSync(logFile, 'a', 0o600);
    try {
      starts += 1;
      const started = spawn(process.execPath, [...FLAGS, '--import', PRELOAD, entry], {
        // A session of its own: Ctrl-C reaches it only through us, and it gets a process's share of the machine.
        detached: true,
        stdio: ['ignore', output, output],
        env: { ...inherited(process.env), ...env, FAULTS_SKEW: skewFile },
      });
      ended = new Promise((done) => started.once('error', done).once('exit', done));
      child = started;
    } finally {
      closeSync(output);
    }
  }

  async function supervise(): Promise<void> {
    for (;;) {
      await ended;
      if (stopping.signal.aborted) return;
      await delay(RESTART_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      spawnIt();
    }
  }

  const send = (signal: NodeJS.Signals): void => void child?.kill(signal);
  return {
    name,
    async start() {
      spawnIt();
      const deadline = performance.now() + HEALTHY_MS;
      while (!(await isHealthy(port))) {
        if (child?.exitCode !== null || performance.now() > deadline) {
          throw new PlainError(
            `${name} does not come up. Its last lines:\n${readableTail(logFile, 20).join('\n')}`,
            `Its whole log is ${logFile}.`,
          );
        }
        await delay(100);
      }
      void supervise();
    },
    kill: () => send('SIGKILL'),
    freeze: () => send('SIGSTOP'),
    thaw: () => send('SIGCONT'),
    skew(aheadMs) {
      writeFileSync(skewFile, String(aheadMs));
      send('SIGUSR2');
    },
    starts: () => starts,
    async stop() {
      stopping.abort();
      send('SIGCONT');
      send('SIGTERM');
      const patience = new AbortController();
      const late = delay(STOP_MS, undefined, { signal: patience.signal }).then(
        () => send('SIGKILL'),
        () => undefined,
      );
      await ended;
      patience.abort();
      await late;
    },
  };
}
