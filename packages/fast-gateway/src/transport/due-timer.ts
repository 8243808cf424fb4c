/** How late the timer may be, milliseconds. */
const COARSE = 10;
/** More than this is no time at all to setTimeout. */
const LONGEST = 2 ** 31 - 1;

/** One timer for many deadlines: set for the first of them, it asks for the next when it has rung. */
export class DueTimer {
  /** Does what is due at `now` and says when something is due next, or Infinity. */
  readonly #ring: (now: number) => number;
  #timer: NodeJS.Timeout | undefined;
  #at = Infinity;

  constructor(ring: (now: number) => number) {
    this.#ring = ring;
  }

  /** Rings at `at`, by `performance.now()`, or up to 10 ms later. */
  by(at: number): void {
    if (at < this.#at - COARSE) this.#set(at);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#at = Infinity;
  }

  #set(at: number): void {
    clearTimeout(this.#timer);
    this.#at = at;
    const wait = Math.min(Math.max(COARSE, Math.ceil(at - performance.now())), LONGEST);
    // What is waited for keeps the process alive, not the waiting.
    this.#timer = setTimeout(() => {
      this.#at = Infinity;
      let next = performance.now();
      try {
        next = this.#ring(next);
      } finally {
        // One that throws must not silence those that come after.
        this.by(next);
      }
    }, wait).unref();
  }
}
