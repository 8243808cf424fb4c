import { randomUUID } from 'node:crypto';
import type { Logger } from '@yunge/runtime';
import { GraphQLError } from 'graphql';

/** A part of a service beside its graph, for clients that speak a protocol of their own. */
export interface Route<Ctx> {
  /** Begins and ends with a slash: `/open311/`. The path without the last slash is under it too. */
  readonly prefix: string;
  /** Longest body, bytes. The gateway has a cap of its own per prefix. */
  readonly maxBytes: number;
  /** Says itself who may: the actor in the context is anonymous when there was no token. */
  handle(request: RouteRequest, context: Ctx): Promise<RouteAnswer>;
}

export interface RouteRequest {
  /** GET, HEAD, POST, PUT, PATCH or DELETE. */
  readonly method: string;
  /** Without the query; dot segments are gone, percent signs are as they came. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name; the platform's own and those that carry credentials are left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface RouteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** An answer in JSON. */
export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): RouteAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** A refusal in the shape in which the graph refuses: `{ errors: [{ message, extensions: { code } }] }`. */
export function refusedAnswer(status: number, code: string, message: string, more: object = {}): RouteAnswer {
  return jsonAnswer(status, { errors: [{ message, extensions: { code, ...more } }] }, { 'cache-control': 'no-store' });
}

/** Whether a path is under a prefix that ends with a slash. */
export const isUnder = (prefix: string, path: string): boolean => path.startsWith(prefix) || `${path}/` === prefix;

/** The route of a path: that with the longest prefix; undefined when the path belongs to the graph. */
export function routeOf<Ctx>(routes: readonly Route<Ctx>[], path: string): Route<Ctx> | undefined {
  return routes
    .filter(({ prefix }) => isUnder(prefix, path))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)
    .at(0);
}

const STATUS = new Map([
  ['BAD_REQUEST', 400],
  ['BAD_USER_INPUT', 400],
  ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403],
  ['RATE_LIMITED', 429],
]);

/** Asks a route. What `badInput` throws is told to the caller, any other error is masked and logged under its reference. */
export async function answerOf<Ctx>(
  route: Route<Ctx>,
  request: RouteRequest,
  context: Ctx,
  logger: Logger,
): Promise<RouteAnswer> {
  try {
    return await route.handle(request, context);
  } catch (error) {
    const code = error instanceof GraphQLError ? String(error.extensions['code']) : '';
    const status = STATUS.get(code);
    if (error instanceof GraphQLError && status) return refusedAnswer(status, code, error.message);
    const reference = randomUUID();
    logger.error({ err: error, path: request.path, reference }, 'an error nobody expected');
    return refusedAnswer(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', { reference });
  }
}
