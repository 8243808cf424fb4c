import type { Operation } from '@apollo/federation-internals';
import type { FetchNode, QueryPlan, ResponsePath } from '@apollo/query-planner';
import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { SubgraphAnswer } from '../data-source.ts';

/**
 * Gets a subgraph's answer to a fetch; rejects with what the data source throws. `representations` is null for a root
 * fetch (one without `requires`) and is not among the variables.
 */
export type Ask = (
  fetch: FetchNode,
  variables: Readonly<Record<string, unknown>>,
  representations: readonly object[] | null,
  path: ResponsePath,
) => Promise<SubgraphAnswer>;

/** All that one run of a plan needs. */
export interface CarefulRun {
  readonly plan: QueryPlan;
  /** Built once for each document (`operationFromDocument`): what is compiled for it is kept with it. */
  readonly operation: Operation;
  readonly operationNode: OperationDefinitionNode;
  /** Answers the introspection fields. */
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ask: Ask;
}

/** What the stock executor returns. */
export interface CarefulResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: Record<string, unknown>;
}
