import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHINA_CALENDAR } from './calendar.ts';
import type { Clocks } from './clock.ts';
import { isOnTime, mayRoll } from './clocks.ts';
import { ladderInstants } from './ladder.ts';
import { oracle } from './minute-oracle.ts';
import { INCIDENT_POLICIES } from './policies/incident.ts';
import { NEED_POLICY } from './policies/need.ts';
import { REQUEST_POLICY } from './policies/request.ts';
import { rulebook, type Policy } from './policy.ts';
import { advance, replay, type Fact } from './timeline.ts';

const POLICIES: readonly Policy[] = [...INCIDENT_POLICIES, REQUEST_POLICY, NEED_POLICY];
const RULES = rulebook(CHINA_CALENDAR, POLICIES);
const MINUTE = 60_000;

const statesOf = ({ stages, pausing, settled, reopening }: Policy) => [
  ...new Set([...Object.keys(stages), ...(pausing?.states ?? []), ...settled, ...reopening, 'ELSEWHERE']),
];

const endOfMinute = (at: Date) => new Date(Math.ceil(at.getTime() / MINUTE) * MINUTE);

/** Gaps of minutes, of hours, and of days: short ones and ones that cross weekends, holidays and the cap of a pause. */
const gap = fc.oneof(
  fc.integer({ min: 0, max: 90 }),
  fc.integer({ min: 0, max: 1_500 }),
  fc.integer({ min: 0, max: 20_000 }),
);

const move = fc.record({
  gap,
  pick: fc.nat(),
  /** One move in six is an interim reply, where the policy knows such. */
  rollsBy: fc.option(fc.integer({ min: 1, max: 20_000 }), { freq: 6 }),
});

/** A random life: it need not follow any state table. */
const history = fc
  .record({
    policy: fc.constantFrom(...POLICIES),
    start: fc.integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2026, 11, 31) / MINUTE }),
    first: fc.nat(),
    moves: fc.array(move, { maxLength: 8 }),
  })
  .map(({ policy, start, first, moves }) => {
    const states = statesOf(policy).filter(
      (state) => !policy.pausing?.states.includes(state) && !policy.reopening.includes(state),
    );
    let at = start * MINUTE;
    const begin: Fact = {
      kind: 'STARTED',
      at: new Date(at),
      policy: policy.name,
      state: states[first % states.length] ?? 'ELSEWHERE',
    };
    const facts: Fact[] = [begin];
    const all = statesOf(policy);
    let clocks = advance(RULES, null, begin);
    for (const { gap, pick, rollsBy } of moves) {
      at += gap * MINUTE;
      const fact: Fact =
        rollsBy !== null && mayRoll(RULES, clocks)
          ? { kind: 'ROLLED', at: new Date(at), to: new Date(at + rollsBy * MINUTE) }
          : { kind: 'STAGE', at: new Date(at), state: all[pick % all.length] ?? 'ELSEWHERE' };
      clocks = advance(RULES, clocks, fact);
      facts.push(fact);
    }
    return facts;
  });

describe('Any history of any casework', () => {
  it('gets the deadlines and steps that counting minute by minute gives', () => {
    fc.assert(
      fc.property(history, gap, (facts, after) => {
        const clocks = replay(RULES, facts);
        const last = facts.at(-1);
        if (!clocks || !last) throw new Error('A history has a beginning');
        const now = new Date(last.at.getTime() + after * MINUTE);
        const expected = oracle(POLICIES, facts, now);
        const steps = ladderInstants(RULES, clocks);
        const of = (clock: string) =>
          steps.filter((step) => step.clock === clock).map(({ name, at }) => [name, endOfMinute(at)]);
        expect({
          promiseDueAt: clocks.promise.dueAt,
          stageDueAt: clocks.stage.dueAt,
          isOnTime: isOnTime(clocks, now),
          epoch: clocks.promise.epoch,
          promiseSteps: of('PROMISE'),
          stageSteps: of('STAGE'),
        }).toEqual(expected);
      }),
      { numRuns: 5_000 },
    );
  });

  it('can be stored after any fact and taken up again', () => {
    fc.assert(
      fc.property(history, (facts) => {
        const stored = facts.reduce<Clocks | null>(
          (clocks, fact) => structuredClone(advance(RULES, clocks, fact)),
          null,
        );
        expect(stored).toEqual(replay(RULES, facts));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('A timeline', () => {
  const at = new Date('2026-03-02T10:00:00+08:00');

  it('begins with STARTED', () => {
    expect(() => replay(RULES, [{ kind: 'STAGE', at, state: 'FILED' }])).toThrow('STAGE');
    expect(replay(RULES, [])).toBeNull();
  });

  it('begins once', () => {
    const start: Fact = { kind: 'STARTED', at, policy: NEED_POLICY.name, state: 'OPEN' };
    expect(() => replay(RULES, [start, start])).toThrow('STARTED');
  });
});
