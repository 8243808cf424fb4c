/** What has keys. Values from a subgraph are whatever it sent: a guard below says only what it has looked at. */
export type Container = Record<string, unknown>;

/** Takes primitives for containers, as the stock executor does: writing to one fails with the engine's own error. */
export function isTruthy(value: unknown): value is Container {
  return Boolean(value);
}

/** As `isTruthy`, for all that is not null. */
export function isPresent(value: unknown): value is Container {
  return value !== null && value !== undefined;
}

export function isObject(value: unknown): value is Container {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws a TypeError for null and undefined. */
export function hasOwn(value: unknown, key: string): value is Container {
  return Object.prototype.hasOwnProperty.call(value, key);
}

export function getOwn(value: unknown, key: string): unknown {
  return hasOwn(value, key) ? value[key] : undefined;
}

/** Makes the key the object's own where its prototype has one of that name, so that a write stays in the object. */
export function defineOwn(target: Container, key: string): void {
  if (!hasOwn(target, key) && key in target) {
    Object.defineProperty(target, key, { configurable: true, enumerable: true, value: undefined, writable: true });
  }
}

export function bareObject(): Container {
  return Object.create(null);
}

/** A copy that shares nothing with the JSON value it is of. */
export function cloneJson<T>(value: T): T;
export function cloneJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => cloneJson(element));
  if (!isObject(value)) return value;
  const copy: Container = { ...value };
  for (const key of Object.keys(copy)) {
    if (typeof copy[key] === 'object') copy[key] = cloneJson(copy[key]);
  }
  return copy;
}

/** One text for all JSON values that are equal, whatever the order of their keys. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const entries: string[] = [];
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== undefined) entries.push(`${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  }
  return `{${entries.join(',')}}`;
}
