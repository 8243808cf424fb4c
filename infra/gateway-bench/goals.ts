import type { Round, Standing } from './figures.ts';
import type { OperationName } from './world/operations.ts';

export type Standings = ReadonlyMap<OperationName, Standing>;

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

/** A line for each goal: reached, missed, or not measured in this run. */
export function judge(standings: Standings): string[] {
  return GOALS.map(({ what, operation, ours, theirs, measure, least, most, unit }) => {
    const one = standings.get(operation)?.get(ours);
    const other = standings.get(operation)?.get(theirs);
    const bound = least === undefined ? `at most ${most}` : `at least ${least}`;
    if (!one || !other) return `  -   ${what}: not measured (${bound} ${unit})`;
    const found = measure(one, other);
    const isReached = found >= (least ?? -Infinity) && found <= (most ?? Infinity);
    const byCpu = unit === times.unit ? `, ${(other.cpuMs / one.cpuMs).toFixed(2)} by CPU` : '';
    return `${isReached ? 'PASS' : 'MISS'}  ${what}: ${found.toFixed(2)} ${unit} (${bound}${byCpu})`;
  });
}
