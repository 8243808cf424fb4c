import fc from 'fast-check';
import type { Clocks } from '../clock.ts';
import { mayExtend, mayRoll } from '../clocks.ts';
import { dueSteps } from '../ladder.ts';
import type { Policy, Rulebook } from '../policy.ts';
import { advance } from '../timeline.ts';
import { isFact, type Deed } from './deeds.ts';

const MINUTE = 60_000;

/** A random life and when it is looked at. It need not follow any state table. */
export interface History {
  readonly deeds: readonly Deed[];
  readonly now: Date;
}

/** Minutes, hours and days: short gaps, and ones that cross weekends, holidays and the cap of a pause. */
const gap = fc.oneof(
  fc.integer({ min: 0, max: 90 }),
  fc.integer({ min: 0, max: 1_500 }),
  fc.integer({ min: 0, max: 20_000 }),
);

const ASKING = ['ROLL', 'EXTEND', 'EXTEND', 'LOOK', 'LOOK', 'REBASE'] as const;

const move = fc.record({
  gap,
  what: fc.constantFrom(...(['STAGE', 'STAGE', 'PAUSE', 'PAUSE', 'SETTLE', 'REOPEN'] as const), ...ASKING),
  pick: fc.nat(999),
  /** Minutes to a plan date or to the granted end of a pause; even, so that half of a limit is whole. */
  minutes: fc.integer({ min: 1, max: 10_000 }).map((half) => 2 * half),
});

type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

const OUTSIDE = 'ELSEWHERE';

/** A policy's states by what they do to time. */
const statesOf = ({ stages, pausing, settled, reopening }: Policy) => ({
  STAGE: [...Object.keys(stages), OUTSIDE],
  PAUSE: pausing?.states ?? [],
  SETTLE: settled,
  REOPEN: reopening,
});

/** Random histories under a rulebook. The engine is asked only what it would permit and what it would tell. */
export function histories(rules: Rulebook): fc.Arbitrary<History> {
  const policies = [...rules.policies.values()];
  const states = new Map(policies.map((policy) => [policy.name, statesOf(policy)]));
  const chosen = (policy: string, group: keyof ReturnType<typeof statesOf>, pick: number) => {
    const from = states.get(policy)?.[group] ?? [];
    return from[pick % from.length] ?? OUTSIDE;
  };

  function deedOf(clocks: Clocks, at: Date, { what, pick, minutes }: Move): Deed {
    const later = new Date(at.getTime() + minutes * MINUTE);
    const days = pick % 8;
    switch (what) {
      case 'STAGE':
      case 'SETTLE':
      case 'REOPEN':
        return { kind: 'STAGE', at, state: chosen(clocks.promise.policy, what, pick) };
      case 'PAUSE': {
        const granted = pick % 2 === 0 ? { until: later } : {};
        return { kind: 'STAGE', at, state: chosen(clocks.promise.policy, what, pick >> 1), ...granted };
      }
      case 'ROLL':
        return mayRoll(rules, clocks) ? { kind: 'ROLLED', at, to: later } : { kind: 'ROLL_REFUSED', at };
      case 'EXTEND':
        return { kind: mayExtend(rules, clocks, days, at) ? 'EXTENDED' : 'EXTENSION_REFUSED', at, days };
      case 'LOOK':
        return { kind: 'TOLD', at, steps: dueSteps(rules, clocks, at) };
      case 'REBASE':
        return { kind: 'REBASED', at, policy: policies[pick % policies.length]?.name ?? clocks.promise.policy };
    }
  }

  return fc
    .record({
      policy: fc.constantFrom(...policies),
      start: fc.integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2026, 11, 31) / MINUTE }),
      first: fc.nat(99),
      moves: fc.array(move, { maxLength: 9 }),
      after: gap,
    })
    .map(({ policy: { name: policy }, start, first, moves, after }) => {
      let at = start * MINUTE;
      const state = chosen(policy, first % 5 === 0 ? 'SETTLE' : 'STAGE', first);
      const begin = { kind: 'STARTED', at: new Date(at), policy, state } as const;
      const deeds: Deed[] = [begin];
      let clocks = advance(rules, null, begin);
      for (const each of moves) {
        at += each.gap * MINUTE;
        const deed = deedOf(clocks, new Date(at), each);
        if (isFact(deed)) clocks = advance(rules, clocks, deed);
        deeds.push(deed);
      }
      return { deeds, now: new Date(at + after * MINUTE) };
    });
}
