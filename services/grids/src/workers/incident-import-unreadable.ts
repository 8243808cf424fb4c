import type { RejectionCode } from '../domain/incident-import.ts';

/** A file that cannot be read as a table at all. */
export class Unreadable extends Error {
  readonly code: RejectionCode;

  constructor(code: RejectionCode, message: string) {
    super(message);
    this.code = code;
  }
}
