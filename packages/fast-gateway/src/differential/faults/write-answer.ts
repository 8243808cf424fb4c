import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import { Random } from '../random.ts';
import type { ErrorEntry, Unit } from '../subgraph.ts';
import { envelope } from './answer-faults.ts';
import type { Draft } from './answer-faults.ts';
import type { FaultPlan, PlacedFault } from './fault-plan.ts';
import { RawText, textOf } from './text.ts';
import type { Answerable } from './text.ts';

const texts = new WeakMap<Unit, RawText>();

/** What a subgraph answers with its faults: the text, one character per byte, or why there is none. */
export function writeAnswer(units: readonly Unit[], entities: boolean, plan: FaultPlan): string | Error {
  const written = units.map((unit) => write(unit, plan.unit(unit)));
  const errors = units.flatMap((unit, index) => errorsOf(unit, plan.unit(unit), entities ? ['_entities', index] : []));
  const [root] = written;
  const draft: Draft = { data: entities || !root ? { entities: written } : root, errors };
  const [first] = units;
  const whole = first && plan.answer(first.service, first.operation.key);
  return whole ? whole.fault(draft, new Random(whole.seed)) : textOf({ ...envelope(draft) });
}

function write(unit: Unit, faults: readonly PlacedFault[]): RawText {
  const changes = faults.filter(({ instead }) => instead !== undefined);
  if (changes.length > 0) return new RawText(textOf(changed(unit.value, [], changes)));
  const before = texts.get(unit);
  if (before) return before;
  const text = new RawText(textOf(unit.value));
  texts.set(unit, text);
  return text;
}

function changed(value: Json, path: readonly (string | number)[], faults: readonly PlacedFault[]): Answerable {
  const below = faults.filter((fault) => path.every((step, depth) => fault.path[depth] === step));
  const here = below.find((fault) => fault.path.length === path.length);
  if (here) return here.instead ?? null;
  if (below.length === 0) return value;
  if (Array.isArray(value)) return value.map((item, index) => changed(item, [...path, index], below));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, [...path, key], below)]));
}

function errorsOf(unit: Unit, faults: readonly PlacedFault[], start: readonly (string | number)[]): ErrorEntry[] {
  const entries = [...unit.errors, ...faults.flatMap(({ error }) => (error ? [error] : []))];
  return entries.map(({ path, ...rest }) => ({ ...rest, ...(path && { path: [...start, ...path] }) }));
}
