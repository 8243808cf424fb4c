/** Remembers the values used last, up to a weight they have together. */
export class Lru<Value> {
  readonly #kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  readonly #most: number;
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value, which is the one used last from now on. */
  get(key: string): Value | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.value;
  }

  set(key: string, value: Value, weight = 1): void {
    this.#weight += weight - (this.#kept.get(key)?.weight ?? 0);
    this.#kept.delete(key);
    this.#kept.set(key, { value, weight });
    for (const [oldest, kept] of this.#kept) {
      if (this.#weight <= this.#most) break;
      this.#kept.delete(oldest);
      this.#weight -= kept.weight;
    }
  }

  /** The one used last comes first. */
  keys(): string[] {
    return [...this.#kept.keys()].reverse();
  }

  clear(): void {
    this.#kept.clear();
    this.#weight = 0;
  }
}
