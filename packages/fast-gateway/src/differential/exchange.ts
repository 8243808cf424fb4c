import { decoded } from '../latin1.ts';
import { canonical, isJsonObject } from './json.ts';
import type { FaultPlan } from './faults/fault-plan.ts';
import { writeAnswer } from './faults/write-answer.ts';
import { subgraphOperation } from './operation-text.ts';
import { hashOf } from './random.ts';
import type { Subgraph, Unit } from './subgraph.ts';
import type { World } from './world.ts';

type Deliver = (error: Error | null, text: string) => void;

/** In which order answers arrive that are under way at the same time. */
export type Arrival = 'as asked' | 'last first' | 'by chance' | 'all at once';

export interface Setting {
  readonly world: World;
  readonly plan: FaultPlan;
  readonly arrival: Arrival;
  /** Whether what is said is to be kept, for a person to read. */
  readonly isTold?: boolean;
}

interface UnderWay {
  readonly rank: number;
  readonly deliver: () => void;
}

/** Everything one gateway says to its subgraphs in one case, and what it is answered. */
export class Exchange {
  readonly #setting: Setting;
  readonly #underWay: UnderWay[] = [];
  #isDelivering = false;
  /** The mutations sent, in their order. */
  readonly mutations: string[] = [];
  readonly units: Unit[] = [];
  calls = 0;
  readonly told: string[] = [];
  /** What the gateway did wrong towards its data sources. */
  readonly complaints: string[] = [];

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Answers a body (one character per byte) as the subgraph would, later. */
  ask(subgraph: Subgraph, body: string, isMutation: boolean | null, answered: Deliver): void {
    const { query, variables = {} } = parsedBody(body);
    const operation = subgraphOperation(query);
    this.calls++;
    if (operation.isMutation) this.mutations.push(`${subgraph.name} ${operation.key} ${canonical(variables)}`);
    // The other way about only costs a retry.
    if (isMutation === false && operation.isMutation) this.complaints.push(`sent as no mutation: ${query}`);
    const units = subgraph.answer(this.#setting.world, operation, variables);
    this.units.push(...units);
    const answer = writeAnswer(units, operation.asksEntities, this.#setting.plan);
    if (this.#setting.isTold) this.told.push(`${subgraph.name} <- ${decoded(body)}\n    -> ${String(answer)}`);
    const deliver = (): void => (typeof answer === 'string' ? answered(null, answer) : answered(answer, ''));
    const rank = this.#rank(subgraph.name, operation.key);
    this.#underWay.push({ rank, deliver });
    if (this.#isDelivering) return;
    this.#isDelivering = true;
    setImmediate(() => this.#deliverNext());
  }

  #rank(service: string, operation: string): number {
    const { arrival, world } = this.#setting;
    if (arrival === 'by chance') return hashOf(world.seed, service, operation);
    return arrival === 'last first' ? -this.calls : this.calls;
  }

  #deliverNext(): void {
    this.#underWay.sort((a, b) => a.rank - b.rank);
    const next = this.#underWay.splice(0, this.#setting.arrival === 'all at once' ? Infinity : 1);
    this.#isDelivering = this.#underWay.length > 0;
    if (this.#isDelivering) setImmediate(() => this.#deliverNext());
    for (const { deliver } of next) this.#deliver(deliver);
  }

  #deliver(deliver: () => void): void {
    try {
      deliver();
    } catch (error) {
      this.complaints.push(`threw where it was answered: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
}

function parsedBody(body: string): { query: string; variables?: Record<string, never> } {
  const said: unknown = JSON.parse(decoded(body));
  if (!isJsonObject(said) || typeof said['query'] !== 'string') throw new Error(`not a request: ${body}`);
  const variables: Record<string, never> = isJsonObject(said['variables'])
    ? JSON.parse(JSON.stringify(said['variables']))
    : {};
  return { query: said['query'], variables };
}
