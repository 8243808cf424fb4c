import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHINA_CALENDAR } from './calendar.ts';
import type { Clocks } from './clock.ts';
import { histories } from './oracle/histories.ts';
import { isFact } from './oracle/deeds.ts';
import { INCIDENT_POLICIES } from './policies/incident.ts';
import { NEED_POLICY } from './policies/need.ts';
import { REQUEST_POLICY } from './policies/request.ts';
import { rulebook } from './policy.ts';
import { advance, replay, type Fact } from './timeline.ts';

const RULES = rulebook(CHINA_CALENDAR, [...INCIDENT_POLICIES, REQUEST_POLICY, NEED_POLICY]);

describe('Any history of any casework', () => {
  it('can be stored after any fact and taken up again', () => {
    fc.assert(
      fc.property(histories(RULES), ({ deeds }) => {
        const facts = deeds.filter(isFact);
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
