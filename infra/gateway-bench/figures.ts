import type { LoadFigures } from './replay.ts';

/** What one gateway did in one round. */
export interface Round {
  readonly rps: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** CPU time of the gateway's processes for a request, milliseconds. */
  readonly cpuMs: number;
  /** Calls of subgraphs for a request. */
  readonly calls: number;
  /** Calls whose body was not seen before: the slow origin answered them. */
  readonly misses: number;
  readonly memoryMb: number;
  readonly errors: number;
}

export function roundOf(load: LoadFigures, cpuMs: number, memoryMb: number): Round {
  const { requests, seconds, p50, p95, p99, calls, misses, errors } = load;
  const each = Math.max(requests, 1);
  return { rps: requests / seconds, p50, p95, p99, cpuMs: cpuMs / each, calls: calls / each, misses, memoryMb, errors };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/** The median of each figure over the rounds; errors and misses are added up. */
export function medianOf(rounds: readonly Round[]): Round {
  const middle = (of: (round: Round) => number): number => median(rounds.map(of));
  const total = (of: (round: Round) => number): number => rounds.reduce((sum, round) => sum + of(round), 0);
  return {
    rps: middle(({ rps }) => rps),
    p50: middle(({ p50 }) => p50),
    p95: middle(({ p95 }) => p95),
    p99: middle(({ p99 }) => p99),
    cpuMs: middle(({ cpuMs }) => cpuMs),
    calls: middle(({ calls }) => calls),
    misses: total(({ misses }) => misses),
    memoryMb: middle(({ memoryMb }) => memoryMb),
    errors: total(({ errors }) => errors),
  };
}

/** Figures by the gateway's name. */
export type Standing = ReadonlyMap<string, Round>;

/** Every round of every gateway, by its name; rounds of the same number were run side by side. */
export type Rounds = ReadonlyMap<string, readonly Round[]>;

const HEAD = ['gateway', 'RPS', '× stock', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms', 'CPU ÷', 'calls', 'MB'] as const;
/** Beyond this many calls the origin, not the gateway, is what was measured. */
const FEW_MISSES = 20;

/** The table for people, the fastest first. */
export function tableOf(standing: Standing): string[] {
  const stock = standing.get('stock');
  const ratio = (number: number | undefined) => (number === undefined ? '-' : number.toFixed(2));
  const rows = [...standing]
    .toSorted(([, a], [, b]) => b.rps - a.rps)
    .map(([name, one]) => {
      const cells = [
        name,
        one.rps.toFixed(0),
        ratio(stock && one.rps / stock.rps),
        one.p50.toFixed(1),
        one.p95.toFixed(1),
        one.p99.toFixed(1),
        one.cpuMs.toFixed(3),
        ratio(stock && stock.cpuMs / one.cpuMs),
        one.calls.toFixed(1),
        one.memoryMb.toFixed(0),
      ];
      const remarks = [
        ...(one.errors > 0 ? [`${one.errors} ERRORS`] : []),
        ...(one.misses > FEW_MISSES ? [`${one.misses} calls not replayed: only its CPU counts`] : []),
      ];
      return { cells, remarks };
    });
  const widths = HEAD.map((title, n) => Math.max(title.length, ...rows.map(({ cells }) => cells[n]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ');
  return [line(HEAD), ...rows.map(({ cells, remarks }) => [line(cells), ...remarks].join('  '))];
}
