import { operationOf, type PostedOperation } from '@yunge/fast-gateway';

/** One operation as it stands in the body of a request. */
export interface Posted {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The whole of it; null where more is said than that: only the server knows what to say to it. */
  readonly plain: PostedOperation | null;
}

/** The operation that a body asks for; null when it is none. */
export function postedOf(body: unknown): Posted | null {
  if (!isRecord(body)) return null;
  const { query, variables = null } = body;
  if (typeof query !== 'string' || (variables !== null && !isRecord(variables))) return null;
  return { query, variables: variables ?? {}, plain: operationOf(body) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
