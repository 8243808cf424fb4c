import type { Policy } from '../policy.ts';
import type { Term } from '../term.ts';
import type { Deed, Telling } from './deeds.ts';
import { DAY, toDate, toMinute, type Minute } from './minutes.ts';
import { climb, end, explained, runOut, since, type Clock, type Stop } from './reckoning.ts';

/*
 * The engine's rules told a second time, on top of single minutes; it shares no arithmetic with the engine. For tests
 * only. All facts and limits lie on whole minutes; a step within a minute is given as the end of it.
 */

const isSame = (a: Term, b: Term) => a.value === b.value && a.unit === b.unit && a.roll === b.roll;

/** What the engine must answer for a history: permissions, tellings, both deadlines with their reasons, every step. */
export function oracle(policies: readonly Policy[], deeds: readonly Deed[], now: Date) {
  const first = deeds[0];
  if (first?.kind !== 'STARTED') throw new Error('A history begins with STARTED');
  const called = (wanted: string) => policies.find(({ name }) => name === wanted) ?? fail(`No policy ${wanted}`);
  let policy = called(first.policy);
  let promise: Clock = { term: policy.promise, start: toMinute(first.at) };
  let stage = { state: first.state, start: toMinute(first.at) };
  let stopped: Minute | null = policy.settled.includes(first.state) ? toMinute(first.at) : null;
  let pauses: Stop[] = [];
  const told = { PROMISE: new Set<string>(), STAGE: new Set<string>() };
  let [missed, epoch, level, extensions] = [false, 0, 0, 0];
  const mays: boolean[] = [];
  const tellings: Telling[][] = [];

  const deadline = () => runOut(promise.term, promise.start, pauses).at;
  const late = (at: Minute) => (stopped ?? at) > deadline();
  const renew = (term: Term, start: Minute) => {
    missed ||= late(start);
    promise = { term, start };
    stopped = null;
    epoch += 1;
    level = 0;
    told.PROMISE.clear();
  };
  const stageClock = (): Clock | null => {
    const limited = policy.stages[stage.state];
    return limited ? { term: limited.term, start: stage.start } : null;
  };
  const ladders = () => {
    const limited = stageClock();
    const ladder = policy.stages[stage.state]?.ladder ?? [];
    const promised = climb(policy.ladder, promise, pauses).map((one) => ({ clock: 'PROMISE' as const, ...one }));
    const staged = limited ? climb(ladder, limited, pauses) : [];
    return [...promised, ...staged.map((one) => ({ clock: 'STAGE' as const, ...one }))].sort((a, b) => a.at - b.at);
  };
  const pending = () =>
    ladders().filter(({ clock, step, at }) => {
      if (told[clock].has(step.name) || (step.level > 0 && step.level <= level)) return false;
      return clock === 'STAGE' || stopped === null || at <= stopped;
    });
  const enter = (state: string, at: Minute, until: Minute) => {
    const { pausing } = policy;
    if (pausing?.states.includes(state)) {
      stopped = null;
      const used = since(promise.start, pauses).length;
      const isOn = pauses.some((pause) => pause.until > at);
      if (used < pausing.times && !isOn) pauses.push({ from: at, until: Math.min(until, end(pausing.cap, at)) });
      return;
    }
    pauses = pauses.map((pause) => ({ ...pause, until: Math.min(pause.until, Math.max(at, pause.from)) }));
    if (state !== stage.state) {
      stage = { state, start: at };
      told.STAGE.clear();
    }
    if (policy.reopening.includes(state)) renew(policy.promise, at);
    else stopped = policy.settled.includes(state) ? (stopped ?? at) : null;
  };

  for (const deed of deeds.slice(1)) {
    const at = toMinute(deed.at);
    switch (deed.kind) {
      case 'STAGE':
        enter(deed.state, at, deed.until ? toMinute(deed.until) : Infinity);
        break;
      case 'ROLLED':
      case 'ROLL_REFUSED': {
        const may = policy.rolls && stopped === null;
        mays.push(may);
        if (may && deed.kind === 'ROLLED') renew({ value: toMinute(deed.to) - at, unit: 'REAL_MINUTES' }, at);
        break;
      }
      case 'EXTENDED':
      case 'EXTENSION_REFUSED': {
        const { extending } = policy;
        const { days } = deed;
        const isFree = extending !== null && extensions < extending.times && 1 <= days && days <= extending.maxDays;
        const may = isFree && stopped === null && at <= deadline();
        mays.push(may);
        if (!may || deed.kind !== 'EXTENDED') break;
        const { unit, value } = promise.term;
        const added = { REAL_MINUTES: DAY, WORK_MINUTES: 7 * 60, CALENDAR_DAYS: 1, WORK_DAYS: 1 }[unit] * days;
        promise = { ...promise, term: { ...promise.term, value: value + added } };
        extensions += 1;
        break;
      }
      case 'TOLD': {
        const telling: Telling[] = [];
        for (const { clock, step, at: dueAt } of pending()) {
          if (dueAt > at || (step.level > 0 && step.level <= level)) continue;
          telling.push({ clock, name: step.name, at: toDate(dueAt) });
          level = Math.max(level, step.level);
          told[clock].add(step.name);
        }
        tellings.push(telling);
        break;
      }
      case 'REBASED': {
        const after = called(deed.policy);
        if (isSame(promise.term, policy.promise)) promise = { ...promise, term: after.promise };
        policy = after;
        break;
      }
      case 'STARTED':
        throw new Error('A history begins once');
    }
  }
  const limited = stageClock();
  const next = pending()[0];
  return {
    mays,
    tellings,
    ...{ epoch, level, extensions },
    isOnTime: !missed && !late(toMinute(now)),
    promise: explained(promise, pauses, toMinute(now)),
    stage: limited && explained(limited, pauses, toMinute(now)),
    nextDueAt: next ? toDate(next.at) : null,
    steps: ladders().map(({ clock, step, at }): Telling => ({ clock, name: step.name, at: toDate(at) })),
  };
}

function fail(message: string): never {
  throw new Error(message);
}
