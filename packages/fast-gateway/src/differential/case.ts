import { hashOf } from './random.ts';
import type { ClientOperation } from './operations/any-operation.ts';
import type { Arrival } from './exchange.ts';
import type { JsonObject } from './json.ts';

/** One case: a schema, an operation and a seed that settles variables, world, faults and the order of arrival. */
export interface Case {
  readonly schema: string;
  readonly operation: number;
  readonly seed: number;
  readonly client: ClientOperation;
  readonly variables: JsonObject;
  readonly world: number;
  readonly arrival: Arrival;
  /** The names of its faults. */
  readonly faults: readonly string[];
}

const ARRIVALS: readonly Arrival[] = ['as asked', 'as asked', 'last first', 'by chance'];

/** All of a case that its seed settles before its faults are chosen. */
export function caseOf(schema: string, operation: number, client: ClientOperation, seed: number): Omit<Case, 'faults'> {
  const hash = hashOf('case', schema, operation, seed);
  const variables = client.variableSets[hash % client.variableSets.length] ?? {};
  const world = ((hash >>> 4) % 7) + 1;
  const arrival = ARRIVALS[(hash >>> 8) % ARRIVALS.length] ?? 'as asked';
  return { schema, operation, seed, client, variables, world, arrival };
}
