import { encoded } from '../../latin1.ts';
import type { Json } from '../json.ts';

/** A piece of an answer's text that no value would be written as. One character per byte. */
export class RawText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An object as pairs of a key's text (quotes included) and its value: order, repetition and escapes are free. */
export class Pairs {
  readonly pairs: readonly (readonly [string, Answerable])[];

  constructor(pairs: readonly (readonly [string, Answerable])[]) {
    this.pairs = pairs;
  }

  static of(object: Readonly<Record<string, Answerable>>): Pairs {
    return new Pairs(Object.entries(object).map(([key, value]) => [encoded(JSON.stringify(key)), value]));
  }
}

/** What can be written into an answer: JSON, and what only looks like it. */
export type Answerable = Json | RawText | Pairs | Answerable[] | { [key: string]: Answerable };

/** The text of an answer, one character per byte. */
export function textOf(value: Answerable): string {
  if (value instanceof RawText) return value.text;
  if (value instanceof Pairs) return `{${value.pairs.map(([key, inner]) => `${key}:${textOf(inner)}`).join(',')}}`;
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (typeof value === 'object' && value !== null) return textOf(Pairs.of(value));
  return encoded(JSON.stringify(value));
}
