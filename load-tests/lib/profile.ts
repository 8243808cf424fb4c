import type { Options, Scenario, Threshold } from 'k6/options';
import type { OperationName } from './operations.ts';
import { settings } from './settings.ts';

/** What is expected of a journey, whatever the load. */
export interface Journey {
  /** Name of the exported function that runs one iteration; the scenario is named alike. */
  readonly name: string;
  /** Slowest acceptable 95th percentile of each operation, milliseconds; it runs no other operations. */
  readonly p95: Readonly<Partial<Record<OperationName | 'Upload', number>>>;
  /** Business rules it checks, by their names: letters and hyphens, which is what k6 takes in a threshold. */
  readonly rules: readonly string[];
  /** Milliseconds an iteration takes at worst, to have enough users for the rate. */
  readonly longest: number;
}

/** How much of a journey a profile runs. */
export interface Shape {
  /** Iterations a second of all journeys together. */
  readonly rate: number;
  readonly duration: string;
  /** How much slower than a journey expects an operation may be: 1 for a measurement, more where the platform may be cold. */
  readonly tolerance: number;
  /** Parts of the rate, one for each journey. */
  readonly shares: readonly (readonly [journey: Journey, share: number])[];
}

/** What holds for everything together, whatever a journey names. */
const ALL = { dropped_iterations: ['count==0'], operation_failed: ['rate==0'], checks: ['rate==1'] };

// k6 takes whole numbers only; over ten seconds a tenth of an iteration a second is one.
const UNIT_SECONDS = 10;

/**
 * Options of a profile. Open loop: iterations start by the clock whether or not earlier ones have ended, and one that
 * finds no free user is dropped and counted.
 */
export function optionsOf({ shares, ...shape }: Shape): Options {
  const rate = settings.rate > 0 ? settings.rate : shape.rate;
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  const scenarios = shares.map(([{ name, longest }, share]): [string, Scenario] => {
    const perSecond = (rate * share) / whole;
    const users = Math.ceil(perSecond * (longest / 1_000)) + 1;
    return [
      name,
      {
        executor: 'constant-arrival-rate',
        exec: name,
        rate: Math.max(1, Math.round(perSecond * UNIT_SECONDS)),
        timeUnit: `${UNIT_SECONDS}s`,
        duration: settings.duration || shape.duration,
        preAllocatedVUs: users,
        maxVUs: users,
        gracefulStop: '20s',
      },
    ];
  });
  return {
    scenarios: Object.fromEntries(scenarios),
    thresholds: Object.assign({ ...ALL }, ...shares.map(([journey]) => thresholdsOf(journey, shape.tolerance))),
    summaryTrendStats: ['min', 'med', 'p(95)', 'p(99)', 'max'],
    setupTimeout: '60s',
    userAgent: 'yunge-load-tests',
  };
}

/** Every operation must occur, fail never and be fast enough; every rule must hold; every journey must end. */
function thresholdsOf({ name, p95, rules }: Journey, tolerance: number): Record<string, Threshold[]> {
  return Object.fromEntries<Threshold[]>([
    ...Object.entries(p95).flatMap(([operation, limit]): [string, Threshold[]][] => [
      [`operations{operation:${operation}}`, ['count>0']],
      [`operation_failed{operation:${operation}}`, ['rate==0']],
      [`operation_duration{operation:${operation}}`, [`p(95)<${limit * tolerance}`]],
    ]),
    ...rules.map((rule): [string, Threshold[]] => [`checks{rule:${rule}}`, ['rate==1']]),
    [`journey_completed{journey:${name}}`, ['rate==1']],
  ]);
}
