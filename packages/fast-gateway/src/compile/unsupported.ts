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

/** An operation that the compiler has no program for. The caller keeps the stock executor for it. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
  readonly reason: Reason;
  constructor(reason: Reason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}
