import { refuse, type Actor, type Refusal } from '@yunge/kernel';
import { fingerprint } from './chain.ts';

/** What was asked, by whom, under which key. */
export interface Command {
  /** Name of the mutation or job. */
  readonly name: string;
  readonly by: Actor;
  /** The caller's idempotency key; null where a repetition is harmless by itself. */
  readonly key: string | null;
  /** The arguments without the key: what must be equal for a repetition to count as the same request. */
  readonly request: unknown;
  /** Version the caller saw; null when any will do. */
  readonly expectedVersion?: number | null | undefined;
}

/** Key and fingerprint of a command. */
export interface Asked {
  readonly key: string;
  readonly request: string;
}

/** A command that a document has taken in, and how far that brought it. */
export interface Applied extends Asked {
  /** Number of the last event it brought, and the version it made; absent in documents from before these were kept. */
  readonly seq?: number;
  readonly version?: number;
}

/** Refusals that the seam itself gives, on every noun alike. */
export type SeamCode = 'NOT_FOUND' | 'CONFLICT' | 'ALREADY_EXISTS' | 'IDEMPOTENCY_CONFLICT';

/** Keys are the caller's own: two people who choose the same key never meet. */
export function askedOf({ by, key, name, request }: Command): Asked | null {
  return key === null ? null : { key: `${by.id} ${name} ${key}`, request: fingerprint(request) };
}

export const notFound = refuse('NOT_FOUND', 'There is no such thing, or it is outside your scope.');

export function versionConflict(current: number): Refusal<'CONFLICT'> {
  return refuse('CONFLICT', `It was changed meanwhile: the current version is ${current}.`, ['expectedVersion']);
}

export const keyConflict = refuse('IDEMPOTENCY_CONFLICT', 'This key was used for another request.', ['idempotencyKey']);

/** A mutation's arguments as a command: all of them but the key are what a repetition must repeat. */
export function commandOf<
  Args extends { readonly idempotencyKey: string; readonly expectedVersion?: number | null | undefined },
>(name: string, args: Args, by: Actor): Command {
  const { idempotencyKey, ...request } = args;
  return { name, by, key: idempotencyKey, request, expectedVersion: args.expectedVersion };
}
