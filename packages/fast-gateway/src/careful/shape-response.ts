import {
  assert,
  ERRORS,
  isCompositeType,
  isAbstractType,
  isObjectType,
  isSubtype,
  isValidLeafValue,
  typenameFieldName,
  type CompositeType,
  type FieldSelection,
  type Operation,
  type Schema,
} from '@apollo/federation-internals';
import type { GraphQLError } from 'graphql';
import { isSkipped } from './conditions.ts';
import { bareObject, getOwn, isPresent, type Container } from './json.ts';
import { selectionsOf, type Field, type Fragment, type Selection, type Shape } from './selections.ts';

/** What became of a value beside being one: null with the reason already told, and null where null may not be. */
const FAILED = Symbol('failed');
const INVALID = Symbol('invalid');

interface Shaping {
  readonly schema: Schema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
  readonly path: (string | number)[];
  readonly introspect: (field: FieldSelection) => unknown;
}

/** The answer as the client asked for it, and what was wrong in the subgraphs' values. */
export interface Shaped {
  readonly data: Container | null;
  readonly errors: readonly GraphQLError[];
}

/**
 * Completes the merged answers of the subgraphs into the client's answer: selected fields only, in the client's order,
 * leaves checked, nulls carried up. Throws if a value has not the form of its type, or a condition no boolean.
 */
export function shapeResponse(
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
  input: Container,
  introspect: (field: FieldSelection) => unknown,
): Shaped {
  const schema = operation.schema();
  const rootType = schema.schemaDefinition.rootType(operation.rootKind);
  assert(rootType, () => `The schema has no type for ${operation.rootKind}`);
  const shaping: Shaping = {
    schema,
    variables: Object.assign(bareObject(), operation.collectDefaultedVariableValues(), variables),
    errors: [],
    path: [],
    introspect,
  };
  const data = bareObject();
  const complete = select(shaping, selectionsOf(operation.selectionSet), input, data, rootType);
  return { data: complete ? data : null, errors: shaping.errors };
}

/** Fills the output; false if the object as a whole must be null. */
function select(
  shaping: Shaping,
  selections: readonly Selection[],
  input: Container,
  output: Container,
  parentType: CompositeType,
): boolean {
  for (const selection of selections) {
    if (isSkipped(selection.conditions, shaping.variables)) continue;
    const complete =
      selection.kind === 'field'
        ? selectField(shaping, selection, input, output, parentType)
        : selectFragment(shaping, selection, input, output, parentType);
    if (!complete) return false;
  }
  return true;
}

function selectField(
  shaping: Shaping,
  field: Field,
  input: Container,
  output: Container,
  parentType: CompositeType,
): boolean {
  const { responseName } = field;
  const before = output[responseName];
  if (field.role === 'introspection') {
    if (before === undefined) output[responseName] = shaping.introspect(field.source);
    return true;
  }
  if (field.role === 'typename') {
    if (before !== undefined) return true;
    const type = namedType(shaping.schema, responseName, input) ?? parentType;
    if (!isObjectType(type)) return false;
    output[responseName] = type.name;
    return true;
  }
  shaping.path.push(responseName);
  const value = complete(
    shaping,
    field.shape,
    getOwn(input, responseName) ?? null,
    before,
    field.selections,
    parentType,
  );
  shaping.path.pop();
  output[responseName] = orNull(value);
  return value !== INVALID;
}

function namedType(schema: Schema, responseName: string, input: Container): ReturnType<Schema['type']> {
  const name = getOwn(input, responseName) ?? input[typenameFieldName];
  return typeof name === 'string' ? schema.type(name) : undefined;
}

function selectFragment(
  shaping: Shaping,
  { typeCondition, selections }: Fragment,
  input: Container,
  output: Container,
  parentType: CompositeType,
): boolean {
  const typename = input[typenameFieldName] || undefined;
  assert(
    typename === undefined || typeof typename === 'string',
    () => `Got unexpected value for __typename: ${typename}`,
  );
  if (!typeCondition) return select(shaping, selections, input, output, parentType);
  const type = typename === undefined ? parentType : shaping.schema.type(typename);
  if (!type || !isSubtype(typeCondition, type)) return true;
  // Without a name in the data its type is what was known before; a wider condition says less.
  const known = typename === undefined && !isAbstractType(parentType) ? parentType : typeCondition;
  return select(shaping, selections, input, output, known);
}

