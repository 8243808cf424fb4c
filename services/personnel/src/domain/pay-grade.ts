import { addDays, addYears, dayOf, daysBetween, lastDayBefore, type Day } from './calendar-day.ts';
import { PAY_POSITIONS, payGradeRuleOn, positionOf, type PayGradeRule, type PayPosition } from './pay-grade-rules.ts';
import { holds, type Posting } from './posting.ts';

/** A span of service, from a day until before another, with the postings it is made of. */
export interface ServiceSpan {
  readonly from: Day;
  readonly until: Day;
  readonly days: number;
  readonly postings: readonly Posting[];
  /** Days on which a step was reached in it. */
  readonly stepsOn: readonly Day[];
}

/** A grade with all it follows from: grade = the lowest of the position + steps, and no more than its highest. */
export interface PayGrade {
  readonly on: Day;
  readonly rule: PayGradeRule;
  readonly position: PayPosition;
  /** The posting that gives the position. */
  readonly posting: Posting;
  readonly base: number;
  readonly cap: number;
  readonly steps: number;
  readonly grade: number;
  readonly isCapped: boolean;
  readonly servedDays: number;
  readonly spans: readonly ServiceSpan[];
  /** Day of the next step as the postings are dated now; null at the cap, and where service ends before. */
  readonly nextStepOn: Day | null;
}

interface Held {
  readonly from: Day;
  /** First day no longer served; null while it is open. */
  readonly until: Day | null;
  readonly posting: Posting;
}

/** A day counts when any part of it was served. */
function heldDays(posting: Posting): Held {
  const until = posting.until === null ? null : addDays(lastDayBefore(posting.until), 1);
  return { from: dayOf(posting.from), until, posting };
}

const reaches = (until: Day | null, day: Day): boolean => until === null || day <= until;

/** Spans that do not touch, in order: what overlaps or follows on is one, so that nothing counts twice. */
function union(held: readonly Held[]): { from: Day; until: Day | null; postings: Posting[] }[] {
  const spans: { from: Day; until: Day | null; postings: Posting[] }[] = [];
  for (const { from, until, posting } of [...held].sort(byDay)) {
    const last = spans.at(-1);
    if (last && reaches(last.until, from)) {
      if (last.until !== null && (until === null || until > last.until)) last.until = until;
      last.postings.push(posting);
    } else spans.push({ from, until, postings: [posting] });
  }
  return spans;
}

function byDay(a: Held, b: Held): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.posting.id < b.posting.id ? -1 : 1;
}

interface Walk {
  readonly spans: readonly ServiceSpan[];
  readonly steps: number;
  readonly nextStepOn: Day | null;
}

/**
 * Walks the spans in order. A term of so many years runs while there is service; a gap moves its end by the gap's days,
 * and what was reached stays reached.
 */
function walk(held: readonly Held[], on: Day, years: number): Walk {
  const spans: ServiceSpan[] = [];
  let steps = 0;
  let next: Day | null = null;
  let term: Day | null = null;
  let servedUntil: Day | null = null;
  for (const { from, until, postings } of union(held)) {
    term = term === null || servedUntil === null ? from : addDays(term, daysBetween(servedUntil, from));
    const stepsOn: Day[] = [];
    let due = addYears(term, years);
    while (reaches(until, due) && due <= on) {
      stepsOn.push(due);
      term = due;
      due = addYears(term, years);
    }
    steps += stepsOn.length;
    if (next === null && due > on && reaches(until, due)) next = due;
    if (from < on) {
      const end = until !== null && until < on ? until : on;
      spans.push({ from, until: end, days: daysBetween(from, end), postings, stepsOn });
    }
    if (until === null) break;
    servedUntil = until;
  }
  return { spans, steps, nextStepOn: next };
}

/**
 * The pay grade 岗级 of somebody at an instant, explained; null without a community post then, and before the first rule.
 * The highest position held gives the range; service in every community post counts towards the steps.
 */
export function payGradeOf(postings: readonly Posting[], at: Date, rules?: readonly PayGradeRule[]): PayGrade | null {
  const on = dayOf(at);
  const rule = payGradeRuleOn(on, rules);
  if (!rule) return null;
  const counted = postings.filter(({ post }) => positionOf(rule, post) !== null);
  const current = counted
    .filter((posting) => holds(posting, at))
    .sort((a, b) => rankIn(rule, b) - rankIn(rule, a) || bySeniority(a, b));
  const [posting] = current;
  const position = posting && positionOf(rule, posting.post);
  if (!position) return null;
  const { lowest: base, highest: cap } = rule.ranges[position];
  const { spans, steps, nextStepOn } = walk(counted.map(heldDays), on, rule.yearsAStep);
  const grade = Math.min(base + steps, cap);
  return {
    ...{ on, rule, position, posting, base, cap, steps, grade, spans },
    isCapped: base + steps >= cap,
    servedDays: spans.reduce((sum, { days }) => sum + days, 0),
    nextStepOn: base + steps >= cap ? null : nextStepOn,
  };
}

function rankIn(rule: PayGradeRule, { post }: Posting): number {
  const position = positionOf(rule, post);
  return position === null ? -1 : PAY_POSITIONS.indexOf(position);
}

function bySeniority(a: Posting, b: Posting): number {
  return a.from.getTime() - b.from.getTime() || (a.id < b.id ? -1 : 1);
}
