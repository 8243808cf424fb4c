import type { HonourExclusions } from './honour-list.ts';
import { judge, mattersOf, namedIn, placing, viewOf, type Matter } from './honour-matter.ts';
import { HONOUR_CATEGORIES, INDICATORS, type HonourCategory, type Indicator } from './honour-rules.ts';
import { heldAt, peopleOf, type Roster } from './honour-subject.ts';
import type { Work } from './work.ts';

/**
 * What was counted for one subject in one community under the same postings. Partials of different matters add up in any
 * order, and a list of any area is a sum of them.
 */
export interface Partial {
  readonly category: HonourCategory;
  readonly subjectId: string;
  /** Community it happened in; a wider division where nothing narrower is known. */
  readonly place: string;
  /** Which of the subject's postings of the post held, by their place in the roster; empty for units and case files. */
  readonly postings: readonly number[];
  /** When it was closed, epoch milliseconds, for a case file; null for others. */
  readonly since: number | null;
  /** Valid matters the subject reported or handled. */
  sample: number;
  reworks: number;
  /** Numerator and denominator of each indicator, one after the other, in the order of INDICATORS. */
  readonly counts: number[];
}

/** Indicators that a category's subjects are counted for from work; what else a rule asks for comes from elsewhere. */
const COUNTED: Readonly<Record<HonourCategory, readonly Indicator[]>> = {
  GRID_MEMBER: ['VALID_REPORTING', 'ON_TIME', 'NO_REWORK', 'SATISFACTION', 'EVIDENCE', 'VISITS'],
  GRID_CHIEF: ['VALID_REPORTING', 'ON_TIME', 'NO_REWORK', 'SATISFACTION', 'EVIDENCE', 'NEEDS_MET'],
  MEDIATOR: ['ON_TIME', 'NO_REWORK', 'SATISFACTION', 'MEDIATION', 'FOLLOW_UP'],
  RESIDENT_UNIT: ['ON_TIME', 'NO_REWORK', 'SATISFACTION', 'EVIDENCE', 'SIGN_IN', 'RATING'],
  CASE_FILE: ['ON_TIME', 'NO_REWORK', 'SATISFACTION', 'EVIDENCE', 'MEDIATION'],
};

const SLOTS: ReadonlyMap<Indicator, number> = new Map(INDICATORS.map((indicator, index) => [indicator, 2 * index]));
const slotOf = (indicator: Indicator) => SLOTS.get(indicator) ?? 0;

export const emptyCounts = (): number[] => new Array<number>(2 * INDICATORS.length).fill(0);

/** Numerator and denominator of an indicator. */
export function countsOf(counts: readonly number[], indicator: Indicator): readonly [number, number] {
  const slot = slotOf(indicator);
  return [counts[slot] ?? 0, counts[slot + 1] ?? 0];
}

/** Adds what was counted to a partial. */
export function addTo(into: Partial, more: Pick<Partial, 'sample' | 'reworks' | 'counts'>): void {
  into.sample += more.sample;
  into.reworks += more.reworks;
  for (const [index, count] of more.counts.entries()) into.counts[index] = (into.counts[index] ?? 0) + count;
}

/** Partials that are about the same subject, place and postings add up. */
export function keyOf({
  category,
  subjectId,
  place,
  postings,
}: Omit<Partial, 'since' | 'sample' | 'reworks' | 'counts'>) {
  return `${category} ${place} ${postings.join('.')} ${subjectId}`;
}

type Heading = Omit<Partial, 'sample' | 'reworks' | 'counts'>;

const NO_POSTINGS: readonly number[] = [];

/** Finds whom a matter concerns: units and case files by name, people where a posting of theirs held. */
export function concernOf(roster: Roster) {
  const chiefs = new Map<string, Set<string>>();
  for (const [id, postings] of peopleOf(roster, 'GRID_CHIEF')) {
    for (const { areaCode } of postings) chiefs.set(areaCode, (chiefs.get(areaCode) ?? new Set()).add(id));
  }
  const heldBy = (category: HonourCategory, id: string, at: number, place: string | null): readonly number[] => {
    const postings = peopleOf(roster, category).get(id);
    if (!postings) return NO_POSTINGS;
    const held: number[] = [];
    for (let index = 0; index < postings.length; index += 1) {
      const posting = postings[index];
      if (posting && heldAt(posting, at) && (place === null || place.startsWith(posting.areaCode))) held.push(index);
    }
    return held;
  };

  return (category: HonourCategory, matter: Matter): Heading[] => {
    const placed = placing(matter);
    if (!placed) return [];
    const { at } = placed;
    const place = placed.place.slice(0, 12);
    switch (category) {
      case 'RESIDENT_UNIT':
        return namedIn(category, matter).map((subjectId) => ({
          category,
          subjectId,
          place,
          postings: NO_POSTINGS,
          since: null,
        }));
      case 'CASE_FILE':
        return namedIn(category, matter).map((subjectId) => ({
          category,
          subjectId,
          place,
          postings: NO_POSTINGS,
          since: matter.closed?.at ?? null,
        }));
      default: {
        const ids = category === 'GRID_CHIEF' ? [...(chiefs.get(place) ?? [])] : namedIn(category, matter);
        return ids
          .map((subjectId) => {
            const postings = heldBy(category, subjectId, at, category === 'GRID_CHIEF' ? placed.place : null);
            return { category, subjectId, place, postings, since: null };
          })
          .filter(({ postings }) => postings.length > 0);
      }
    }
  };
}

