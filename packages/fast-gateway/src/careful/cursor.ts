import { assert } from '@apollo/federation-internals';
import type { ResponsePath } from '@apollo/query-planner';
import { getOwn, hasOwn, isPresent, type Container } from './json.ts';

/** A place in the result that is being built: an object, or all the objects in the lists on the way there. */
export interface Cursor {
  readonly path: ResponsePath;
  readonly data: unknown;
  readonly fullResult: Container;
}

/** The cursor further down, undefined where there is nothing. Throws if the data has no such form. */
export function moveInto(cursor: Cursor, path: ResponsePath): Cursor | undefined {
  const data = flatten(cursor.data, path, 0);
  return data ? { path: [...cursor.path, ...path], data, fullResult: cursor.fullResult } : undefined;
}

/** The path of each object at the cursor, with the place in a list instead of each `@`. */
export function hydratedPaths({ path, fullResult }: Cursor): ResponsePath[] {
  const paths: ResponsePath[] = [];
  hydrate([], path, 0, fullResult, paths);
  return paths;
}

function flatten(value: unknown, path: ResponsePath, at: number): unknown {
  if (at === path.length || !isPresent(value)) return value;
  const current = path[at];
  if (current === '@') {
    // The words of the engine where the stock executor calls `flatMap` on what should be a list.
    if (!Array.isArray(value)) throw new TypeError('value.flatMap is not a function');
    return value.flatMap((element) => flatten(element, path, at + 1));
  }
  assert(typeof current === 'string', () => `Unexpected ${typeof current} found in path`);
  assert(!Array.isArray(value), () => `Unexpected array in result for path element ${current}`);
  return flatten(getOwn(value, current), path, at + 1);
}

function hydrate(parent: ResponsePath, path: ResponsePath, at: number, data: unknown, paths: ResponsePath[]): void {
  if (!isPresent(data)) return;
  const head = path[at];
  if (head === undefined) paths.push([...parent]);
  else if (head === '@') {
    assert(Array.isArray(data), 'expected array when encountering `@`');
    hydrateElements(parent, path, at + 1, data, paths);
  } else if (Array.isArray(data)) hydrateElements(parent, path, at, data, paths);
  else {
    assert(typeof head === 'string', () => `unknown path part "${head}"`);
    if (!hasOwn(data, head)) return;
    parent.push(head);
    hydrate(parent, path, at + 1, data[head], paths);
    parent.pop();
  }
}

function hydrateElements(
  parent: ResponsePath,
  path: ResponsePath,
  at: number,
  elements: readonly unknown[],
  paths: ResponsePath[],
): void {
  for (const [i, element] of elements.entries()) {
    parent.push(i);
    hydrate(parent, path, at, element, paths);
    parent.pop();
  }
}
