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

/** Operations that are known by their text. Longer texts are looked at anew, so that strangers cannot fill the memory. */
const MOST = 2_000;
const LONGEST = 16_384;
/** So many of them are planned again when the supergraph is replaced, those used last first. */
const RENEWED = 500;

/** What was prepared under the supergraph served now. Every cache here is bounded, or lives as long as its document. */
export class PreparedOperations {
  readonly #prepare: Prepare;
  readonly #ready = new Lru<PreparedOperation>(MOST);
  #byDocument = new WeakMap<DocumentNode, Map<string, PreparedOperation | Unsupported>>();
  /** Planned ahead for a text that was served before; it is used once ApolloServer has validated the text again. */
  #ahead = new Map<string, PreparedOperation>();

  constructor(prepare: Prepare) {
    this.#prepare = prepare;
  }

  /** The operation of a text that was validated under this supergraph. */
  ready(source: string, operationName: string | undefined): PreparedOperation | undefined {
    return this.#ready.get(keyOf(source, operationName));
  }

  /** Plans and compiles an operation, once. */
  of({ source, operationName, document, node, isCurrent }: Validated): PreparedOperation | Unsupported {
    const byName = this.#byDocument.get(document) ?? new Map<string, PreparedOperation | Unsupported>();
    this.#byDocument.set(document, byName);
    const known = byName.get(operationName ?? '');
    if (known) return known;
    const key = keyOf(source, operationName);
    const prepared = this.#ahead.get(key) ?? this.#prepare(document, node);
    this.#ahead.delete(key);
    byName.set(operationName ?? '', prepared);
    if (isCurrent && !(prepared instanceof Unsupported) && source.length <= LONGEST) this.#ready.set(key, prepared);
    return prepared;
  }

  /** Another supergraph is served: forgets everything, and plans what was asked last again, one at a time. */
  renew(): void {
    const keys = this.#ready.keys().slice(0, RENEWED);
    const ahead = new Map<string, PreparedOperation>();
    this.#ready.clear();
    this.#byDocument = new WeakMap();
    this.#ahead = ahead;
    const next = (): void => {
      const key = keys.shift();
      if (key === undefined || this.#ahead !== ahead) return;
      const prepared = this.#prepareText(key);
      if (prepared) ahead.set(key, prepared);
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
