import { addWorkMinutes, CHINA_CALENDAR } from '@yunge/casework';
import type { Random } from '../random.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../time.ts';

/** What somebody does with a request; the words are the planter's. */
export type RequestStep = { readonly at: Instant } & (
  | { readonly action: 'CONTACT' | 'PLAN' | 'CONFIRM' | 'DISPUTE' | 'WITHDRAW' }
  | { readonly action: 'RESOLVE'; readonly result: 'SOLVED' | 'EXPLAINED' }
  | { readonly action: 'ROLL'; readonly promisedAt: Instant }
  | { readonly action: 'CALL_BACK'; readonly answer: 'SATISFIED' | 'NOT_SOLVED' | 'WITHDREW_FREELY' | 'NOT_REACHED' }
);

/** How requests go, and how many of a hundred go so. All shares are illustrative. */
export const COURSES = [
  { name: 'PROMPT', weight: 58 },
  { name: 'ON_THE_SPOT', weight: 12 },
  { name: 'LATE_CONTACT', weight: 7 },
  { name: 'LATE_PLAN', weight: 5 },
  { name: 'LATE_RESULT', weight: 5 },
  { name: 'ROLLED', weight: 4 },
  { name: 'DISPUTED', weight: 5 },
  { name: 'WITHDRAWN', weight: 4 },
] as const;

export type CourseName = (typeof COURSES)[number]['name'];

const WORKDAY = 7 * 60;

/** A request on its way: each step lies after the one before. */
function walk(from: Instant, random: Random) {
  const steps: RequestStep[] = [];
  const now = (): Instant => steps.at(-1)?.at ?? from;
  const soon = (low: number, high: number): Instant => now() + (low + random.int(high - low)) * MINUTE;
  const atWork = (low: number, high: number, since = now()): Instant =>
    Math.round(addWorkMinutes(CHINA_CALENDAR, since, low + random.int(high - low)) / MINUTE) * MINUTE;
  const contact = (at = soon(4, 52)) => steps.push({ action: 'CONTACT', at });
  /** Whoever cannot plan by tomorrow, as before a weekend, plans at once. */
  const plan = () => {
    const tomorrow = now() + 22 * HOUR;
    const at = atWork(30, WORKDAY);
    steps.push({ action: 'PLAN', at: at < tomorrow ? at : soon(20, 100) });
  };
  const resolve = (at = atWork(WORKDAY / 2, 4 * WORKDAY)) =>
    steps.push({ action: 'RESOLVE', result: random.chance(0.12) ? 'EXPLAINED' : 'SOLVED', at });
  const callBack = (answer: 'SATISFIED' | 'NOT_SOLVED' | 'WITHDREW_FREELY') => {
    if (random.chance(0.1)) steps.push({ action: 'CALL_BACK', answer: 'NOT_REACHED', at: atWork(60, WORKDAY) });
    steps.push({ action: 'CALL_BACK', answer, at: atWork(60, 2 * WORKDAY) });
  };
  const accept = () => {
    if (random.chance(0.6)) steps.push({ action: 'CONFIRM', at: atWork(20, 2 * WORKDAY) });
    else callBack('SATISFIED');
  };
  return { steps, from, random, now, soon, atWork, contact, plan, resolve, callBack, accept };
}

type Walk = ReturnType<typeof walk>;

const courses: Readonly<Record<CourseName, (on: Walk) => void>> = {
  PROMPT(on) {
    on.contact();
    on.plan();
    on.resolve();
    on.accept();
  },
  ON_THE_SPOT(on) {
    on.contact(on.soon(4, 40));
    on.resolve(on.soon(5, 60));
    on.steps.push({ action: 'CONFIRM', at: on.soon(3, 60) });
  },
  LATE_CONTACT(on) {
    on.contact(on.atWork(65, 300));
    on.plan();
    on.resolve();
    on.accept();
  },
  LATE_PLAN(on) {
    on.contact();
    on.steps.push({ action: 'PLAN', at: on.atWork(WORKDAY + 60, 3 * WORKDAY, on.now() + 17 * HOUR) });
    on.resolve(on.atWork(60, 2 * WORKDAY));
    on.accept();
  },
  LATE_RESULT(on) {
    on.contact();
    on.plan();
    on.resolve(on.atWork(6 * WORKDAY, 9 * WORKDAY, on.from));
    on.accept();
  },
  ROLLED(on) {
    on.contact();
    on.plan();
    // Later than the seventh day even where a long holiday moves that one.
    const promisedAt = on.from + (17 + on.random.int(6)) * DAY;
    on.steps.push({ action: 'ROLL', promisedAt, at: on.atWork(2 * WORKDAY, 3 * WORKDAY) });
    on.resolve(on.atWork(2 * WORKDAY, 4 * WORKDAY));
    on.accept();
  },
  DISPUTED(on) {
    on.contact();
    on.plan();
    on.resolve();
    if (on.random.chance(0.7)) on.steps.push({ action: 'DISPUTE', at: on.atWork(30, 2 * WORKDAY) });
    else on.callBack('NOT_SOLVED');
    on.contact();
    on.plan();
    on.resolve();
    on.accept();
  },
  WITHDRAWN(on) {
    on.contact();
    on.steps.push({ action: 'WITHDRAW', at: on.atWork(20, WORKDAY) });
    on.callBack('WITHDREW_FREELY');
  },
};

/** The steps of a course that begins at an instant; office hours, but for calls within the hour. */
export function stepsOf(course: CourseName, openedAt: Instant, random: Random): readonly RequestStep[] {
  const on = walk(openedAt, random);
  courses[course](on);
  return on.steps;
}

/** A matter of under three hours: what still fits at the end of the last day. */
export const onTheSpot = (openedAt: Instant, random: Random) => stepsOf('ON_THE_SPOT', openedAt, random);
