import type { Actor } from '@yunge/kernel';

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A subgraph with routes, as far as a test needs one. */
export interface Calls {
  call(call: Sent & { readonly method: string; readonly path: string; readonly actor: Actor }): Promise<{
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: string | Uint8Array;
  }>;
}

/** What a route answered. */
export interface Called {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly text: string;
  /** Throws when the answer is not JSON. */
  json(): unknown;
}

/** Calls a route as an actor; the path has the query in it. A refusal is an answer too. */
export type Call = (actor: Actor, method: string, path: string, sent?: Sent) => Promise<Called>;

/** Calls the routes of a subgraph in process. */
export function caller(subgraph: Calls): Call {
  return async (actor, method, path, sent = {}) => {
    const { status, headers = {}, body } = await subgraph.call({ ...sent, method, path, actor });
    const bytes = Buffer.from(body);
    const text = bytes.toString('utf8');
    return { status, headers, bytes, text, json: (): unknown => JSON.parse(text) };
  };
}
