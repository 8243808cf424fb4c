import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { isJsonObject } from './json.ts';
import type { RequestContext } from './request-context.ts';

type Fields = ReadonlyMap<string, readonly FieldNode[]>;
type Fragments = Record<string, FragmentDefinitionNode>;

/**
 * Whether the keys of `data` stand in the order of the specification: that in which CollectFields meets them. Where the
 * type of an object is not known, the order of any type it may have will do.
 */
export function isInSpecOrder({ schema, document, operation, request }: RequestContext, data: unknown): boolean {
  const fragments: Fragments = {};
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const variables =
    getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}).coerced ?? {};
  const root = schema.getRootType(operation.operation);
  if (!root) return false;

  const isValue = (value: unknown, type: GraphQLOutputType, nodes: readonly FieldNode[]): boolean => {
    const inner = getNullableType(type);
    if (isLeafType(inner)) return true;
    if (Array.isArray(value)) return isListType(inner) && value.every((item) => isValue(item, inner.ofType, nodes));
    if (!isJsonObject(value)) return true;
    return possible(schema, getNamedType(inner)).some((object) =>
      isObject(value, object, collectSubfields(schema, fragments, variables, object, [...nodes])),
    );
  };
  const isObject = (value: object, type: GraphQLObjectType, fields: Fields): boolean => {
    if ([...fields.keys()].join() !== Object.keys(value).join()) return false;
    return Object.entries(value).every(([key, inner]) => {
      const nodes = fields.get(key) ?? [];
      const field = type.getFields()[nodes[0]?.name.value ?? ''];
      return !field || isValue(inner, field.type, nodes);
    });
  };
  return (
    isJsonObject(data) &&
    isObject(data, root, collectFields(schema, fragments, variables, root, operation.selectionSet))
  );
}

function possible(schema: GraphQLSchema, type: ReturnType<typeof getNamedType>): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
