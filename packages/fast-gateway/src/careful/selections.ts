import {
  isCompositeType,
  isListType,
  isNonNullType,
  typenameFieldName,
  type CompositeType,
  type EnumType,
  type FieldSelection,
  type FragmentSelection,
  type OutputType,
  type ScalarType,
  type SelectionSet,
} from '@apollo/federation-internals';
import { conditionsOf, type Condition } from './conditions.ts';

/** A field's type, looked into once rather than for each value. `name` is how messages name the type. */
export type Shape = { readonly name: string } & (
  | { readonly kind: 'nonNull' | 'list'; readonly of: Shape }
  | { readonly kind: 'composite'; readonly type: CompositeType }
  | { readonly kind: 'leaf'; readonly type: ScalarType | EnumType }
);

export interface Field {
  readonly kind: 'field';
  readonly role: 'value' | 'typename' | 'introspection';
  readonly responseName: string;
  readonly shape: Shape;
  readonly selections: readonly Selection[] | undefined;
  readonly conditions: readonly Condition[];
  readonly source: FieldSelection;
}

export interface Fragment {
  readonly kind: 'fragment';
  readonly typeCondition: CompositeType | undefined;
  readonly selections: readonly Selection[];
  readonly conditions: readonly Condition[];
}

export type Selection = Field | Fragment;

const compiled = new WeakMap<SelectionSet, readonly Selection[]>();

/** The selections in the form that shaping reads, kept as long as the operation. */
export function selectionsOf(set: SelectionSet): readonly Selection[] {
  const known = compiled.get(set);
  if (known) return known;
  const selections = set
    .selections()
    .map((selection) => (selection.kind === 'FieldSelection' ? fieldOf(selection) : fragmentOf(selection)));
  compiled.set(set, selections);
  return selections;
}

function fieldOf(source: FieldSelection): Field {
  const { element, selectionSet } = source;
  const type = element.definition.type;
  if (!type) throw new Error(`Field ${element.definition.coordinate} has no type`);
  return {
    kind: 'field',
    role: roleOf(element),
    responseName: element.responseName(),
    shape: shapeOf(type),
    selections: selectionSet && selectionsOf(selectionSet),
    conditions: conditionsOf(element),
    source,
  };
}

function roleOf({ name, definition }: FieldSelection['element']): Field['role'] {
  if (definition.isSchemaIntrospectionField()) return 'introspection';
  return name === typenameFieldName ? 'typename' : 'value';
}

function fragmentOf({ element, selectionSet }: FragmentSelection): Fragment {
  return {
    kind: 'fragment',
    typeCondition: element.typeCondition,
    selections: selectionsOf(selectionSet),
    conditions: conditionsOf(element),
  };
}

function shapeOf(type: OutputType): Shape {
  const name = String(type);
  if (isNonNullType(type)) return { kind: 'nonNull', name, of: shapeOf(type.ofType) };
  if (isListType(type)) return { kind: 'list', name, of: shapeOf(type.ofType) };
  return isCompositeType(type) ? { kind: 'composite', name, type } : { kind: 'leaf', name, type };
}
