import { divisionPath } from '@yunge/contracts';
import { deriveId, type DomainEvent } from '@yunge/kernel';
import type { NotRanked, SubjectKind } from './honour-entry.ts';
import type { HonourCategory, HonourRule } from './honour-rules.ts';
import type { HonourStatus } from './honour-states.ts';
import type { HonourWindow } from './honour-window.ts';

export const HONOUR_KINDS = ['FULL_TIME', 'PART_TIME'] as const;
export type HonourKind = (typeof HONOUR_KINDS)[number];
export const HONOUR_LEVELS = ['COMMUNITY', 'TOWN', 'DISTRICT'] as const;
export type HonourLevel = (typeof HONOUR_LEVELS)[number];

/** What upheld objections have taken out of a list. */
export interface HonourExclusions {
  /** Incidents that count for nobody, sorted. */
  readonly incidentIds: readonly string[];
  /** Subjects that are listed but not ranked, sorted. */
  readonly subjectIds: readonly string[];
}

export const NO_EXCLUSIONS: HonourExclusions = { incidentIds: [], subjectIds: [] };

/** What a list is computed from: the same terms and the same facts always give the same list. */
export interface HonourTerms {
  readonly category: HonourCategory;
  /** Employment of grid members, ranked apart; null for other categories. */
  readonly kind: HonourKind | null;
  readonly areaCode: string;
  readonly window: HonourWindow;
  /** Facts recorded at or before this instant are in. */
  readonly cutOff: Date;
  readonly rule: HonourRule;
  readonly exclusions: HonourExclusions;
}

export interface HonourResult {
  /** SHA-256 over the terms and every fact of the district's snapshot, hexadecimal. */
  readonly inputHash: string;
  /** SHA-256 over the terms and every entry, hexadecimal. */
  readonly listHash: string;
  /** Facts in the snapshot that all lists of a run are computed from. */
  readonly factCount: number;
  readonly entryCount: number;
  readonly rankedCount: number;
}

/** Somebody proposed for the honour; name and rank as they stood when the list was nominated. */
export interface Nominee {
  readonly entryId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly rank: number;
  /** Name of the person, code of the unit or of the case file. */
  readonly displayName: string;
  /** Where the person serves; null for units and case files. */
  readonly areaCode: string | null;
  /** In ten-thousandths of a point. */
  readonly score: number;
}

/** Somebody ranked high enough whom the jury did not nominate, and why. */
export interface PassedOver {
  readonly subjectId: string;
  readonly rank: number;
  readonly reason: string;
}

/** Public notice 公示: from one instant until before another, over so many workdays. */
export interface HonourNotice {
  readonly from: Date;
  readonly until: Date;
  readonly workdays: number;
}

/** Hashes under which a list was published. They never change. */
export type HonourPublication = Pick<HonourResult, 'inputHash' | 'listHash'>;

/** Why a list was set aside, and which run computes the one after it. */
export interface Supersession {
  readonly objectionId: string;
  readonly runId: string;
  /** What the objection takes out, beside what is out already. */
  readonly exclude: HonourExclusions;
}

export interface HonourList extends HonourTerms {
  readonly id: string;
  readonly version: number;
  readonly runId: string;
  /** From 1; an upheld objection makes the next. */
  readonly revision: number;
  readonly supersedesId: string | null;
  readonly supersededById: string | null;
  readonly level: HonourLevel;
  readonly within: readonly string[];
  readonly fromMonth: string;
  readonly status: HonourStatus;
  readonly result: HonourResult;
  readonly computedAt: Date;
  readonly nominees: readonly Nominee[];
  readonly passedOver: readonly PassedOver[];
  readonly notice: HonourNotice | null;
  readonly publishedAt: Date | null;
  readonly publication: HonourPublication | null;
  /** Objections that are not decided, or whose decision has not taken effect. */
  readonly openObjectionIds: readonly string[];
  readonly supersession: Supersession | null;
}

/** First event of a list: it exists once it is computed. */
export type HonourListComputed = DomainEvent & {
  readonly name: 'honourList.computed';
  readonly id: string;
  readonly runId: string;
  readonly revision: number;
  readonly supersedesId: string | null;
  readonly terms: HonourTerms;
  readonly result: HonourResult;
};

const LEVELS: Readonly<Record<number, HonourLevel>> = { 6: 'DISTRICT', 9: 'TOWN', 12: 'COMMUNITY' };

/** Level of an area by the length of its code; null for a grid or a code of no division. */
export function levelOf(areaCode: string): HonourLevel | null {
  return LEVELS[areaCode.length] ?? null;
}

/** Id of the list that a run computes for a category, kind and area: whoever computes it writes the same list. */
export function honourListIdOf(
  runId: string,
  { category, kind, areaCode }: Pick<HonourTerms, 'category' | 'kind' | 'areaCode'>,
): string {
  return deriveId('honour-list', runId, category, kind ?? '', areaCode);
}

/** What a list is computed from, without what tells one computation from another: this alone is in its hashes. */
export function termsOf({ category, kind, areaCode, window, cutOff, rule, exclusions }: HonourTerms): HonourTerms {
  return { category, kind, areaCode, window, cutOff, rule, exclusions };
}

/** A list as it is once it is computed. */
export function computedList({ id, runId, revision, supersedesId, terms, result, at }: HonourListComputed): HonourList {
  return {
    id,
    version: 0,
    ...terms,
    runId,
    revision,
    supersedesId,
    supersededById: null,
    level: levelOf(terms.areaCode) ?? 'COMMUNITY',
    within: divisionPath(terms.areaCode),
    fromMonth: terms.window.fromMonth,
    status: 'COMPUTED',
    result,
    computedAt: at,
    nominees: [],
    passedOver: [],
    notice: null,
    publishedAt: null,
    publication: null,
    openObjectionIds: [],
    supersession: null,
  };
}

/** Why an entry of a list with these exclusions is not ranked; null where they do not speak against it. */
export function excludedBecause({ subjectIds }: HonourExclusions, subjectId: string): NotRanked | null {
  return subjectIds.includes(subjectId) ? 'UPHELD_OBJECTION' : null;
}
