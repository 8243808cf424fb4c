/** One operation as it stands in the body of a request. */
export interface Posted {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** False where more is said than these: only the server knows what to say to that. */
  readonly isPlain: boolean;
}

/** The operation that a body asks for; null when it is none. */
export function postedOf(body: unknown): Posted | null {
  if (!isRecord(body)) return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  const isNamed = typeof operationName === 'string';
  return {
    query,
    operationName: isNamed ? operationName : undefined,
    variables: variables ?? {},
    isPlain: (isNamed || operationName === null) && isPlain(extensions),
  };
}

/** Clients tell of themselves in extensions; a persisted query is another way to ask. */
function isPlain(extensions: unknown): boolean {
  return extensions === null || (isRecord(extensions) && !('persistedQuery' in extensions));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
