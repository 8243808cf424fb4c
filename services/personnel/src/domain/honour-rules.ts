import type { HonourLevel } from './honour-list.ts';

/** Whom or what a list honours 表彰类别. */
export const HONOUR_CATEGORIES = ['RESIDENT_UNIT', 'CASE_FILE', 'MEDIATOR', 'GRID_CHIEF', 'GRID_MEMBER'] as const;
export type HonourCategory = (typeof HONOUR_CATEGORIES)[number];

/** What is measured. The order is that of stored counts: a new indicator is added at the end. */
export const INDICATORS = [
  'VALID_REPORTING',
  'ON_TIME',
  'NO_REWORK',
  'SATISFACTION',
  'EVIDENCE',
  'MEDIATION',
  'TRAINING',
  'COVERAGE',
  'VISITS',
  'FOLLOW_UP',
  'SIGN_IN',
  'RATING',
  'BURDEN',
  'NEEDS_MET',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** How a numerator and a denominator become a value: the plain share, or the Wilson 95 % lower bound. */
export type Method = 'RATIO' | 'WILSON_95';

export interface Weighting {
  readonly indicator: Indicator;
  readonly method: Method;
  /** Points for the whole; all weights of a rule make 100. */
  readonly weight: number;
}

type ByLevel = Readonly<Record<HonourLevel, number>>;

/** How one category is scored. A list keeps the rule it was computed by. */
export interface HonourRule {
  readonly version: number;
  readonly category: HonourCategory;
  /** First window the rule counts for. */
  readonly fromMonth: string;
  readonly weightings: readonly Weighting[];
  /** Valid matters a subject needs to be ranked. */
  readonly minimumSample: number;
  /** Module a person must hold a valid certificate of at the end; null where none is asked. */
  readonly requiredModule: 'PARTY_SPIRIT' | 'PROFESSIONAL' | 'PERSONAL' | null;
  /** Visits that are the whole of VISITS in a window; more are not better. */
  readonly expectedVisits: number;
  /** Communities that must have rated a unit before RATING says anything: nobody can be told by their rating. */
  readonly minimumRaters: number;
  /** Only the best so many are listed, by level; null lists everybody. */
  readonly listed: ByLevel | null;
  /** How many of a list are proposed for the honour, by level. */
  readonly places: ByLevel;
}

const ratio = (indicator: Indicator, weight: number): Weighting => ({ indicator, method: 'RATIO', weight });
const wilson = (indicator: Indicator, weight: number): Weighting => ({ indicator, method: 'WILSON_95', weight });

/** Visits of two months: one a week. */
const EXPECTED_VISITS = 8;
/** As for every published aggregate of communities. */
const MINIMUM_RATERS = 3;

const common = {
  version: 2,
  fromMonth: '2026-01',
  minimumSample: 5,
  requiredModule: null,
  expectedVisits: EXPECTED_VISITS,
  minimumRaters: MINIMUM_RATERS,
  listed: null,
  places: { COMMUNITY: 1, TOWN: 3, DISTRICT: 10 },
} as const;

/** Weights as data: a change is a further entry with the next version, never an edit of one that was published by. */
export const HONOUR_RULES: readonly HonourRule[] = [
  {
    ...common,
    category: 'GRID_MEMBER',
    weightings: [
      ratio('VALID_REPORTING', 15),
      ratio('ON_TIME', 25),
      ratio('NO_REWORK', 15),
      wilson('SATISFACTION', 20),
      ratio('VISITS', 15),
      ratio('TRAINING', 10),
    ],
    requiredModule: 'PROFESSIONAL',
  },
  {
    ...common,
    category: 'GRID_CHIEF',
    weightings: [
      ratio('VALID_REPORTING', 10),
      ratio('ON_TIME', 20),
      ratio('NO_REWORK', 10),
      wilson('SATISFACTION', 20),
      ratio('COVERAGE', 15),
      ratio('BURDEN', 10),
      ratio('NEEDS_MET', 15),
    ],
  },
  {
    ...common,
    category: 'MEDIATOR',
    weightings: [wilson('MEDIATION', 50), ratio('FOLLOW_UP', 20), wilson('SATISFACTION', 30)],
  },
  {
    ...common,
    category: 'RESIDENT_UNIT',
    weightings: [ratio('SIGN_IN', 25), wilson('RATING', 25), ratio('ON_TIME', 30), wilson('SATISFACTION', 20)],
    places: { COMMUNITY: 1, TOWN: 2, DISTRICT: 3 },
  },
  {
    ...common,
    category: 'CASE_FILE',
    weightings: [ratio('EVIDENCE', 30), ratio('ON_TIME', 30), ratio('SATISFACTION', 25), ratio('MEDIATION', 15)],
    minimumSample: 1,
    listed: { COMMUNITY: 10, TOWN: 30, DISTRICT: 100 },
  },
];

/** The rule that counts for a window; null before the first. */
export function ruleFor(category: HonourCategory, fromMonth: string): HonourRule | null {
  return (
    HONOUR_RULES.filter((rule) => rule.category === category && rule.fromMonth <= fromMonth).sort(
      (a, b) => b.version - a.version,
    )[0] ?? null
  );
}
