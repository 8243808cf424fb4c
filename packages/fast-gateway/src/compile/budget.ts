import { Unsupported } from './unsupported.ts';

/** Far beyond what a screen asks for; soon reached by documents made to multiply. */
const SELECTIONS = 200_000;
const CHARACTERS = 500_000;

/**
 * Bounds what one operation may cost to compile. A short document can multiply: fragments within fragments, types within
 * types, conditions upon conditions. Throws Unsupported when it is used up.
 */
export class Budget {
  #selections = SELECTIONS;
  #characters = CHARACTERS;

  /** A selection was looked at, for one type of one object. */
  look(): void {
    this.#selections -= 1;
    if (this.#selections < 0) throw new Unsupported('TOO_LARGE', `more than ${SELECTIONS} selections`);
  }

  /** So much code was written. */
  write(characters: number): void {
    this.#characters -= characters;
    if (this.#characters < 0) throw new Unsupported('TOO_LARGE', `more than ${CHARACTERS} characters of code`);
  }
}
