import {
  ApolloGateway,
  type GatewayConfig,
  type GraphQLDataSource,
  type ServiceEndpointDefinition,
} from '@apollo/gateway';
import { OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { Unsupported, type Reason } from './compile/unsupported.ts';
import type { SurpriseKind } from './compile/surprise.ts';
import { isRawDataSource, type Context, type RawDataSource } from './data-source.ts';
import { allocateYoung } from './heap.ts';
import { mistakesIn, resultOf, type Outcome, PreparedOperation, type Request } from './operation.ts';
import { PreparedOperations } from './prepared.ts';
import { settle, settledIn } from './settled.ts';
import { stockOf } from './stock.ts';
import { PooledDataSource } from './transport/pooled-data-source.ts';

type Executor = ApolloGateway['executor'];
type RequestContext = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

/** Which way a request went: COMPILED all the way, CAREFUL after a surprise, or with the STOCK executor, and why. */
export type Ran =
  | { readonly path: 'COMPILED'; readonly reason: null }
  | { readonly path: 'CAREFUL'; readonly reason: SurpriseKind }
  | { readonly path: 'STOCK'; readonly reason: Reason };

/**
 * What a run on a hot path came to: the text of `{"data":...}`, one character per byte; or the context for ApolloServer,
 * whose turn it is, with the result in it, so that the executor gives it instead of running the operation again; or null for
 * a mutation that ended in no plain success while the supergraph was replaced: it may or may not have been done.
 */
export type ReadyRun<Ctx extends Context> = { readonly text: string } | { readonly context: Ctx } | null;

export interface FastOptions {
  /** Told of every request that was run; count it. One that is refused for its variables is not run. */
  readonly onRun?: (ran: Ran) => void;
  /** Whether V8 is told, for the whole process, how to place the objects of requests; true. See `heap.ts`. */
  readonly tunesHeap?: boolean;
}

/** The stock executor names every mistake in the variables, which takes it minutes for a list made of mistakes. */
const MOST_MISTAKES = 50;

const COMPILED: Ran = { path: 'COMPILED', reason: null };

/**
 * An ApolloGateway whose executor runs compiled query plans. It takes the same configuration; everything else (loading and
 * replacing the supergraph, planning, health checks) is the stock gateway's. What has no program stays with the stock
 * executor. Without a `buildService` its subgraphs are asked through PooledDataSource.
 */
export class FastGateway extends ApolloGateway {
  readonly #stock: Executor;
  readonly #options: FastOptions;
  readonly #isObserved: boolean;
  readonly #sources: ReadonlyMap<string, RawDataSource | null>;
  readonly #operations: PreparedOperations;

  constructor(config: GatewayConfig, options: FastOptions = {}) {
    const sources = new Map<string, RawDataSource | null>();
    const build = 'buildService' in config ? config.buildService : undefined;
    const buildService = (definition: ServiceEndpointDefinition): GraphQLDataSource => {
      const source = build?.(definition) ?? new PooledDataSource({ url: definition.url ?? '' });
      sources.set(definition.name, isRawDataSource(source) ? source : null);
      return source;
    };
    super({ ...config, buildService });
    if (options.tunesHeap ?? true) allocateYoung();
    this.#sources = sources;
    this.#options = options;
    // Whoever looks at plans looks at those of the stock executor.
    this.#isObserved =
      config.debug === true ||
      config.__exposeQueryPlanExperimental === true ||
      config.experimental_didResolveQueryPlan !== undefined;
    this.#stock = this.executor;
    this.executor = (requestContext) => this.#execute(requestContext);
    this.#operations = new PreparedOperations((document, node) => this.#compile(document, node));
    this.onSchemaLoadOrUpdate(() => this.#operations.renew());
  }

  /**
   * The operation of a text that ApolloServer has parsed, validated and run before, under the supergraph served now;
   * undefined when it has not, or when it stays with the stock executor. For a hot path in front of ApolloServer.
   */
  ready(source: string, operationName: string | undefined): PreparedOperation | undefined {
    return this.#operations.ready(source, operationName);
  }

  /** Runs a ready operation for a hot path. */
  async runReady<Ctx extends Context>(
    operation: PreparedOperation,
    variables: Request['variables'],
    context: Ctx,
  ): Promise<ReadyRun<Ctx>> {
    const outcome = await this.#run(operation, { variables, context });
    if (outcome.surprise === null) return { text: outcome.text };
    const isMutation = operation.node.operation === OperationTypeNode.MUTATION;
    // ApolloServer would refuse it by the new supergraph, as if nothing had been done.
    if (isMutation && !operation.isFor(this.schema)) return null;
    return { context: settle(context, resultOf(outcome)) };
  }

  async #run(operation: PreparedOperation, request: Request): Promise<Outcome> {
    const outcome = await operation.run(request);
    this.#options.onRun?.(outcome.surprise === null ? COMPILED : { path: 'CAREFUL', reason: outcome.surprise });
    return outcome;
  }

  async #execute(requestContext: RequestContext): Promise<Result> {
    const settled = settledIn(requestContext.context);
    if (settled) return settled;
    const { context, request, overallCachePolicy: cachePolicy } = requestContext;
    // Undefined for a name that no operation of the document has; the type does not say so.
    const operation: OperationDefinitionNode | undefined = requestContext.operation;
    if (!operation) return this.#stock(requestContext);
    const variables = request.variables ?? {};
    const mistakes = this.schema ? mistakesIn(this.schema, operation, variables, MOST_MISTAKES) : [];
    if (mistakes.length > 0) return { errors: mistakes };
    const prepared = this.#prepare(requestContext);
    if (prepared instanceof Unsupported) {
      this.#options.onRun?.({ path: 'STOCK', reason: prepared.reason });
      return this.#stock(requestContext);
    }
    return resultOf(await this.#run(prepared, { variables, context, cachePolicy }));
  }

  /** Plans and compiles an operation once; what asks for more than its answer stays with the stock executor. */
  #prepare({
    document,
    operation: node,
    request,
    source,
    schema,
    metrics,
  }: RequestContext): PreparedOperation | Unsupported {
    if (metrics.captureTraces) return new Unsupported('TRACES', 'subgraphs are asked for traces');
    if (this.#isObserved) return new Unsupported('QUERY_PLAN', 'plans are observed');
    return this.#operations.of({
      source,
      operationName: request.operationName,
      document,
      node,
      isCurrent: schema === this.schema,
    });
  }

  #compile(document: DocumentNode, node: RequestContext['operation']): PreparedOperation | Unsupported {
    const foreign = [...this.#sources].find(([, one]) => one === null);
    if (foreign) return new Unsupported('DATA_SOURCE', `${foreign[0]} is not asked in text`);
    try {
      return new PreparedOperation({
        stock: stockOf(this),
        document,
        node,
        sources: (service) => this.#sources.get(service) ?? undefined,
      });
    } catch (error) {
      // Whatever is wrong with it, the stock executor says it.
      return error instanceof Unsupported ? error : new Unsupported('PLANNER', String(error));
    }
  }
}
