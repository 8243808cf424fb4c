import type { GraphQLDataSource } from '@apollo/gateway';
import type { Answered, Context, RawDataSource, SubgraphAnswer, SubgraphCall } from '../data-source.ts';
import { encoded } from '../latin1.ts';
import { traceHeaders } from '../tracing.ts';
import { headerOf, headersOf } from './answer-head.ts';
import { cacheHint, isCachePolicy } from './cache-hint.ts';
import { headerLines } from './header-lines.ts';
import type { HttpAnswer } from './http-answer.ts';
import { HttpPool, type HttpPoolOptions, type PoolLoad } from './pool.ts';
import { parseAnswer, refusalOf, toError } from './subgraph-answer.ts';

type ProcessOptions<Ctx extends Context> = Parameters<GraphQLDataSource<Ctx>['process']>[0];
type Processed = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Sends one operation; calls back once, after it has returned. */
export type Ask<Ctx extends Context = Context> = (call: SubgraphCall<Ctx>, answered: Answered) => void;

export interface PooledDataSourceOptions<Ctx extends Context = Context> extends HttpPoolOptions {
  readonly url: string;
  /** How long a call may take, milliseconds, or how long its caller still waits; no end when left out. */
  readonly deadlineMs?: number | ((context: Ctx) => number);
  /**
   * Headers of one call, asked for again when the call is sent again. The body is the very one that is sent, so it may be
   * signed. Those of the connection are left out, so that a caller's may be passed on; the content type is always JSON.
   */
  readonly headers?: (call: SubgraphCall<Ctx>) => Readonly<Record<string, string>>;
  /** Whether a query whose connection was dropped before any answer is sent again, once, on a new one; true. */
  readonly retryDropped?: boolean;
  /**
   * Wraps every call, those of `process` too, a second attempt within it: the place for a breaker, for metrics, or for an
   * answer in place of an error. An error is a TransportError (`code` says why), a GraphQLError for a status that is not
   * 2xx, or an Error for a body that is no answer.
   */
  readonly around?: (ask: Ask<Ctx>) => Ask<Ctx>;
  /** Whether `cache-control` of the subgraph limits how long the whole answer may be kept; true. */
  readonly honorSubgraphCacheControlHeader?: boolean;
}

/** A call made by `process`: with the headers that the stock executor adds, and room for the answer it came from. */
interface ProcessCall<Ctx extends Context> extends SubgraphCall<Ctx> {
  readonly added: Iterable<readonly [string, string]>;
  answer: HttpAnswer | null;
}

/**
 * A subgraph behind kept-alive connections, for any @apollo/gateway: `buildService: ({ url }) => new PooledDataSource({ url })`.
 * It stands in for RemoteGraphQLDataSource on the stock executor, and lets compiled programs have answers as text. Errors
 * are those of RemoteGraphQLDataSource in message and extensions.
 */
export class PooledDataSource<Ctx extends Context = Context> implements RawDataSource<Ctx> {
  readonly ask: Ask<Ctx>;
  readonly #options: PooledDataSourceOptions<Ctx>;
  readonly #pool: HttpPool;

  /** @throws TypeError for an address that is not HTTP or has credentials in it */
  constructor(options: PooledDataSourceOptions<Ctx>) {
    this.#options = options;
    this.#pool = new HttpPool(options.url, options);
    const ask: Ask<Ctx> = (call, answered) => this.#ask(call, answered);
    this.ask = options.around?.(ask) ?? ask;
  }

  /** How busy the connections are, for metrics. */
  get load(): PoolLoad {
    return this.#pool.load;
  }

  /** @throws Error for text that is no JSON object */
  read(text: string): SubgraphAnswer {
    return parseAnswer(text, this.#pool.url);
  }

  /** As RemoteGraphQLDataSource, which the stock executor expects; rejects with what `ask` and `read` fail with. */
  async process(options: ProcessOptions<Ctx>): Promise<Processed> {
    const { http, query, ...rest } = options.request;
    if (!query) throw new Error('Missing query');
    const call: ProcessCall<Ctx> = {
      body: encoded(JSON.stringify({ query, ...rest })),
      isMutation: !/^[\s,]*(?:query\b|\{)/.test(query),
      // Health checks have none: they bring `{}`, to every data source.
      context: options.context as Ctx,
      // Restricted below, once the body is read.
      cachePolicy: null,
      added: http?.headers ?? [],
      answer: null,
    };
    const text = await new Promise<string>((resolve, reject) => {
      this.ask(call, (error, text) => (error ? reject(error) : resolve(text)));
    });
    const headers = new Headers(call.answer ? [...headersOf(call.answer.headerLines)] : []);
    const body = this.read(text);
    if (this.#honors && 'incomingRequestContext' in options) {
      const policy: unknown = options.incomingRequestContext.overallCachePolicy;
      if (isCachePolicy(policy)) policy.restrict(cacheHint(headers.get('cache-control')));
    }
    return { ...body, http: { status: call.answer?.status ?? 200, headers } };
  }

  /** Takes no more calls, waits for those under way, then lets go of all connections. */
  close(): Promise<void> {
    return this.#pool.close();
  }

  /** Takes no more calls, fails those under way, and lets go of all connections. */
  destroy(): void {
    this.#pool.destroy();
  }

  #ask(call: SubgraphCall<Ctx>, answered: Answered): void {
    let left: number;
    try {
      left = this.#left(call.context);
    } catch (error) {
      return process.nextTick(answered, toError(error), '');
    }
    const mayRepeat = !call.isMutation && (this.#options.retryDropped ?? true);
    this.#send(call, performance.now() + left, mayRepeat, answered, false);
  }

  #send(call: SubgraphCall<Ctx>, due: number, mayRepeat: boolean, answered: Answered, isFresh: boolean): void {
    let headers: string;
    try {
      headers = this.#headers(call);
    } catch (error) {
      return process.nextTick(answered, toError(error), '');
    }
    const post = { headers, body: call.body, deadlineMs: due - performance.now(), isFresh };
    this.#pool.post(post, (error, answer) => {
      if (error) {
        if (error.dropped && mayRepeat) this.#send(call, due, false, answered, true);
        else answered(error, '');
        return;
      }
      if (isProcessCall(call)) call.answer = answer;
      const refusal = refusalOf(answer, this.#pool.url);
      if (call.cachePolicy && this.#honors && !refusal)
        call.cachePolicy.restrict(cacheHint(headerOf(answer.headerLines, 'cache-control')));
      answered(refusal, refusal ? '' : answer.text);
    });
  }

  #left(context: Ctx): number {
    const { deadlineMs = Infinity } = this.#options;
    return typeof deadlineMs === 'number' ? deadlineMs : deadlineMs(context);
  }

  #headers(call: SubgraphCall<Ctx>): string {
    const given = this.#options.headers?.(call);
    const lines = (given ? headerLines(Object.entries(given)) : '') + headerLines(Object.entries(traceHeaders()));
    return isProcessCall(call) ? lines + headerLines(call.added) : lines;
  }

  get #honors(): boolean {
    return this.#options.honorSubgraphCacheControlHeader ?? true;
  }
}

function isProcessCall<Ctx extends Context>(call: SubgraphCall<Ctx>): call is ProcessCall<Ctx> {
  return 'added' in call;
}
