import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import type { CachePolicy } from './transport/cache-hint.ts';

/** Anything a host gives its operations to carry; passed to the data sources and never read here. */
export type Context = Record<string, unknown>;

/** One operation on its way to a subgraph. */
export interface SubgraphCall<Ctx extends Context = Context> {
  /** The JSON body, one character per byte of its UTF-8 (`latin1`), so that nothing is decoded that is only passed on. */
  readonly body: string;
  readonly isMutation: boolean;
  readonly context: Ctx;
  /** How long the whole answer may be kept, to be restricted by what the subgraph says; null when nobody asks. */
  readonly cachePolicy: CachePolicy | null;
}

/** A subgraph's answer as it came: one character per byte, or why there is none. Called once. */
export type Answered = (error: Error | null, text: string) => void;

/** What a subgraph says, parsed. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

/**
 * A data source that can be asked in text. Compiled programs need one; a gateway with any other data source runs on the
 * stock executor.
 */
export interface RawDataSource<Ctx extends Context = Context> extends GraphQLDataSource<Ctx> {
  /** Sends one operation. A callback, because a promise per call is a tenth of what a call costs here. */
  ask(call: SubgraphCall<Ctx>, answered: Answered): void;
  /** What an answer says that the compiled program could not use as it is; throws what `process` would throw for it. */
  read(text: string): SubgraphAnswer;
}

export function isRawDataSource(source: GraphQLDataSource | undefined): source is RawDataSource {
  return source !== undefined && 'ask' in source && 'read' in source;
}
