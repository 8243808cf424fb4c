import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { Unsupported } from './compile/unsupported.ts';
import { Lru } from './lru.ts';
import type { PreparedOperation } from './operation.ts';

/** An operation as ApolloServer has parsed and validated it. */
export interface Validated {
  readonly source: string;
  readonly operationName: string | undefined;
  readonly document: DocumentNode;
  readonly node: OperationDefinitionNode;
  /** Validated against the schema served now; not so for a request under way while the supergraph was replaced. */
  readonly isCurrent: boolean;
}

type Prepare = (document: DocumentNode, node: OperationDefinitionNode) => PreparedOperation | Unsupported;

/**
 * How much may be known at a time, in characters of the texts. A prepared operation takes 200 to 300 bytes for each, so
 * this is about 100 MB; the operations of a whole front end are a few hundred thousand characters.
 */
const MOST = 400_000;
/** So much code weighs as much as one character of the text: a short text on types within types makes a long program. */
const CODE = 100;
/** Longer texts stay with the stock executor, so that strangers cannot fill the memory. */
const LONGEST = 32_768;
/** So many are planned again when the supergraph is replaced, those used last first. */
const RENEWED = 500;

interface Known {
  readonly prepared: PreparedOperation | Unsupported;
  /** ApolloServer has validated the text under the supergraph served now. */
  readonly isReady: boolean;
}

/** What was prepared under the supergraph served now, by text and name. */
export class PreparedOperations {
  readonly #prepare: Prepare;
  readonly #known = new Lru<Known>(MOST);
  /** Changes when the supergraph is replaced. */
  #round = 0;

  constructor(prepare: Prepare) {
    this.#prepare = prepare;
  }

  /** The operation of a text that was validated under this supergraph. */
  ready(source: string, operationName: string | undefined): PreparedOperation | undefined {
    if (source.length > LONGEST) return undefined;
    const known = this.#known.get(keyOf(source, operationName));
    return known?.isReady && !(known.prepared instanceof Unsupported) ? known.prepared : undefined;
  }

  /** Plans and compiles an operation, once. */
  of({ source, operationName, document, node, isCurrent }: Validated): PreparedOperation | Unsupported {
    if (source.length > LONGEST) return new Unsupported('TOO_LARGE', `${source.length} characters`);
    const key = keyOf(source, operationName);
    const known = this.#known.get(key);
    if (known && (known.isReady || !isCurrent)) return known.prepared;
    const prepared = known?.prepared ?? this.#prepare(document, node);
    this.#known.set(key, { prepared, isReady: isCurrent }, weightOf(key, prepared));
    return prepared;
  }

  /**
   * Another supergraph is served: forgets everything, and plans what was asked last again, one at a time. It is used once
   * ApolloServer has validated the text again.
   */
  renew(): void {
    const keys = this.#known.keys().slice(0, RENEWED);
    const round = (this.#round += 1);
    this.#known.clear();
    const next = (): void => {
      const key = keys.shift();
      if (key === undefined || this.#round !== round) return;
      const prepared = this.#known.get(key) ? null : this.#prepareText(key);
      if (prepared) this.#known.set(key, { prepared, isReady: false }, weightOf(key, prepared));
      setImmediate(next).unref();
    };
    setImmediate(next).unref();
  }

  #prepareText(key: string): PreparedOperation | null {
    const { source, operationName } = partsOf(key);
    const document = parse(source);
    const node = document.definitions.find(
      (one): one is OperationDefinitionNode =>
        one.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || one.name?.value === operationName),
    );
    const prepared = node && this.#prepare(document, node);
    return prepared && !(prepared instanceof Unsupported) ? prepared : null;
  }
}

function weightOf(key: string, prepared: PreparedOperation | Unsupported): number {
  return key.length + (prepared instanceof Unsupported ? 0 : Math.ceil(prepared.size / CODE));
}

/** Both parts are a client's, so no character could stand between them: the length of the name says where it ends. */
function keyOf(source: string, operationName: string | undefined): string {
  return operationName === undefined ? `:${source}` : `${operationName.length}:${operationName}${source}`;
}

function partsOf(key: string): { source: string; operationName: string | undefined } {
  const begin = key.indexOf(':') + 1;
  if (begin === 1) return { source: key.slice(begin), operationName: undefined };
  const end = begin + Number(key.slice(0, begin - 1));
  return { source: key.slice(end), operationName: key.slice(begin, end) };
}
