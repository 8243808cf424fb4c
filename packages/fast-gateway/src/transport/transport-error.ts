/**
 * Why there is no answer: no connection (`CONNECT`), the other side let go before the first byte of an answer (`DROPPED`)
 * or in the middle of one (`RESET`), nobody waits any more (`DEADLINE`), what came is no HTTP/1.1 (`PROTOCOL`) or too much
 * of it (`TOO_LARGE`), too many wait already (`QUEUE`), the pool is closed (`CLOSED`).
 */
export type TransportCode =
  'CONNECT' | 'DROPPED' | 'RESET' | 'DEADLINE' | 'PROTOCOL' | 'TOO_LARGE' | 'QUEUE' | 'CLOSED';

/** A request without an answer; the message reads as that of the fetch library that Apollo Gateway uses. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code: TransportCode;

  constructor(code: TransportCode, url: string, reason: string, cause?: unknown) {
    super(`request to ${url} failed, reason: ${reason}`, cause === undefined ? undefined : { cause });
    this.code = code;
  }

  /** Whether not one byte of an answer came: it is not known whether the request was read, a query may be sent again. */
  get dropped(): boolean {
    return this.code === 'DROPPED';
  }
}
