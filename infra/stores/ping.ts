import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { messageOf } from './plain-error.ts';
import { run } from './run.ts';

/** Throws unless a MongoDB answers at that URI within 5 s. */
export const pingMongo = (uri: string): Promise<void> => ping({ PING_MONGO: uri });

/** Throws unless a Redis of 6.2 or later answers at that URL within 5 s. */
export const pingRedis = (url: string): Promise<void> => ping({ PING_REDIS: url });

/** The URI goes by the environment, because a password in it must not be seen in the list of processes. */
async function ping(uri: Record<string, string>): Promise<void> {
  const script = join(import.meta.dirname, 'ping-child.ts');
  const { code, tail } = await run(process.execPath, [script], { env: { ...process.env, ...uri } });
  if (code !== 0) throw new Error(tail.join(' ') || 'no answer');
}

/** Throws unless something accepts connections there. */
export function knock(port: number, host = '127.0.0.1'): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect({ port, host, timeout: 2_000 });
    socket.once('connect', () => {
      socket.destroy();
      done();
    });
    socket.once('timeout', () => socket.destroy(new Error(`port ${port} does not answer`)));
    socket.once('error', fail);
  });
}

/** True when nothing listens there yet. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(true)));
  });
}

/** Tries until it succeeds, `giveUp` returns a reason, or the time is over; then throws. */
export async function waitUntilReady(
  attempt: () => Promise<void>,
  { withinMs, giveUp, signal }: { withinMs: number; giveUp: () => string | null; signal?: AbortSignal },
): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    signal?.throwIfAborted();
    const reason = giveUp();
    if (reason) throw new Error(reason);
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) {
        throw new Error(`not ready after ${withinMs / 1000} s: ${messageOf(error)}`, { cause: error });
      }
    }
    await delay(100);
  }
}
