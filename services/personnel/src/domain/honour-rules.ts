/** Whom or what a list honours 表彰类别. */
export const HONOUR_CATEGORIES = ['RESIDENT_UNIT', 'CASE_FILE', 'MEDIATOR', 'GRID_CHIEF', 'GRID_MEMBER'] as const;
export type HonourCategory = (typeof HONOUR_CATEGORIES)[number];

export type Indicator =
  'VALID_REPORTING' | 'ON_TIME' | 'NO_REWORK' | 'SATISFACTION' | 'EVIDENCE' | 'MEDIATION' | 'TRAINING' | 'COVERAGE';

/** How a numerator and a denominator become a value: the plain share, or the Wilson 95 % lower bound. */
export type Method = 'RATIO' | 'WILSON_95';

export interface Weighting {
  readonly indicator: Indicator;
  readonly method: Method;
  /** Points for the whole; all weights of a rule make 100. */
  readonly weight: number;
}

/** How one category is scored. A list keeps the rule it was computed by. */
export interface HonourRule {
  readonly version: number;
  readonly category: HonourCategory;
  /** First window the rule counts for. */
  readonly fromMonth: string;
  readonly weightings: readonly Weighting[];
  /** Valid incidents a subject needs to be ranked. */
  readonly minimumSample: number;
  /** Module a person must hold a valid certificate of at the end; null where none is asked. */
  readonly requiredModule: 'PARTY_SPIRIT' | 'PROFESSIONAL' | 'PERSONAL' | null;
  /** Only the best so many are listed; null lists everybody. */
  readonly listed: number | null;
}

const ratio = (indicator: Indicator, weight: number): Weighting => ({ indicator, method: 'RATIO', weight });
const wilson = (indicator: Indicator, weight: number): Weighting => ({ indicator, method: 'WILSON_95', weight });

/**
 * Weights as data: a change is a further entry with the next version, never an edit.
 * Indicators with no source of facts yet (visits, burden, whistles, follow-up) come with a later version.
 */
export const HONOUR_RULES: readonly HonourRule[] = [
  {
    version: 1,
    category: 'GRID_MEMBER',
    fromMonth: '2026-01',
    weightings: [
      ratio('VALID_REPORTING', 20),
      ratio('ON_TIME', 25),
      ratio('NO_REWORK', 15),
      wilson('SATISFACTION', 25),
      ratio('TRAINING', 15),
    ],
    minimumSample: 5,
    requiredModule: 'PROFESSIONAL',
    listed: null,
  },
  {
    version: 1,
    category: 'GRID_CHIEF',
    fromMonth: '2026-01',
    weightings: [
      ratio('VALID_REPORTING', 15),
      ratio('ON_TIME', 30),
      ratio('NO_REWORK', 15),
      wilson('SATISFACTION', 25),
      ratio('COVERAGE', 15),
    ],
    minimumSample: 5,
    requiredModule: null,
    listed: null,
  },
  {
    version: 1,
    category: 'MEDIATOR',
    fromMonth: '2026-01',
    weightings: [wilson('MEDIATION', 50), ratio('ON_TIME', 10), wilson('SATISFACTION', 40)],
    minimumSample: 5,
    requiredModule: null,
    listed: null,
  },
  {
    version: 1,
    category: 'RESIDENT_UNIT',
    fromMonth: '2026-01',
    weightings: [ratio('ON_TIME', 40), ratio('NO_REWORK', 20), wilson('SATISFACTION', 40)],
    minimumSample: 5,
    requiredModule: null,
    listed: null,
  },
  {
    version: 1,
    category: 'CASE_FILE',
    fromMonth: '2026-01',
    weightings: [ratio('EVIDENCE', 30), ratio('ON_TIME', 30), ratio('SATISFACTION', 25), ratio('MEDIATION', 15)],
    minimumSample: 1,
    requiredModule: null,
    listed: 100,
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
