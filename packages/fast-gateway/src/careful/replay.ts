import type { FetchNode } from '@apollo/query-planner';
import type { SubgraphAnswer } from '../data-source.ts';
import { decoded, encoded } from '../latin1.ts';
import { stripFetchNumber } from '../operation-name.ts';
import { assembleAnswer, type Place, type Sent } from './assemble-answer.ts';
import { canonicalJson, getOwn } from './json.ts';
import type { Ask } from './run.ts';

/** One call that the compiled program has sent. */
export interface SentCall {
  readonly service: string;
  /** Its text as `stripFetchNumber` gives it. */
  readonly operation: string;
  /** The JSON body, one character per byte of its UTF-8 (`latin1`). */
  readonly body: string;
  readonly isEntities: boolean;
  /** The fetch that caused it. */
  readonly fetch: FetchNode;
  /** The text of the answer (`latin1`); rejects with the transport's error. */
  readonly answer: Promise<string>;
}

export interface ReplayOptions {
  readonly calls: readonly SentCall[];
  /** For queries: what is known of an entity serves every fetch with the same operation text. */
  readonly canShare: boolean;
  send(fetch: FetchNode, body: string): Promise<string>;
  read(service: string, text: string): SubgraphAnswer;
}

/** The entities that one operation has been asked for, by the canonical JSON of their representations. */
type Asked = Map<string, Place>;

/**
 * Answers fetches from what was already sent, and sends what is still missing. A root fetch is known by its node and is
 * never sent again; entities are known by service, operation text and representation, and each is asked for once.
 */
export function replay(options: ReplayOptions): Ask {
  const { calls, canShare, read } = options;
  const sent = new Map(calls.map((call) => [call, once(call.answer, (text) => read(call.service, text))]));
  const askedOf = new Map<FetchNode | string, Asked>();

  function send(fetch: FetchNode, variables: object): Sent['answer'] {
    const named = stripFetchNumber(fetch);
    const json = JSON.stringify({ query: named.operation, operationName: named.operationName, variables });
    const text = options.send(fetch, encoded(json));
    return once(text, (answer) => read(fetch.serviceName, answer));
  }

  function askedBefore(fetch: FetchNode): Asked {
    const { operation } = stripFetchNumber(fetch);
    const key = canShare ? `${fetch.serviceName} ${operation}` : fetch;
    const known = askedOf.get(key);
    if (known) return known;
    const asked: Asked = new Map();
    for (const [call, answer] of sent) {
      const isSame = call.service === fetch.serviceName && call.operation === operation;
      if (call.isEntities && (canShare ? isSame : call.fetch === fetch)) note(asked, keysIn(call.body), answer);
    }
    askedOf.set(key, asked);
    return asked;
  }

  function askEntities(
    fetch: FetchNode,
    variables: Readonly<Record<string, unknown>>,
    representations: readonly object[],
  ): Promise<SubgraphAnswer> {
    const asked = askedBefore(fetch);
    const keys = representations.map(canonicalJson);
    const missing = new Map(keys.flatMap((key, i) => (asked.has(key) ? [] : [[key, representations[i]]])));
    if (missing.size > 0) {
      const answer = send(fetch, { ...variables, representations: [...missing.values()] });
      note(asked, [...missing.keys()], answer);
    }
    return assembleAnswer(keys.flatMap((key) => asked.get(key) ?? []));
  }

  return async (fetch, variables, representations) => {
    if (representations) return askEntities(fetch, variables, representations);
    const call = calls.find((candidate) => candidate.fetch === fetch && !candidate.isEntities);
    const answer = (call && sent.get(call)) ?? send(fetch, variables);
    return answer();
  };
}

function note(asked: Asked, keys: readonly string[], answer: Sent['answer']): void {
  const sent: Sent = { count: keys.length, answer };
  for (const [index, key] of keys.entries()) {
    if (!asked.has(key)) asked.set(key, { sent, index });
  }
}

function keysIn(body: string): string[] {
  const parsed: unknown = JSON.parse(decoded(body));
  const representations = getOwn(getOwn(parsed, 'variables'), 'representations');
  return Array.isArray(representations) ? representations.map(canonicalJson) : [];
}

/** Reads an answer when it is first wanted. A rejection is for whoever wants the answer, if anybody does. */
function once(text: Promise<string>, read: (text: string) => SubgraphAnswer): Sent['answer'] {
  text.catch(() => undefined);
  let answer: Promise<SubgraphAnswer> | undefined;
  return () => (answer ??= text.then(read));
}
