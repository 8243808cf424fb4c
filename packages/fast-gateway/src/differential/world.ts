import {
  getNullableType,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  Kind,
  print,
} from 'graphql';
import type { GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { canonical, isJsonObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import type { SchemaModel } from './model.ts';
import { hashOf } from './random.ts';

/** An object of the world: an entity (family and number) or a value (its type and where it was met). */
export interface Thing {
  readonly __typename: string;
  readonly number: number;
  /** The representation through which a subgraph was asked for it. */
  readonly given?: JsonObject;
}

const WORDS = [
  '',
  'plain',
  'two words',
  '"quoted"',
  'back\\slash',
  'line\nbreak',
  '事件',
  'naïve',
  '😀',
  '</b>',
  '{"a":1}',
  '\u2028',
];

/**
 * Everything the subgraphs know. What a field says is a hash of the world, the object, the field and its arguments, so
 * the same entity says the same in every subgraph. In a world that `fails`, some resolvers throw.
 */
export class World {
  readonly seed: number;
  readonly fails: boolean;
  readonly #model: SchemaModel;

  constructor(model: SchemaModel, seed: number, fails: boolean) {
    this.#model = model;
    this.seed = seed;
    this.fails = fails;
  }

  /** What a field of an object says: a thing, a leaf, null, or lists of these; throws where the world fails. */
  field(schema: GraphQLSchema, thing: Thing, type: GraphQLObjectType, name: string, args: object): unknown {
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no field ${name}`);
    const required = this.#model.requires(type.name, name);
    const seen = required ? canonical(pick(required, thing.given ?? this.#known(thing, required))) : '';
    const said = Object.keys(args).length > 0 ? canonical(args) : '';
    const family = this.#model.family(thing.__typename);
    const hash = hashOf(this.seed, family, thing.number, name, said, seen);
    if (this.fails && !this.#model.isKeyField(type.name, name) && hash % 23 === 7) throw failure(type.name, name, hash);
    return this.#value(schema, { thing, type: type.name, name }, field.type, hash, 0);
  }

  /** The entity a representation speaks of, by the first key it has in full; null if nobody has ever heard of it. */
  entity(service: string, schema: GraphQLSchema, representation: JsonObject): Thing | null {
    const typename = representation['__typename'];
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    if (!type || typeof typename !== 'string' || (!isInterfaceType(type) && !('getInterfaces' in type)))
      throw new GraphQLError(`no entity type ${canonical(typename)}`);
    const family = this.#model.family(typename);
    const key = this.#model.keys(service, typename).find((fields) => has(fields, representation));
    for (let number = 0; key && number < this.#model.population(family); number++) {
      const thing = this.#member(schema, typename, number);
      if (thing && this.#is(schema, thing, key, representation)) return { ...thing, given: representation };
    }
    const hash = hashOf(this.seed, 'stranger', canonical(representation));
    if (hash % 2 === 0) return null;
    const thing = this.#thing(schema, typename, hash);
    return { ...thing, given: representation };
  }

  /** What a subgraph that is not told of a thing knows of it anyway. */
  #known(thing: Thing, fields: SelectionSetNode): JsonObject {
    const quiet = this.#quiet();
    const known: JsonObject = {};
    for (const selection of fields.selections) {
      if (selection.kind !== Kind.FIELD) continue;
      const name = selection.name.value;
      const { schema, type } = this.#model.home(thing.__typename, name);
      known[name] = this.#plain(quiet.field(schema, thing, type, name, {}), selection.selectionSet);
    }
    return known;
  }

  #plain(value: unknown, fields: SelectionSetNode | undefined): Json {
    if (Array.isArray(value)) return value.map((item) => this.#plain(item, fields));
    if (fields && isThing(value)) return this.#known(value, fields);
    const leaf: Json = JSON.parse(JSON.stringify(value ?? null));
    return leaf;
  }

  #quiet(): World {
    return this.fails ? new World(this.#model, this.seed, false) : this;
  }

  #value(
    schema: GraphQLSchema,
    at: { thing: Thing; type: string; name: string },
    type: GraphQLOutputType,
    hash: number,
    depth: number,
  ): unknown {
    if (this.#model.isNullable(at.type, at.name, depth) && hash % 11 === 3) return null;
    const inner = getNullableType(type);
    if (isListType(inner))
      return Array.from({ length: (hash >>> 3) % 4 }, (_, i) =>
        this.#value(schema, at, inner.ofType, hashOf(hash, i), depth + 1),
      );
    if (isLeafType(inner)) return this.#leaf(at, inner, hash);
    return this.#thing(schema, inner.name, hash);
  }

  #leaf(
    { thing, type, name }: { thing: Thing; type: string; name: string },
    leaf: GraphQLLeafType,
    hash: number,
  ): Json {
    const isKey = this.#model.isEntity(type) && this.#model.isKeyField(type, name);
    if (isEnumType(leaf)) {
      const values = this.#model.values(leaf.name);
      const visible = values.filter((value) => !this.#model.isHidden(leaf.name, value));
      const from = hash % 13 === 5 ? values : visible;
      return from[(hash >>> 4) % from.length] ?? null;
    }
    if (leaf.name === 'ID') return isKey ? `${this.#model.family(type)}-${thing.number}` : String(hash % 90);
    if (leaf.name === 'String')
      return isKey ? `${name} ${thing.number}` : `${WORDS[hash % WORDS.length] ?? ''}${hash % 7}`;
    if (leaf.name === 'Int') return isKey ? thing.number * 3 + 1 : (hash % 2000) - 500;
    if (leaf.name === 'Float')
      return (hash >>> 5) % 64 === 0 ? 1e21 + hash : ([(hash % 1000) / 8, hash % 9, -hash / 1e9][hash % 3] ?? 0);
    if (leaf.name === 'Boolean') return (hash >>> 6) % 2 === 0;
    return leaf.name === 'JSON' ? anyJson(hash, 0) : new Date(1.6e12 + (hash % 1e6) * 1e5).toISOString();
  }

  #thing(schema: GraphQLSchema, name: string, hash: number): Thing {
    const type = schema.getType(name);
    if (isAbstractType(type) && this.#model.members(name).length === 0) {
      const common = this.#model.possible(name);
      const possible = common.length > 0 ? common : schema.getPossibleTypes(type).map(String);
      return this.#thing(schema, possible[(hash >>> 7) % possible.length] ?? name, hashOf(hash, 'as'));
    }
    if (!this.#model.isEntity(name)) return { __typename: name, number: hash };
    const population = this.#model.population(this.#model.family(name));
    for (let step = 0; step < population; step++) {
      const thing = this.#member(schema, name, (hash + step) % population);
      if (thing) return thing;
    }
    throw new Error(`nobody is a ${name}`);
  }

  /** The entity of a number as seen through a type: none if the number belongs to another member of the family. */
  #member(schema: GraphQLSchema, name: string, number: number): Thing | null {
    const members = this.#model.members(this.#model.family(name));
    const member = members[number % Math.max(1, members.length)] ?? name;
    if (isInterfaceType(schema.getType(name))) return { __typename: member, number };
    return member === name || !members.includes(name) ? { __typename: name, number } : null;
  }

  #is(schema: GraphQLSchema, thing: Thing, key: SelectionSetNode, said: JsonObject): boolean {
    const type = schema.getType(thing.__typename);
    if (!type || !('getInterfaces' in type) || isInterfaceType(type)) return false;
    const quiet = this.#quiet();
    return key.selections.every((selection) => {
      if (selection.kind !== Kind.FIELD || !type.getFields()[selection.name.value]) return false;
      const known = quiet.field(schema, thing, type, selection.name.value, {});
      const claimed = said[selection.name.value];
      if (!selection.selectionSet) return canonical(known) === canonical(claimed);
      return isThing(known) && isJsonObject(claimed) && quiet.#is(schema, known, selection.selectionSet, claimed);
    });
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && '__typename' in value && 'number' in value;
}

function has(fields: SelectionSetNode, said: JsonObject): boolean {
  return fields.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const value = said[selection.name.value];
    return selection.selectionSet ? isJsonObject(value) && has(selection.selectionSet, value) : value !== undefined;
  });
}

