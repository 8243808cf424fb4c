import { setTimeout as pause } from 'node:timers/promises';

/** One line of the story, in both languages. */
export interface Line {
  readonly zh: string;
  readonly en: string;
}

/** Tells a story step by step and keeps count. */
export interface Teller {
  chapter(line: Line): void;
  /** Does one step and prints how it went. A step that fails ends its chapter: what follows rests on it. */
  step<Result>(line: Line, act: () => Promise<Result>, detail?: (result: Result) => string): Promise<Result>;
  count(): { readonly steps: number; readonly failed: number };
}

/** A step whose outcome is not what the story says. */
export class Surprise extends Error {}

export function surprise(expected: string, found: unknown): never {
  throw new Surprise(`expected ${expected}, found ${JSON.stringify(found) ?? String(found)}`);
}

export function createTeller(log: (line: string) => void): Teller {
  let steps = 0;
  let failed = 0;
  return {
    chapter: ({ zh, en }) => log(`\n${zh}  ${en}`),
    async step(line, act, detail) {
      steps += 1;
      const number = String(steps).padStart(2, '0');
      try {
        const result = await act();
        const told = detail?.(result);
        log(`  ✓ ${number} ${line.zh}  ${line.en}${told ? `\n       ${told}` : ''}`);
        return result;
      } catch (error) {
        failed += 1;
        const why = error instanceof Error ? error.message : String(error);
        log(`  ✗ ${number} ${line.zh}  ${line.en}\n       ${why}`);
        throw new Surprise(why);
      }
    },
    count: () => ({ steps, failed }),
  };
}

const PATIENCE_MS = 30_000;

/** Asks again until the answer is there: what a worker does comes a moment later. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isThere: (answer: Answer) => boolean,
  what: string,
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (performance.now() > deadline) surprise(`${what} within ${patienceMs / 1_000} s`, answer);
    await pause(250);
  }
}
