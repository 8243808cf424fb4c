/** From an instant up to, and without, another: a period's end, or the cut-off while the period still runs. */
export interface Period {
  readonly from: Date;
  readonly until: Date;
}

/**
 * What all rates ask of one piece of casework. Everything is as it stood at the period's `until`, by the events before
 * it, so that a period that is over never changes; `isValid` alone is judged by what is known today.
 */
export interface CaseFacts {
  readonly reportedAt: Date;
  /** Neither refused, void nor merged, as far as is known today. */
  readonly isValid: boolean;
  /** Refused, void or merged at the cut-off: nobody owes anything. */
  readonly isDismissed: boolean;
  /** What was promised, as it stood at the cut-off: extended, paused, rolled on. */
  readonly dueAt: Date;
  /** Since when the work rests as done; null before that, and again after a failed check or a reopening. */
  readonly handledAt: Date | null;
  /** When it was closed; null before that, and again after a reopening. */
  readonly closedAt: Date | null;
  /** Every promise was kept. Means nothing before the work is done. */
  readonly isOnTime: boolean;
  /** False where it ended without a result, as a mediation that failed. */
  readonly isSolved: boolean;
  readonly isSuspended: boolean;
  /** A check has failed at least once. */
  readonly isReworked: boolean;
  readonly isExtended: boolean;
  /** Each time it was handed to somebody; a return that was granted takes it back. */
  readonly dispatches: readonly { readonly at: Date; readonly returnedAt: Date | null }[];
  /** Each time somebody had to be in touch, unless that fell away before its time. */
  readonly contacts: readonly { readonly dueAt: Date; readonly doneAt: Date | null }[];
  /** Each answer of whoever reported it. */
  readonly answers: readonly { readonly at: Date; readonly isSatisfied: boolean; readonly isSolved: boolean }[];
}

const isIn = (at: Date, { from, until }: Period) => at >= from && at < until;
/** Was not done before the period: a deadline of before it still counts in it. */
const wasOwed = (doneAt: Date | null, { from }: Period) => doneAt === null || doneAt >= from;

/** Its deadline falls in the period, or fell before and it was not done then. */
const falls = ({ dueAt }: CaseFacts, doneAt: Date | null, period: Period) =>
  dueAt < period.until && (dueAt >= period.from || wasOwed(doneAt, period));

const due = (facts: CaseFacts, period: Period) => !facts.isDismissed && falls(facts, facts.handledAt, period);
const handled = (facts: CaseFacts, period: Period) => due(facts, period) && facts.handledAt !== null && facts.isSolved;
const toClose = (facts: CaseFacts, period: Period) => !facts.isDismissed && falls(facts, facts.closedAt, period);
const unsuspended = (facts: CaseFacts, period: Period) => toClose(facts, period) && !facts.isSuspended;
const isReturnedIn = ({ dispatches }: CaseFacts, period: Period) =>
  dispatches.some(({ returnedAt }) => returnedAt !== null && isIn(returnedAt, period));
const dispatched = (facts: CaseFacts, period: Period) =>
  facts.dispatches.some(({ at }) => isIn(at, period)) || isReturnedIn(facts, period);
const contacts = (facts: CaseFacts, period: Period) => facts.contacts.filter(({ dueAt }) => isIn(dueAt, period));
const answer = (facts: CaseFacts, period: Period) => facts.answers.findLast(({ at }) => isIn(at, period));

interface SetRule {
  readonly en: string;
  readonly zh: string;
  holds(facts: CaseFacts, period: Period): boolean;
}

