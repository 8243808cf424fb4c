import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { ROLES, type Actor } from '@yunge/kernel';
import { z } from 'zod';

/** Carries the signed actor from the gateway to a subgraph. */
export const ACTOR_HEADER = 'x-yunge-actor';
/** Carries how many milliseconds the gateway will still wait. */
export const DEADLINE_HEADER = 'x-yunge-deadline-ms';
/** Marks an answer as that of a route: any other comes from the door, and is the platform's fault. */
export const ROUTE_HEADER = 'x-yunge-route';

/** A header older than this is refused, milliseconds. */
const MAX_AGE = 30_000;
/** What an operation of the graph is sent to, wherever a service's address puts it. */
const GRAPH = 'POST /';
const GRAPH_TEXT = JSON.stringify(GRAPH);

/** How far the gateway's clock may run ahead, milliseconds. */
const MAX_AHEAD = 5_000;

const envelope = z.strictObject({
  actor: z.strictObject({
    id: z.string().min(1).max(200),
    kind: z.enum(['ANONYMOUS', 'PERSON', 'SYSTEM']),
    roles: z.array(z.enum(ROLES)),
    scopes: z.strictObject({
      divisions: z.array(z.string()),
      department: z.string().nullable(),
      enterprise: z.string().nullable(),
    }),
  }),
  at: z.number().int(),
  nonce: z.string().min(1).max(64),
  target: z.string(),
  body: z.string(),
});

/** What is signed: who asks, when, once, for exactly which body sent to which place. */
export interface Signed {
  readonly actor: Actor;
  /** Method, path and query of a route (`GET /files/x?exp=1`); left out for the graph. */
  readonly target?: string;
  readonly body: string | Uint8Array;
  /** How the characters of a body stand for the bytes that are sent; `latin1` is one character per byte. */
  readonly encoding?: 'utf8' | 'latin1';
  readonly secret: string;
  readonly now: Date;
}

export interface Verify {
  /** Value of the header as it came; a repeated header is refused. */
  readonly header: string | readonly string[] | undefined;
  /** As in Signed. */
  readonly target?: string;
  readonly body: string | Uint8Array;
  readonly secret: string;
  readonly now: Date;
}

export type Verified =
  | { readonly ok: true; readonly actor: Actor; readonly nonce: string }
  | { readonly ok: false; readonly reason: 'MISSING' | 'MALFORMED' | 'SIGNATURE' | 'STALE' | 'TARGET' | 'BODY' };

/** The part of an envelope that is the same for every call of an actor. */
const actorTexts = new WeakMap<Actor, string>();

/** The value of the actor header: base64url of the identity, a dot, base64url of its HMAC-SHA256. */
export function signActor({ actor, target = GRAPH, body, encoding, secret, now }: Signed): string {
  const who = `"actor":${textOf(actor)},"at":${now.getTime()},"nonce":"${randomUUID()}"`;
  const what = `"target":${target === GRAPH ? GRAPH_TEXT : JSON.stringify(target)},"body":"${digest(body, encoding)}"`;
  const text = Buffer.from(`{${who},${what}}`).toString('base64url');
  return `${text}.${mac(text, secret).toString('base64url')}`;
}

function textOf(actor: Actor): string {
  const known = actorTexts.get(actor);
  if (known) return known;
  const { id, kind, roles, scopes } = actor;
  const { divisions, department, enterprise } = scopes;
  const text = JSON.stringify({ id, kind, roles, scopes: { divisions, department, enterprise } });
  actorTexts.set(actor, text);
  return text;
}

/** Believes a header only when signature, age, target and body all agree; nothing in it is parsed before its signature holds. */
export function verifyActor({ header, target = GRAPH, body, secret, now }: Verify): Verified {
  if (header === undefined || header === '') return { ok: false, reason: 'MISSING' };
  const [text, signature, ...rest] = typeof header === 'string' ? header.split('.') : [];
  if (!text || !signature || rest.length > 0) return { ok: false, reason: 'MALFORMED' };
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(text, secret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { ok: false, reason: 'SIGNATURE' };

  const parsed = envelope.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success) return { ok: false, reason: 'MALFORMED' };
  const age = now.getTime() - parsed.data.at;
  if (age > MAX_AGE || age < -MAX_AHEAD) return { ok: false, reason: 'STALE' };
  if (parsed.data.target !== target) return { ok: false, reason: 'TARGET' };
  if (parsed.data.body !== digest(body)) return { ok: false, reason: 'BODY' };
  return { ok: true, actor: parsed.data.actor, nonce: parsed.data.nonce };
}

/** Remembers the nonces of the last minute, so that a header that was overheard is of no use to this process again. */
export function replayGuard(): (nonce: string, now: Date) => boolean {
  const span = MAX_AGE + MAX_AHEAD;
  let since = 0;
  let recent = new Set<string>();
  let before = new Set<string>();
  return (nonce, now) => {
    if (now.getTime() - since > span) {
      [before, recent, since] = [recent, new Set(), now.getTime()];
    }
    if (recent.has(nonce) || before.has(nonce)) return false;
    recent.add(nonce);
    return true;
  };
}

function mac(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}

function digest(body: string | Uint8Array, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  const hash = createHash('sha256');
  return (typeof body === 'string' ? hash.update(body, encoding) : hash.update(body)).digest('base64url');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
