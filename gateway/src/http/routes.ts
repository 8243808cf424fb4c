import type { IncomingMessage, ServerResponse } from 'node:http';
import { metrics, type Logger } from '@yunge/runtime';
import { isUnder } from '@yunge/subgraph/route';
import { sendError, sendJson } from './answer.ts';

export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

/** What is served, by `METHOD /path`; a path alone takes every method, a path that ends in a star all below it. */
export type Routes = Readonly<Record<string, Handle>>;

/** Serves the routes; an error nobody expected is logged and masked. */
export function serveRoutes(routes: Routes, logger: Logger) {
  const table = new Map(Object.entries(routes));
  const below = Object.entries(routes).flatMap(([key, handle]) =>
    key.endsWith('/*') ? [[key.slice(0, -1), handle] as const] : [],
  );
  return (req: IncomingMessage, res: ServerResponse): void => {
    const path = req.url?.split('?', 1)[0] ?? '/';
    const handle =
      table.get(`${req.method ?? ''} ${path}`) ??
      table.get(path) ??
      below.find(([prefix]) => isUnder(prefix, path))?.[1];
    if (!handle) return sendJson(res, 404, { error: 'There is nothing here.' });
    Promise.resolve()
      .then(() => handle(req, res))
      .catch((error: unknown) => {
        logger.error({ err: error, path }, 'a request could not be answered');
        if (res.headersSent) res.destroy();
        else sendError(req, res, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
      });
  };
}

export const serveMetrics: Handle = async (_req, res) => {
  res.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.metrics());
};
