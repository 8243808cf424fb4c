import { defineOwn, isObject, isTruthy, type Container } from './json.ts';

/** Merges `source` into `target`, which adopts what it does not have yet; lists merge by place if they are as long. */
export function deepMerge(target: Container, source: unknown): void {
  if (!isTruthy(source)) return;
  for (const key of Object.keys(source)) {
    const added = source[key];
    if (added === undefined) continue;
    defineOwn(target, key);
    const held = target[key];
    if (isTruthy(held) && isObject(added)) deepMerge(held, added);
    else if (!mergedAsLists(held, added)) target[key] = added;
  }
}

function mergedAsLists(target: unknown, source: unknown): boolean {
  if (!Array.isArray(target) || !Array.isArray(source) || target.length !== source.length) return false;
  for (const [i, added] of source.entries()) {
    const held: unknown = target[i];
    if (isObject(held) && isObject(added)) deepMerge(held, added);
    else if (!mergedAsLists(held, added)) target[i] = added;
  }
  return true;
}
