import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { PlainError } from '../stores/plain-error.ts';
import { lastLines } from '../stores/processes.ts';
import type { Contender, Site, Start } from './contenders.ts';
import { onCore } from './cores.ts';
import { bodyOf, type OperationName } from './world/operations.ts';

/** Longest time for a gateway to come up, and for one answer, milliseconds. */
const PATIENCE = 60_000;
const LOOK_EVERY = 100;

const Answer = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() });

export interface Answered {
  readonly data: unknown;
  /** Size of the body. */
  readonly bytes: number;
}

export interface Gateway {
  readonly name: string;
  readonly wantsTokens: boolean;
  readonly pid: number;
  readonly port: number;
  /** Asks once. Throws when the answer has errors. */
  ask(operation: OperationName, token: string): Promise<Answered>;
  stop(): void;
}

/** A port of the loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done, fail) => server.once('listening', done).once('error', fail));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address && typeof address === 'object') return address.port;
  throw new Error('There is no free port.');
}

/** Nothing of what runs this benchmark reaches a gateway: it is run as in production. */
function environment({ port, supergraph, origin }: Site, own: Start['env']): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_ENV: 'production',
    APOLLO_TELEMETRY_DISABLED: 'true',
    DO_NOT_TRACK: '1',
    PORT: String(port),
    SUPERGRAPH: supergraph,
    SUBGRAPHS: origin,
    ...own,
  };
}

/** Starts a gateway and waits until it answers. Throws a PlainError with its last lines when it does not. */
export async function startGateway(
  { name, wantsTokens = false, start }: Contender,
  site: Site,
  token: string,
  signal: AbortSignal,
): Promise<Gateway> {
  const { command, env, cwd = site.folder } = start(site);
  const [executable = '', ...args] = onCore('gateway', command);
  const logFile = join(site.folder, `${name}.log`);
  const output = openSync(logFile, 'a', 0o600);
  const child = spawn(executable, args, {
    cwd,
    env: environment(site, env),
    // A group of its own: what it starts is ended with it.
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let isGone = false;
  const gone = () => (isGone = true);
  child.once('exit', gone).once('error', gone);

  const gateway: Gateway = {
    name,
    wantsTokens,
    pid: child.pid ?? 0,
    port: site.port,
    ask: (operation, by) => ask(site.port, operation, by, signal),
    stop() {
      if (isGone || child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    },
  };
  const deadline = performance.now() + PATIENCE;
  for (let reason: unknown = null; ; await pause(LOOK_EVERY, undefined, { signal })) {
    if (isGone || performance.now() > deadline) {
      gateway.stop();
      const lines = lastLines(logFile, 12).join('\n');
      throw new PlainError(`${name} did not come up: ${String(reason)}\n${lines}`, `Its log is ${logFile}.`);
    }
    try {
      await gateway.ask('small', token);
      return gateway;
    } catch (error) {
      signal.throwIfAborted();
      reason = error;
    }
  }
}

async function ask(port: number, operation: OperationName, token: string, signal: AbortSignal): Promise<Answered> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: bodyOf(operation),
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  });
  const text = await answer.text();
  const { data, errors } = Answer.parse(JSON.parse(text));
  if (errors || !answer.ok) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
  return { data, bytes: Buffer.byteLength(text) };
}
