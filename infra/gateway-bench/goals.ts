import { median, type Round, type Rounds } from './figures.ts';
import type { OperationName } from './world/operations.ts';

export type Raced = ReadonlyMap<OperationName, Rounds>;

interface Goal {
  readonly what: string;
  readonly operation: OperationName;
  readonly ours: string;
  readonly theirs: string;
  /** The number that is judged. */
  readonly measure: (ours: Round, theirs: Round) => number;
  readonly least?: number;
  readonly most?: number;
  readonly unit: string;
}

const speed = (ours: Round, theirs: Round) => ours.rps / theirs.rps;
const cpu = (ours: Round, theirs: Round) => ours.cpuMs / theirs.cpuMs;
const times = { measure: speed, unit: '× the RPS' } as const;
const heavy = { operation: 'heavy', ours: 'fast' } as const;

/** What the fast gateway is to reach. */
const GOALS: readonly Goal[] = [
  { what: 'Apollo as it comes', ...heavy, ...times, theirs: 'stock', least: 20 },
  { what: 'Hive Router', ...heavy, ...times, theirs: 'hive-router', least: 1 },
  { what: 'Hive Gateway with router-runtime', ...heavy, ...times, theirs: 'hive-gateway', least: 12 },
  { what: 'Mercurius, small query', ...heavy, ...times, operation: 'small', theirs: 'mercurius', least: 2.5 },
  {
    what: "p95 beside Hive Router's",
    ...heavy,
    theirs: 'hive-router',
    measure: (ours, theirs) => ours.p95 / theirs.p95,
    most: 1,
    unit: '× the p95',
  },
  { what: 'through the whole ApolloServer', ...heavy, ...times, ours: 'fast-in-apollo', theirs: 'stock', least: 10 },
  { what: 'CPU beside bare Node', ...heavy, theirs: 'bare-node', measure: cpu, most: 2.6, unit: '× the CPU' },
  {
    what: 'everything on',
    ...heavy,
    ours: 'fast-full',
    theirs: 'fast',
    measure: (ours, theirs) => (cpu(ours, theirs) - 1) * 100,
    most: 25,
    unit: '% more CPU',
  },
];

/**
 * A line for each goal: reached, missed, or not measured in this run. A ratio is taken in each round, where both had the
 * machine as it was then; the median of the rounds is judged, the least and the greatest are told.
 */
export function judge(raced: Raced): string[] {
  return GOALS.map(({ what, operation, ours, theirs, measure, least, most, unit }) => {
    const rounds = raced.get(operation);
    const one = rounds?.get(ours);
    const other = rounds?.get(theirs);
    const bound = least === undefined ? `at most ${most}` : `at least ${least}`;
    if (!one || !other) return `  -   ${what}: not measured (${bound} ${unit})`;
    const inRounds = (of: Goal['measure']) => one.flatMap((round, n) => (other[n] ? [of(round, other[n])] : []));
    const all = inRounds(measure);
    const found = median(all);
    const isReached = found >= (least ?? -Infinity) && found <= (most ?? Infinity);
    const byCpu = unit === times.unit ? `; ${(1 / median(inRounds(cpu))).toFixed(2)} by CPU` : '';
    const spread = `${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)} in ${all.length} rounds`;
    return `${isReached ? 'PASS' : 'MISS'}  ${what}: ${found.toFixed(2)} ${unit} (${bound}; ${spread}${byCpu})`;
  });
}
