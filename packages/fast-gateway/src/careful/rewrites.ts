import { assert } from '@apollo/federation-internals';
import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { defineOwn, getOwn, isPresent, type Container } from './json.ts';
import { isObjectOfType } from './object-type.ts';

interface Step {
  readonly kind: 'field' | 'type';
  readonly name: string;
}

interface Rewriting {
  readonly steps: readonly Step[];
  readonly apply: (holder: Container) => void;
  /** For a key that is renamed: the keys on the way to it, itself last, and its new name. */
  readonly renaming: { readonly keys: readonly string[]; readonly to: string } | undefined;
}

type Rewrites = readonly FetchDataRewrite[] | undefined;

const TYPE_PREFIX = '... on ';
const compiled = new WeakMap<readonly FetchDataRewrite[], readonly Rewriting[]>();

/** Changes the value in place as the plan wants it before it is sent (input) or merged (output). */
export function applyRewrites(schema: GraphQLSchema, rewrites: Rewrites, value: unknown): void {
  if (!rewrites) return;
  for (const { steps, apply } of rewritingsOf(rewrites)) applyAtPath(schema, steps, 0, value, apply);
}

/** The path of an error inside an answer as it is once the answer's keys have the names that the client gave them. */
export function renamedPath(rewrites: Rewrites, path: readonly (string | number)[]): readonly (string | number)[] {
  if (!rewrites) return path;
  const sent = [...path];
  const renamed = [...sent];
  for (const { renaming } of rewritingsOf(rewrites)) {
    if (!renaming) continue;
    const at = placeOf(renaming.keys, sent);
    if (at !== undefined) renamed[at] = renaming.to;
  }
  return renamed;
}

function placeOf(keys: readonly string[], path: readonly (string | number)[]): number | undefined {
  let met = 0;
  for (const [i, element] of path.entries()) {
    if (typeof element === 'number') continue;
    if (element !== keys[met]) return undefined;
    met += 1;
    if (met === keys.length) return i;
  }
  return undefined;
}

function rewritingsOf(rewrites: readonly FetchDataRewrite[]): readonly Rewriting[] {
  const known = compiled.get(rewrites);
  if (known) return known;
  const rewritings = rewrites.flatMap(compile);
  compiled.set(rewrites, rewritings);
  return rewritings;
}

function compile(rewrite: FetchDataRewrite): Rewriting[] {
  const steps = rewrite.path.map(stepOf);
  const last = steps.pop();
  if (!last) return [];
  assert(last.kind === 'field', () => `Unexpected fragment as last element of ${rewrite.path}`);
  const key = last.name;
  if (rewrite.kind === 'ValueSetter') {
    return [{ steps, apply: (holder) => set(holder, key, rewrite.setValueTo), renaming: undefined }];
  }
  const keys = [...steps.flatMap(({ kind, name }) => (kind === 'field' ? [name] : [])), key];
  const to = rewrite.renameKeyTo;
  return [{ steps, apply: (holder) => rename(holder, key, to), renaming: { keys, to } }];
}

function stepOf(element: string): Step {
  return element.startsWith(TYPE_PREFIX)
    ? { kind: 'type', name: element.slice(TYPE_PREFIX.length) }
    : { kind: 'field', name: element };
}

function set(holder: Container, key: string, value: unknown): void {
  defineOwn(holder, key);
  holder[key] = value;
}

function rename(holder: Container, key: string, to: string): void {
  const value = getOwn(holder, key);
  if (value === undefined) return;
  set(holder, to, value);
  holder[key] = undefined;
}

function applyAtPath(
  schema: GraphQLSchema,
  steps: readonly Step[],
  at: number,
  value: unknown,
  apply: (holder: Container) => void,
): void {
  if (Array.isArray(value)) {
    for (const element of value) applyAtPath(schema, steps, at, element, apply);
    return;
  }
  if (typeof value !== 'object' || !isPresent(value)) return;
  const step = steps[at];
  if (!step) apply(value);
  else if (step.kind === 'field') applyAtPath(schema, steps, at + 1, getOwn(value, step.name), apply);
  else if (isObjectOfType(schema, value, step.name, true)) applyAtPath(schema, steps, at + 1, value, apply);
}
