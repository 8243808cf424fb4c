import type { Case } from './case.ts';
import type { Outcome } from './outcome.ts';

/** On which path FastGateway ran a request. */
export interface Run {
  readonly path: string;
  readonly reason: string | null;
}

/** Counts of a long run. */
export class Statistics {
  cases = 0;
  operations = 0;
  refused = 0;
  readonly schemas = new Map<string, number>();
  readonly faults = new Map<string, number>();
  readonly paths = new Map<string, number>();
  readonly outcomes = new Map<string, number>();
  readonly deviations = new Map<string, number>();
  readonly plans = new Map<string, number>();
  /** The paths of the cases in which no subgraph has done anything wrong and stock has answered without an error. */
  readonly sound = new Map<string, number>();
  /** Subgraph calls by stock and by the other. */
  readonly calls = { stock: 0, fast: 0 };

  /** Counts a case, what stock has said in it, and how the other ran it. */
  record({ schema, faults }: Case, said: Outcome, run: Run | null): void {
    const outcome = outcomeOf(said);
    const path = run ? [run.path, run.reason ?? []].flat().join(' ') : 'untold';
    this.cases++;
    this.count(this.schemas, schema.replace(/-\d+$/, ''));
    this.count(this.faults, faults.length === 0 ? 'none' : faults.length === 1 ? 'one' : 'several');
    for (const fault of faults) this.count(this.faults, fault);
    this.count(this.outcomes, outcome);
    this.count(this.paths, path);
    if (faults.length === 0 && outcome === 'clean') this.count(this.sound, path);
  }

  /** The share of the cases counted in a table whose key is the given one; 0 if there are none. */
  share(table: ReadonlyMap<string, number>, key: string): number {
    const all = [...table.values()].reduce((sum, count) => sum + count, 0);
    return all === 0 ? 0 : (table.get(key) ?? 0) / all;
  }

  count(table: Map<string, number>, key: string): void {
    table.set(key, (table.get(key) ?? 0) + 1);
  }

  /** Several lines, the greatest counts first. */
  toString(): string {
    const table = (name: string, counts: ReadonlyMap<string, number>): string[] =>
      counts.size === 0
        ? []
        : [
            `${name}: ${[...counts]
              .sort((a, b) => b[1] - a[1])
              .map(([key, count]) => `${key} ${count}`)
              .join(', ')}`,
          ];
    return [
      `${this.cases} cases of ${this.operations} operations (${this.refused} refused)`,
      ...table('schemas', this.schemas),
      ...table('plans', this.plans),
      ...table('outcomes', this.outcomes),
      ...table('faults', this.faults),
      ...table('paths', this.paths),
      ...table('paths of sound cases', this.sound),
      ...table('known deviations', this.deviations),
      `subgraph calls: stock ${this.calls.stock}, fast ${this.calls.fast}`,
    ].join('\n');
  }
}

function outcomeOf({ rejected, errors, extensions }: Outcome): string {
  if (rejected) return 'rejected';
  if (errors.length > 0) return 'errors';
  return extensions ? 'completed' : 'clean';
}
