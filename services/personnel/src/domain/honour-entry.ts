import { deriveId } from '@yunge/kernel';
import type { HonourTerms } from './honour-list.ts';
import { CATEGORY_POSTS, type Subject, type Tenure } from './honour-subject.ts';
import type { HonourCategory, HonourRule, Indicator, Method } from './honour-rules.ts';
import type { Standing, VetoReason } from './honour-standing.ts';
import { emptyTally, type Tally } from './honour-tally.ts';
import { ratio, wilson95 } from './rational.ts';

export type SubjectKind = 'PERSON' | 'DEPARTMENT' | 'INCIDENT';

/** Why an entry carries no rank. */
export type NotRanked = 'TOO_FEW_INCIDENTS' | 'NOT_CERTIFIED' | VetoReason;

/** One shown part of a score. */
export interface HonourPart {
  readonly indicator: Indicator;
  readonly method: Method;
  /** Points for the whole, of 100. */
  readonly weight: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Basis points; null when nothing was counted. */
  readonly value: number | null;
  /** Value × weight, in ten-thousandths of a point. No data earns nothing. */
  readonly points: number;
}

/** One place of a list, explained. */
export interface HonourEntry {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  /** Place in the list, from 1; those without a rank come last. */
  readonly position: number;
  readonly rank: number | null;
  readonly notRanked: NotRanked | null;
  /** Sum of the parts' points, in ten-thousandths of a point: 1,000,000 is the whole. */
  readonly score: number;
  readonly sample: number;
  readonly reworks: number;
  /** The earlier wins a tie: begin of the posting, or closing of the case file. */
  readonly since: Date | null;
  /** Postings that counted; empty for units and case files. */
  readonly tenures: readonly Tenure[];
  readonly parts: readonly HonourPart[];
}

/** The same subject has the same entry id in the same list, whoever computes it. */
export function entryIdOf(listId: string, subjectId: string): string {
  return deriveId('honour-entry', listId, subjectId);
}

const METHODS: Readonly<Record<Method, (numerator: number, denominator: number) => number | null>> = {
  RATIO: ratio,
  WILSON_95: wilson95,
};

/** All modules there are: the denominator of a person's training. */
const MODULE_COUNT = 3;

function kindOf(category: HonourCategory): SubjectKind {
  if (CATEGORY_POSTS[category] !== null) return 'PERSON';
  return category === 'RESIDENT_UNIT' ? 'DEPARTMENT' : 'INCIDENT';
}

function countsOf(
  indicator: Indicator,
  counted: readonly [number, number],
  subject: Subject | null,
  standing: Standing,
) {
  if (!subject) return counted;
  if (indicator === 'TRAINING') return [standing.modulesOf(subject.id).size, MODULE_COUNT] as const;
  if (indicator === 'COVERAGE') {
    const members = standing.membersOf(subject.tenures);
    return [members.filter((id) => standing.modulesOf(id).has('PROFESSIONAL')).length, members.length] as const;
  }
  return counted;
}

function notRankedBecause(rule: HonourRule, tally: Tally, standing: Standing): NotRanked | null {
  const veto = standing.vetoOf(tally.subjectId);
  if (veto) return veto;
  if (rule.requiredModule && !standing.modulesOf(tally.subjectId).has(rule.requiredModule)) return 'NOT_CERTIFIED';
  return tally.sample < rule.minimumSample ? 'TOO_FEW_INCIDENTS' : null;
}

type Unplaced = Omit<HonourEntry, 'position' | 'rank'>;

function explain(rule: HonourRule, tally: Tally, subject: Subject | null, standing: Standing): Unplaced {
  const parts = rule.weightings.map(({ indicator, method, weight }, n): HonourPart => {
    const [numerator, denominator] = countsOf(indicator, tally.counts[n] ?? [0, 0], subject, standing);
    const value = METHODS[method](numerator, denominator);
    return { indicator, method, weight, numerator, denominator, value, points: (value ?? 0) * weight };
  });
  return {
    subjectKind: kindOf(rule.category),
    subjectId: tally.subjectId,
    notRanked: notRankedBecause(rule, tally, standing),
    score: parts.reduce((sum, { points }) => sum + points, 0),
    sample: tally.sample,
    reworks: tally.reworks,
    since: subject?.since ?? tally.since,
    tenures: subject?.tenures ?? [],
    parts,
  };
}

/** Total order: score, fewer reworks, earlier, id. No two entries are equal in it. */
function byMerit(a: Unplaced, b: Unplaced): number {
  return (
    b.score - a.score ||
    a.reworks - b.reworks ||
    (a.since?.getTime() ?? 0) - (b.since?.getTime() ?? 0) ||
    (a.subjectId < b.subjectId ? -1 : 1)
  );
}

/** The entries of a list: ranked ones first, those without a rank after them, each with its reason. */
export function rankEntries(
  terms: Pick<HonourTerms, 'rule'>,
  subjects: ReadonlyMap<string, Subject> | null,
  tallies: ReadonlyMap<string, Tally>,
  standing: Standing,
): HonourEntry[] {
  const { rule } = terms;
  const ids = subjects ? subjects.keys() : tallies.keys();
  const entries = [...ids].map((id) =>
    explain(rule, tallies.get(id) ?? emptyTally(id, rule), subjects?.get(id) ?? null, standing),
  );
  const isRanked = ({ notRanked }: Unplaced) => notRanked === null;
  const ranked = entries.filter(isRanked).sort(byMerit);
  const others = entries.filter((entry) => !isRanked(entry)).sort(byMerit);
  return [...ranked, ...others]
    .slice(0, rule.listed ?? undefined)
    .map((entry, index) => ({ ...entry, position: index + 1, rank: isRanked(entry) ? index + 1 : null }));
}

/** Case files beyond the length of their list cannot come into it: a shard need not hand them on. */
export function bestTallies(rule: HonourRule, tallies: readonly Tally[]): readonly Tally[] {
  if (rule.listed === null) return tallies;
  const nothing: Standing = { modulesOf: () => new Set(), membersOf: () => [], vetoOf: () => null };
  const listed = new Map(tallies.map((tally) => [tally.subjectId, tally]));
  return rankEntries({ rule }, null, listed, nothing).flatMap(({ subjectId }) => listed.get(subjectId) ?? []);
}
