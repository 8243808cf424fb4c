import { encoded } from '../latin1.ts';
import type { Budget } from './budget.ts';
import { Unsupported } from './unsupported.ts';

/**
 * Collects the functions of one program. Only names that the GraphQL grammar allows, numbers, and text quoted by
 * JSON.stringify get into it: nothing a client or a subgraph sends is ever code.
 */
export class Code {
  readonly #parts: string[] = [];
  readonly #constants: unknown[] = [];
  #names = 0;
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  /** Characters written so far. */
  get length(): number {
    return this.#parts.reduce((sum, part) => sum + part.length, 0);
  }

  add(text: string): void {
    this.#budget.write(text.length);
    this.#parts.push(text);
  }

  /** An expression for a value that is made now and read by the program. */
  constant(value: unknown): string {
    this.#constants.push(value);
    return `K[${this.#constants.length - 1}]`;
  }

  /** Evaluates the program; `result` is the expression it gives. `check` says whether that is what was meant. */
  evaluate<Result>(
    prelude: string,
    result: string,
    environment: object,
    check: (made: unknown) => made is Result,
  ): Result {
    const text = `"use strict";${prelude}\n${this.#parts.join('\n')}\nreturn ${result};`;
    let made: unknown;
    try {
      made = new Function('K', 'E', text)(this.#constants, environment);
    } catch (error) {
      throw new Unsupported('CODE', String(error));
    }
    if (!check(made)) throw new Unsupported('CODE', 'the program is not what was meant');
    return made;
  }
}

/** Text as it stands between quotes in a program and is compared with raw answers: one character per byte. */
export function quoted(text: string): string {
  return JSON.stringify(encoded(text));
}
