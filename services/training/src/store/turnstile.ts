/** Lets those who want the same thing pass one by one, in the order they came. */
export interface Turnstile {
  pass<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/**
 * A queue per key within this process. It decides nothing: rivals in other processes are met by the conditional write.
 * It only spares a hundred people who want one room a hundred rounds of losing to each other.
 */
export function createTurnstile(): Turnstile {
  const last = new Map<string, Promise<unknown>>();
  return {
    async pass(key, work) {
      const turn = (last.get(key) ?? Promise.resolve()).then(work);
      const settled = turn.then(
        () => undefined,
        () => undefined,
      );
      last.set(key, settled);
      try {
        return await turn;
      } finally {
        if (last.get(key) === settled) last.delete(key);
      }
    },
  };
}
