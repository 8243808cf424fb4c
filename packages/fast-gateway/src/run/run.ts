import type { FetchNode } from '@apollo/query-planner';
import type { Fetch, Program } from '../compile/compile.ts';
import type { MadeFetch, Read } from '../compile/made.ts';
import { propertyOf } from '../compile/shape.ts';
import { Surprise, type SurpriseKind } from '../compile/surprise.ts';
import type { Answered } from '../data-source.ts';
import { decoded } from '../latin1.ts';
import { Call } from './call.ts';
import type { SharedHandle } from './fetcher.ts';
import { isPlain } from './plain-text.ts';

export type Next = () => void;
export type Runner = (run: Run, next: Next) => void;

/**
 * How an optimistic run ends: with the text of `{"data":...}`, one character per byte, or with a surprise and what was
 * sent so far. Text, because a Buffer of this size is given back only by the garbage collector.
 */
export type Ended =
  | { readonly text: string; readonly surprise: null; readonly calls: readonly Call[] }
  | { readonly text: null; readonly surprise: SurpriseKind; readonly calls: readonly Call[] };

export interface RunOptions {
  readonly program: Program;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sends a body to a subgraph; one character per byte. */
  readonly send: (fetch: FetchNode, body: string, answered: Answered) => void;
  readonly ended: (ended: Ended) => void;
}

/** One request on the compiled path. */
export class Run {
  readonly root: Read;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Values of the variables in conditions, by property as `propertyOf` gives it. */
  readonly conditions: Record<string, boolean> = {};
  readonly #options: RunOptions;
  readonly #calls: Call[] = [];
  readonly #entities: (Map<string, SharedHandle> | undefined)[] = [];
  #isOver = false;

  constructor(options: RunOptions) {
    this.#options = options;
    this.variables = options.variables;
    this.root = options.program.made.root();
  }

  start(runner: Runner | null): void {
    for (const [name, byDefault] of this.#options.program.conditions) {
      const value =
        Object.hasOwn(this.variables, name) && this.variables[name] !== undefined ? this.variables[name] : byDefault;
      if (typeof value !== 'boolean') return this.fail('CONDITION');
      this.conditions[propertyOf(name)] = value;
    }
    if (runner) this.#guarded(() => runner(this, this.#finish));
    else this.#finish();
  }

  /** The entities that fetches share and that were asked for in this request, by what tells them apart. */
  entitiesOf(sharing: number): Map<string, SharedHandle> {
    return (this.#entities[sharing] ??= new Map());
  }

  /** Sends a body and reads the answer; nothing is called back once the run is over. */
  send(
    fetch: Fetch,
    made: MadeFetch,
    body: string,
    types: readonly string[] | null,
    answered: (answer: Read | null) => void,
  ): void {
    if (this.#isOver) return;
    const call = new Call(fetch.node, fetch.text, body, fetch.isEntities);
    this.#calls.push(call);
    this.#options.send(call.fetch, body, (error, text) => {
      if (!call.settle(error, text) || this.#isOver) return;
      if (error) return this.fail('TRANSPORT');
      this.#guarded(() => answered(read(made, text, types)));
    });
  }

  /** Ends the run: the rest is done carefully. */
  fail(surprise: SurpriseKind): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#options.ended({ text: null, surprise, calls: this.#calls });
  }

  readonly #finish = (): void => {
    this.#guarded(() => {
      const text = `{"data":${this.#options.program.made.project(this.root, this.conditions)}}`;
      this.#isOver = true;
      this.#options.ended({ text, surprise: null, calls: this.#calls });
    });
  };

  /** A Surprise ends the run; any other error is one of this package, and the careful run is right whatever it was. */
  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (this.#isOver && !(error instanceof Surprise)) throw error;
      this.fail(error instanceof Surprise ? error.kind : 'CODE');
    }
  }
}

/** Reads an answer as it comes; one that has its keys in another order, or spaces, by way of JSON.parse. */
function read(made: MadeFetch, text: string, types: readonly string[] | null): Read | null {
  if (isPlain(text)) {
    try {
      return made.read(text, types);
    } catch (error) {
      if (!(error instanceof Surprise)) throw error;
    }
  }
  const answer: unknown = parse(text);
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) throw new Surprise('ANSWER');
  if ('errors' in answer && answer.errors) throw new Surprise('ERRORS');
  return made.parsed(answer.data, types);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(decoded(text));
  } catch {
    throw new Surprise('ANSWER');
  }
}
