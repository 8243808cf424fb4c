import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import type { Identified } from '../identity/bearer.ts';
import type { Overload } from '../limits/overload.ts';
import type { GatewayContext } from '../subgraphs/data-source.ts';
import { sendError, sendErrors } from './answer.ts';
import { readJson } from './json-body.ts';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly overload: Overload;
  readonly identify: (authorization: string | undefined) => Promise<Identified>;
  readonly inspect: (query: string, variables: Readonly<Record<string, unknown>>) => readonly GraphQLFormattedError[];
  /** Longest time for an operation, milliseconds. */
  readonly patience: number;
}

const operationShape = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish() });

/** One operation, in this order: is there room, is it JSON, who asks, how much is asked; then it is validated and run. */
export function createGraphql({ apollo, overload, identify, inspect, patience }: GraphqlOptions) {
  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const deadline = performance.now() + patience;
    const body = await readJson(req);
    if (!body.ok) return sendError(req, res, body.status, 'BAD_REQUEST', body.message);
    const identified = await identify(req.headers.authorization);
    if (!identified.ok) return sendError(req, res, 401, 'UNAUTHENTICATED', identified.reason);
    const operation = operationShape.safeParse(body.value);
    if (!operation.success) {
      return sendError(
        req,
        res,
        400,
        'BAD_REQUEST',
        'The body must be one operation: { query, variables, operationName }.',
      );
    }
    const errors = inspect(operation.data.query, operation.data.variables ?? {});
    if (errors.length > 0) return sendErrors(req, res, 400, errors);

    const headers = new HeaderMap([['content-type', 'application/json']]);
    if (req.headers.accept) headers.set('accept', req.headers.accept);
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: body.value },
      context: () => Promise.resolve({ actor: identified.actor, deadline }),
    });
    if (answered.body.kind !== 'complete') throw new Error('An answer in parts is not served.');
    const bytes = Buffer.from(answered.body.string);
    res.writeHead(answered.status ?? 200, { ...Object.fromEntries(answered.headers), 'content-length': bytes.length });
    res.end(bytes);
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (req.method !== 'POST') {
      res.setHeader('allow', 'POST');
      return sendError(req, res, 405, 'BAD_REQUEST', 'Operations are sent by POST.');
    }
    const leave = overload.enter();
    if (!leave) {
      res.setHeader('retry-after', '1');
      return sendError(req, res, 503, 'OVERLOADED', 'Too much is asked at the moment; try again in a second.');
    }
    try {
      await answer(req, res);
    } finally {
      leave();
    }
  };
}
