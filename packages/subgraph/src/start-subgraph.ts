import { createServer } from 'node:http';
import type { Actor } from '@yunge/kernel';
import { close, listen, type Ready } from '@yunge/runtime';
import { buildSubgraph, type SubgraphOptions } from './build-subgraph.ts';
import { createHandler } from './handler.ts';

export interface StartOptions<Ctx extends { readonly actor: Actor }> extends SubgraphOptions<Ctx> {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Shared with the gateway: ACTOR_SECRET. */
  readonly secret: string;
  /** Whether stores and queues can be reached. */
  readonly ready?: Ready;
  /** Judges the age of the signed header; the machine's clock unless given. Never the demo's clock. */
  readonly clock?: { now(): Date };
}

export interface RunningSubgraph {
  readonly url: string;
  readonly port: number;
  /** Stops accepting, lets running operations finish. */
  stop(): Promise<void>;
}

/** Longer than the gateway keeps a connection, so that it is always the gateway that lets go. */
const KEEP_ALIVE = 75_000;

/** Serves a subgraph over HTTP: `POST /` and its routes with the gateway's signed header, `GET /health`, `GET /metrics`. */
export async function startSubgraph<Ctx extends { readonly actor: Actor }>(
  options: StartOptions<Ctx>,
): Promise<RunningSubgraph> {
  const { port, host = '127.0.0.1', secret, context, routes = [], logger } = options;
  const { ready = () => true, clock = { now: () => new Date() } } = options;
  const subgraph = buildSubgraph(options);
  await subgraph.server.start();
  const http = createServer(createHandler({ subgraph, context, routes, logger, secret, ready, clock }));
  http.keepAliveTimeout = KEEP_ALIVE;
  http.headersTimeout = KEEP_ALIVE + 5_000;
  const address = await listen(http, port, host);
  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    async stop() {
      await close(http);
      await subgraph.server.stop();
    },
  };
}
