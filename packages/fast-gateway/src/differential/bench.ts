import { ApolloGateway } from '@apollo/gateway';
import type { GatewayConfig } from '@apollo/gateway';
import { caseOf } from './case.ts';
import type { Case } from './case.ts';
import { difference } from './compare.ts';
import type { Difference } from './compare.ts';
import { Exchange } from './exchange.ts';
import type { Setting } from './exchange.ts';
import { FaultPlan } from './faults/fault-plan.ts';
import type { Lexicon } from './faults/value-faults.ts';
import type { Federation } from './federation.ts';
import { isJsonObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import type { ClientOperation } from './operations/any-operation.ts';
import { excuses } from './oracle/judge.ts';
import type { Said } from './oracle/judge.ts';
import { MendedStock } from './oracle/mended-stock.ts';
import { Monolith } from './oracle/monolith.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { planFeatures } from './plan-features.ts';
import { hashOf } from './random.ts';
import { ContextMaker, runContext } from './request-context.ts';
import type { RequestContext } from './request-context.ts';
import type { Run, Statistics } from './statistics.ts';
import type { Unit } from './subgraph.ts';

/** Makes the gateway under test; it may tell on which path each request ran. */
export type MakeGateway = (config: GatewayConfig, onRun: (run: Run) => void) => ApolloGateway;

/** How a case went: what both gateways said, and in what they differ. */
export interface Trial {
  readonly at: Case;
  readonly context: RequestContext;
  readonly difference: Difference | null;
  /** The known faults of stock that explain the difference. */
  readonly excuses: readonly string[] | null;
  readonly stock: Outcome;
  readonly fast: Outcome;
  readonly run: Run | null;
  readonly told: { readonly stock: readonly string[]; readonly fast: readonly string[] };
}

interface Asked {
  readonly kept: RequestContext;
  /** What honest subgraphs say, by set of variables and world. */
  readonly honest: Map<string, { readonly units: readonly Unit[]; readonly lexicon: Lexicon }>;
}

/** A stock gateway and the one under test over the same subgraphs. */
export class Bench {
  readonly #schema: string;
  readonly #federation: Federation;
  readonly #statistics: Statistics;
  readonly #stock: ApolloGateway;
  readonly #fast: ApolloGateway;
  readonly #contexts: ContextMaker;
  readonly #runs: Run[];
  readonly #monolith: Monolith;
  readonly #mends = new MendedStock();
  #mended: ApolloGateway | null = null;

  private constructor(parts: {
    schema: string;
    federation: Federation;
    statistics: Statistics;
    stock: ApolloGateway;
    fast: ApolloGateway;
    contexts: ContextMaker;
    runs: Run[];
  }) {
    this.#schema = parts.schema;
    this.#federation = parts.federation;
    this.#statistics = parts.statistics;
    this.#stock = parts.stock;
    this.#fast = parts.fast;
    this.#contexts = parts.contexts;
    this.#runs = parts.runs;
    this.#monolith = new Monolith(parts.federation.model, this.schema);
  }

  static async open(schema: string, federation: Federation, make: MakeGateway, statistics: Statistics): Promise<Bench> {
    const runs: Run[] = [];
    const seen = new WeakSet<object>();
    const stock = await federation.gateway(
      (config) =>
        new ApolloGateway({
          ...config,
          experimental_didResolveQueryPlan: ({ queryPlan }) => {
            if (seen.has(queryPlan)) return;
            seen.add(queryPlan);
            for (const feature of planFeatures(queryPlan)) statistics.count(statistics.plans, feature);
          },
        }),
    );
    const fast = await federation.gateway((config) => make(config, (run) => runs.push(run)));
    if (!stock.schema) throw new Error(`${schema} has not loaded`);
    return new Bench({ schema, federation, statistics, stock, fast, contexts: new ContextMaker(stock.schema), runs });
  }

  get schema(): NonNullable<ApolloGateway['schema']> {
    if (!this.#stock.schema) throw new Error('not loaded');
    return this.#stock.schema;
  }

  async close(): Promise<void> {
    await this.#contexts.stop();
    await this.#federation.stop();
  }

  /** Tries one operation under the given seeds; nothing if ApolloServer itself refuses the operation. */
  async *trials(
    number: number,
    client: ClientOperation,
    seeds: Iterable<number>,
    isTold = false,
  ): AsyncGenerator<Trial> {
    const kept = await this.#contexts.context(client);
    if (!kept) {
      this.#statistics.refused++;
      return;
    }
    this.#statistics.operations++;
    const asked: Asked = { kept, honest: new Map() };
    for (const seed of seeds) yield await this.#trial(asked, caseOf(this.#schema, number, client, seed), isTold);
    this.#federation.forget();
  }

  async #trial(asked: Asked, at: Omit<Case, 'faults'>, isTold: boolean): Promise<Trial> {
    const { units, lexicon } = await this.#honest(asked, at);
    const plan = FaultPlan.choose(hashOf('faults', at.schema, at.operation, at.seed), units, lexicon);
    const setting = { world: this.#federation.world(at.world), plan, arrival: at.arrival, isTold };
    const stock = new Exchange(setting);
    const fast = new Exchange(setting);
    const stockSaid = await this.#ask(this.#stock, asked, at.variables, stock);
    this.#runs.length = 0;
    const fastSaid = await this.#ask(this.#fast, asked, at.variables, fast);
    const found = difference(stockSaid, fastSaid) ?? differentExchange(stock, fast);
    const run = this.#runs[0] ?? null;
    const complete = { ...at, faults: plan.names };
    const context = runContext(asked.kept, at.variables, fast);
    const evidence = { context, stock: saying(stockSaid, stock), fast: saying(fastSaid, fast) };
    this.#statistics.record(complete, stockSaid, run);
    this.#statistics.calls.stock += stock.calls;
    this.#statistics.calls.fast += fast.calls;
    return {
      at: complete,
      context,
      difference: found,
      excuses: found && found.what !== 'complaint' ? await this.#excuses(asked, setting, evidence) : null,
      stock: stockSaid,
      fast: fastSaid,
      run,
      told: { stock: stock.told, fast: fast.told },
    };
  }

  #ask(gateway: ApolloGateway, { kept }: Asked, variables: JsonObject, exchange: Exchange): Promise<Outcome> {
    return outcomeOf(gateway, runContext(kept, variables, exchange));
  }

  #excuses(
    asked: Asked,
    setting: Setting,
    evidence: { readonly context: RequestContext; readonly stock: Said; readonly fast: Said },
  ): Promise<readonly string[] | null> {
    const isSound = setting.plan.names.length === 0 && !setting.world.fails;
    return excuses({
      ...evidence,
      mended: async (names, arrival = setting.arrival) => {
        this.#mended ??= await this.#federation.gateway(this.#mends.make);
        this.#mends.mend(names);
        const exchange = new Exchange({ ...setting, arrival });
        return saying(
          await this.#ask(this.#mended, asked, evidence.context.request.variables ?? {}, exchange),
          exchange,
        );
      },
      truth: isSound ? this.#monolith.answer(evidence.context, setting.world) : null,
    });
  }

  async #honest(asked: Asked, at: Omit<Case, 'faults'>): Promise<{ units: readonly Unit[]; lexicon: Lexicon }> {
    const key = `${at.client.variableSets.indexOf(at.variables)}/${at.world}`;
    const before = asked.honest.get(key);
    if (before) return before;
    const setting: Setting = { world: this.#federation.world(at.world), plan: new FaultPlan(), arrival: 'as asked' };
    const exchange = new Exchange(setting);
    await this.#ask(this.#stock, asked, at.variables, exchange);
    const units = [...new Set(exchange.units)];
    const names = new Set(units.flatMap(({ value }) => [...namesIn(value)]));
    const entry = { units, lexicon: this.#federation.lexicon([...names]) };
    asked.honest.set(key, entry);
    return entry;
  }
}

function saying(outcome: Outcome, { mutations }: Exchange): Said {
  return { outcome, mutations };
}

function differentExchange(stock: Exchange, fast: Exchange): Difference | null {
  if (fast.complaints.length > 0) return { what: 'complaint', stock: '', fast: fast.complaints.join('\n') };
  const sent = { stock: stock.mutations.join('\n'), fast: fast.mutations.join('\n') };
  return sent.stock === sent.fast ? null : { what: 'mutations', ...sent };
}

function* namesIn(value: Json): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* namesIn(item);
  else if (isJsonObject(value))
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* namesIn(inner);
    }
}
