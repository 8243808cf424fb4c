import { isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import type { Json, JsonObject } from '../json.ts';
import type { Random } from '../random.ts';
import { anyInput, literal } from './input-values.ts';

interface Declared {
  readonly name: string;
  readonly declaration: string;
  readonly type: GraphQLInputType;
  readonly written: string;
  readonly mayBeAbsent: boolean;
  readonly mayBeNull: boolean;
}

/** The variables of one operation: declared as they are needed, then given values set by set. */
export class Variables {
  readonly #declared: Declared[] = [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** The name of a variable that may stand where a value of the type is wanted. */
  use(type: GraphQLInputType): string {
    const random = this.#random;
    const before = this.#declared.filter(({ written }) => written === String(type) || written === `${String(type)}!`);
    if (before.length > 0 && random.chance(0.4)) return `$${random.pick(before).name}`;
    const inner = isNonNullType(type) ? type.ofType : type;
    const strict = isNonNullType(type) ? !random.chance(0.25) : random.chance(0.2);
    const hasDefault = (isNonNullType(type) && !strict) || random.chance(0.25);
    const name = `v${this.#declared.length}`;
    const written = `${String(inner)}${strict ? '!' : ''}`;
    const usual = hasDefault ? ` = ${literal(nonNull(inner, random), inner)}` : '';
    const mayBeAbsent = hasDefault || !strict;
    this.#declared.push({
      name,
      type: inner,
      written,
      declaration: `$${name}: ${written}${usual}`,
      mayBeAbsent,
      mayBeNull: !strict,
    });
    return `$${name}`;
  }

  /** The declarations of the variables that occur in a text. */
  declarations(text: string): string {
    const used = this.#declared.filter(({ name }) => new RegExp(`\\$${name}\\b`).test(text));
    return used.length > 0 ? `(${used.map(({ declaration }) => declaration).join(', ')})` : '';
  }

  /** One set of values; now and then with nulls, without what may be absent, and rarely not valid. */
  values(text: string): JsonObject {
    const random = this.#random;
    const out: JsonObject = {};
    for (const { name, type, mayBeAbsent, mayBeNull } of this.#declared) {
      if (!new RegExp(`\\$${name}\\b`).test(text)) continue;
      if (mayBeAbsent && random.chance(0.3)) continue;
      out[name] = mayBeNull && random.chance(0.08) ? null : nonNull(type, random);
      if (random.chance(0.01))
        out[name] = isListType(type) ? { no: 'list' } : random.pick<Json>([{ no: 1 }, [[{}]], null]);
    }
    if (random.chance(0.05)) out['stranger'] = 'not declared';
    return out;
  }
}

function nonNull(type: GraphQLInputType, random: Random): Json {
  for (let tries = 0; tries < 30; tries++) {
    const value = anyInput(type, random);
    if (value !== null) return value;
  }
  return [];
}