/** Adds one matter to a partial about a subject that it concerns. */
function count(partial: Partial, matter: Matter): void {
  const view = viewOf(partial.category, matter, partial.subjectId);
  if (view.handled || view.request || view.isValid) partial.sample += 1;
  partial.reworks += view.handled?.count ?? 0;
  for (const indicator of COUNTED[partial.category]) {
    const isCounted = judge(indicator, view);
    if (isCounted === null) continue;
    const slot = slotOf(indicator);
    partial.counts[slot] = (partial.counts[slot] ?? 0) + (isCounted ? 1 : 0);
    partial.counts[slot + 1] = (partial.counts[slot + 1] ?? 0) + 1;
  }
}

/** Counts facts for every category at once. All facts of a matter must come in the same call. */
export interface WorkCounter {
  add(works: Iterable<Work>): void;
  /** What was counted so far, in the order of the keys. */
  partials(): Partial[];
}

const arePostings = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((index, n) => index === b[n]);

/** Partials by subject and place: no key is put together for every matter, which is most of what counting would cost. */
function createLedger() {
  const bySubject = new Map<string, Map<string, Partial[]>>();
  return {
    partialFor(heading: Heading): Partial {
      const places = bySubject.get(heading.subjectId) ?? new Map<string, Partial[]>();
      if (places.size === 0) bySubject.set(heading.subjectId, places);
      const there = places.get(heading.place) ?? [];
      if (there.length === 0) places.set(heading.place, there);
      const known = there.find(({ postings }) => arePostings(postings, heading.postings));
      if (known) return known;
      const partial = { ...heading, sample: 0, reworks: 0, counts: emptyCounts() };
      there.push(partial);
      return partial;
    },
    *all(): Generator<Partial> {
      for (const places of bySubject.values()) for (const there of places.values()) yield* there;
    },
  };
}

/**
 * @param thin Drops case files that cannot come into any list; called after each addition.
 */
export function createCounter(
  roster: Roster,
  { incidentIds }: Pick<HonourExclusions, 'incidentIds'>,
  thin: (caseFiles: Map<string, Partial>) => void,
): WorkCounter {
  const concerned = concernOf(roster);
  const excluded = new Set(incidentIds);
  const ledgers = HONOUR_CATEGORIES.map((category) => ({ category, ledger: createLedger() }));
  const caseFiles = new Map<string, Partial>();
  return {
    add(works) {
      for (const matter of mattersOf(works)) {
        if (matter.incidentId !== null && excluded.has(matter.incidentId)) continue;
        for (const { category, ledger } of ledgers) {
          for (const heading of concerned(category, matter)) {
            if (category !== 'CASE_FILE') count(ledger.partialFor(heading), matter);
            else {
              const partial = { ...heading, sample: 0, reworks: 0, counts: emptyCounts() };
              count(partial, matter);
              caseFiles.set(heading.subjectId, partial);
            }
          }
        }
      }
      thin(caseFiles);
    },
    partials: () =>
      [...ledgers.flatMap(({ ledger }) => [...ledger.all()]), ...caseFiles.values()]
        .map((partial) => [keyOf(partial), partial] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, partial]) => partial),
  };
}

/** The partials of all shards as one: each key once. */
export function mergePartials(shards: Iterable<Iterable<Partial>>): Partial[] {
  const merged = new Map<string, Partial>();
  for (const partials of shards) {
    for (const partial of partials) {
      const key = keyOf(partial);
      const known = merged.get(key);
      if (known) addTo(known, partial);
      else merged.set(key, { ...partial, counts: [...partial.counts] });
    }
  }
  return [...merged.values()];
}
