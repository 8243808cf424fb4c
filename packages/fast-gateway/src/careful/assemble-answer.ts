import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphAnswer } from '../data-source.ts';
import { cloneJson, getOwn } from './json.ts';

/** A call for entities: how many it asked for, and what came of it. */
export interface Sent {
  readonly count: number;
  readonly answer: () => Promise<SubgraphAnswer>;
}

/** Where an entity is found. */
export interface Place {
  readonly sent: Sent;
  readonly index: number;
}

/** One call's answer, and the places in the assembled answer that each of its entities takes. */
interface Part {
  readonly answer: SubgraphAnswer;
  readonly count: number;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Instead of an entity: that the error is about none, or about one that was not asked for. */
const NONE = -2;
const UNKNOWN = -1;

interface Reported {
  readonly place: number;
  readonly error: GraphQLFormattedError;
}

/** With the answer that says it. */
interface Said extends Reported {
  readonly answer: SubgraphAnswer;
}

/**
 * The answer that a subgraph would have given to one call for the entities at these places, in their order and with
 * their repetitions. It shares nothing with the answers it is made of. Rejects if one of the calls was rejected.
 */
export async function assembleAnswer(wanted: readonly Place[]): Promise<SubgraphAnswer> {
  const parts = await partsOf(wanted);
  const answers = parts.map(({ answer }) => answer);
  // An answer whose errors are no list is for the interpreter to refuse.
  const malformed = answers.find(({ errors }) => errors && !Array.isArray(errors));
  if (malformed) return malformed;
  const extensions = answers.flatMap((answer) => answer.extensions ?? []);
  return {
    data: entitiesIn(parts, wanted.length),
    ...(answers.some(({ errors }) => errors) ? { errors: errorsIn(parts) } : {}),
    ...(extensions.length > 0 ? { extensions: Object.assign({}, ...extensions) } : {}),
  };
}

async function partsOf(wanted: readonly Place[]): Promise<Part[]> {
  const placesIn = new Map<Sent, Map<number, number[]>>();
  for (const [place, { sent, index }] of wanted.entries()) {
    const places = getOrSet(placesIn, sent, () => new Map<number, number[]>());
    getOrSet(places, index, (): number[] => []).push(place);
  }
  return Promise.all(
    [...placesIn].map(async ([sent, places]) => ({ answer: await sent.answer(), count: sent.count, places })),
  );
}

/** `_entities` is no list, or too short a list, where that of a call is, so that the interpreter refuses it as such. */
function entitiesIn(parts: readonly Part[], length: number): Record<string, unknown> | null {
  const entities: unknown[] = Array.from({ length }, () => null);
  let isAnswered = false;
  for (const { answer, count, places } of parts) {
    const data: unknown = answer.data;
    if (!data) continue;
    const received = getOwn(data, '_entities');
    if (!Array.isArray(received)) return { _entities: null };
    if (received.length !== count) return { _entities: [] };
    isAnswered = true;
    for (const [index, taken] of places) {
      for (const place of taken) entities[place] = cloneJson(received[index]);
    }
  }
  return isAnswered ? { _entities: entities } : null;
}

/**
 * A subgraph reports its errors in the order of the entities, once for each time it passes over them. The errors of
 * each such pass are sorted by the places that the entities take here.
 */
function errorsIn(parts: readonly Part[]): GraphQLFormattedError[] {
  const passes: Said[][] = [];
  for (const { answer, count, places } of parts) {
    let pass = 0;
    let last = NONE;
    for (const error of answer.errors ?? []) {
      const index = entityOf(error, count);
      if (index < last) pass += 1;
      last = index;
      getOrPush(passes, pass).push(...placed(error, index, places).map((one) => ({ ...one, answer })));
    }
  }
  const reported = passes.flatMap((pass) => pass.toSorted((a, b) => a.place - b.place));
  return onceEach(reported).map(({ error }) => error);
}

/** What is said of no entity, and said alike by several calls, one call would have said once. */
function onceEach(reported: readonly Said[]): readonly Reported[] {
  const saidBy = new Map<string, SubgraphAnswer>();
  return reported.filter(({ place, error, answer }) => {
    if (place !== NONE) return true;
    return getOrSet(saidBy, JSON.stringify(error), () => answer) === answer;
  });
}

function placed(error: GraphQLFormattedError, index: number, places: Part['places']): Reported[] {
  if (index === NONE) return [{ place: NONE, error }];
  if (index === UNKNOWN) return [{ place: UNKNOWN, error: atEntity(error, UNKNOWN) }];
  return (places.get(index) ?? []).map((place) => ({ place, error: atEntity(error, place) }));
}

function atEntity(error: GraphQLFormattedError, place: number): GraphQLFormattedError {
  return { ...error, path: ['_entities', place, ...(error.path?.slice(2) ?? [])] };
}

/** The entity that an error is about. */
function entityOf(error: GraphQLFormattedError, count: number): number {
  const [root, index] = Array.isArray(error?.path) ? error.path : [];
  if (root !== '_entities' || typeof index !== 'number') return NONE;
  return Number.isInteger(index) && index >= 0 && index < count ? index : UNKNOWN;
}

function getOrPush(passes: Said[][], at: number): Said[] {
  const pass = passes[at] ?? [];
  passes[at] = pass;
  return pass;
}

function getOrSet<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
