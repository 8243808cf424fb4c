import { encoded } from '../../latin1.ts';
import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import type { Random } from '../random.ts';
import { Pairs, RawText, textOf } from './text.ts';
import type { Answerable } from './text.ts';

/** Names of the federation that a fault can misuse. */
export interface Lexicon {
  readonly types: readonly string[];
  readonly enumValues: ReadonlySet<string>;
  readonly hiddenValues: readonly string[];
  /** Response names that occur in the honest answers. */
  readonly responseNames: readonly string[];
}

export interface Spot {
  readonly value: Json;
  /** The name or index of the value in what holds it; null for a whole unit. */
  readonly key: string | number | null;
  readonly random: Random;
  readonly lexicon: Lexicon;
}

/** Makes a value into what a faulty subgraph says instead; undefined where the fault does not apply. */
export type ValueFault = (spot: Spot) => Answerable | undefined;

const isTypename = ({ key, value }: Spot): boolean => key === '__typename' && typeof value === 'string';

const instead = {
  string: [1, -7.5, true, { a: 1 }, ['x'], [], {}],
  number: ['12', 'many', true, 0.5, { n: 1 }, [1], 2147483648],
  boolean: ['true', 'false', 0, 1, { yes: true }, [true]],
  null: ['something', 0, false, {}, [], [null]],
} as const;

function wrongType({ value, random }: Spot): Answerable {
  if (Array.isArray(value))
    return random.pick<Answerable>(['list', 5, {}, { 0: value }, [value], value[0] ?? 'none', false]);
  if (isJsonObject(value)) return random.pick<Answerable>(['object', 7, true, [], [value], {}, '']);
  if (value === null) return random.pick<Answerable>(copied(instead.null));
  if (typeof value === 'string') return random.pick<Answerable>(copied(instead.string));
  return random.pick<Answerable>(copied(typeof value === 'number' ? instead.number : instead.boolean));
}

function copied(list: readonly unknown[]): Json[] {
  return JSON.parse(JSON.stringify(list));
}

function wrongTypename({ random, lexicon, value }: Spot): Answerable {
  return random.pick<Answerable>([
    'Nobody',
    ...lexicon.types.filter((name) => name !== value),
    null,
    5,
    '',
    'String',
    {},
    ['Query'],
    '__proto__',
  ]);
}

function oddList({ value, random }: Spot): Answerable | undefined {
  if (!Array.isArray(value)) return undefined;
  const index = random.below(value.length + 1);
  const item = value[index] ?? null;
  return random.pick<Answerable>([
    [],
    [...value, null],
    [...value, ...value],
    value.slice(0, index),
    [...value.slice(0, index), null, ...value.slice(index + 1)],
    [...value.slice(0, index), [item], ...value.slice(index)],
    [...value].reverse(),
    [...value, 'stray'],
  ]);
}

function oddKeys({ value, random, lexicon }: Spot): Answerable | undefined {
  if (!isJsonObject(value)) return undefined;
  const { pairs } = Pairs.of(value);
  const stray = random.pick(['extra', 'zzz', '__proto__', 'constructor', 'toString', ...lexicon.responseNames]);
  const extra = [textOf(stray), random.pick<Answerable>([1, 'extra', null, {}, [], { a: { b: 1 } }])] as const;
  return new Pairs(random.chance(0.5) ? [...pairs, extra] : [extra, ...pairs]);
}

function missingKey({ value, random }: Spot): Answerable | undefined {
  if (!isJsonObject(value) || Object.keys(value).length === 0) return undefined;
  const lost = random.pick(Object.keys(value));
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== lost));
}

function keysInAnotherOrder({ value, random }: Spot): Answerable | undefined {
  if (!isJsonObject(value) || Object.keys(value).length < 2) return undefined;
  return new Pairs(random.chance(0.5) ? Pairs.of(value).pairs.toReversed() : random.shuffled(Pairs.of(value).pairs));
}

function repeatedKey({ value, random }: Spot): Answerable | undefined {
  if (!isJsonObject(value) || Object.keys(value).length === 0) return undefined;
  const { pairs } = Pairs.of(value);
  const twin = random.pick(pairs);
  return new Pairs(
    random.chance(0.5) ? [[twin[0], null], ...pairs] : [...pairs, [twin[0], random.chance(0.5) ? twin[1] : 'last']],
  );
}

function escapedKey({ value, random }: Spot): Answerable | undefined {
  if (!isJsonObject(value) || Object.keys(value).length === 0) return undefined;
  const chosen = random.pick(Object.keys(value));
  return new Pairs(Pairs.of(value).pairs.map(([key, inner]) => [key === `"${chosen}"` ? escaped(chosen) : key, inner]));
}

function escaped(text: string): string {
  const unit = (at: number): string => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return `"${Array.from({ length: text.length }, (_, at) => unit(at)).join('')}"`;
}

/** The same value written with all the room and escapes that JSON allows. */
function spacious({ value, random }: Spot): Answerable {
  if (typeof value === 'string') return new RawText(escaped(value));
  if (typeof value !== 'object' || value === null)
    return new RawText(random.pick([' ', '\t', '\n ']) + textOf(value) + ' ');
  return new RawText(encoded(JSON.stringify(value, null, random.pick([1, 2, 4]))));
}

const orNot =
  (applies: (spot: Spot) => boolean, fault: ValueFault): ValueFault =>
  (spot) =>
    applies(spot) ? fault(spot) : undefined;

export const VALUE_FAULTS: Readonly<Record<string, ValueFault>> = {
  null: orNot(
    ({ value }) => value !== null,
    () => null,
  ),
  'wrong type': wrongType,
  'unknown enum value': orNot(
    ({ value, lexicon }) => typeof value === 'string' && lexicon.enumValues.has(value),
    ({ random, lexicon }) => random.pick(['NO_SUCH_VALUE', 'lower', '', ...lexicon.hiddenValues]),
  ),
  'wrong __typename': orNot(isTypename, wrongTypename),
  'odd list': oddList,
  'missing key': missingKey,
  'extra key': oddKeys,
  'keys in another order': keysInAnotherOrder,
  'repeated key': repeatedKey,
  'escaped key': escapedKey,
  spacious,
};
