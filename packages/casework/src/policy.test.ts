import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR } from './calendar.ts';
import { INCIDENT_POLICIES, incidentPolicy } from './policies/incident.ts';
import { NEED_POLICY } from './policies/need.ts';
import { REQUEST_POLICY } from './policies/request.ts';
import { policyNamed, rulebook, type Policy } from './policy.ts';

const ALL: readonly Policy[] = [...INCIDENT_POLICIES, REQUEST_POLICY, NEED_POLICY];
const small: Policy = { ...NEED_POLICY, name: 'test@1' };
const step = { name: 'LEVEL_1', level: 1, tell: 'HUB', share: 1 };

describe('The policies that come with the engine', () => {
  it('make a rulebook together', () => {
    const rules = rulebook(CHINA_CALENDAR, ALL);
    expect([...rules.policies.keys()]).toEqual(ALL.map(({ name }) => name));
  });

  it.each([
    [{ class: 'SMALL' }, { value: 120, unit: 'WORK_MINUTES' }],
    [
      { class: 'SMALL', isSafety: true },
      { value: 120, unit: 'REAL_MINUTES' },
    ],
    [{ class: 'MEDIUM' }, { value: 2, unit: 'WORK_DAYS' }],
    [
      { class: 'MEDIUM', isSafety: true },
      { value: 2, unit: 'WORK_DAYS' },
    ],
    [{ class: 'COMPLEX' }, { value: 7, unit: 'CALENDAR_DAYS', roll: 'NEXT_WORKDAY' }],
    [
      { class: 'COMPLEX', isEmergency: true },
      { value: 30, unit: 'REAL_MINUTES' },
    ],
  ] as const)('promise for an incident %j %j', (incident, promise) => {
    expect(policyNamed(rulebook(CHINA_CALENDAR, ALL), incidentPolicy(incident)).promise).toEqual(promise);
  });

  it('climb level by level without a gap', () => {
    for (const { ladder } of ALL) {
      const levels = ladder.map(({ level }) => level).filter((level) => level > 0);
      expect(levels).toEqual(levels.map((_, i) => i + 1));
    }
  });
});

describe('A policy that contradicts itself is found at start-up', () => {
  it.each<[string, Partial<Policy>]>([
    ['not in order', { ladder: [step, { ...step, name: 'WARN', share: 0.5 }] }],
    ['names a step twice', { ladder: [step, step] }],
    ['names a step twice', { stages: { OPEN: { name: 'claim', term: small.promise, ladder: [step, step] } } }],
    ['pausing state', { pausing: { states: ['DONE'], cap: small.promise, times: 1 } }],
    ['both settles and reopens', { reopening: ['DONE'] }],
  ])('%s', (fault, change) => {
    expect(() => rulebook(CHINA_CALENDAR, [{ ...small, ...change }])).toThrow(`test@1`);
    expect(() => rulebook(CHINA_CALENDAR, [{ ...small, ...change }])).toThrow(fault);
  });

  it('two of one name', () => {
    expect(() => rulebook(CHINA_CALENDAR, [small, small])).toThrow('same name');
  });
});
