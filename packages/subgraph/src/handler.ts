import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { Actor } from '@yunge/kernel';
import { healthHandler, type Ready } from '@yunge/runtime';
import type { Subgraph, SubgraphOptions } from './build-subgraph.ts';
import { ACTOR_HEADER, DEADLINE_HEADER, replayGuard, ROUTE_HEADER, verifyActor } from './identity.ts';
import { readBody } from './read-body.ts';
import { answerOf, routeOf, type Route, type RouteRequest } from './route.ts';

export interface DoorOptions<Ctx extends { readonly actor: Actor }> extends Pick<
  SubgraphOptions<Ctx>,
  'context' | 'logger'
> {
  readonly subgraph: Subgraph<Ctx>;
  readonly routes: readonly Route<Ctx>[];
  readonly secret: string;
  readonly ready: Ready;
  readonly clock: { now(): Date };
}

/** More than a client may send: the gateway asks for many entities at once. Bytes. */
const MAX_BODY = 1024 * 1024;

/** Never told to a route: who asks is in its context. */
const WITHHELD = new Set([ACTOR_HEADER, DEADLINE_HEADER, 'authorization', 'cookie', 'connection', 'host']);

/** The door of a subgraph: health and metrics for anyone, everything else only with the gateway's signature over the body. */
export function createHandler<Ctx extends { readonly actor: Actor }>(options: DoorOptions<Ctx>) {
  const { subgraph, context, routes, logger, secret, ready, clock } = options;
  const health = healthHandler({ ready, logger });
  const isFirst = replayGuard();

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (await health(req, res)) return;
    const { method = '', url = '/' } = req;
    const { pathname: path, searchParams: query } = new URL(url, 'http://subgraph');
    const route = routeOf(routes, path);
    if (!route && method !== 'POST') return refuse(res, 405, 'BAD_REQUEST', 'Only POST is served here.');
    const body = await readBody(req, route?.maxBytes ?? MAX_BODY);
    if (!body) return refuse(res, 413, 'BAD_REQUEST', 'The body is too large.');

    const now = clock.now();
    const target = route && { target: `${method} ${url}` };
    const verified = verifyActor({ header: req.headers[ACTOR_HEADER], ...target, body, secret, now });
    const reason = verified.ok ? (isFirst(verified.nonce, now) ? null : 'REPLAYED') : verified.reason;
    if (!verified.ok || reason) {
      logger.warn({ reason }, 'refused a request without a valid identity');
      return refuse(res, 401, 'UNAUTHENTICATED', 'This service answers the gateway only.');
    }
    const contextOf = async () => context(verified.actor, { deadline: deadlineOf(req, now) });
    return route
      ? answerRoute(route, { method, path, query, headers: toldOf(req), body }, await contextOf(), res)
      : answerGraph(req, body, contextOf, res);
  }

  async function answerGraph(
    req: IncomingMessage,
    body: Buffer,
    contextOf: () => Promise<Ctx>,
    res: ServerResponse,
  ): Promise<void> {
    const parsed = parseJson(body);
    if (parsed === undefined) return refuse(res, 400, 'BAD_REQUEST', 'The body is not JSON.');
    const headers = new HeaderMap();
    for (const name of ['content-type', 'accept']) headers.set(name, String(req.headers[name] ?? ''));
    const answered = await subgraph.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: parsed },
      context: contextOf,
    });
    if (answered.body.kind !== 'complete')
      return refuse(res, 500, 'INTERNAL_SERVER_ERROR', 'An answer in parts is not served.');
    const text = Buffer.from(answered.body.string);
    res.writeHead(answered.status ?? 200, { ...Object.fromEntries(answered.headers), 'content-length': text.length });
    res.end(text);
  }

  async function answerRoute(route: Route<Ctx>, request: RouteRequest, given: Ctx, res: ServerResponse): Promise<void> {
    const { status, headers = {}, body } = await answerOf(route, request, given, logger);
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    res.writeHead(status, { ...headers, [ROUTE_HEADER]: route.prefix, 'content-length': bytes.length });
    res.end(bytes);
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    answer(req, res).catch((error: unknown) => {
      logger.error({ err: error }, 'a request could not be answered');
      if (res.headersSent) res.destroy();
      else refuse(res, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
    });
  };
}

/** An answer in the shape GraphQL clients read. The connection is closed: the rest of the body may be unread. */
function refuse(res: ServerResponse, status: number, code: string, message: string): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  res.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

function toldOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || WITHHELD.has(name) ? [] : [[name, String(value)] as const],
    ),
  );
}

function deadlineOf(req: IncomingMessage, now: Date): Date | null {
  const left = Number(req.headers[DEADLINE_HEADER] ?? Number.NaN);
  return Number.isFinite(left) ? new Date(now.getTime() + left) : null;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
