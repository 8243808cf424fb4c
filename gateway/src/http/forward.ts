import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { ANONYMOUS, type Actor } from '@yunge/kernel';
import { counter, type Logger } from '@yunge/runtime';
import { readBody } from '@yunge/subgraph/body';
import { ACTOR_HEADER, DEADLINE_HEADER, ROUTE_HEADER, signActor } from '@yunge/subgraph/identity';
import { isUnder } from '@yunge/subgraph/route';
import type { Identified } from '../identity/bearer.ts';
import type { Overload } from '../limits/overload.ts';
import type { Doors } from '../subgraphs/doors.ts';
import { isDropped, type Door, type Reply } from '../subgraphs/pool.ts';
import { Unavailable } from '../subgraphs/unavailable.ts';
import { NEVER_KEPT, sendError, sendOverloaded } from './answer.ts';
import { ANONYMOUS_BYTES, type Forward } from './forwards.ts';
import type { Handle } from './routes.ts';

export interface ForwardOptions {
  readonly doors: Pick<Doors, 'of'>;
  readonly overload: Overload;
  readonly identify: (authorization: string | undefined) => Promise<Identified>;
  readonly secret: string;
  readonly logger: Logger;
  /** Longest time where the forward names none, milliseconds. */
  readonly patience: number;
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** May be sent again on a new connection: asking twice changes nothing. */
const REPEATABLE = new Set(['GET', 'HEAD']);
/** What a service is told of a request; everything else stays here, above all whatever claims an identity. */
const TOLD = ['accept', 'accept-language', 'content-type', 'idempotency-key', 'if-match', 'if-none-match', 'range'];
/** What a caller is told of an answer. */
const PASSED = [
  'allow',
  'cache-control',
  'content-disposition',
  'content-language',
  'content-security-policy',
  'content-type',
  'etag',
  'last-modified',
  'location',
  'retry-after',
  'vary',
];

const failures = counter({
  name: 'yunge_gateway_forward_failures_total',
  help: 'Requests beside the graph that a service did not answer',
  labels: ['prefix', 'reason'],
});

/** Serves a prefix: is there room, who asks, how much is sent; then the service is asked with a signature over all of it. */
export function createForward(forward: Forward, options: ForwardOptions): Handle {
  const { prefix, service, maxBytes, atOnce } = forward;
  const { doors, overload, identify, secret, logger } = options;
  const patience = forward.patience ?? options.patience;
  /** Strangers have places of their own: whoever sends slowly takes none of those who have signed in. */
  const inHand = { signed: 0, strangers: 0 };

  async function answer(req: IncomingMessage, res: ServerResponse, target: string): Promise<void> {
    const deadline = performance.now() + patience;
    const identified = await identify(req.headers.authorization);
    if (!identified.ok) return sendError(req, res, 401, 'UNAUTHENTICATED', identified.reason);
    const { actor } = identified;
    const isAnonymous = actor.kind === ANONYMOUS.kind;
    const limit = isAnonymous ? Math.min(ANONYMOUS_BYTES, maxBytes) : maxBytes;
    const body = await readBody(req, limit);
    if (!body) return tooLarge(req, res, limit, isAnonymous && limit < maxBytes);
    const door = doors.of(service);
    if (!door) return sendError(req, res, 503, 'SUBGRAPH_UNAVAILABLE', unanswered(service));
    try {
      const asked = { actor, method: req.method ?? '', target, headers: toldOf(req.headers), body, secret, deadline };
      pass(req, res, await ask(door, asked, REPEATABLE.has(asked.method)));
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      failures.inc({ prefix, reason: error.reason });
      logger.warn({ prefix, reason: error.reason, err: error.cause }, 'a service did not answer');
      const status = error.reason === 'DEADLINE' ? 504 : 503;
      if (status === 503) res.setHeader('retry-after', '1');
      sendError(req, res, status, 'SUBGRAPH_UNAVAILABLE', unanswered(service));
    }
  }

  function pass(req: IncomingMessage, res: ServerResponse, { status, headers, body }: Reply): void {
    // Whatever does not come from the route comes from the door: secrets that differ, or a service without that route.
    if (headers[ROUTE_HEADER] === undefined) throw new Unavailable('REFUSED', service, body.toString('utf8', 0, 200));
    const told = PASSED.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]] as const]));
    const length = req.method === 'HEAD' ? Number(headers['content-length'] ?? 0) : body.length;
    res.writeHead(status, {
      ...NEVER_KEPT,
      ...Object.fromEntries(told),
      'x-content-type-options': 'nosniff',
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(status !== 204 && status !== 304 && { 'content-length': length }),
    });
    res.end(body);
  }

  return async (req, res) => {
    if (!METHODS.has(req.method ?? '')) {
      res.setHeader('allow', [...METHODS].join(', '));
      return sendError(req, res, 405, 'BAD_REQUEST', 'This method is not served here.');
    }
    const target = targetOf(req.url, prefix);
    if (!target) return sendError(req, res, 400, 'BAD_REQUEST', 'The path is not understood.');
    const who = req.headers.authorization === undefined ? 'strangers' : 'signed';
    const leave = inHand[who] < atOnce ? overload.enter() : null;
    if (!leave) return sendOverloaded(req, res);
    inHand[who] += 1;
    try {
      await answer(req, res, target);
    } finally {
      inHand[who] -= 1;
      leave();
    }
  };
}

interface Asked {
  readonly actor: Actor;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly secret: string;
  readonly deadline: number;
}

/** Sends what was asked; on a dropped connection once more where that is allowed, with a signature of its own. */
async function ask(door: Door, asked: Asked, canRepeat: boolean): Promise<Reply> {
  const { actor, method, target, body, secret } = asked;
  const left = asked.deadline - performance.now();
  const headers = {
    ...asked.headers,
    [ACTOR_HEADER]: signActor({ actor, target: `${method} ${target}`, body, secret, now: new Date() }),
    [DEADLINE_HEADER]: String(Math.max(0, Math.round(left))),
  };
  try {
    return await door.send({ method, path: target, headers, body, patience: left });
  } catch (error) {
    if (!canRepeat || !isDropped(error)) throw error;
    return ask(door, asked, false);
  }
}

/** Path and query without dot segments; null when what is left is no longer under the prefix. */
function targetOf(url: string | undefined, prefix: string): string | null {
  const base = 'http://gateway';
  if (!url || !URL.canParse(url, base)) return null;
  const { origin, pathname, search } = new URL(url, base);
  return origin === base && isUnder(prefix, pathname) ? `${pathname}${search}` : null;
}

function toldOf(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(TOLD.flatMap((name) => (headers[name] ? [[name, String(headers[name])] as const] : [])));
}

function tooLarge(req: IncomingMessage, res: ServerResponse, limit: number, maySignIn: boolean): void {
  const most = `At most ${limit} bytes are allowed in the body`;
  if (maySignIn) sendError(req, res, 401, 'UNAUTHENTICATED', `${most} without signing in.`);
  else sendError(req, res, 413, 'BAD_REQUEST', `${most}.`);
}

const unanswered = (service: string): string => `The part "${service}" of the platform did not answer.`;
