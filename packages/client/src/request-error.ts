/** One of an answer's top-level `errors`. Which codes there are, the README lists. */
export interface RequestFault {
  readonly message: string;
  /** `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT`, `RATE_LIMITED`, `INTERNAL_SERVER_ERROR` …; null where none was sent. */
  readonly code: string | null;
  /** Where in the answer it happened; null for the whole operation. */
  readonly path: readonly (string | number)[] | null;
}

/** An operation was not answered: nobody is logged in, it is malformed, or something is broken. A refusal by the rules is no such error: it stands in the payload's `userErrors`. */
export class GraphQLRequestError extends Error {
  override readonly name = 'GraphQLRequestError';
  readonly operation: string;
  /** HTTP status of the answer. */
  readonly status: number;
  readonly faults: readonly RequestFault[];
  /** Code of the first fault; null where there is none. */
  readonly code: string | null;

  constructor(operation: string, status: number, faults: readonly RequestFault[]) {
    const what = faults.map(({ code, message }) => (code ? `${code}: ${message}` : message)).join('; ');
    super(`${operation}: ${what || `HTTP ${status}`}`);
    this.operation = operation;
    this.status = status;
    this.faults = faults;
    this.code = faults[0]?.code ?? null;
  }
}
