import type { FetchNode } from '@apollo/query-planner';

/** An operation as it is sent: its text, and its name where it has one. */
export interface NamedOperation {
  readonly operation: string;
  readonly operationName: string | undefined;
}

const stripped = new WeakMap<FetchNode, NamedOperation>();

/**
 * The fetch's operation without the number that the planner gives each fetch of a plan (`Op__products__3`), so that
 * fetches that ask the same have the same text. Kept for each fetch: the text stays one string.
 */
export function stripFetchNumber(fetch: FetchNode): NamedOperation {
  const known = stripped.get(fetch);
  if (known) return known;
  const named = strip(fetch);
  stripped.set(fetch, named);
  return named;
}

function strip({ operation, operationName, operationKind }: FetchNode): NamedOperation {
  const numbered = `${operationKind} ${operationName}`;
  if (!operationName || !operation.startsWith(numbered)) return { operation, operationName };
  const name = operationName.replace(/__\d+$/, '');
  return { operation: `${operationKind} ${name}${operation.slice(numbered.length)}`, operationName: name };
}
