import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isPortFree } from '../stores/ping.ts';
import { PlainError } from '../stores/plain-error.ts';
import { identify, type ProcessRef, stopProcess } from '../stores/processes.ts';
import type { Log } from '../stores/progress.ts';
import { readableTail } from './log-lines.ts';
import { inherited, type Member } from './members.ts';

/** Longest time for a member to answer its health check after it was started. */
const START_MS = 90_000;
/** Longest time a member may take to finish its work when told to end. */
const STOP_MS = 15_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** Having lived this long, a member's next death counts as its first. */
const STABLE_MS = 60_000;

export interface Child {
  readonly member: Member;
  /** The process as it is now; null between death and restart. */
  current(): ProcessRef | null;
  /** Starts it and waits until it is healthy. Throws a PlainError with its last log lines when it is not. */
  start(signal?: AbortSignal): Promise<void>;
  /** From now on a death is followed by a restart, later and later up to 10 s. */
  keepAlive(): void;
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly logDir: string;
  readonly log: Log;
  /** Called whenever the process changed, so that the next start can find what a killed supervisor left. */
  readonly onChange: () => void;
  readonly node?: string;
}

/** One supervised process of the platform. */
export function createChild(member: Member, { logDir, log, onChange, node = process.execPath }: ChildOptions): Child {
  const logFile = join(logDir, `${member.name}.log`);
  let ref: ProcessRef | null = null;
  let child: ChildProcess | null = null;
  let ended: Promise<string> = Promise.resolve('');
  const stopping = new AbortController();

  function spawnIt(): void {
    const output = openSync(logFile, 'a', 0o600);
    try {
      const env = { ...inherited(process.env), ...member.env };
      const started = spawn(node, [...member.flags, member.entry], {
        detached: true,
        stdio: ['ignore', output, output],
        env,
      });
      ended = new Promise((done) => {
        started.once('error', (error) => done(error.message));
        started.once('exit', (code, signal) => done(signal ? `killed by ${signal}` : `exit code ${code}`));
      });
      child = started;
      ref = started.pid === undefined ? null : identify(started.pid);
    } finally {
      closeSync(output);
    }
    onChange();
  }

  function failure(what: string): PlainError {
    const lines = readableTail(logFile, 30).join('\n');
    return new PlainError(`${member.name} ${what}. Its last lines:\n${lines}`, `Its whole log is ${logFile}.`);
  }

  async function untilHealthy(signal?: AbortSignal): Promise<void> {
    let death: string | null = null;
    void ended.then((how) => (death = how));
    const deadline = performance.now() + START_MS;
    while (!(await isHealthy(member.port))) {
      signal?.throwIfAborted();
      if (death !== null) throw failure(`ended while starting (${death})`);
      if (performance.now() > deadline) throw failure(`was not healthy within ${START_MS / 1000} s`);
      await delay(150);
    }
  }

  async function supervise(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    for (;;) {
      const since = performance.now();
      const how = await ended;
      if (stopping.signal.aborted) return;
      if (performance.now() - since > STABLE_MS) pause = FIRST_PAUSE_MS;
      log(`${member.name} died (${how}); it is started again in ${pause / 1000} s (log: ${logFile})`);
      ref = null;
      onChange();
      await delay(pause, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      spawnIt();
    }
  }

  return {
    member,
    current: () => ref,
    async start(signal) {
      if (!(await isPortFree(member.port))) {
        throw new PlainError(
          `Port ${member.port}, where ${member.name} is to answer, is taken by another program.`,
          `End that program (\`ss -ltnp | grep :${member.port}\` names it), or choose other ports with ${member.portVariable}.`,
        );
      }
      spawnIt();
      await untilHealthy(signal);
    },
    keepAlive: () => void supervise(),
    async stop() {
      stopping.abort();
      if (ref === null) return;
      const how = await stopProcess(ref, 'SIGTERM', STOP_MS);
      if (how === 'killed') log(`${member.name} did not end in ${STOP_MS / 1000} s and was killed`);
      child?.unref();
      ref = null;
      onChange();
    },
  };
}

/** True when the process answers its health check with 200. (`fetch` would keep 20 MB more for good.) */
export function isHealthy(port: number): Promise<boolean> {
  return new Promise((done) => {
    const request = get({ host: '127.0.0.1', port, path: '/health', agent: false, timeout: 3_000 }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => done(false));
  });
}
