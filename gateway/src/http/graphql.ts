import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { MediaTypes, type FastGateway } from '@yunge/fast-gateway';
import type { AccessCheck } from '@yunge/subgraph/access';
import type { GraphQLFormattedError } from 'graphql';
import type { Identified } from '../identity/bearer.ts';
import type { Overload } from '../limits/overload.ts';
import type { Observe } from '../observe.ts';
import type { GatewayContext } from '../subgraphs/data-source.ts';
import { NEVER_KEPT, sendError, sendErrors, sendOverloaded } from './answer.ts';
import { createHot } from './hot.ts';
import { readJson } from './json-body.ts';
import { postedOf } from './posted.ts';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly gateway: FastGateway;
  readonly overload: Overload;
  readonly identify: (authorization: string | undefined) => Promise<Identified>;
  readonly inspect: (query: string, variables: Readonly<Record<string, unknown>>) => readonly GraphQLFormattedError[];
  readonly access: AccessCheck;
  readonly observe: Observe;
  /** Longest time for an operation, milliseconds. */
  readonly patience: number;
}

const NO_OPERATION = 'The body must be one operation: { query, variables, operationName }.';

/** Bodies that are being read at a time; each is bounded itself. */
const MOST_READ = 1_024;

/** One operation, in this order: is it JSON, is there room, who asks, how much is asked; then it is validated and run. */
export function createGraphql({ apollo, overload, identify, inspect, patience, ...hot }: GraphqlOptions) {
  const types = new MediaTypes();
  const runHot = createHot({ ...hot, types });
  let reading = 0;

  async function answer(req: IncomingMessage, res: ServerResponse, body: unknown): Promise<void> {
    const deadline = performance.now() + patience;
    const identified = await identify(req.headers.authorization);
    if (!identified.ok) return sendError(req, res, 401, 'UNAUTHENTICATED', identified.reason);
    const posted = postedOf(body);
    if (!posted) return sendError(req, res, 400, 'BAD_REQUEST', NO_OPERATION);
    const errors = inspect(posted.query, posted.variables);
    if (errors.length > 0) return sendErrors(req, res, 400, errors);

    const { accept } = req.headers;
    const context: GatewayContext = { actor: identified.actor, began: performance.now(), deadline };
    const found = await runHot(posted, context, accept);
    if ('context' in found) return through(res, body, found.context, accept);
    const { type, text } = found.answer;
    res.writeHead(200, { ...NEVER_KEPT, 'content-type': type, 'content-length': text.length });
    res.end(text, 'latin1');
  }

  /** Through the whole server: it parses, validates, plans, and has a word for everything. */
  async function through(
    res: ServerResponse,
    body: unknown,
    context: GatewayContext,
    accept: string | undefined,
  ): Promise<void> {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    if (accept) headers.set('accept', accept);
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: () => Promise.resolve(context),
    });
    if (answered.body.kind !== 'complete') throw new Error('An answer in parts is not served.');
    if (answered.status === undefined) types.learn(accept, answered.headers.get('content-type'));
    const bytes = Buffer.from(answered.body.string);
    const told = { ...NEVER_KEPT, ...Object.fromEntries(answered.headers), 'content-length': bytes.length };
    res.writeHead(answered.status ?? 200, told);
    res.end(bytes);
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (req.method !== 'POST') {
      res.setHeader('allow', 'POST');
      return sendError(req, res, 405, 'BAD_REQUEST', 'Operations are sent by POST.');
    }
    // Before there is a place and a deadline: whoever sends slowly takes neither from the others.
    if (reading >= MOST_READ) return sendOverloaded(req, res);
    reading += 1;
    const body = await readJson(req).finally(() => (reading -= 1));
    if (!body.ok) return sendError(req, res, body.status, 'BAD_REQUEST', body.message);
    const leave = overload.enter();
    if (!leave) return sendOverloaded(req, res);
    try {
      await answer(req, res, body.value);
    } finally {
      leave();
    }
  };
}
