import { buildSchema, executeSync, printSchema } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { SchemaModel } from '../model.ts';
import type { RequestContext } from '../request-context.ts';
import type { Thing, World } from '../world.ts';

/** One server with the whole API schema over the same worlds: what graphql-js says there is what a client should see. */
export class Monolith {
  readonly #model: SchemaModel;
  readonly #schema: GraphQLSchema;

  constructor(model: SchemaModel, apiSchema: GraphQLSchema) {
    this.#model = model;
    // The gateway's own has resolvers of the gateway.
    this.#schema = buildSchema(printSchema(apiSchema), { assumeValid: true });
  }

  /** The text of `data`; only of a world without failures, for what a failure takes along depends on who asks whom. */
  answer({ document, operation, request }: RequestContext, world: World): string {
    const { data } = executeSync({
      schema: this.#schema,
      document,
      operationName: request.operationName ?? null,
      variableValues: request.variables ?? {},
      contextValue: world,
      rootValue: { __typename: operation.operation === 'mutation' ? 'Mutation' : 'Query', number: 0 } satisfies Thing,
      fieldResolver: this.#field,
      typeResolver: (thing: Thing) => this.#typeOf(thing),
    });
    return JSON.stringify(data ?? null);
  }

  #field: GraphQLFieldResolver<Thing, World> = (thing, args, world, { parentType, fieldName }) => {
    const { schema, type } = this.#model.home(parentType.name, fieldName);
    return world.field(schema, thing, type, fieldName, args);
  };

  /** The object type of a thing, which some subgraphs only know by an interface. */
  #typeOf({ __typename, number }: Thing): string {
    const members = this.#model.members(__typename);
    return members[number % Math.max(1, members.length)] ?? __typename;
  }
}
