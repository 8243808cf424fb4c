import { BUCKETS } from './fact.ts';
import { thinCaseFiles } from './honour-case-files.ts';
import { rankEntries, type HonourEntry, type Surroundings } from './honour-entry.ts';
import { frameOf } from './honour-frame.ts';
import { HONOUR_LEVELS, levelOf, type HonourKind, type HonourLevel, type HonourTerms } from './honour-list.ts';
import type { HonourCategory, HonourRule } from './honour-rules.ts';
import type { HonourRunTerms } from './honour-run.ts';
import { standingOf, type PeopleSnapshot } from './honour-standing.ts';
import { CATEGORY_POSTS, peopleOf, rosterOf, subjectsOf } from './honour-subject.ts';
import { areaKey, byArea, emptyTally, sumUp } from './honour-sum.ts';
import { countsOf, createCounter, type Partial, type WorkCounter } from './honour-tally.ts';

/** The buckets of one shard, half-open. All shards together are all buckets, each once. */
export function bucketsOf(shard: number, shardCount: number): { readonly from: number; readonly until: number } {
  const edge = (n: number) => Math.floor((n * BUCKETS) / shardCount);
  return { from: edge(shard), until: edge(shard + 1) };
}

type Counting = Pick<HonourRunTerms, 'areaCode' | 'window' | 'cutOff' | 'rules' | 'exclusions'>;

const ruleOf = (rules: readonly HonourRule[], category: HonourCategory) =>
  rules.find((rule) => rule.category === category) ?? null;

/** Counts the work of one shard for all lists of a run at once; all facts of a matter lie in one bucket. */
export function createShardCounter(run: Counting, { postings }: Pick<PeopleSnapshot, 'postings'>): WorkCounter {
  const roster = rosterOf(frameOf(run), postings);
  return createCounter(roster, run.exclusions, thinCaseFiles(ruleOf(run.rules, 'CASE_FILE'), run.exclusions));
}

/** Lists that are made together: one category and kind, all areas of a level. */
export interface ListGroup {
  readonly category: HonourCategory;
  readonly kind: HonourKind | null;
  readonly level: HonourLevel;
}

const KINDS: readonly HonourKind[] = ['FULL_TIME', 'PART_TIME'];

/** The groups of lists a run makes, in a fixed order. */
export function groupsOf({ rules, levels, only }: Pick<HonourRunTerms, 'rules' | 'levels' | 'only'>): ListGroup[] {
  return rules
    .flatMap(({ category }) =>
      (category === 'GRID_MEMBER' ? KINDS : [null]).flatMap((kind) =>
        levels.map((level) => ({ category, kind, level })),
      ),
    )
    .filter(({ category, kind }) => only === null || (only.category === category && only.kind === kind));
}

const DIGITS: Readonly<Record<HonourLevel, number>> = { DISTRICT: 6, TOWN: 9, COMMUNITY: 12 };

/** Everything the lists of a run are made of, once all of it is counted. */
export function assemblyOf(run: HonourRunTerms, merged: readonly Partial[], people: PeopleSnapshot) {
  const roster = rosterOf(frameOf(run), people.postings);
  const areas = byArea(merged);
  const standing = standingOf(frameOf(run), roster, people);

  const handled = new Map<string, number>();
  for (const { category, subjectId, place, counts } of merged) {
    if (category !== 'GRID_MEMBER') continue;
    const key = `${place} ${subjectId}`;
    handled.set(key, (handled.get(key) ?? 0) + countsOf(counts, 'ON_TIME')[1]);
  }
  const around: Surroundings = {
    standing,
    handledIn: (tenures, personId) =>
      [...new Set(tenures.map(({ areaCode }) => areaCode))].reduce(
        (sum, areaCode) => sum + (handled.get(`${areaCode} ${personId}`) ?? 0),
        0,
      ),
  };

  /** Areas of a group that have anybody or anything to list, in order; the root of the run has a list in any case. */
  function areasOfGroup({ category, kind, level }: ListGroup): string[] {
    if (run.only) return [run.only.areaCode];
    const found = new Set<string>(levelOf(run.areaCode) === level ? [run.areaCode] : []);
    const take = (code: string) => {
      if (code.length >= DIGITS[level] && code.startsWith(run.areaCode)) found.add(code.slice(0, DIGITS[level]));
    };
    if (CATEGORY_POSTS[category] === null) {
      for (const partial of merged) if (partial.category === category) take(partial.place);
    } else {
      for (const postings of peopleOf(roster, category).values()) {
        for (const { areaCode, employment } of postings) if (kind === null || kind === employment) take(areaCode);
      }
    }
    return [...found].sort();
  }

  function termsFor({ category, kind }: ListGroup, areaCode: string): HonourTerms {
    const rule = ruleOf(run.rules, category);
    if (!rule) throw new Error(`a run without a rule for ${category} has no such list`);
    const { window, cutOff, exclusions } = run;
    return { category, kind, areaCode, window, cutOff, rule, exclusions };
  }

  function entriesOf(terms: HonourTerms): HonourEntry[] {
    const { category, areaCode } = terms;
    const subjects = subjectsOf(terms, roster);
    const tallies = sumUp(areas.get(areaKey(category, areaCode)) ?? [], subjects);
    const entrants = subjects
      ? [...subjects.values()].map((subject) => ({ tally: tallies.get(subject.id) ?? emptyTally(subject.id), subject }))
      : [...tallies.values()].map((tally) => ({ tally, subject: null }));
    return rankEntries(terms, levelOf(areaCode) ?? HONOUR_LEVELS[0], entrants, around);
  }

  return { areasOf: areasOfGroup, termsFor, entriesOf };
}

export type Assembly = ReturnType<typeof assemblyOf>;
