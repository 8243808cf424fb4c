/** How often the gateway ran an operation, by path and reason (`CAREFUL NULL`). */
type Counts = ReadonlyMap<string, number>;

/** How the gateway ran what it was asked. */
export interface Operations {
  readonly total: number;
  /** Share of those that took the compiled path all the way, 0 to 1; 1 when nothing was asked. */
  readonly compiled: number;
  /** For people: `gateway: 812 operations, 99.3 % compiled, 2 careful (ERRORS 2), 4 stock (INTROSPECTION 4)`. */
  readonly line: string;
}

const SAMPLE = /^yunge_gateway_operations_total\{path="(\w+)",reason="(\w+)"\} (\d+)$/gm;

/** Counts from now on: call what it gives to have the operations since then. */
export async function countOperations(gatewayUrl: string): Promise<() => Promise<Operations>> {
  const read = async () => {
    const response = await fetch(new URL('/metrics', gatewayUrl));
    if (!response.ok) throw new Error(`${gatewayUrl}/metrics answers ${response.status}.`);
    return countsIn(await response.text());
  };
  const before = await read();
  return async () => operationsBetween(before, await read());
}

/** Reads the metrics of a gateway. */
export function countsIn(metrics: string): Counts {
  return new Map([...metrics.matchAll(SAMPLE)].map(([, path, reason, count]) => [`${path} ${reason}`, Number(count)]));
}

export function operationsBetween(before: Counts, after: Counts): Operations {
  const counts = [...after].flatMap(([key, count]) => {
    const more = count - (before.get(key) ?? 0);
    const [path = '', reason = ''] = key.split(' ');
    // A gateway that was started anew counts from 0.
    return more === 0 ? [] : [{ path, reason, count: more > 0 ? more : count }];
  });
  const sumOf = (some: typeof counts) => some.reduce((sum, { count }) => sum + count, 0);
  const on = (path: string) => counts.filter((one) => one.path === path).toSorted((a, b) => b.count - a.count);
  const total = sumOf(counts);
  const compiled = total === 0 ? 1 : sumOf(on('COMPILED')) / total;
  const others = ['CAREFUL', 'STOCK'].map((path) => {
    const reasons = on(path).map(({ reason, count }) => `${reason} ${count}`);
    return `${sumOf(on(path))} ${path.toLowerCase()}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`;
  });
  // Rounded down: 95.0 % is never less than that.
  const percent = `${(Math.floor(compiled * 1_000) / 10).toFixed(1)} % compiled`;
  return { total, compiled, line: `gateway: ${[`${total} operations`, percent, ...others].join(', ')}` };
}
