import { operationFromDocument, type Operation } from '@apollo/federation-internals';
import type { FetchNode, QueryPlan } from '@apollo/query-planner';
import {
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { executeCarefully } from './careful/execute.ts';
import { replay } from './careful/replay.ts';
import { compile, type Program } from './compile/compile.ts';
import type { SurpriseKind } from './compile/surprise.ts';
import type { Answered, Context, RawDataSource } from './data-source.ts';
import type { CachePolicy } from './transport/cache-hint.ts';
import { RawData } from './raw-data.ts';
import { Run, type Ended, type Runner } from './run/run.ts';
import { prepare } from './run/runner.ts';
import type { Stock } from './stock.ts';
import { traceRequest } from './tracing.ts';
import { toError } from './transport/subgraph-answer.ts';

export type Sources = (service: string) => RawDataSource | undefined;

/** One request of an operation. */
export interface Request {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
  /** Gets what the subgraphs say of how long their answers may be kept. */
  readonly cachePolicy?: CachePolicy;
}

/** What a request came to: the text of `{"data":...}`, one character per byte, or a result to be formatted, and what made it careful. */
export type Outcome =
  | { readonly text: string; readonly surprise: null }
  | { readonly result: CarefulResult; readonly surprise: SurpriseKind };

type CarefulResult = Awaited<ReturnType<typeof executeCarefully>>;

export interface Prepare {
  readonly stock: Stock;
  readonly document: DocumentNode;
  readonly node: OperationDefinitionNode;
  readonly sources: Sources;
}

/** An operation with its plan and program, for as long as the supergraph is served. */
export class PreparedOperation {
  readonly node: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly #operation: Operation;
  readonly #plan: QueryPlan;
  readonly #program: Program;
  readonly #runner: Runner | null;
  readonly #schema: GraphQLSchema;
  readonly #supergraphSchema: GraphQLSchema;
  readonly #sources: Sources;

  /** Plans and compiles. Throws Unsupported for what stays with the stock executor. */
  constructor({ stock, document, node, sources }: Prepare) {
    this.node = node;
    this.document = document;
    this.#schema = stock.apiSchema;
    this.#supergraphSchema = stock.supergraphSchema;
    this.#sources = sources;
    const operationName = node.name?.value;
    this.#operation = operationFromDocument(stock.api, document, operationName === undefined ? {} : { operationName });
    this.#plan = stock.planner.buildQueryPlan(this.#operation, stock.planOptions);
    const { apiSchema, supergraphSchema } = stock;
    this.#program = compile({ plan: this.#plan, document, operation: node, apiSchema, supergraphSchema });
    this.#runner = prepare(this.#program);
  }

  /** Whether this is the schema that it was planned for: not once the supergraph was replaced. */
  isFor(schema: GraphQLSchema | undefined): boolean {
    return this.#schema === schema;
  }

  /** Characters of the code that was made for it. */
  get size(): number {
    return this.#program.size;
  }

  /** Whether the variables are what the operation declares; if not, the executor says what is wrong. */
  accepts(variables: Readonly<Record<string, unknown>>): boolean {
    return mistakesIn(this.#schema, this.node, variables, 1).length === 0;
  }

  run(request: Request): Promise<Outcome> {
    return new Promise((resolve, reject) => this.#run(request, resolve, reject));
  }

  #run(
    { variables, context, cachePolicy }: Request,
    done: (outcome: Outcome) => void,
    failed: (error: unknown) => void,
  ): void {
    const trace = traceRequest(this.node);
    const send = (fetch: FetchNode, body: string, answered: Answered): void => {
      const service = fetch.serviceName;
      const isMutation = fetch.operationKind === OperationTypeNode.MUTATION;
      const source = this.#sources(service);
      if (!source) return answered(new Error(`Couldn't find service with name "${service}"`), '');
      trace.fetch(service, (over) => {
        const told: Answered = (error, text) => {
          over(error);
          answered(error, text);
        };
        try {
          source.ask({ body, isMutation, context, cachePolicy: cachePolicy ?? null }, told);
        } catch (error) {
          told(toError(error), '');
        }
      });
    };
    const ended = (end: Ended): void => {
      if (end.surprise === null) {
        trace.end([]);
        return done({ text: end.text, surprise: null });
      }
      const { surprise } = end;
      trace.surprised(surprise);
      this.#carefully(end, variables, send).then(
        (result) => {
          trace.end(result.errors ?? []);
          done({ result, surprise });
        },
        (error: unknown) => {
          trace.end([toError(error)]);
          failed(error);
        },
      );
    };
    new Run({ program: this.#program, variables, send, ended }).start(this.#runner);
  }

  /** Goes on with what was received already, the way the stock executor does. */
  #carefully(
    { calls }: Ended,
    variables: Request['variables'],
    send: (fetch: FetchNode, body: string, answered: Answered) => void,
  ) {
    return executeCarefully({
      plan: this.#plan,
      operation: this.#operation,
      operationNode: this.node,
      apiSchema: this.#schema,
      supergraphSchema: this.#supergraphSchema,
      variables,
      ask: replay({
        calls,
        canShare: !this.#program.isMutation,
        send: (fetch, body) =>
          new Promise((resolve, reject) => send(fetch, body, (error, text) => (error ? reject(error) : resolve(text)))),
        read: (service, text) => {
          const source = this.#sources(service);
          if (!source) throw new Error(`Couldn't find service with name "${service}"`);
          return source.read(text);
        },
      }),
    });
  }
}

/** What is wrong with the variables, as the stock executor says it: so many mistakes at the most, and that there are more. */
export function mistakesIn(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  most: number,
): readonly GraphQLError[] {
  if (variableDefinitions.length === 0) return [];
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors: most }).errors ?? [];
}

/** The result for ApolloServer's pipeline. */
export function resultOf(outcome: Outcome): CarefulResult | { data: RawData } {
  return 'text' in outcome ? { data: new RawData(outcome.text) } : outcome.result;
}
