import { z } from 'zod';

const metric = z.object({
  values: z.record(z.string(), z.number().nullable()),
  thresholds: z.record(z.string(), z.object({ ok: z.boolean() })).optional(),
});

/** What is read of k6's summary. Metrics of one operation are named `operations{operation:IncidentOpen}`. */
const summary = z.object({ metrics: z.record(z.string(), metric) });

type Metric = z.output<typeof metric>;

export interface Judgement {
  /** One row for each operation, with a head. */
  readonly table: readonly string[];
  /** Thresholds that did not hold: metric and expression. */
  readonly broken: readonly string[];
  /** Operations a second, p95, failures, dropped iterations. */
  readonly line: string;
}

/** Reads k6's summary. Throws a ZodError when it is none. */
export function judge(raw: unknown): Judgement {
  const { metrics } = summary.parse(raw);
  const value = (name: string, field: string): number => metrics[name]?.values[field] ?? 0;
  const operations = Object.keys(metrics)
    .flatMap((name) => /^operations\{operation:(\w+)\}$/.exec(name)?.[1] ?? [])
    .sort();

  const rows = operations.map((operation) => {
    const of = (name: string): string => `${name}{operation:${operation}}`;
    const time = (field: string): string => ms(value(of('operation_duration'), field));
    const held = ['operations', 'operation_failed', 'operation_duration'].every((name) => holds(metrics[of(name)]));
    return [
      operation,
      String(value(of('operations'), 'count')),
      time('med'),
      time('p(95)'),
      time('max'),
      String(value(of('operation_failed'), 'passes')),
      held ? 'yes' : 'NO',
    ];
  });

  const broken = Object.entries(metrics).flatMap(([name, { thresholds = {} }]) =>
    Object.entries(thresholds).flatMap(([expression, { ok }]) => (ok ? [] : [`${name} ${expression}`])),
  );
  const count = value('operations', 'count');
  const seconds = (value('operation_ended_at', 'max') - value('operation_ended_at', 'min')) / 1_000;
  return {
    table: tableOf(['operation', 'count', 'median', 'p95', 'max', 'failures', 'held'], rows),
    broken,
    line: [
      `${seconds > 0 ? (count / seconds).toFixed(1) : '0'} operations/s`,
      `p95 ${ms(value('operation_duration', 'p(95)'))}`,
      `${value('operation_failed', 'passes')} failures`,
      `${value('checks', 'fails')} rules broken`,
      `${value('dropped_iterations', 'count')} dropped iterations`,
    ].join(', '),
  };
}

const holds = (found: Metric | undefined): boolean => Object.values(found?.thresholds ?? {}).every(({ ok }) => ok);

const ms = (milliseconds: number): string => `${Math.round(milliseconds)} ms`;

/** First column to the left, the others to the right. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}
