import { Fact, FACT_EVENTS } from '../../../services/personnel/src/domain/fact.ts';
import type { Announced } from './history.ts';

const names: ReadonlySet<string> = new Set(FACT_EVENTS.map(({ name }) => name));

/** What personnel would have kept of these messages: each fact has the id of the message it came as. */
export function factsOf(announced: readonly Announced[]): Fact[] {
  return announced.filter(({ name }) => names.has(name)).map((message) => Fact.parse(message));
}
