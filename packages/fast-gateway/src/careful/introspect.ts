import { assert, type FieldSelection } from '@apollo/federation-internals';
import {
  executeSync,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { getOwn } from './json.ts';

interface Introspection {
  readonly node: SelectionNode;
  readonly document: DocumentNode;
}

const introspections = new WeakMap<FieldSelection, Introspection>();

/** The value of a field such as `__schema`. Throws if the schema cannot be asked so. */
export function introspect(
  schema: GraphQLSchema,
  field: FieldSelection,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const { node, document } = introspectionOf(field, operation);
  const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues: variables });
  const about = (): string => `Introspection query for ${JSON.stringify(node)} should not have failed`;
  assert(!errors || errors.length === 0, () => `${about()} but got ${JSON.stringify(errors)}`);
  assert(data, about);
  return getOwn(data, field.element.responseName());
}

function introspectionOf(field: FieldSelection, operation: OperationDefinitionNode): Introspection {
  const known = introspections.get(field);
  if (known) return known;
  const node = field.expandFragments().toSelectionNode();
  const introspection = { node, document: documentOf(node, operation.variableDefinitions) };
  introspections.set(field, introspection);
  return introspection;
}

function documentOf(
  selection: SelectionNode,
  definitions: OperationDefinitionNode['variableDefinitions'],
): DocumentNode {
  const used = variablesIn(selection);
  const usedDefinitions = definitions?.filter((definition) => used.has(definition.variable.name.value));
  assert(
    used.size === (usedDefinitions?.length ?? 0),
    () => `Should have found all used variables ${[...used]} in definitions ${JSON.stringify(definitions)}`,
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: usedDefinitions,
        selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
      },
    ],
  };
}

function variablesIn(selection: SelectionNode): Set<string> {
  const used = new Set<string>();
  visit(selection, {
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return used;
}
