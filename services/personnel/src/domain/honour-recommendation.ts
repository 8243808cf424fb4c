import { divisionPath, DivisionCode } from '@yunge/contracts';
import { accept, deriveId, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { ActWithin } from './act.ts';
import type { HonourKind, HonourList, Nominee } from './honour-list.ts';
import { RECOMMENDATION_RULE, type RecommendationRule } from './honour-recommendation-rule.ts';
import { WINDOW_MONTHS, windowFrom } from './honour-window.ts';

export type SkippedBecause = 'RECOMMENDED_LATELY' | 'CERTIFICATE_REVOKED';

/** Somebody whose turn it was and who was not recommended. */
export interface SkippedCandidate {
  readonly subjectId: string;
  readonly displayName: string;
  readonly kind: HonourKind;
  readonly rank: number;
  readonly reason: SkippedBecause;
  /** Window of the recommendation that stands in the way; null where it is something else. */
  readonly earlierMonth: string | null;
}

/** One grid member of a window who goes up to province and city 推荐. */
export interface HonourRecommendation {
  readonly id: string;
  readonly areaCode: string;
  /** First month of the two, `YYYY-MM`. */
  readonly fromMonth: string;
  readonly rule: RecommendationRule;
  /** The published lists it rests on. */
  readonly lists: readonly { readonly listId: string; readonly kind: HonourKind; readonly listHash: string }[];
  readonly listId: string;
  readonly entryId: string;
  readonly subjectId: string;
  readonly displayName: string;
  readonly kind: HonourKind;
  readonly rank: number;
  readonly score: number;
  readonly skipped: readonly SkippedCandidate[];
  readonly recommendedAt: Date;
}

/** Whom a district has recommended, window by window. One document: two windows decided at once cannot name the same. */
export interface HonourRoll {
  readonly id: string;
  readonly version: number;
  readonly areaCode: string;
  readonly within: readonly string[];
  readonly recommendations: readonly HonourRecommendation[];
}

export type HonourRollEvent = DomainEvent & {
  readonly name: 'honourRoll.recommended';
  readonly recommendation: HonourRecommendation;
};

export type HonourRecommendationCode =
  | 'AREA_MALFORMED'
  | 'OUTSIDE_YOUR_AREA'
  | 'MONTH_MALFORMED'
  | 'WINDOW_OVERLAPS'
  | 'NOT_PUBLISHED'
  | 'LISTS_IN_PROGRESS'
  | 'NOBODY_LEFT';

export const honourRollId = (areaCode: string) => deriveId('honour-roll', areaCode);

export function evolveHonourRoll(roll: HonourRoll | null, { recommendation, name }: HonourRollEvent): HonourRoll {
  if (name !== 'honourRoll.recommended') throw new Error(`a roll knows no ${String(name)}`);
  const { areaCode } = recommendation;
  const start: HonourRoll = roll ?? {
    id: honourRollId(areaCode),
    version: 0,
    areaCode,
    within: divisionPath(areaCode),
    recommendations: [],
  };
  return { ...start, recommendations: [...start.recommendations, recommendation] };
}

export interface Recommend {
  readonly areaCode: string;
  readonly fromMonth: string;
  /** All lists of grid members of this district and window. */
  readonly lists: readonly HonourList[];
  /** What other districts have recommended: people move. */
  readonly elsewhere: readonly HonourRecommendation[];
  /** Of their nominees, those whose certificate was taken back. */
  readonly revokedIds: ReadonlySet<string>;
}

const monthsOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** The published list of a kind; null where there is nobody to list; otherwise it has to be waited for. */
function listOf(lists: readonly HonourList[], kind: HonourKind): HonourList | null | 'IN_PROGRESS' {
  const ofKind = lists.filter((list) => list.kind === kind);
  const published = ofKind.find(({ status }) => status === 'PUBLISHED');
  if (published) return published;
  // One that was set aside is waited for: what takes its place is still being computed, or among these.
  const isWaitedFor = ({ status, result, supersededById }: HonourList) =>
    status === 'SUPERSEDED' ? !ofKind.some(({ id }) => id === supersededById) : result.rankedCount > 0;
  return ofKind.some(isWaitedFor) ? 'IN_PROGRESS' : null;
}

type Candidate = Nominee & { readonly kind: HonourKind; readonly listId: string };

/** Whoever was recommended so lately that it is not their turn: the window of that time. */
function lately(
  made: readonly HonourRecommendation[],
  fromMonth: string,
  subjectId: string,
  apart: number,
): string | null {
  const near = made.find(
    (earlier) => earlier.subjectId === subjectId && Math.abs(monthsOf(earlier.fromMonth) - monthsOf(fromMonth)) < apart,
  );
  return near?.fromMonth ?? null;
}

/**
 * Recommends the first whose turn it is among those honoured in a window; what is recommended already stays. Kinds take
 * turns by rank, in the order of the rule.
 */
export function recommend(
  roll: HonourRoll | null,
  { areaCode, fromMonth, lists, elsewhere, revokedIds }: Recommend,
  { by, at, reaches }: ActWithin,
): Decision<HonourRollEvent, HonourRecommendationCode> {
  if (areaCode.length !== 6 || !DivisionCode.safeParse(areaCode).success) {
    return refuse('AREA_MALFORMED', 'A district recommends: 6 digits.', ['input', 'areaCode']);
  }
  if (!reaches(areaCode)) return refuse('OUTSIDE_YOUR_AREA', 'This area is not yours.', ['input', 'areaCode']);
  if (!windowFrom(fromMonth)) {
    return refuse('MONTH_MALFORMED', 'A month is written YYYY-MM.', ['input', 'fromMonth']);
  }
  if (roll?.recommendations.some((earlier) => earlier.fromMonth === fromMonth)) return accept();
  const isOverlapping = (other: string) => Math.abs(monthsOf(other) - monthsOf(fromMonth)) < WINDOW_MONTHS;
  if (roll?.recommendations.some((earlier) => isOverlapping(earlier.fromMonth))) {
    return refuse('WINDOW_OVERLAPS', 'Somebody is recommended for a month of this window already.', [
      'input',
      'fromMonth',
    ]);
  }
  const rule = RECOMMENDATION_RULE;
  const found = rule.kinds.map((kind) => listOf(lists, kind));
  if (found.includes('IN_PROGRESS')) {
    return refuse('LISTS_IN_PROGRESS', 'A list of this window is not published yet.');
  }
  const published = found.filter((list) => list !== null && list !== 'IN_PROGRESS');
  if (published.length === 0) return refuse('NOT_PUBLISHED', 'No list of this window is published.');

  const candidates = published
    .flatMap(({ id: listId, kind, nominees }) =>
      nominees.map((nominee): Candidate => ({ ...nominee, kind: kind ?? 'FULL_TIME', listId })),
    )
    .sort((a, b) => a.rank - b.rank || rule.kinds.indexOf(a.kind) - rule.kinds.indexOf(b.kind));
  const made = [...(roll?.recommendations ?? []), ...elsewhere];
  const skipped: SkippedCandidate[] = [];
  for (const { subjectId, displayName, kind, rank, listId, entryId, score } of candidates) {
    const earlierMonth = lately(made, fromMonth, subjectId, rule.monthsApart);
    const isRevoked = revokedIds.has(subjectId);
    if (earlierMonth !== null || isRevoked) {
      const reason = isRevoked ? 'CERTIFICATE_REVOKED' : 'RECOMMENDED_LATELY';
      skipped.push({ subjectId, displayName, kind, rank, reason, earlierMonth });
      continue;
    }
    const recommendation: HonourRecommendation = {
      id: deriveId('honour-recommendation', areaCode, fromMonth),
      ...{ areaCode, fromMonth, rule },
      lists: published.map((list) => ({
        listId: list.id,
        kind: list.kind ?? 'FULL_TIME',
        listHash: list.result.listHash,
      })),
      ...{ listId, entryId, subjectId, displayName, kind, rank, score, skipped },
      recommendedAt: at,
    };
    return accept({ name: 'honourRoll.recommended', recommendation, by, at });
  }
  return refuse('NOBODY_LEFT', 'Everybody honoured in this window was recommended lately.');
}
