import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import { Random } from '../random.ts';
import type { ErrorEntry, Unit } from '../subgraph.ts';
import { ANSWER_FAULTS } from './answer-faults.ts';
import type { AnswerFault } from './answer-faults.ts';
import { unitError } from './error-faults.ts';
import type { Answerable } from './text.ts';
import { TOKEN_FAULTS } from './token-faults.ts';
import { VALUE_FAULTS } from './value-faults.ts';
import type { Lexicon } from './value-faults.ts';

type Path = readonly (string | number)[];

/** One fault in what a subgraph says of one unit. */
export interface PlacedFault {
  readonly path: Path;
  /** Undefined leaves the value as it is. */
  readonly instead?: Answerable;
  readonly error?: ErrorEntry;
}

interface Node {
  readonly unit: Unit;
  readonly path: Path;
  readonly value: Json;
}

const WEIGHTS: readonly (readonly [string, number])[] = [
  ['null', 12],
  ['wrong type', 12],
  ['unknown enum value', 4],
  ['wrong __typename', 8],
  ['odd list', 5],
  ['missing key', 5],
  ['extra key', 5],
  ['keys in another order', 4],
  ['repeated key', 3],
  ['escaped key', 2],
  ['spacious', 4],
  ['odd number', 4],
  ['no JSON', 4],
  ['odd string', 4],
  ['broken string', 3],
  ['error', 7],
  ['error and null', 9],
  ...Object.keys(ANSWER_FAULTS).map((name) => [name, 1.2] as const),
];
const TOTAL = WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0);

/**
 * Which faults a case has: chosen by a seed among what honest subgraphs say, and from then on a pure function of the
 * service, the operation's text and the representation. Two gateways that ask in other batches meet the same faults.
 */
export class FaultPlan {
  readonly names: string[] = [];
  readonly #units = new Map<string, PlacedFault[]>();
  readonly #answers = new Map<string, { readonly fault: AnswerFault; readonly seed: number }>();

  /** Between none and three faults on honest units. */
  static choose(seed: number, honest: readonly Unit[], lexicon: Lexicon): FaultPlan {
    const random = new Random(seed);
    const plan = new FaultPlan();
    const wanted = random.pick([0, 0, 0, 1, 1, 1, 1, 2, 2, 3]);
    const nodes = wanted > 0 ? honest.flatMap((unit) => nodesOf(unit, [], unit.value)) : [];
    for (let tries = 0; plan.names.length < wanted && tries < 8 && nodes.length > 0; tries++)
      plan.#place(anyName(random), nodes, random, lexicon);
    return plan;
  }

  unit({ service, operation, asked }: Unit): readonly PlacedFault[] {
    return this.#units.get(`${service}\n${operation.key}\n${asked}`) ?? [];
  }

  answer(service: string, operation: string): { readonly fault: AnswerFault; readonly seed: number } | undefined {
    return this.#answers.get(`${service}\n${operation}`);
  }

  #place(name: string, nodes: readonly Node[], random: Random, lexicon: Lexicon): void {
    const ofAnswer = ANSWER_FAULTS[name];
    if (ofAnswer) {
      const { unit } = random.pick(nodes);
      this.#answers.set(`${unit.service}\n${unit.operation.key}`, { fault: ofAnswer, seed: random.below(2 ** 31) });
      this.names.push(name);
      return;
    }
    for (let tries = 0; tries < 25; tries++) {
      const { unit, path, value } = random.pick(nodes);
      const placed = placedFault(name, { path, value, random, lexicon, isEntity: unit.asked !== '' });
      if (!placed) continue;
      const key = `${unit.service}\n${unit.operation.key}\n${unit.asked}`;
      this.#units.set(key, [...(this.#units.get(key) ?? []), placed]);
      this.names.push(name);
      return;
    }
  }
}

function placedFault(
  name: string,
  at: { path: Path; value: Json; random: Random; lexicon: Lexicon; isEntity: boolean },
): PlacedFault | null {
  const { path, value, random, lexicon, isEntity } = at;
  if (name === 'error') return { path, error: unitError(random, path, isEntity) };
  if (name === 'error and null') return { path, instead: null, error: unitError(random, path, isEntity) };
  const fault = VALUE_FAULTS[name] ?? TOKEN_FAULTS[name];
  const instead = fault?.({ value, key: path.at(-1) ?? null, random, lexicon });
  return instead === undefined ? null : { path, instead };
}

function anyName(random: Random): string {
  let at = random.next() * TOTAL;
  for (const [name, weight] of WEIGHTS) if ((at -= weight) < 0) return name;
  return 'null';
}

function nodesOf(unit: Unit, path: Path, value: Json): Node[] {
  const here = { unit, path, value };
  if (Array.isArray(value)) return [here, ...value.flatMap((item, index) => nodesOf(unit, [...path, index], item))];
  if (!isJsonObject(value)) return [here];
  return [here, ...Object.entries(value).flatMap(([key, inner]) => nodesOf(unit, [...path, key], inner))];
}
