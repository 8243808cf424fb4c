/** A failure the reader can mend: what is wrong, then what to do. Tasks print it without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
  readonly advice: string;

  constructor(problem: string, advice: string) {
    super(problem);
    this.advice = advice;
  }
}

/** Text of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a task prints before it exits 1. */
export function describeFailure(error: unknown): string {
  if (error instanceof PlainError) return `${error.message}\n  → ${error.advice}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export const OWN_STORES_ADVICE =
  'Set MONGODB_URI and REDIS_URL to running stores, or put `mongod` and `redis-server` on the PATH, or run `docker compose -f infra/compose.yaml up -d --wait` and set the two URIs it names.';
