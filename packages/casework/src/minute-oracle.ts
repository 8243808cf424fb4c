import type { Fact } from './timeline.ts';
import { NOTICES } from './notices.ts';
import type { Policy, Step } from './policy.ts';
import type { Term } from './term.ts';

/*
 * The engine's rules told a second time, as naively as possible: it looks at one minute after the other and shares no
 * arithmetic with the engine. For tests only. All facts and limits lie on whole minutes; a step within a minute is given as
 * the end of it.
 */

/** Minutes since 1970-01-01T00:00+08:00. */
type Minute = number;

const MS = 60_000;
const DAY = 24 * 60;
const toMinute = (date: Date): Minute => (date.getTime() + 8 * 3_600_000) / MS;
const toDate = (minute: Minute): Date => new Date(minute * MS - 8 * 3_600_000);

const FIRST = Date.UTC(2025, 11, 1) / MS;
const LAST = Date.UTC(2028, 0, 1) / MS;

/** One byte a minute: whether it is worked. */
const isWorked = new Uint8Array(LAST - FIRST);
const isWorkedDay = new Set<number>();
for (let start = FIRST; start < LAST; start += DAY) {
  const day = new Date(start * MS).toISOString().slice(0, 10);
  const weekday = new Date(start * MS).getUTCDay();
  const isOff = NOTICES.some(({ holidays }) => holidays.some(([from, to]) => from <= day && day <= to));
  const isMakeUp = NOTICES.some(({ makeUpDays }) => makeUpDays.includes(day));
  if (!isMakeUp && (isOff || weekday === 0 || weekday === 6)) continue;
  isWorkedDay.add(start);
  isWorked.fill(1, start - FIRST + 9 * 60, start - FIRST + 12 * 60);
  isWorked.fill(1, start - FIRST + 13 * 60 + 30, start - FIRST + 17 * 60 + 30);
}
const dayStart = (minute: Minute): Minute => Math.floor(minute / DAY) * DAY;
const onWorkday = (minute: Minute): boolean => isWorkedDay.has(dayStart(minute));
const worked = (minute: Minute): number => isWorked[minute - FIRST] ?? 0;

const isWorkTerm = ({ unit }: Term) => unit === 'WORK_MINUTES' || unit === 'WORK_DAYS';
const counts = (term: Term, minute: Minute): number => (isWorkTerm(term) ? worked(minute) : 1);

interface Stop {
  readonly from: Minute;
  readonly until: Minute;
}

function count(term: Term, from: Minute, to: Minute): number {
  let sum = 0;
  for (let minute = from; minute < to; minute += 1) sum += counts(term, minute);
  return sum;
}

/** The first minute mark by which so many counted minutes have passed. The hair allows for 0.8 not being a binary fraction. */
function walk(term: Term, from: Minute, length: number): Minute {
  let minute = from;
  for (let left = length; left > 1e-9; minute += 1) left -= counts(term, minute);
  return minute;
}

function end(term: Term, start: Minute): Minute {
  if (term.unit === 'REAL_MINUTES' || term.unit === 'WORK_MINUTES') return walk(term, start, term.value);
  if (term.unit === 'CALENDAR_DAYS') return start + term.value * DAY;
  let minute = start;
  while (worked(minute) === 0 && worked(minute - 1) === 0) minute += 1;
  for (let left = term.value; left > 0;) {
    minute += DAY;
    if (onWorkday(minute)) left -= 1;
  }
  return minute;
}

function roll(term: Term, at: Minute): Minute {
  let minute = at;
  while (term.roll && !onWorkday(minute)) minute += DAY;
  return minute;
}

/** An instant, and every pause that began before it given back. */
function giveBack(term: Term, at: Minute, pauses: readonly Stop[], rolls: boolean): Minute {
  let minute = at;
  for (const { from, until } of pauses) {
    if (from >= minute) break;
    minute = Math.max(walk(term, minute, count(term, from, until)), until);
    if (rolls) minute = roll(term, minute);
  }
  return minute;
}

function runOut(term: Term, start: Minute, pauses: readonly Stop[]): Minute {
  const lived = pauses.filter(({ from }) => from >= start);
  return giveBack(term, roll(term, end(term, start)), lived, true);
}

const limit = (term: Term): number =>
  ({ REAL_MINUTES: 1, WORK_MINUTES: 1, CALENDAR_DAYS: DAY, WORK_DAYS: 7 * 60 })[term.unit] * term.value;

function climb(ladder: readonly Step[], term: Term, start: Minute, pauses: readonly Stop[]): [string, Date][] {
  const due = runOut(term, start, pauses);
  const lived = pauses.filter(({ from }) => from >= start);
  let at = 0;
  return ladder.map(({ name, share, atLeast }) => {
    if (share < 1) at = Math.max(at, giveBack(term, walk(term, start, share * limit(term)), lived, false));
    else {
      const floor = atLeast ? end(atLeast, due) : due;
      const target = Math.max(floor, walk(term, due, (share - 1) * limit(term)));
      const later = lived.filter(({ from }) => from >= due);
      at = Math.max(at, giveBack(term, target, later, false));
    }
    return [name, toDate(at)];
  });
}

/** What the engine must answer for a history: both deadlines, whether the promise was kept, and every step's instant. */
export function oracle(policies: readonly Policy[], facts: readonly Fact[], now: Date) {
  const first = facts[0];
  if (first?.kind !== 'STARTED') throw new Error('A history begins with STARTED');
  const policy = policies.find(({ name }) => name === first.policy);
  if (!policy) throw new Error(`No policy ${first.policy}`);
  let promised = { term: policy.promise, start: toMinute(first.at) };
  let stage = { state: first.state, start: toMinute(first.at) };
  let stopped: Minute | null = policy.settled.includes(first.state) ? toMinute(first.at) : null;
  let missed = false;
  let epoch = 0;
  let pauses: Stop[] = [];
  const late = (at: Minute) => (stopped ?? at) > runOut(promised.term, promised.start, pauses);
  const renew = (term: Term, start: Minute) => {
    missed ||= late(start);
    promised = { term, start };
    stopped = null;
    epoch += 1;
  };
  for (const fact of facts.slice(1)) {
    const at = toMinute(fact.at);
    if (fact.kind === 'ROLLED') renew({ value: toMinute(fact.to) - at, unit: 'REAL_MINUTES' }, at);
    if (fact.kind !== 'STAGE') continue;
    const { state } = fact;
    if (policy.pausing?.states.includes(state)) {
      stopped = null;
      const used = pauses.filter(({ from }) => from >= promised.start).length;
      const isOn = pauses.some(({ until }) => until > at);
      if (used < policy.pausing.times && !isOn) pauses.push({ from: at, until: end(policy.pausing.cap, at) });
      continue;
    }
    pauses = pauses.map(({ from, until }) => ({ from, until: Math.min(until, Math.max(at, from)) }));
    if (state !== stage.state) stage = { state, start: at };
    if (policy.reopening.includes(state)) renew(policy.promise, at);
    else stopped = policy.settled.includes(state) ? (stopped ?? at) : null;
  }
  const limited = policy.stages[stage.state];
  return {
    promiseDueAt: toDate(runOut(promised.term, promised.start, pauses)),
    stageDueAt: limited ? toDate(runOut(limited.term, stage.start, pauses)) : null,
    isOnTime: !missed && !late(toMinute(now)),
    epoch,
    promiseSteps: climb(policy.ladder, promised.term, promised.start, pauses),
    stageSteps: limited ? climb(limited.ladder, limited.term, stage.start, pauses) : [],
  };
}
