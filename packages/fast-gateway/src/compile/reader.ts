import {
  Kind,
  OperationTypeNode,
  getNamedType,
  parse,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Budget } from './budget.ts';
import type { Key, OperationReading, Reading } from './reading.ts';
import type { Rewrites } from './rewrites.ts';
import { fieldTypeOf, isLeaf, isOfType, listDepth, namesOf, propertyOf, type Shape, type Shapes } from './shape.ts';
import { Unsupported } from './unsupported.ts';

interface Selected {
  readonly set: SelectionSetNode;
  readonly isOptional: boolean;
}

interface Occurrence {
  readonly name: string;
  readonly set: SelectionSetNode | undefined;
  readonly isOptional: boolean;
}

export interface ReadingOptions {
  readonly id: number;
  readonly text: string;
  readonly schema: GraphQLSchema;
  readonly shapes: Shapes;
  readonly rewrites: Rewrites;
  readonly budget: Budget;
  /** Gives the number that names the next reading of the program. */
  readonly nextId: () => number;
}

/** Reads the operation of a fetch. `schema` is that of the supergraph: subgraphs are asked for what the public never sees. */
export function readOperation({
  id,
  text,
  schema,
  shapes,
  rewrites,
  budget,
  nextId,
}: ReadingOptions): OperationReading {
  const document = parse(text, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    else if (node.kind === Kind.OPERATION_DEFINITION) operation = node;
  }
  const rootType = operation && schema.getRootType(operation.operation);
  if (!operation || !rootType || operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw new Unsupported('SUBSCRIPTION', 'not an operation that is run');
  const reader = new Reader(schema, shapes, fragments, budget, nextId);
  const entitiesField = operation.selectionSet.selections.find(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === '_entities',
  );
  if (entitiesField?.kind === Kind.FIELD && entitiesField.selectionSet) {
    const entities = reader.entities(entitiesField.selectionSet, rewrites);
    const key: Key = {
      key: '_entities',
      property: '_entities',
      isOptional: false,
      constant: null,
      names: null,
      below: entities,
    };
    const shape = shapes.make();
    return { id, text, entities, root: { id: nextId(), shape, variants: [[key]], byName: new Map(), tells: 'ALONE' } };
  }
  const root = reader.reading(
    [{ set: operation.selectionSet, isOptional: false }],
    [rootType.name],
    shapes.make([rootType.name]),
    rewrites,
    'TYPENAME',
  );
  return { id, text, entities: null, root };
}

class Reader {
  readonly #schema: GraphQLSchema;
  readonly #shapes: Shapes;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #budget: Budget;
  readonly #nextId: () => number;

  constructor(
    schema: GraphQLSchema,
    shapes: Shapes,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    budget: Budget,
    nextId: () => number,
  ) {
    this.#schema = schema;
    this.#shapes = shapes;
    this.#fragments = fragments;
    this.#budget = budget;
    this.#nextId = nextId;
  }

  entities(set: SelectionSetNode, rewrites: Rewrites): Reading {
    const conditions = set.selections.flatMap((selection) =>
      selection.kind === Kind.FIELD ? [] : [this.#fragment(selection).condition ?? ''],
    );
    const names = [...new Set(conditions.flatMap((condition) => namesOf(this.#schema, condition)))];
    return this.reading([{ set, isOptional: false }], names, this.#shapes.make(conditions), rewrites, 'ASKED');
  }

  reading(
    sets: readonly Selected[],
    names: readonly string[],
    shape: Shape,
    rewrites: Rewrites,
    otherwise: 'TYPENAME' | 'ASKED',
  ): Reading {
    const byName = new Map<string, number>();
    const bySignature = new Map<string, number>();
    const variants: Key[][] = [];
    for (const name of names) {
      const decided: boolean[] = [];
      const keys = this.#keysOf(sets, name, decided);
      const own = rewrites.forType(this.#schema, name);
      const signature = decided.join() + [...own.own().keys()].join();
      const known = bySignature.get(signature);
      const index = known ?? variants.length;
      byName.set(name, index);
      if (known !== undefined) continue;
      bySignature.set(signature, index);
      variants.push(this.#variant(keys, name, names, shape, own));
    }
    const tells = variants.length === 1 ? 'ALONE' : this.#isTold(variants) ? 'TYPENAME' : otherwise;
    if (tells === 'TYPENAME' && !this.#isTold(variants))
      throw new Unsupported('SHAPE', `the type of ${names.join()} is not told first`);
    return { id: this.#nextId(), shape, variants, byName, tells };
  }

  #isTold(variants: readonly (readonly Key[])[]): boolean {
    return variants.every(([first]) => first?.key === '__typename' && !first.isOptional);
  }

  #variant(
    occurrences: ReadonlyMap<string, Occurrence[]>,
    name: string,
    all: readonly string[],
    shape: Shape,
    rewrites: Rewrites,
  ): Key[] {
    const own = rewrites.own();
    return [...occurrences].map(([key, found]) => {
      const rewrite = own.get(key);
      if (rewrite?.kind === 'ValueSetter') throw new Unsupported('REWRITES', 'a value set in an answer');
      const property = propertyOf(rewrite?.renameKeyTo ?? key);
      const isOptional = found.every((one) => one.isOptional);
      const [first] = found;
      if (!first) throw new Unsupported('SHAPE', key);
      if (first.name === '__typename') {
        this.#shapes.leaf(shape, property);
        return {
          key,
          property,
          isOptional,
          constant: all.length === 1 ? JSON.stringify(name) : null,
          names: new Set(all.map((one) => JSON.stringify(one))),
          below: null,
        };
      }
      const type = fieldTypeOf(this.#schema, name, first.name);
      if (isLeaf(type)) {
        this.#shapes.leaf(shape, property);
        return { key, property, isOptional, constant: null, names: null, below: null };
      }
      const named = getNamedType(type).name;
      const sets = found.flatMap(({ set, isOptional: may }) =>
        set ? [{ set, isOptional: may && found.length > 1 }] : [],
      );
      const shapeBelow = this.#shapes.below(shape, property, named, listDepth(type));
      const below = this.reading(sets, namesOf(this.#schema, named), shapeBelow, rewrites.below(key), 'TYPENAME');
      return { key, property, isOptional, constant: null, names: null, below };
    });
  }

  /** The fields of an object of that name, in the order in which it answers; notes how each type condition was decided. */
  #keysOf(sets: readonly Selected[], name: string, decided: boolean[]): Map<string, Occurrence[]> {
    const found = new Map<string, Occurrence[]>();
    const walk = ({ selections }: SelectionSetNode, isOptional: boolean): void => {
      for (const selection of selections) {
        this.#budget.look();
        const may = isOptional || (selection.directives?.length ?? 0) > 0;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const occurrence = { name: selection.name.value, set: selection.selectionSet, isOptional: may };
          const known = found.get(key);
          if (known) known.push(occurrence);
          else found.set(key, [occurrence]);
        } else {
          const { condition, set } = this.#fragment(selection);
          const holds = condition === undefined || isOfType(this.#schema, name, condition);
          decided.push(holds);
          if (holds) walk(set, may);
        }
      }
    };
    for (const { set, isOptional } of sets) walk(set, isOptional);
    return found;
  }

  #fragment(selection: Exclude<SelectionNode, { kind: Kind.FIELD }>): {
    condition: string | undefined;
    set: SelectionSetNode;
  } {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return { condition: selection.typeCondition?.name.value, set: selection.selectionSet };
    const fragment = this.#fragments.get(selection.name.value);
    if (!fragment) throw new Unsupported('SHAPE', `no fragment ${selection.name.value}`);
    return { condition: fragment.typeCondition.name.value, set: fragment.selectionSet };
  }
}
