/** Why an operation is left to the stock executor; each is a label of the fallback counter. */
export type Reason =
  | 'INTROSPECTION'
  | 'SUBSCRIPTION'
  | 'DATA_SOURCE'
  | 'TRACES'
  | 'QUERY_PLAN'
  | 'PLAN_NODE'
  | 'REWRITES'
  | 'REQUIRES'
  | 'SHAPE'
  | 'TOO_LARGE'
  | 'CODE'
  | 'PLANNER';

/**
 * An operation that the compiler has no program for. The caller keeps the stock executor for it, and remembers this: it is
 * made without a stack, which would hold on to whatever the compiler had in hand.
 */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
  readonly reason: Reason;
  constructor(reason: Reason, detail: string) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(`${reason}: ${detail}`);
    Error.stackTraceLimit = limit;
    this.reason = reason;
  }
}
