import { PooledDataSource, type Context, type PooledDataSourceOptions, type SubgraphAnswer } from '@yunge/fast-gateway';
import type { Actor } from '@yunge/kernel';
import type { Logger } from '@yunge/runtime';
import { ACTOR_HEADER, DEADLINE_HEADER, signActor } from '@yunge/subgraph/identity';
import { answerShape } from './answer-shape.ts';
import { guard } from './guard.ts';
import { createSilenced, Unavailable, type Silenced } from './unavailable.ts';

/** What the gateway knows of an operation while it runs. */
export interface GatewayContext extends Context {
  readonly actor: Actor;
  /** When it began, by `performance.now()`. */
  readonly began: number;
  /** When the caller is answered at the latest, by `performance.now()`. */
  readonly deadline: number;
}

export interface DataSourceOptions {
  readonly service: string;
  readonly url: string;
  readonly secret: string;
  readonly logger: Logger;
  /** Longest time for one call, milliseconds. */
  readonly patience: number;
}

/** Bounded, so that a slow subgraph holds back its own callers and nobody else; `idleMs` is shorter than a subgraph's own. */
const CONNECTIONS = { connections: 64, connectMs: 1_000, idleMs: 30_000 };

/** Asks one subgraph: signs who asks over the exact body, keeps the deadline, and turns silence into a typed error. */
export function createDataSource(options: DataSourceOptions): PooledDataSource<GatewayContext> {
  const { service, url, secret, logger, patience } = options;
  const silenced = createSilenced(service, logger);
  const left = ({ deadline }: GatewayContext) => Math.min(patience, deadline - performance.now());
  return new DataSource(service, silenced, {
    ...CONNECTIONS,
    url,
    deadlineMs: left,
    headers: ({ body, context }) => ({
      [ACTOR_HEADER]: signActor({ actor: context.actor, body, encoding: 'latin1', secret, now: new Date() }),
      [DEADLINE_HEADER]: String(Math.max(0, Math.round(left(context)))),
    }),
    around: guard(service, patience, silenced),
    honorSubgraphCacheControlHeader: false,
  });
}

/** Gives nothing when what a subgraph says is no GraphQL. */
class DataSource extends PooledDataSource<GatewayContext> {
  readonly #service: string;
  readonly #silenced: Silenced;

  constructor(service: string, silenced: Silenced, options: PooledDataSourceOptions<GatewayContext>) {
    super(options);
    this.#service = service;
    this.#silenced = silenced;
  }

  override read(text: string): SubgraphAnswer {
    try {
      return answerShape.parse(super.read(text));
    } catch (error) {
      return this.#silenced(new Unavailable('ANSWER', this.#service, error), false);
    }
  }
}
