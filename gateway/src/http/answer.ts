import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';

const GRAPHQL = 'application/graphql-response+json';

/** What is answered is meant for whoever asked. */
export const NEVER_KEPT = { 'cache-control': 'no-store' };

/** Errors in the shape GraphQL clients read, in the media type they asked for. */
export function sendErrors(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  errors: readonly GraphQLFormattedError[],
): void {
  const type = req.headers.accept?.includes(GRAPHQL) ? GRAPHQL : 'application/json';
  send(res, status, `${type}; charset=utf-8`, JSON.stringify({ errors }));
}

export function sendError(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  sendErrors(req, res, status, [{ message, extensions: { code } }]);
}

export function sendOverloaded(req: IncomingMessage, res: ServerResponse): void {
  res.setHeader('retry-after', '1');
  sendError(req, res, 503, 'OVERLOADED', 'Too much is asked at the moment; try again in a second.');
}

export function sendJson(res: ServerResponse, status: number, value: unknown): void {
  send(res, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** A refused request may have a body that nobody read: its connection is not used again. */
function send(res: ServerResponse, status: number, type: string, text: string): void {
  if (status >= 400) res.setHeader('connection', 'close');
  if (status === 401) res.setHeader('www-authenticate', 'Bearer');
  res.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    ...NEVER_KEPT,
  });
  res.end(text);
}
