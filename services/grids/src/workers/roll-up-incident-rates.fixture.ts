import type { IncidentRates } from '../store/incident-rates.ts';

/** A generator of its own, so that a failing run can be told by its number. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

class Killed extends Error {}

/** The same store, whose worker dies now and then right before or right after a write. */
export function mortal(rates: IncidentRates, random: () => number): IncidentRates {
  const dying =
    <Args extends readonly unknown[], Answer>(write: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      if (random() < 0.06) throw new Killed();
      const answer = await write(...args);
      if (random() < 0.06) throw new Killed();
      return answer;
    };
  const { mark, ensure, write, settle, insertCounted } = rates;
  return {
    ...rates,
    insertCounted: dying(insertCounted),
    mark: dying(mark),
    ensure: dying(ensure),
    write: dying(write),
    settle: dying(settle),
  };
}

/** Lets a death pass, and nothing else. */
export const ignoringDeath = (error: unknown) => {
  if (!(error instanceof Killed)) throw error;
};
