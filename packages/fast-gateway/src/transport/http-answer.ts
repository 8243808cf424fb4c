import { type AnswerHead, readHead } from './answer-head.ts';
import { ChunkReader, TooLarge } from './chunks.ts';

/** An answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  /** Empty when there is none. */
  readonly contentType: string;
  /** The header lines, without the CR LF of the last. */
  readonly headerLines: string;
  /** The body, one character per byte (`latin1`). */
  readonly text: string;
}

export interface AnswerLimits {
  /** Of the status line and the headers, those of interim answers included. */
  readonly maxHeadBytes: number;
  readonly maxAnswerBytes: number;
}

const NO_BODY = new Set([204, 304]);

/** Reads one HTTP/1.1 answer to a POST (RFC 9112) from bytes that may be cut anywhere. */
export class AnswerReader {
  /** Whether one byte has come. */
  hasBegun = false;
  /** How long the connection may be used again after the answer, milliseconds; 0 when it may not. */
  keptMs = 0;
  readonly #limits: AnswerLimits;
  #headBytes = 0;
  #headStart = '';
  #head: AnswerHead | null = null;
  #parts: string[] = [];
  /** Bytes that have come of the body, or are still to come when its length is known. */
  #count = 0;
  #chunks: ChunkReader | null = null;

  constructor(limits: AnswerLimits) {
    this.#limits = limits;
  }

  /**
   * Takes what came, and gives the answer as soon as it is complete.
   * @throws SyntaxError for what is no answer, TooLarge
   */
  take(bytes: Buffer): HttpAnswer | null {
    this.hasBegun = true;
    let at = 0;
    let head = this.#head;
    while (head === null) {
      at = this.#takeHead(bytes, at);
      if (at === -1) return null;
      head = this.#head;
    }
    const end = this.#takeBody(head, bytes, at);
    if (end === -1) return null;
    // More than was asked for: whose answer would it be?
    if (end < bytes.length) this.keptMs = 0;
    return this.#answer(head);
  }

  /** Nothing more will come: gives the answer that only this completes, or null for one cut off. */
  end(): HttpAnswer | null {
    const head = this.#head;
    return head && isUntilClose(head) ? this.#answer(head) : null;
  }

  /** Reads the head from `from` on; gives the place of the byte after it, -1 if there is more to come. */
  #takeHead(bytes: Buffer, from: number): number {
    const { maxHeadBytes, maxAnswerBytes } = this.#limits;
    const known = this.#headStart;
    // Nearly every head comes in one piece, with a body behind it that is not to be copied twice.
    const first = known === '' ? bytes.indexOf('\r\n\r\n', from, 'latin1') : -1;
    const to = first === -1 ? Math.min(bytes.length, from + maxHeadBytes + 4) : first + 4;
    const text = known + bytes.toString('latin1', from, to);
    const end = text.indexOf('\r\n\r\n', Math.max(0, known.length - 3));
    if (this.#headBytes + (end === -1 ? text.length : end) > maxHeadBytes) throw new SyntaxError('headers too large');
    if (end === -1) {
      this.#headStart = text;
      return -1;
    }
    this.#headStart = '';
    this.#headBytes += end;
    const head = readHead(text.slice(0, end));
    if (head.status === 101) throw new SyntaxError('a protocol nobody asked for');
    if (head.status >= 200) {
      if ((head.contentLength ?? 0) > maxAnswerBytes) throw new TooLarge(`more than ${maxAnswerBytes} bytes`);
      this.#head = head;
      this.#count = head.contentLength ?? 0;
      this.#chunks = head.isChunked ? new ChunkReader(maxAnswerBytes) : null;
      this.keptMs = head.isKept && !isUntilClose(head) ? head.keptMs : 0;
    }
    return from + end + 4 - known.length;
  }

  /** Reads the body from `from` on; gives the place of the byte after it, -1 if there is more to come. */
  #takeBody(head: AnswerHead, bytes: Buffer, from: number): number {
    if (NO_BODY.has(head.status)) return from;
    if (this.#chunks) {
      const end = this.#chunks.take(bytes, from, this.#parts);
      return this.#chunks.isDone ? end : -1;
    }
    if (head.contentLength === undefined) {
      this.#count += bytes.length - from;
      if (this.#count > this.#limits.maxAnswerBytes) {
        throw new TooLarge(`more than ${this.#limits.maxAnswerBytes} bytes`);
      }
      this.#parts.push(bytes.toString('latin1', from));
      return -1;
    }
    const end = Math.min(bytes.length, from + this.#count);
    if (end > from) this.#parts.push(bytes.toString('latin1', from, end));
    this.#count -= end - from;
    return this.#count === 0 ? end : -1;
  }

  #answer(head: AnswerHead): HttpAnswer {
    const parts = this.#parts;
    // A joined string is flat: parsers read it character by character.
    const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    this.#head = null;
    this.#headBytes = 0;
    this.#parts = [];
    this.hasBegun = false;
    return {
      status: head.status,
      statusText: head.statusText,
      contentType: head.contentType,
      headerLines: head.lines,
      text,
    };
  }
}

function isUntilClose(head: AnswerHead): boolean {
  return !head.isChunked && head.contentLength === undefined && !NO_BODY.has(head.status);
}
