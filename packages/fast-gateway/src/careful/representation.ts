import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { deepMerge } from './deep-merge.ts';
import { bareObject, hasOwn, type Container } from './json.ts';
import { isObjectOfType } from './object-type.ts';

/** What a fetch requires of an entity, picked from it; null where a required field is not there. */
export function represent(
  schema: GraphQLSchema,
  source: unknown,
  selections: readonly QueryPlanSelectionNode[],
): Container | null {
  if (source === null) return null;
  const representation = bareObject();
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = getResponseName(selection);
      const value = hasOwn(source, key) ? source[key] : undefined;
      if (value === undefined) return null;
      representation[key] = pick(schema, value, selection.selections);
    } else if (selection.typeCondition && source && isObjectOfType(schema, source, selection.typeCondition)) {
      deepMerge(representation, represent(schema, source, selection.selections));
    }
  }
  return representation;
}

function pick(schema: GraphQLSchema, value: unknown, selections: QueryPlanSelectionNode[] | undefined): unknown {
  if (Array.isArray(value)) return value.map((element) => pick(schema, element, selections));
  return selections ? represent(schema, value, selections) : value;
}
