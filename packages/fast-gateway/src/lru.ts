/** Remembers the values used last, up to a number of them. */
export class Lru<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value, which is the one used last from now on. */
  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > this.#most && !oldest.done) this.#kept.delete(oldest.value);
  }

  /** The one used last comes first. */
  keys(): string[] {
    return [...this.#kept.keys()].reverse();
  }

  clear(): void {
    this.#kept.clear();
  }
}