/** What a field set selects of what was said, and no more: what a resolver sees does not depend on other fields asked. */
function pick(fields: SelectionSetNode, said: Json | undefined): Json {
  if (Array.isArray(said)) return said.map((item) => pick(fields, item));
  if (!isJsonObject(said)) return said ?? null;
  return fields.selections.map((selection) => {
    if (selection.kind !== Kind.FIELD) return print(selection);
    const value = said[selection.name.value];
    return selection.selectionSet ? pick(selection.selectionSet, value) : (value ?? null);
  });
}

function failure(type: string, field: string, hash: number): Error {
  const message = `${type}.${field} failed`;
  if (hash % 3 === 0) return new Error(message);
  const code = hash % 3 === 1 ? 'FORBIDDEN' : 'DOWNSTREAM_SERVICE_ERROR';
  return new GraphQLError(message, { extensions: { code, reason: hash % 10 } });
}

function anyJson(hash: number, depth: number): Json {
  const kind = hash % (depth < 2 ? 7 : 4);
  if (kind === 0) return (hash % 100) / 4;
  if (kind === 1) return WORDS[hash % WORDS.length] ?? '';
  if (kind === 2) return hash % 2 === 0;
  if (kind === 3) return depth === 0 ? 'text' : null;
  if (kind === 4) return Array.from({ length: hash % 3 }, (_, i) => anyJson(hashOf(hash, i), depth + 1));
  return Object.fromEntries(
    ['b', 'a', '2', '__typename'].slice(0, (hash >>> 4) % 5).map((key) => [key, anyJson(hashOf(hash, key), depth + 1)]),
  );
}
