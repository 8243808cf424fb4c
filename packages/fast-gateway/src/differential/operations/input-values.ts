import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import type { Json } from '../json.ts';
import type { Random } from '../random.ts';

const TEXTS = ['', 'a', 'two words', '"q"', 'back\\slash', 'a\nb', '事件', '😀', '{"a":[1]}'];

/** A value a client may send for a type, as JSON. */
export function anyInput(type: GraphQLInputType, random: Random, depth = 0): Json {
  if (isNonNullType(type)) return anyOf(type.ofType, random, depth);
  return random.chance(0.12) ? null : anyOf(type, random, depth);
}

function anyOf(type: GraphQLInputType, random: Random, depth: number): Json {
  if (isNonNullType(type)) return anyOf(type.ofType, random, depth);
  if (isListType(type)) {
    if (random.chance(0.1)) return anyInput(type.ofType, random, depth + 1);
    return Array.from({ length: random.below(3) }, () => anyInput(type.ofType, random, depth + 1));
  }
  if (isEnumType(type)) return random.pick(type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || (depth < 3 && random.chance(0.6)),
    );
    return Object.fromEntries(fields.map((field) => [field.name, anyInput(field.type, random, depth + 1)]));
  }
  return anyScalar(type.name, random);
}

function anyScalar(name: string, random: Random): Json {
  if (name === 'Int') return random.pick([0, -1, 7, 2147483647]);
  if (name === 'Float') return random.pick([0, 1.5, -3, 1e21, 4]);
  if (name === 'Boolean') return random.chance(0.5);
  if (name === 'ID') return random.pick<Json>(['1', 'abc', 12]);
  if (name === 'String') return random.pick(TEXTS);
  if (name === 'JSON') return random.pick<Json>([{ a: [1, { b: null }] }, [], 'text', 4.5, true, { '2': 1, '1': 2 }]);
  return '2026-01-02T03:04:05.000Z';
}

/** A JSON value as a GraphQL literal of a type. */
export function literal(value: Json, type: GraphQLInputType): string {
  if (value === null) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) {
    if (!Array.isArray(value)) return literal(value, type.ofType);
    return `[${value.map((item) => literal(item, type.ofType)).join(', ')}]`;
  }
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type) && typeof value === 'object' && !Array.isArray(value)) {
    const fields = type.getFields();
    const pairs = Object.entries(value).flatMap(([key, inner]) => {
      const field = fields[key];
      return field ? [`${key}: ${literal(inner, field.type)}`] : [];
    });
    return `{${pairs.join(', ')}}`;
  }
  return untyped(value);
}

function untyped(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(untyped).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${/^\d/.test(key) ? `n${key}` : key}: ${untyped(inner)}`)
    .join(', ')}}`;
}
