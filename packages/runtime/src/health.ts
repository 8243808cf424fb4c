import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from './logger.ts';
import { metrics } from './metrics.ts';

/** Longest time for a health check, milliseconds. */
const PATIENCE = 2_000;

export type Ready = () => boolean | Promise<boolean>;

/**
 * Answers `GET /health` (200 `{"status":"ok"}` or 503 `{"status":"unavailable"}`) and `GET /metrics`.
 * Gives false, without touching the response, when the request is for something else.
 */
export function healthHandler({ ready, logger }: { ready: Ready; logger: Logger }) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    const path = req.url?.split('?', 1)[0];
    if (req.method !== 'GET' || (path !== '/health' && path !== '/metrics')) return false;
    if (path === '/metrics') {
      res.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.metrics());
      return true;
    }
    const ok = await answerInTime(ready).catch((error: unknown) => {
      logger.warn({ err: error }, 'the health check failed');
      return false;
    });
    res.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ status: ok ? 'ok' : 'unavailable' }));
    return true;
  };
}

/** A check that hangs is a failed check. */
async function answerInTime(ready: Ready): Promise<boolean> {
  const answered = new AbortController();
  try {
    return await Promise.race([ready(), pause(PATIENCE, false, { signal: answered.signal })]);
  } finally {
    answered.abort();
  }
}

export interface HealthOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  readonly ready: Ready;
  readonly logger: Logger;
}

/** Health and metrics for a process that serves nothing else, such as a worker. */
export async function serveHealth({ port, host = '127.0.0.1', ready, logger }: HealthOptions) {
  const handle = healthHandler({ ready, logger });
  const server = createServer((req, res) => {
    handle(req, res)
      .then((answered) => answered || res.writeHead(404).end())
      .catch((error: unknown) => {
        logger.error({ err: error }, 'health could not be answered');
        res.writeHead(500).end();
      });
  });
  const listening = await listen(server, port, host);
  return { port: listening.port, stop: () => close(server) };
}

/** Listens, or rejects with the reason (a port that is taken, for example). */
export function listen(server: ReturnType<typeof createServer>, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server listens on no port'));
      else resolve(address);
    });
  });
}

/** A caller that does not read its answer is cut off after so long, milliseconds. */
const GRACE = 5_000;

/** Stops accepting, lets running requests finish within a grace, and drops idle connections. */
export function close(server: ReturnType<typeof createServer>, grace = GRACE): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    server.close((error) => {
      clearTimeout(cut);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
