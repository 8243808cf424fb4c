import type { Socket } from 'node:net';
import { TooLarge } from './chunks.ts';
import { AnswerReader, type AnswerLimits, type HttpAnswer } from './http-answer.ts';
import type { OpenSocket } from './open-socket.ts';
import { type TransportCode, TransportError } from './transport-error.ts';

/** Called once, never before the call that it was given to has returned. */
export type Done = (...outcome: [error: TransportError, answer: null] | [error: null, answer: HttpAnswer]) => void;

/** A request under way. */
export interface Exchange {
  /** All its bytes, one character each. */
  readonly wire: string;
  /** When nobody waits any more, by `performance.now()`. */
  readonly due: number;
  readonly done: Done;
}

export interface ConnectionOptions extends AnswerLimits {
  readonly url: string;
  readonly open: OpenSocket;
  readonly connectMs: number;
  readonly idleMs: number;
  /** The connection is free for another request. */
  readonly onFree: (connection: Connection) => void;
  /** The connection is of no more use. */
  readonly onGone: (connection: Connection) => void;
}

/** The server's own figure, less the time that a request may be on its way. */
const MARGIN = 1000;

/** One keep-alive connection: one request at a time. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #socket: Socket;
  readonly #reader: AnswerReader;
  readonly #connectDue: number;
  #exchange: Exchange | null;
  #isConnected = false;
  #isGone = false;
  #idleDue = Infinity;

  /** Connects, and sends the request as soon as that is done. */
  constructor(options: ConnectionOptions, first: Exchange, now: number) {
    this.#options = options;
    this.#exchange = first;
    this.#connectDue = now + options.connectMs;
    this.#reader = new AnswerReader(options);
    this.#socket = options.open({
      ready: () => this.#ready(),
      bytes: (bytes) => this.#take(bytes),
      end: () => this.#end(),
      gone: (error) => this.#lost(error),
    });
  }

  /** When `expire` is to be called at the latest, by `performance.now()`. */
  get due(): number {
    if (!this.#exchange) return this.#idleDue;
    return this.#isConnected ? this.#exchange.due : Math.min(this.#exchange.due, this.#connectDue);
  }

  /** Sends a request; only while the connection is free. */
  send(exchange: Exchange): void {
    this.#exchange = exchange;
    this.#socket.ref();
    this.#socket.write(exchange.wire, 'latin1');
  }

  /** Ends the connection at `now`: nobody waits any more, it cannot be made, or it has been idle for too long. */
  expire(now: number): void {
    const isWanted = this.#exchange !== null && this.#exchange.due > now;
    if (isWanted) this.#fail('CONNECT', 'no connection in time');
    else this.#fail('DEADLINE', 'no answer in time');
  }

  /** Ends the connection, and the request that is under way without an answer. */
  close(): void {
    this.#fail('CLOSED', 'the pool is closed');
  }

  #ready(): void {
    this.#isConnected = true;
    if (this.#exchange) this.#socket.write(this.#exchange.wire, 'latin1');
  }

  #take(bytes: Buffer): void {
    if (this.#isGone) return;
    // Nothing was asked: whatever this is, it is not ours.
    if (!this.#exchange) return this.#discard();
    let answer: HttpAnswer | null;
    try {
      answer = this.#reader.take(bytes);
    } catch (error) {
      return this.#refuse(error);
    }
    if (answer) this.#complete(this.#exchange, answer);
  }

  #complete(exchange: Exchange, answer: HttpAnswer): void {
    this.#exchange = null;
    const keptMs = Math.min(this.#options.idleMs, this.#reader.keptMs - MARGIN);
    // An answer to half a request: the rest of it would be read as the next.
    if (keptMs <= 0 || this.#socket.writableLength > 0) {
      this.#discard();
    } else {
      this.#idleDue = performance.now() + keptMs;
      this.#socket.unref();
      this.#options.onFree(this);
    }
    exchange.done(null, answer);
  }

  #end(): void {
    const answer = this.#exchange && this.#reader.end();
    if (this.#exchange && answer) this.#complete(this.#exchange, answer);
    else this.#lost(null);
  }

  #lost(error: Error | null): void {
    const reason = error?.message ?? 'socket hang up';
    if (!this.#isConnected) this.#fail('CONNECT', reason, error ?? undefined);
    else this.#fail(this.#reader.hasBegun ? 'RESET' : 'DROPPED', reason, error ?? undefined);
  }

  #refuse(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#fail(error instanceof TooLarge ? 'TOO_LARGE' : 'PROTOCOL', reason, error);
  }

  #fail(code: TransportCode, reason: string, cause?: unknown): void {
    if (this.#isGone) return;
    const exchange = this.#exchange;
    this.#discard();
    exchange?.done(new TransportError(code, this.#options.url, reason, cause), null);
  }

  #discard(): void {
    this.#isGone = true;
    this.#exchange = null;
    this.#socket.destroy();
    this.#options.onGone(this);
  }
}
