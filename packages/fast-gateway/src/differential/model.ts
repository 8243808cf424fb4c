import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isAbstractType,
  Kind,
  parse,
} from 'graphql';
import type {
  ConstDirectiveNode,
  DocumentNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';

/** One subgraph as its team writes it. */
export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
}

/** Where a subgraph declares a field. */
export interface Home {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLObjectType;
}

interface Typed {
  readonly kind: string;
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
}

/** How many entities there are of one family and member type; few, so that the same ones are met again and again. */
const POPULATION = 5;

/**
 * What all subgraphs together know of their types: which have keys, which share an identity (the implementations of an
 * interface with a key), and what may be null everywhere. Built once per schema.
 */
export class SchemaModel {
  readonly schemas = new Map<string, GraphQLSchema>();
  readonly #families = new Map<string, string>();
  readonly #members = new Map<string, string[]>();
  readonly #keys = new Map<string, SelectionSetNode[]>();
  readonly #keyFields = new Set<string>();
  readonly #required = new Map<string, SelectionSetNode>();
  readonly #nullable = new Map<string, boolean[]>();
  readonly #possible = new Map<string, string[]>();
  readonly #visible = new Map<string, Set<string>>();
  readonly #hidden = new Set<string>();
  readonly #homes = new Map<string, Home>();

  constructor(sources: readonly SubgraphSource[]) {
    for (const { name, sdl } of sources) {
      const document = parse(sdl);
      const schema = buildSubgraphSchema(document);
      this.schemas.set(name, schema);
      for (const type of typesOf(document)) this.#learnType(name, schema, type);
      this.#learnFields(document);
      this.#learnShapes(schema);
    }
    for (const [family, members] of this.#members)
      members.sort().forEach((member) => this.#families.set(member, family));
  }

  /** The name under which a type's entities are numbered. */
  family(type: string): string {
    return this.#families.get(type) ?? type;
  }

  /** The object types among which the entities of a family are shared out by number; empty for a plain type. */
  members(family: string): readonly string[] {
    return this.#members.get(family) ?? [];
  }

  population(family: string): number {
    return POPULATION * Math.max(1, this.members(family).length);
  }

  isEntity(type: string): boolean {
    return this.#keyFields.has(this.family(type)) || this.#keyFields.has(type);
  }

  /** The keys of a type in one subgraph. */
  keys(service: string, type: string): readonly SelectionSetNode[] {
    return this.#keys.get(`${service}/${type}`) ?? [];
  }

  /** Whether a field stands in any key; such a field is never null. */
  isKeyField(type: string, field: string): boolean {
    return this.#keyFields.has(`${type}.${field}`) || this.#keyFields.has(`${this.family(type)}.${field}`);
  }

  /** A subgraph that has the field of an object type; perhaps on the interface that it knows as an object. */
  home(type: string, field: string): Home {
    const coordinate = `${type}.${field}`;
    const before = this.#homes.get(coordinate);
    if (before) return before;
    for (const name of [type, this.family(type)])
      for (const schema of this.schemas.values()) {
        const found = schema.getType(name);
        if (!isObjectType(found) || !found.getFields()[field]) continue;
        const home = { schema, type: found };
        this.#homes.set(coordinate, home);
        return home;
      }
    throw new Error(`nobody has ${coordinate}`);
  }

  /** What a field of a subgraph requires of others. */
  requires(type: string, field: string): SelectionSetNode | undefined {
    return this.#required.get(`${type}.${field}`);
  }

  /** Whether a field may be null at some depth of lists in every subgraph that has it. */
  isNullable(type: string, field: string, depth: number): boolean {
    return !this.isKeyField(type, field) && (this.#nullable.get(`${type}.${field}`)?.[depth] ?? false);
  }

  /** The object types an abstract type can be in every subgraph that has it. */
  possible(type: string): readonly string[] {
    return this.#possible.get(type) ?? [];
  }

  /** The values of an enum in every subgraph that has it. */
  values(type: string): readonly string[] {
    return [...(this.#visible.get(type) ?? [])];
  }

  isHidden(type: string, value: string): boolean {
    return this.#hidden.has(`${type}.${value}`);
  }

  #learnType(service: string, schema: GraphQLSchema, node: Typed): void {
    const name = node.name.value;
    for (const fields of directiveFields(node, 'key')) {
      const key = `${service}/${name}`;
      this.#keys.set(key, [...(this.#keys.get(key) ?? []), fields]);
      this.#keyFields.add(name);
      this.#learnKey(schema, name, fields);
      if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
        const type = schema.getType(name);
        if (isInterfaceType(type)) this.#members.set(name, schema.getPossibleTypes(type).map(String));
      }
    }
  }

  #learnKey(schema: GraphQLSchema, name: string, fields: SelectionSetNode): void {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const selection of fields.selections) {
      if (selection.kind !== Kind.FIELD) continue;
      this.#keyFields.add(`${name}.${selection.name.value}`);
      const field = type.getFields()[selection.name.value];
      if (field && selection.selectionSet)
        this.#learnKey(schema, getNamedType(field.type).name, selection.selectionSet);
    }
  }

  #learnFields(document: DocumentNode): void {
    for (const node of document.definitions) {
      if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
        for (const value of node.values ?? [])
          if (value.directives?.some((d) => d.name.value === 'inaccessible'))
            this.#hidden.add(`${node.name.value}.${value.name.value}`);
      }
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
      for (const field of node.fields ?? [])
        for (const fields of directiveFields(field, 'requires'))
          this.#required.set(`${node.name.value}.${field.name.value}`, fields);
    }
  }

  #learnShapes(schema: GraphQLSchema): void {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isEnumType(type)) {
        const here = new Set(type.getValues().map(({ name }) => name));
        const before = this.#visible.get(type.name);
        this.#visible.set(type.name, before ? new Set([...before].filter((value) => here.has(value))) : here);
      }
      if (isAbstractType(type)) {
        const here = schema.getPossibleTypes(type).map(String).sort();
        const before = this.#possible.get(type.name);
        this.#possible.set(type.name, before ? before.filter((name) => here.includes(name)) : here);
      }
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`;
        const here = nullableLevels(field.type);
        const before = this.#nullable.get(coordinate);
        this.#nullable.set(coordinate, before ? before.map((level, i) => level && here[i] === true) : here);
      }
    }
  }
}

function typesOf(document: DocumentNode): Typed[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? [node]
      : [],
  );
}

function directiveFields(
  node: { readonly directives?: readonly ConstDirectiveNode[] },
  name: string,
): SelectionSetNode[] {
  return (node.directives ?? []).flatMap((directive) => {
    const value = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value;
    return directive.name.value === name && value?.kind === Kind.STRING ? [selectionsOf(value.value)] : [];
  });
}

function selectionsOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a selection of fields: ${fields}`);
  return definition.selectionSet;
}

function nullableLevels(type: GraphQLOutputType): boolean[] {
  const inner = isNonNullType(type) ? type.ofType : type;
  return [inner === type, ...(isListType(inner) ? nullableLevels(inner.ofType) : [])];
}