/** `before` is what an earlier selection of the same response name has made of the value. */
function complete(
  shaping: Shaping,
  shape: Shape,
  input: unknown,
  before: unknown,
  selections: readonly Selection[] | undefined,
  parentType: CompositeType,
): unknown {
  if (before === null || (before !== undefined && !selections)) return before;
  switch (shape.kind) {
    case 'nonNull': {
      const value = complete(shaping, shape.of, input, before, selections, parentType);
      if (value === FAILED) return INVALID;
      if (value !== null) return value;
      tell(shaping, `Cannot return null for non-nullable ${placeOf(shaping, shape.of, parentType)}.`);
      return INVALID;
    }
    case 'list':
      return input === null ? null : completeList(shaping, shape, input, before, selections, parentType);
    case 'composite':
      return input === null ? null : completeObject(shaping, shape, input, before, selections, parentType);
    case 'leaf':
      if (input === null) return null;
      assert(
        before === undefined,
        () => `Excepted output to be undefined but got ${shape.name} for type ${shape.name}`,
      );
      if (isValidLeafValue(shaping.schema, input, shape.type)) return input;
      tell(shaping, `Invalid value found for ${placeOf(shaping, shape, parentType)}.`);
      return FAILED;
  }
}

function completeList(
  shaping: Shaping,
  { name, of }: Extract<Shape, { kind: 'nonNull' | 'list' }>,
  input: unknown,
  before: unknown,
  selections: readonly Selection[] | undefined,
  parentType: CompositeType,
): unknown {
  assert(Array.isArray(input), () => `Invalid non-list value ${input} returned by subgraph for list type ${name}`);
  assert(
    before === undefined || Array.isArray(before),
    () => `Invalid non-list value ${before} returned by subgraph for list type ${name}`,
  );
  assert(
    before === undefined || before.length === input.length,
    () => `[${input}].length (${input.length}) !== [${before}].length (${before?.length})`,
  );
  let isValid = true;
  const values = input.map((element: unknown, i) => {
    shaping.path.push(i);
    const value = complete(shaping, of, element, before?.[i], selections, parentType);
    shaping.path.pop();
    if (value === INVALID) isValid = false;
    return orNull(value);
  });
  return isValid ? values : FAILED;
}

function completeObject(
  shaping: Shaping,
  shape: Extract<Shape, { kind: 'composite' }>,
  input: unknown,
  before: unknown,
  selections: readonly Selection[] | undefined,
  parentType: CompositeType,
): unknown {
  assert(selections, () => `Invalid empty selection set for composite type ${shape.name}`);
  const says = (): string => `Invalid non-object value ${input} returned by subgraph for composite type ${shape.name}`;
  assert(typeof input === 'object' && isPresent(input), says);
  assert(before === undefined || (typeof before === 'object' && isPresent(before)), says);
  const typename = input[typenameFieldName];
  assert(
    typename === undefined || typeof typename === 'string',
    () => `Invalid non-string value ${typename} for __typename at ${shaping.path}`,
  );
  const type = typename ? shaping.schema.type(typename) : shape.type;
  if (!type || !isCompositeType(type)) {
    tell(shaping, `Invalid __typename found for object at ${placeOf(shaping, shape, parentType)}.`);
    return FAILED;
  }
  const output = before ?? bareObject();
  return select(shaping, selections, input, output, type) ? output : FAILED;
}

function tell({ errors, path }: Shaping, message: string): void {
  errors.push(ERRORS.INVALID_GRAPHQL.err(message, { path: [...path] }));
}

function placeOf({ path }: Shaping, shape: Shape, parentType: CompositeType): string {
  const element = path.at(-1);
  return typeof element === 'string'
    ? `field ${parentType}.${element}`
    : `array element of type ${shape.name} at index ${element}`;
}

function orNull(value: unknown): unknown {
  return value === FAILED || value === INVALID ? null : value;
}
