import { Schema } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphQLSchema } from 'graphql';
import { Unsupported } from './compile/unsupported.ts';

/** What the stock gateway has made of a supergraph. */
export interface Stock {
  readonly planner: QueryPlanner;
  readonly planOptions: NonNullable<Parameters<QueryPlanner['buildQueryPlan']>[1]>;
  /** What the public sees, in the planner's terms and in those of graphql-js. */
  readonly api: Schema;
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
}

/**
 * Reads what the gateway has made and keeps to itself, so that neither is made twice. A gateway of another version, or a
 * second copy of its packages, is told by its types: then everything stays with the stock executor.
 */
export function stockOf(gateway: ApolloGateway): Stock {
  const planner: unknown = Reflect.get(gateway, 'queryPlanner');
  const api: unknown = Reflect.get(gateway, 'apiSchema');
  const supergraphSchema: unknown = Reflect.get(gateway, 'supergraphSchema');
  const { schema: apiSchema } = gateway;
  if (!(planner instanceof QueryPlanner) || !(api instanceof Schema))
    throw new Unsupported('PLANNER', 'not that of this version');
  if (!apiSchema || !(supergraphSchema instanceof GraphQLSchema)) throw new Unsupported('PLANNER', 'no supergraph yet');
  const planOptions = {
    recursiveSelectionsLimitDisabled: Reflect.get(gateway, 'recursiveSelectionsLimitDisabled') === true,
    nonLocalSelectionsLimitDisabled: Reflect.get(gateway, 'nonLocalSelectionsLimitDisabled') === true,
  };
  return { planner, planOptions, api, apiSchema, supergraphSchema };
}
