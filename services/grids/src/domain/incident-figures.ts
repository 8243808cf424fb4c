import { RATE_CATALOGUE } from '@yunge/casework';
import type { Incident } from './incident.ts';
import { OPEN_STATUSES } from './incident-states.ts';

/** What has become of a report; each has exactly one. Only SOLVED counts as solved in any figure. */
export type Fate = 'PENDING' | 'SUSPENDED' | 'SOLVED' | 'UNSOLVED' | 'REFUSED' | 'VOID' | 'MERGED';

/** What can be said of an incident besides, each a yes or no about its stored state. */
export type Mark = 'onTime' | 'overdue' | 'reopened' | 'extended' | 'suspended' | 'returned' | 'dispatched';

/** What of the stored state tells the fate. */
export interface FateFacts extends Pick<Incident, 'status' | 'dismissedAs'> {
  /** A mediator has said that nothing was agreed. */
  readonly isUnsolved: boolean;
}

export function fateOf({ status, dismissedAs, isUnsolved }: FateFacts): Fate {
  if (status === 'SUSPENDED') return 'SUSPENDED';
  if (OPEN_STATUSES.includes(status)) return 'PENDING';
  return dismissedAs ?? (isUnsolved ? 'UNSOLVED' : 'SOLVED');
}

const DISMISSED = ['REFUSED', 'VOID', 'MERGED'] as const;
const OPEN = ['PENDING', 'SUSPENDED'] as const;
const CLOSED = ['SOLVED', 'UNSOLVED'] as const;
const VALID = [...OPEN, ...CLOSED] as const;
const ALL = [...VALID, ...DISMISSED] as const;

/** Incidents of these fates, only those with the mark where one is named. */
export interface Case {
  readonly fates: readonly Fate[];
  readonly mark?: Mark;
}

/** What each figure counts: an incident that falls under any of its cases, once. */
export const FIGURES = {
  REPORTED: [{ fates: ALL }],
  VALID: [{ fates: VALID }],
  INVALID: [{ fates: DISMISSED }],
  REFUSED: [{ fates: ['REFUSED'] }],
  VOID: [{ fates: ['VOID'] }],
  MERGED: [{ fates: ['MERGED'] }],
  OPEN: [{ fates: OPEN }],
  SUSPENDED: [{ fates: ['SUSPENDED'] }],
  OVERDUE: [{ fates: OPEN, mark: 'overdue' }],
  CLOSED: [{ fates: CLOSED }],
  SOLVED: [{ fates: ['SOLVED'] }],
  SOLVED_ON_TIME: [{ fates: ['SOLVED'], mark: 'onTime' }],
  MEDIATION_FAILED: [{ fates: ['UNSOLVED'] }],
  ENDED_UNSOLVED: [{ fates: [...DISMISSED, 'UNSOLVED'] }],
  CLOSABLE: [{ fates: ['PENDING', ...CLOSED] }],
  DECIDED: [{ fates: CLOSED }, { fates: OPEN, mark: 'overdue' }],
  EVER_CLOSED: [{ fates: CLOSED }, { fates: ALL, mark: 'reopened' }],
  REOPENED: [{ fates: ALL, mark: 'reopened' }],
  EVER_DISPATCHED: [{ fates: ALL, mark: 'dispatched' }],
  EVER_EXTENDED: [{ fates: VALID, mark: 'extended' }],
  EVER_SUSPENDED: [{ fates: VALID, mark: 'suspended' }],
  RETURNED: [{ fates: ALL, mark: 'returned' }],
} as const satisfies Record<string, readonly Case[]>;

export type CountedFigure = keyof typeof FIGURES;
/** WHISTLED: those for which a whistle was blown in the span, whenever they were reported. */
export type FigureName = CountedFigure | 'WHISTLED';

/** Incidents that are alike in all that figures ask, and how many they are. */
export interface Tally extends FateFacts {
  /** Code of the area or, counted by town, of the town. */
  readonly area: string;
  readonly marks: Readonly<Record<Mark, boolean>>;
  readonly count: number;
}

export function counts(figure: CountedFigure, incident: Omit<Tally, 'area' | 'count'>): boolean {
  const cases: readonly Case[] = FIGURES[figure];
  const fate = fateOf(incident);
  return cases.some(({ fates, mark }) => fates.includes(fate) && (mark === undefined || incident.marks[mark]));
}

export function countOf(figure: CountedFigure, tallies: readonly Tally[]): number {
  return tallies.filter((tally) => counts(figure, tally)).reduce((sum, { count }) => sum + count, 0);
}

const { VALID_REPORTING } = RATE_CATALOGUE;

/**
 * Shares of what was reported in any span, as it stands today; the catalogue's own where it has them. Rates by deadline and
 * month are the catalogue's alone. The numerator is held by the denominator.
 */
export const RATES = {
  validShare: [VALID_REPORTING.numerator, VALID_REPORTING.denominator],
  closedShare: ['SOLVED', 'CLOSABLE'],
  solvedOfReported: ['SOLVED', 'REPORTED'],
  onTimeShare: ['SOLVED_ON_TIME', 'DECIDED'],
  reopenedShare: ['REOPENED', 'EVER_CLOSED'],
} as const satisfies Record<string, readonly [CountedFigure, CountedFigure]>;

/** What the closed share leaves out of what was reported, and why. */
export const EXCLUSIONS = [
  { figure: 'REFUSED', why: 'Refused at intake: never taken up, so never solved 不予受理.' },
  { figure: 'VOID', why: 'Declared void with an approver’s consent: never solved 作废.' },
  { figure: 'MERGED', why: 'The same matter as another report, which is the one that counts 合并.' },
  { figure: 'SUSPENDED', why: 'Suspended with an approver’s consent until its review date 挂账.' },
] as const satisfies readonly { figure: CountedFigure; why: string }[];
