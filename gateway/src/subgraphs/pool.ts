import { Pool } from 'undici';
import { Unavailable } from './unavailable.ts';

/** Bounded, so that a slow subgraph holds back its own callers and nobody else. */
const CONNECTIONS = 64;
/** Shorter than the subgraph keeps a connection, so that it is rarely the subgraph that lets go; milliseconds. */
const KEEP_ALIVE = 30_000;
const CONNECT = 1_000;

/** A request to a route beside the graph. */
export interface Letter {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Milliseconds until nobody waits any more. */
  readonly patience: number;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Door {
  /** Sends a letter and gives the answer, whatever it says; throws Unavailable when there is none in time. */
  send(letter: Letter): Promise<Reply>;
  /** Whether the subgraph says that it is well. */
  isHealthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** Kept-alive connections to one subgraph, for its routes beside the graph and its health. */
export function openDoor(service: string, url: string): Door {
  const pool = new Pool(new URL(url).origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE,
    connect: { timeout: CONNECT },
  });

  return {
    async send({ method, path, headers, body, patience }) {
      if (patience <= 0) throw new Unavailable('DEADLINE', service);
      const signal = AbortSignal.timeout(Math.ceil(patience));
      try {
        const answer = await pool.request({ path, method, headers, body: body.length > 0 ? body : null, signal });
        const bytes = Buffer.from(await answer.body.arrayBuffer());
        return { status: answer.statusCode, headers: flat(answer.headers), body: bytes };
      } catch (error) {
        throw new Unavailable(signal.aborted ? 'DEADLINE' : 'CONNECTION', service, error);
      }
    },
    async isHealthy() {
      try {
        const { statusCode, body } = await pool.request({
          path: '/health',
          method: 'GET',
          signal: AbortSignal.timeout(CONNECT),
        });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      }
    },
    close: () => pool.destroy(),
  };
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const])),
  );
}

/** A kept-alive connection that the other side had just closed: nothing was read of the request. */
export function isDropped(error: unknown): boolean {
  const cause = error instanceof Unavailable && error.reason === 'CONNECTION' ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}
