import { setImmediate } from 'node:timers/promises';
import { composeServices } from '@apollo/composition';
import { operationFromDocument, Supergraph, type Schema } from '@apollo/federation-internals';
import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, GraphQLError, Kind, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { SubgraphAnswer } from '../data-source.ts';
import { executeCarefully } from './execute.ts';
import type { Ask, CarefulRun } from './run.ts';

type RequestContext = Parameters<ApolloGateway['executor']>[0];
type Resolved = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0];
type Subgraph = Parameters<typeof buildSubgraphSchema>[0];
type Module = Extract<Extract<Subgraph, readonly unknown[]>[number], { typeDefs: unknown }>;

/** A call to a subgraph as both executors make it. */
export interface Call {
  readonly service: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Makes of a subgraph's true answer what it says instead; may throw as a data source does. */
export type Fault = (answer: SubgraphAnswer, call: Call) => unknown;

export interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly fault?: Fault;
}

/** What came back, as it can be compared. */
export interface Outcome {
  readonly data?: string | undefined;
  readonly errors?: unknown;
  readonly extensions?: unknown;
  readonly rejection?: string;
  readonly calls: readonly string[];
}

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

/** A small federated graph that can be asked through the stock gateway and through `executeCarefully`. */
export class Graph {
  readonly #gateway: ApolloGateway;
  readonly #subgraphs: ReadonlyMap<string, GraphQLSchema>;
  readonly #apiSchema: Schema;
  readonly #supergraphSchema: GraphQLSchema;
  #resolved: Resolved | undefined;
  #process: (call: Call) => Promise<unknown> = async () => ({});

  constructor(modules: Record<string, Module>) {
    const services = Object.entries(modules).map(([name, { typeDefs }]) => ({ name, url: name, typeDefs }));
    const { supergraphSdl, errors } = composeServices(services);
    if (!supergraphSdl) throw new Error(errors?.join('\n'));
    const supergraph = Supergraph.build(supergraphSdl);
    this.#apiSchema = supergraph.apiSchema();
    this.#supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    this.#subgraphs = new Map(
      Object.entries(modules).map(([name, module]) => [name, buildSubgraphSchema([module])] as const),
    );
    this.#gateway = new ApolloGateway({
      supergraphSdl,
      logger: QUIET,
      buildService: ({ name }) => ({
        process: async ({ request }) => {
          const { query = '', variables = {} } = request;
          return Object(await this.#process({ service: name, query, variables }));
        },
      }),
      experimental_didResolveQueryPlan: (resolved) => {
        this.#resolved = resolved;
      },
    });
  }

  /** Must be called before the first question. */
  async load(): Promise<this> {
    await this.#gateway.load();
    return this;
  }

  stop(): Promise<void> {
    return this.#gateway.stop();
  }

  /** The same question put to both. */
  async ask(question: Question): Promise<{ stock: Outcome; ours: Outcome }> {
    const stock = await this.askStock(question);
    return { stock, ours: await this.askUs(question) };
  }

  askStock({ query, variables, fault }: Question): Promise<Outcome> {
    this.#resolved = undefined;
    return this.#outcome(fault, (process) => {
      this.#process = process;
      return this.#gateway.executor(this.#requestContext(query, variables));
    });
  }

  /** Needs the plan that the stock gateway has made: ask that first. `wrap` may stand between the plan and its calls. */
  askUs({ variables = {}, fault }: Question, wrap: (ask: Ask) => Ask = (ask) => ask): Promise<Outcome> {
    return this.#outcome(fault, (process) => {
      const ask: Ask = async (fetch, given, representations) =>
        Object(
          await process({
            service: fetch.serviceName,
            query: fetch.operation,
            variables: representations ? { ...given, representations } : given,
          }),
        );
      return executeCarefully({ ...this.run(variables), ask: wrap(ask) });
    });
  }

  /** All but the calls of a run of the last plan. */
  run(variables: Record<string, unknown> = {}): Omit<CarefulRun, 'ask'> {
    if (!this.#resolved) throw new Error('No plan was made.');
    const { queryPlan: plan, operationContext } = this.#resolved;
    const { operation: operationNode, fragments, schema: apiSchema } = operationContext;
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operationNode, ...Object.values(fragments)] };
    const operation = operationFromDocument(this.#apiSchema, document, { validate: false });
    return { plan, operation, operationNode, apiSchema, supergraphSchema: this.#supergraphSchema, variables };
  }

  /** A subgraph's true answer. */
  async answer({ service, query, variables }: Call): Promise<SubgraphAnswer> {
    const schema = this.#subgraphs.get(service);
    if (!schema) throw new Error(`no subgraph ${service}`);
    return JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: copyOf(variables) })));
  }

  #requestContext(query: string, variables: Record<string, unknown> = {}): RequestContext {
    const document = parse(query);
    const { schema } = this.#gateway;
    if (!schema) throw new Error('Load the graph first.');
    const mistakes = validate(schema, document);
    if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error('No operation.');
    return {
      request: { query, variables },
      logger: QUIET,
      schema,
      schemaHash: Object.assign('', { __fauxpaque: 'SchemaHash' } as const),
      context: {},
      cache: { get: async () => undefined, set: async () => undefined, delete: async () => true },
      queryHash: query,
      document,
      source: query,
      operationName: null,
      operation,
      metrics: {},
      overallCachePolicy: {},
    };
  }

  async #outcome(
    fault: Fault = (answer) => answer,
    execute: (process: (call: Call) => Promise<unknown>) => ReturnType<ApolloGateway['executor']>,
  ): Promise<Outcome> {
    const calls: string[] = [];
    let turn: Promise<unknown> = Promise.resolve();
    // Answers come in the order of the calls, each when all that followed from the one before is done.
    const process = async (call: Call): Promise<unknown> => {
      calls.push(JSON.stringify(call));
      const answer = this.answer(call);
      turn = turn.then(() => answer).then(() => setImmediate());
      await turn;
      return fault(await answer, call);
    };
    try {
      const { data, errors, extensions } = await execute(process);
      return { data: JSON.stringify(data), errors: errors?.map(told), extensions: copyOf(extensions), calls };
    } catch (error) {
      // The other branches of the plan go on: what they have sent by now is a matter of time.
      return { rejection: String(error), calls: [] };
    }
  }
}

function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message, name } = error;
  if (!(error instanceof GraphQLError)) return { name, message };
  const { path, extensions, originalError, locations } = error;
  return copyOf({ name, message, path, extensions, locations, originalError: { ...originalError } });
}

function copyOf<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
