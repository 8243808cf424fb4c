import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Context } from '../data-source.ts';
import type { FastGateway } from '../gateway.ts';
import type { PreparedOperation } from '../operation.ts';
import { operationOf, readBody, type PostedOperation } from './body.ts';
import { MediaTypes } from './media-types.ts';

export interface HotHandlerOptions<Ctx extends Context> {
  /** Started, with the gateway below as its `gateway`. */
  readonly apollo: ApolloServer<Ctx>;
  readonly gateway: FastGateway;
  /** The context of a request; what it throws is answered by ApolloServer. */
  readonly context: (req: IncomingMessage) => Ctx | Promise<Ctx>;
  /**
   * Judges a request on the hot path, where no plugin does: limits, access, trusted documents. What it does not allow is
   * given to ApolloServer, whose plugins say why.
   */
  readonly allows?: (operation: PreparedOperation, posted: PostedOperation, context: Ctx) => boolean;
  /** Headers of an answer from the hot path; by default those of ApolloServer for what may not be kept. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Longest body, bytes; longer ones are 413. */
  readonly maxBodyBytes?: number;
}

const MAX_BODY = 1024 * 1024;

/** For a mutation that did not end well while the supergraph was replaced. */
const REPLACED = JSON.stringify({
  data: null,
  errors: [
    {
      message: 'The supergraph was replaced while this was under way; it may or may not have been done.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ],
});

/**
 * A handler for node:http that answers operations ApolloServer has validated before without ApolloServer: body, context,
 * program, bytes. Everything else goes through ApolloServer: other methods and bodies, unknown operations, wrong variables,
 * and whatever does not end in plain success, together with its result, so that nothing is run twice and plugins and
 * formatting are ApolloServer's.
 */
export function createHotHandler<Ctx extends Context>(options: HotHandlerOptions<Ctx>) {
  const { apollo, gateway, headers = { 'cache-control': 'no-store' }, maxBodyBytes = MAX_BODY } = options;
  const types = new MediaTypes();

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const bytes = await readBody(req, maxBodyBytes);
    if (!bytes) return void res.writeHead(413, { connection: 'close' }).end();
    const body = req.method === 'POST' && isJson(req) ? parse(bytes) : undefined;
    const posted = operationOf(body);
    const type = types.of(req.headers.accept);
    const operation = posted && type !== undefined ? gateway.ready(posted.query, posted.operationName) : undefined;
    if (!posted || type === undefined || !operation?.accepts(posted.variables))
      return through(req, res, body, () => options.context(req));
    const context = await options.context(req);
    if (options.allows && !options.allows(operation, posted, context)) return through(req, res, body, () => context);
    const ran = await gateway.runReady(operation, posted.variables, context);
    if (ran && 'context' in ran) return through(req, res, body, () => ran.context);
    const text = ran?.text ?? REPLACED;
    res.writeHead(200, { ...headers, 'content-type': type, 'content-length': text.length });
    res.end(text, 'latin1');
  }

  async function through(
    req: IncomingMessage,
    res: ServerResponse,
    body: unknown,
    context: () => Ctx | Promise<Ctx>,
  ): Promise<void> {
    const all = new HeaderMap();
    for (const [name, value] of Object.entries(req.headers)) if (value !== undefined) all.set(name, String(value));
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: req.method ?? 'GET', headers: all, search: searchOf(req), body },
      context: async () => context(),
    });
    if (answered.body.kind === 'complete') {
      const bytes = Buffer.from(answered.body.string);
      if (answered.status === undefined) types.learn(req.headers.accept, answered.headers.get('content-type'));
      res.writeHead(answered.status ?? 200, {
        ...Object.fromEntries(answered.headers),
        'content-length': bytes.length,
      });
      return void res.end(bytes);
    }
    res.writeHead(answered.status ?? 200, Object.fromEntries(answered.headers));
    for await (const chunk of answered.body.asyncIterator) res.write(chunk);
    res.end();
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    answer(req, res).catch(() => {
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    });
  };
}

function isJson(req: IncomingMessage): boolean {
  return req.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** The value of a JSON body; undefined for anything else, which ApolloServer answers. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
