import { involvement, judge, viewOf, type Matter } from './honour-matter.ts';
import type { HonourRule } from './honour-rules.ts';
import type { Subject } from './honour-subject.ts';

/** What was counted for one subject. Tallies of different incidents add up, in any order. */
export interface Tally {
  readonly subjectId: string;
  /** When it was closed, for a case file; the earlier wins a tie. Null for others. */
  readonly since: Date | null;
  /** Valid incidents the subject reported or handled. */
  readonly sample: number;
  readonly reworks: number;
  /** Numerator and denominator of each indicator, in the order of the rule's weightings. */
  readonly counts: readonly (readonly [number, number])[];
}

export function emptyTally(subjectId: string, rule: HonourRule): Tally {
  return { subjectId, since: null, sample: 0, reworks: 0, counts: rule.weightings.map(() => [0, 0] as const) };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    subjectId: a.subjectId,
    since: a.since ?? b.since,
    sample: a.sample + b.sample,
    reworks: a.reworks + b.reworks,
    counts: a.counts.map(([numerator, denominator], n) => {
      const [more, of] = b.counts[n] ?? [0, 0];
      return [numerator + more, denominator + of] as const;
    }),
  };
}

/** One matter as one subject's tally. */
function tallyOf(rule: HonourRule, matter: Matter, subjectId: string): Tally {
  const view = viewOf(rule.category, matter, subjectId);
  return {
    subjectId,
    since: rule.category === 'CASE_FILE' ? (matter.closed?.at ?? null) : null,
    sample: view.handled || view.isValid ? 1 : 0,
    reworks: view.handled?.reworkCount ?? 0,
    counts: rule.weightings.map(({ indicator }) => {
      const counts = judge(indicator, view);
      return counts === null ? ([0, 0] as const) : ([counts ? 1 : 0, 1] as const);
    }),
  };
}

/** Counts matters, bucket after bucket. */
export interface Counter {
  add(matters: Iterable<Matter>): void;
  /** What was counted so far, in the order of the subjects' ids. */
  tallies(): Tally[];
}

export function createCounter(rule: HonourRule, subjects: ReadonlyMap<string, Subject> | null): Counter {
  const concerned = involvement(rule.category, subjects);
  const counted = new Map<string, Tally>();
  return {
    add(matters) {
      for (const matter of matters) {
        for (const id of concerned(matter)) {
          const tally = tallyOf(rule, matter, id);
          const known = counted.get(id);
          counted.set(id, known ? addTallies(known, tally) : tally);
        }
      }
    },
    tallies: () => [...counted.values()].sort((a, b) => (a.subjectId < b.subjectId ? -1 : 1)),
  };
}

/** The tallies of all shards as one: each subject once. */
export function mergeTallies(shards: Iterable<readonly Tally[]>): Map<string, Tally> {
  const merged = new Map<string, Tally>();
  for (const tallies of shards) {
    for (const tally of tallies) {
      const known = merged.get(tally.subjectId);
      merged.set(tally.subjectId, known ? addTallies(known, tally) : tally);
    }
  }
  return merged;
}
