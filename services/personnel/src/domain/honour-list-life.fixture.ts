import { instant } from '@yunge/testkit';
import { honourListIdOf, NO_EXCLUSIONS } from './honour-list.ts';
import type { HonourListComputed, HonourTerms, Nominee } from './honour-list.ts';
import { ruleFor } from './honour-rules.ts';
import { windowFrom } from './honour-window.ts';

export const COMPUTED_AT = instant('2026-11-05T10:00+08:00');
function district(): HonourTerms {
  const window = windowFrom('2026-09');
  const rule = ruleFor('GRID_MEMBER', '2026-09');
  if (!window || !rule) throw new Error('no rule for the window');
  const cutOff = instant('2026-11-05T00:00+08:00');
  return {
    category: 'GRID_MEMBER',
    kind: 'FULL_TIME',
    areaCode: '140214',
    window,
    cutOff,
    rule,
    exclusions: NO_EXCLUSIONS,
  };
}

/** The full-time members of a district. */
export const TERMS = district();
/** A Monday. */
export const MONDAY = instant('2026-11-09T10:00+08:00');
export const LIST_ID = honourListIdOf('run', TERMS);

export const result = { inputHash: 'input', listHash: 'list', factCount: 100, entryCount: 14, rankedCount: 13 };

export const computed: HonourListComputed = {
  name: 'honourList.computed',
  id: LIST_ID,
  runId: 'run',
  revision: 1,
  supersedesId: null,
  terms: TERMS,
  result,
  by: 'system-honours',
  at: COMPUTED_AT,
};

export const candidate = (rank: number): Nominee => ({
  entryId: `entry${rank}`,
  subjectKind: 'PERSON',
  subjectId: `member${rank}`,
  rank,
  displayName: `Member ${rank}`,
  areaCode: '140214033006001',
  score: 900_000 - rank,
});
export const candidates = (count: number) => Array.from({ length: count }, (_, n) => candidate(n + 1));

export const act = (at: Date = MONDAY, change: object = {}) => ({
  by: 'head',
  roles: ['CENTRE_HEAD'] as const,
  isListed: false,
  at,
  ...change,
});
