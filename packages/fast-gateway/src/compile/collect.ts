import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Budget } from './budget.ts';
import { isOfType, propertyOf } from './shape.ts';
import { Unsupported } from './unsupported.ts';

/** A selection of an object: the type it was written for, and the conditions it is under, as JavaScript over `V`. */
export interface Selected {
  readonly set: SelectionSetNode;
  readonly type: GraphQLCompositeType;
  readonly conditions: readonly string[];
}

/** A field of the response, of all places of the operation that select it. */
export interface Field {
  readonly key: string;
  readonly name: string;
  readonly isLeaf: boolean;
  /** Its types where it is selected: those of an interface and of an object may differ in what may be null. */
  readonly types: GraphQLOutputType[];
  /** Where it is selected, in the order of the operation, and the conditions it is under there; without any it is in. */
  readonly places: { readonly order: number; readonly conditions: readonly string[] }[];
  readonly selected: (Omit<Selected, 'type'> & { readonly fieldType: GraphQLOutputType })[];
}

export interface CollectOptions {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Set<string>;
  readonly budget: Budget;
}

/**
 * The fields of an object of that name, in the order of the response. `signature` is the same for names of which the same
 * is selected.
 */
export function collectFields(
  { schema, fragments, conditions: used, budget }: CollectOptions,
  selected: readonly Selected[],
  name: string,
): { fields: ReadonlyMap<string, Field>; signature: string } {
  const fields = new Map<string, Field>();
  const decided: boolean[] = [];
  const spread = new Set<string>();
  let order = 0;

  const walk = ({ selections }: SelectionSetNode, type: GraphQLCompositeType, outer: readonly string[]): void => {
    for (const selection of selections) {
      budget.look();
      const own = conditionsOf(selection.directives, used);
      if (own === 'NEVER') continue;
      const conditions = [...new Set([...outer, ...own])];
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const fieldType = typeOf(type, selection.name.value);
        const isLeaf = !fieldType || isLeafType(getNamedType(fieldType));
        const field = fields.get(key) ?? {
          key,
          name: selection.name.value,
          isLeaf,
          types: [],
          places: [],
          selected: [],
        };
        fields.set(key, field);
        field.places.push({ order: (order += 1), conditions });
        if (fieldType) field.types.push(fieldType);
        if (fieldType && selection.selectionSet)
          field.selected.push({ set: selection.selectionSet, conditions, fieldType });
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        // Once more under the same conditions it adds nothing.
        const once = `${selection.name.value} ${conditions.join()}`;
        if (spread.has(once)) continue;
        spread.add(once);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) throw new Unsupported('SHAPE', 'a fragment that is not there');
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      if (!isCompositeType(condition)) throw new Unsupported('SHAPE', 'a condition that is no type');
      const holds = isOfType(schema, name, condition.name);
      decided.push(holds);
      if (holds) walk(fragment.selectionSet, condition, conditions);
    }
  };
  for (const { set, type, conditions } of selected) walk(set, type, conditions);
  return { fields: withoutRepeatedConditions(fields), signature: decided.join() };
}

/** What a field is under, its own selection need not ask again, when it is selected only once or always alike. */
function withoutRepeatedConditions(fields: Map<string, Field>): Map<string, Field> {
  for (const [key, field] of fields) {
    const [first, ...others] = field.places.map(({ conditions }) => conditions.join());
    if (others.every((other) => other === first))
      fields.set(key, { ...field, selected: field.selected.map((one) => ({ ...one, conditions: [] })) });
  }
  return fields;
}

function typeOf(type: GraphQLCompositeType, name: string): GraphQLOutputType | undefined {
  if (name.startsWith('__')) return undefined;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Unsupported('SHAPE', `${type.name}.${name} is not in the schema`);
  return field.type;
}

function conditionsOf(directives: readonly DirectiveNode[] | undefined, used: Set<string>): string[] | 'NEVER' {
  const found: string[] = [];
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const value = given?.[0]?.value;
    const isSkip = name.value === 'skip';
    if (value?.kind === Kind.BOOLEAN) {
      if (value.value === isSkip) return 'NEVER';
    } else if (value?.kind === Kind.VARIABLE) {
      used.add(value.name.value);
      found.push(`${isSkip ? '!' : ''}V.${propertyOf(value.name.value)}`);
    }
  }
  return found;
}
