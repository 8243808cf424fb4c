import { deriveId } from '@yunge/kernel';
import { excludedBecause, type HonourLevel, type HonourTerms } from './honour-list.ts';
import { CATEGORY_POSTS, type Subject, type Tenure } from './honour-subject.ts';
import type { HonourCategory, HonourRule, Indicator, Method } from './honour-rules.ts';
import type { Standing, VetoReason } from './honour-standing.ts';
import { countsOf } from './honour-tally.ts';
import type { Tally } from './honour-sum.ts';
import { ratio, wilson95 } from './rational.ts';

export type SubjectKind = 'PERSON' | 'DEPARTMENT' | 'INCIDENT';

/** Why an entry carries no rank. */
export type NotRanked = 'TOO_FEW_INCIDENTS' | 'NOT_CERTIFIED' | 'UPHELD_OBJECTION' | VetoReason;

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

export const METHODS: Readonly<Record<Method, (numerator: number, denominator: number) => number | null>> = {
  RATIO: ratio,
  WILSON_95: wilson95,
};

/** All modules there are: the denominator of a person's training. */
const MODULE_COUNT = 3;

function kindOf(category: HonourCategory): SubjectKind {
  if (CATEGORY_POSTS[category] !== null) return 'PERSON';
  return category === 'RESIDENT_UNIT' ? 'DEPARTMENT' : 'INCIDENT';
}

/** What an entry is explained by beside its own counts. */
export interface Surroundings {
  readonly standing: Pick<Standing, 'modulesOf' | 'membersOf' | 'vetoOf'>;
  /** How many matters a grid member handled in the communities of these areas. */
  readonly handledIn: (tenures: readonly Pick<Tenure, 'areaCode'>[], personId: string) => number;
}

/** Of each member of some communities, whether they handled at most twice the average; nothing where nobody did anything. */
export function burdenOfMembers(members: readonly string[], handledBy: (id: string) => number): Map<string, boolean> {
  const handled = members.map((id) => [id, handledBy(id)] as const);
  const total = handled.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return new Map();
  return new Map(handled.map(([id, count]) => [id, count * members.length <= 2 * total]));
}

function shareOf(
  rule: HonourRule,
  indicator: Indicator,
  { counts, raters, subjectId }: Tally,
  subject: Subject | null,
  around: Surroundings,
): readonly [number, number] {
  const counted = countsOf(counts, indicator);
  const { standing } = around;
  switch (indicator) {
    case 'TRAINING':
      return [standing.modulesOf(subjectId).size, MODULE_COUNT];
    case 'COVERAGE': {
      const members = standing.membersOf(subject?.tenures ?? []);
      return [members.filter((id) => standing.modulesOf(id).has('PROFESSIONAL')).length, members.length];
    }
    case 'BURDEN': {
      const tenures = subject?.tenures ?? [];
      const shares = burdenOfMembers(standing.membersOf(tenures), (id) => around.handledIn(tenures, id));
      return [[...shares.values()].filter((isFair) => isFair).length, shares.size];
    }
    case 'VISITS':
      return [Math.min(counted[1], rule.expectedVisits), rule.expectedVisits];
    case 'RATING':
      return raters < rule.minimumRaters ? [0, 0] : counted;
    default:
      return counted;
  }
}

function notRankedBecause({ rule, exclusions }: RankTerms, tally: Tally, standing: Surroundings['standing']) {
  const barred = excludedBecause(exclusions, tally.subjectId) ?? standing.vetoOf(tally.subjectId);
  if (barred) return barred;
  if (rule.requiredModule && !standing.modulesOf(tally.subjectId).has(rule.requiredModule)) return 'NOT_CERTIFIED';
  return tally.sample < rule.minimumSample ? 'TOO_FEW_INCIDENTS' : null;
}

type RankTerms = Pick<HonourTerms, 'rule' | 'exclusions'>;
type Unplaced = Omit<HonourEntry, 'position' | 'rank'>;

function explain(terms: RankTerms, tally: Tally, subject: Subject | null, around: Surroundings): Unplaced {
  const { rule } = terms;
  const parts = rule.weightings.map(({ indicator, method, weight }): HonourPart => {
    const [numerator, denominator] = shareOf(rule, indicator, tally, subject, around);
    const value = METHODS[method](numerator, denominator);
    return { indicator, method, weight, numerator, denominator, value, points: (value ?? 0) * weight };
  });
  return {
    subjectKind: kindOf(rule.category),
    subjectId: tally.subjectId,
    notRanked: notRankedBecause(terms, tally, around.standing),
    score: parts.reduce((sum, { points }) => sum + points, 0),
    sample: tally.sample,
    reworks: tally.reworks,
    since: subject?.since ?? (tally.since === null ? null : new Date(tally.since)),
    tenures: subject?.tenures ?? [],
    parts,
  };
}

/** Total order: score, fewer reworks, earlier, id. No two entries are equal in it. */
export function byMerit(
  a: Pick<HonourEntry, 'score' | 'reworks' | 'since' | 'subjectId'>,
  b: Pick<HonourEntry, 'score' | 'reworks' | 'since' | 'subjectId'>,
): number {
  return (
    b.score - a.score ||
    a.reworks - b.reworks ||
    (a.since?.getTime() ?? 0) - (b.since?.getTime() ?? 0) ||
    (a.subjectId < b.subjectId ? -1 : 1)
  );
}

/**
 * The entries of a list: ranked ones first, those without a rank after them, each with its reason. Where only the best are
 * listed, that is the best of the ranked.
 */
export function rankEntries(
  terms: RankTerms,
  level: HonourLevel,
  entrants: readonly { readonly tally: Tally; readonly subject: Subject | null }[],
  around: Surroundings,
): HonourEntry[] {
  const entries = entrants.map(({ tally, subject }) => explain(terms, tally, subject, around));
  const isRanked = ({ notRanked }: Unplaced) => notRanked === null;
  const ranked = entries.filter(isRanked).sort(byMerit).slice(0, terms.rule.listed?.[level]);
  const others = entries.filter((entry) => !isRanked(entry)).sort(byMerit);
  return [...ranked, ...others].map((entry, index) => ({
    ...entry,
    position: index + 1,
    rank: isRanked(entry) ? index + 1 : null,
  }));
}
