import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** One operation that calls one field at the root of the public graph, with the least that is required. */
export interface RootOperation {
  /** `Mutation.incidentOpen`. */
  readonly coordinate: string;
  readonly kind: 'Query' | 'Mutation';
  readonly query: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

const committed = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

export const committedSupergraph = (): string => committed('supergraph.graphql');

export const publicSchema = (): GraphQLSchema => buildSchema(committed('schema.graphql'));

const SCALARS: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1.5',
  Boolean: 'true',
  ID: '"x"',
  String: '"x"',
  DateTime: '"2026-11-23T09:00:00+08:00"',
  LocalDate: '"2026-11-23"',
};

/** A value of a type, as small as it can be: lists are empty, input objects have what is required. */
function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  }
  const value = SCALARS[type.name];
  if (value === undefined) throw new Error(`No value is known of the scalar ${type.name}.`);
  return value;
}

function rootOperation(kind: RootOperation['kind'], field: GraphQLField<unknown, unknown>): RootOperation {
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${valueOf(type)}`);
  const args = given.length === 0 ? '' : `(${given.join(', ')})`;
  const fields = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const query = `${kind.toLowerCase()} { ${field.name}${args}${fields} }`;
  const document = parse(query);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return { coordinate: `${kind}.${field.name}`, kind, query, document, operation };
}

/** Every field at the root of a schema, as an operation that calls it. */
export function rootOperations(schema: GraphQLSchema): RootOperation[] {
  const fields = (kind: RootOperation['kind']) => Object.values(schema.getType(kind) ? rootFields(schema, kind) : {});
  return (['Query', 'Mutation'] as const).flatMap((kind) => fields(kind).map((field) => rootOperation(kind, field)));
}

function rootFields(schema: GraphQLSchema, kind: RootOperation['kind']) {
  return (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {};
}
