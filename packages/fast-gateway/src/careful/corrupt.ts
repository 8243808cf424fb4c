import { GraphQLError } from 'graphql';
import type { SubgraphAnswer } from '../data-source.ts';
import type { Call } from './both-ways.ts';

/** Where a value stands in an answer. */
interface Spot {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly path: readonly (string | number)[];
}

const WRONG: readonly [unknown, ...unknown[]] = [
  null,
  null,
  '',
  'text',
  '12',
  5,
  0,
  1.5,
  2 ** 40,
  true,
  false,
  {},
  [],
  [null],
  [{}],
  { length: 1 },
  { __typename: 'Nothing' },
  { __typename: 'Film', id: '2' },
  { __typename: 7 },
  { toString: 1 },
  JSON.parse('{"__proto__":{"id":"1"}}'),
];

/** How a faulty subgraph misbehaves: which of its answers, and by which number of chance. */
export interface Corruption {
  readonly seed: number;
  readonly share: number;
}

/** Puts wrong values where right ones were. The same call gets the same faults, whoever makes it and when. */
export function withWrongValues({ seed, share }: Corruption): (answer: SubgraphAnswer, call: Call) => unknown {
  return (answer, call) => {
    const chance = chanceOf(seed, call);
    if (chance() >= share) return answer;
    const kind = Math.floor(chance() * 12);
    if (kind === 0) return { ...answer, data: pick<unknown>(chance, [null, undefined, 'x', 3, [], [1], {}]) };
    if (kind === 1) return { data: answer.data, errors: pick<unknown>(chance, [[], 'no', {}, 4, [null], null]) };
    const spots = spotsIn(answer);
    for (let times = 1 + Math.floor(chance() * 3); times > 0; times -= 1) spoil(pick(chance, spots), chance);
    return answer;
  };
}

/** Reports errors at places of the answer, most of them null then, or fails altogether. */
export function withErrors({ seed, share }: Corruption): (answer: SubgraphAnswer, call: Call) => unknown {
  return (answer, call) => {
    const chance = chanceOf(seed, call);
    if (chance() >= share) return answer;
    const kind = Math.floor(chance() * 10);
    if (kind === 0) throw new Error(`connect ECONNREFUSED ${call.service}`);
    if (kind === 1)
      throw new GraphQLError('503: down', { extensions: { code: 'FORBIDDEN', response: { status: 503 } } });
    const errors = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => errorSomewhere(answer, chance));
    return { ...answer, ...(kind === 2 ? { data: null } : {}), errors };
  };
}

function errorSomewhere(answer: SubgraphAnswer, chance: () => number): object {
  const { path, holder, key } = pick(chance, spotsIn(answer));
  if (chance() < 0.7 && key !== '_entities' && key !== '__typename') Reflect.set(holder, key, null);
  const extensions = pick<object>(chance, [
    {},
    { code: 'NOT_FOUND' },
    { code: 'INVALID_GRAPHQL', of: [1] },
    { code: 4 },
  ]);
  return pick<object>(chance, [
    { message: 'wrong here', path, extensions },
    { message: 'wrong here', path },
    { message: '', path, locations: [{ line: 1, column: 2 }] },
    { message: 'wrong somewhere', extensions },
    { message: 'wrong at nothing', path: null },
    { path: ['_entities', 99, 'x'] },
  ]);
}

function spoil({ holder, key }: Spot, chance: () => number): void {
  const way = chance();
  if (way < 0.2 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (way < 0.2) Reflect.deleteProperty(holder, key);
  else if (way < 0.4 && Array.isArray(holder)) holder.push(structuredClone(holder[0]));
  else Reflect.set(holder, key, structuredClone(pick(chance, WRONG)));
}

function spotsIn(answer: SubgraphAnswer): readonly [Spot, ...Spot[]] {
  const spots: Spot[] = [];
  const visit = (holder: unknown, path: Spot['path']): void => {
    if (typeof holder !== 'object' || holder === null) return;
    const isList = Array.isArray(holder);
    for (const [name, value] of Object.entries(holder)) {
      const key = isList ? Number(name) : name;
      spots.push({ holder: isList ? holder : Object(holder), key, path: [...path, key] });
      visit(value, [...path, key]);
    }
  };
  visit(answer.data, []);
  return [spots[0] ?? { holder: {}, key: 'x', path: ['x'] }, ...spots.slice(1)];
}

function pick<T>(chance: () => number, values: readonly [T, ...T[]]): T {
  return values[Math.floor(chance() * values.length)] ?? values[0];
}

function chanceOf(seed: number, { service, query, variables }: Call): () => number {
  let state = seed | 0;
  for (const unit of service + query + JSON.stringify(variables))
    state = (Math.imul(state, 31) + unit.charCodeAt(0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
