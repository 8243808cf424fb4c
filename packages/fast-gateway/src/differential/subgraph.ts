import { executeSync, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema, GraphQLError } from 'graphql';
import { canonical, isJsonObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import type { SubgraphOperation } from './operation-text.ts';
import type { Thing, World } from './world.ts';

export interface ErrorEntry {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: JsonObject;
}

/** What a subgraph has to say about one thing it was asked: its root fields, or one entity. */
export interface Unit {
  readonly service: string;
  readonly operation: SubgraphOperation;
  /** The canonical representation; empty for the root. */
  readonly asked: string;
  readonly value: Json;
  /** Their paths start at the unit. */
  readonly errors: readonly ErrorEntry[];
}

/** One subgraph in this process. What it says of an entity depends on nothing but the representation. */
export class Subgraph {
  readonly name: string;
  readonly #schema: GraphQLSchema;
  #units = new Map<string, Unit>();

  constructor(name: string, schema: GraphQLSchema) {
    this.name = name;
    this.#schema = schema;
    const entities = schema.getQueryType()?.getFields()['_entities'];
    if (entities) entities.resolve = this.#entities;
    const union = schema.getType('_Entity');
    if (union && 'resolveType' in union) union.resolveType = (value: Thing) => value.__typename;
  }

  /** Forgets what was asked before; between two operations of a client. */
  forget(): void {
    this.#units = new Map();
  }

  /** The units of an honest answer: one per representation, or the root. */
  answer(world: World, operation: SubgraphOperation, variables: JsonObject): Unit[] {
    if (!operation.asksEntities) return [this.#unit(world, operation, variables, '')];
    const { representations, ...others } = variables;
    if (!Array.isArray(representations)) throw new Error('no representations');
    return representations.map((one) =>
      this.#unit(world, operation, { ...others, representations: [one] }, canonical(one)),
    );
  }

  #unit(world: World, operation: SubgraphOperation, variables: JsonObject, asked: string): Unit {
    const key = `${world.seed}\n${operation.key}\n${canonical(variables)}`;
    const before = this.#units.get(key);
    if (before) return before;
    const unit = this.#execute(world, operation, variables, asked);
    this.#units.set(key, unit);
    return unit;
  }

  #execute(world: World, operation: SubgraphOperation, variables: JsonObject, asked: string): Unit {
    const { data, errors = [] } = executeSync({
      schema: this.#schema,
      document: operation.document,
      variableValues: variables,
      contextValue: world,
      rootValue: { __typename: operation.isMutation ? 'Mutation' : 'Query', number: 0 } satisfies Thing,
      fieldResolver: this.#field,
      typeResolver: (value: Thing) => value.__typename,
    });
    const plain: Json = data ? JSON.parse(JSON.stringify(data)) : null;
    const skip = operation.asksEntities ? 2 : 0;
    const entries = errors.map((error) => entryOf(error, skip));
    const list = operation.asksEntities && isJsonObject(plain) ? plain['_entities'] : undefined;
    const value = operation.asksEntities ? (Array.isArray(list) ? (list[0] ?? null) : null) : plain;
    return { service: this.name, operation, asked, value, errors: entries };
  }

  #field: GraphQLFieldResolver<Thing, World> = (thing, args, world, info) =>
    world.field(this.#schema, thing, info.parentType, info.fieldName, args);

  #entities: GraphQLFieldResolver<unknown, World> = (_, { representations }: { representations?: unknown }, world) =>
    Array.isArray(representations)
      ? representations.map((one) => (isJsonObject(one) ? this.#entity(world, one) : null))
      : null;

  #entity(world: World, representation: JsonObject): Thing | Error | null {
    try {
      const thing = world.entity(this.name, this.#schema, representation);
      return thing && isObjectType(this.#schema.getType(thing.__typename)) ? thing : null;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

function entryOf(error: GraphQLError, skip: number): ErrorEntry {
  const { message, path, extensions } = error.toJSON();
  const said: Json = JSON.parse(JSON.stringify(extensions ?? {}));
  return {
    message,
    ...(path && path.length >= skip && { path: path.slice(skip) }),
    ...(isJsonObject(said) && Object.keys(said).length > 0 && { extensions: said }),
  };
}