/** The sets that rates are made of: each case is in a set once or not at all. */
export const RATE_SETS = {
  REPORTED: {
    en: 'reported in the period',
    zh: '上报数',
    holds: ({ reportedAt }, period) => isIn(reportedAt, period),
  },
  VALID: {
    en: 'reported in the period and, as known today, neither refused, void nor merged',
    zh: '有效上报数',
    holds: ({ reportedAt, isValid }, period) => isIn(reportedAt, period) && isValid,
  },
  INVALID: {
    en: 'reported in the period and refused, void or merged since',
    zh: '无效上报数',
    holds: ({ reportedAt, isValid }, period) => isIn(reportedAt, period) && !isValid,
  },
  DUE: {
    en: 'to be handled: the deadline falls in the period, or fell before and it was not handled then',
    zh: '应处置数',
    holds: due,
  },
  HANDLED: { en: 'due, and the work rests as done with a result', zh: '处置数', holds: handled },
  HANDLED_IN_TIME: {
    en: 'handled, and every promise was kept',
    zh: '按期处置数',
    holds: (facts, period) => handled(facts, period) && facts.isOnTime,
  },
  OVERDUE_PENDING: {
    en: 'due, and still not handled at the end of the period; suspended ones too',
    zh: '超期未处置数',
    holds: (facts, period) => due(facts, period) && facts.handledAt === null,
  },
  DUE_EXTENDED: {
    en: 'due, and extended at least once',
    zh: '延期数',
    holds: (facts, period) => due(facts, period) && facts.isExtended,
  },
  DISMISSED_DUE: {
    en: 'the deadline falls in the period, but it was refused, void or merged by then',
    zh: '到期无效数',
    holds: (facts, period) => facts.isDismissed && isIn(facts.dueAt, period),
  },
  TO_CLOSE: {
    en: 'to be closed: the deadline falls in the period, or fell before and it was not closed then',
    zh: '应结案数',
    holds: toClose,
  },
  REWORKED: {
    en: 'to close, and a check has failed at least once',
    zh: '返工数',
    holds: (facts, period) => toClose(facts, period) && facts.isReworked,
  },
  TO_CLOSE_SUSPENDED: {
    en: 'to close, but suspended at the end of the period',
    zh: '挂账数',
    holds: (facts, period) => toClose(facts, period) && facts.isSuspended,
  },
  TO_CLOSE_UNSUSPENDED: { en: 'to close, suspended ones left out', zh: '应结案数（扣除挂账）', holds: unsuspended },
  CLOSED_IN_TIME: {
    en: 'to close and not suspended: closed and solved, and every promise was kept',
    zh: '按期结案数',
    holds: (facts, period) => unsuspended(facts, period) && facts.closedAt !== null && facts.isSolved && facts.isOnTime,
  },
  DISPATCHED: {
    en: 'handed to somebody in the period, or returned in it',
    zh: '派遣数',
    holds: dispatched,
  },
  DISPATCHED_RIGHT: {
    en: 'handed to somebody in the period, and never returned in it',
    zh: '准确派遣数',
    holds: (facts, period) => dispatched(facts, period) && !isReturnedIn(facts, period),
  },
  CONTACT_DUE: {
    en: 'handed to somebody whose time for a first contact ended in the period',
    zh: '应响应数',
    holds: (facts, period) => contacts(facts, period).length > 0,
  },
  CONTACTED_IN_TIME: {
    en: 'of these, each time in touch within that time',
    zh: '按期响应数',
    holds(facts, period) {
      const owed = contacts(facts, period);
      return owed.length > 0 && owed.every(({ dueAt, doneAt }) => doneAt !== null && doneAt <= dueAt);
    },
  },
  ANSWERED: {
    en: 'whoever reported it gave an answer in the period; the last one counts',
    zh: '有效回访数',
    holds: (facts, period) => answer(facts, period) !== undefined,
  },
  SOLVED_BY_ANSWER: {
    en: 'answered as solved, and not ended without a result',
    zh: '回访解决数',
    holds: (facts, period) => answer(facts, period)?.isSolved === true,
  },
  SATISFIED: {
    en: 'answered as satisfied',
    zh: '回访满意数',
    holds: (facts, period) => answer(facts, period)?.isSatisfied === true,
  },
} as const satisfies Readonly<Record<string, SetRule>>;

export type RateSet = keyof typeof RATE_SETS;
const isRateSet = (name: string): name is RateSet => name in RATE_SETS;
export const RATE_SET_NAMES: readonly RateSet[] = Object.keys(RATE_SETS).filter(isRateSet);

/** The sets a case is in, in the order of `RATE_SET_NAMES`. */
export function setsOf(facts: CaseFacts, period: Period): RateSet[] {
  return RATE_SET_NAMES.filter((name) => RATE_SETS[name].holds(facts, period));
}

/** Whether a case that stood so at the end of a period can be in any set of the next one, whatever happens. */
export function carriesOver(
  { isDismissed, dueAt, handledAt, closedAt, contacts: owed }: CaseFacts,
  end: Date,
): boolean {
  if (isDismissed) return dueAt >= end;
  return dueAt >= end || handledAt === null || closedAt === null || owed.some((contact) => contact.dueAt >= end);
}

/** The instants from which on time alone puts a case into a set; the cut-off has to lie after them. */
export function turningPoints({ dueAt, contacts: owed }: CaseFacts): Date[] {
  return [dueAt, ...owed.map((contact) => contact.dueAt)];
}
