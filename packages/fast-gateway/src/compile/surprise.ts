/** What a compiled program met that it has no code for; each is a label of the counter of careful runs. */
export type SurpriseKind =
  'TRANSPORT' | 'ERRORS' | 'ANSWER' | 'ENTITIES' | 'NULL' | 'VALUE' | 'TYPENAME' | 'CONFLICT' | 'CONDITION' | 'CODE';

/**
 * Ends an optimistic run. The request goes on carefully, with the answers that are there already. Thrown without a stack:
 * it is the way out of generated code, not a fault.
 */
export class Surprise extends Error {
  override readonly name = 'Surprise';
  readonly kind: SurpriseKind;
  constructor(kind: SurpriseKind) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(kind);
    Error.stackTraceLimit = limit;
    this.kind = kind;
  }
}
