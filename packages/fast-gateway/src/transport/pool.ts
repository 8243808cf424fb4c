import { Connection, type ConnectionOptions, type Done, type Exchange } from './connection.ts';
import { DueTimer } from './due-timer.ts';
import { socketOpener, type TlsOptions } from './open-socket.ts';
import { type TransportCode, TransportError } from './transport-error.ts';

export interface HttpPoolOptions {
  /** Most connections at once; 64. */
  readonly connections?: number;
  /** Most requests that wait for a connection; 1,024. */
  readonly queue?: number;
  /** Longest time to connect, TLS included, milliseconds; 3,000. */
  readonly connectMs?: number;
  /** How long a connection is kept without a request, milliseconds; 30,000, less if the server says so. */
  readonly idleMs?: number;
  /** Largest head of an answer; 16 KiB. */
  readonly maxHeadBytes?: number;
  /** Largest body of an answer; 64 MiB. */
  readonly maxAnswerBytes?: number;
  readonly tls?: TlsOptions;
}

export interface PoolLoad {
  /** Open or being opened. */
  readonly connections: number;
  /** Of these, without a request. */
  readonly idle: number;
  /** Requests without a connection. */
  readonly waiting: number;
}

export interface Post {
  /** As `headerLines` gives them. */
  readonly headers: string;
  /** One character per byte (`latin1`). */
  readonly body: string;
  /** How long the caller waits, milliseconds; for ever when left out. */
  readonly deadlineMs?: number;
  /** Sent on a new connection: where one was dropped, those that have been idle as long are likely to be. */
  readonly isFresh?: boolean;
}

/**
 * POSTs JSON to one address over kept-alive HTTP/1.1 connections, for a process that does little else: one write per
 * request, one string per answer, one timer for all deadlines. Follows no redirects, asks for no compression.
 */
export class HttpPool {
  readonly #url: string;
  readonly #start: string;
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #options: ConnectionOptions;
  readonly #timer = new DueTimer((now) => this.#expire(now));
  readonly #all = new Set<Connection>();
  /** The last one used comes first, so that those that are not needed run out of time. */
  readonly #idle: Connection[] = [];
  #waiting: Exchange[] = [];
  #isClosed = false;
  #whenEmpty: (() => void)[] = [];

  /** @throws TypeError for an address that is not HTTP or has credentials in it */
  constructor(address: string, options: HttpPoolOptions = {}) {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new TypeError(`Not an HTTP address: ${address}`);
    if (url.username || url.password) throw new TypeError('Credentials belong in a header, not in an address.');
    url.hash = '';
    this.#url = url.href;
    this.#start = `POST ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\n`;
    this.#most = options.connections ?? 64;
    this.#mostWaiting = options.queue ?? 1024;
    this.#options = {
      url: this.#url,
      open: socketOpener(url, options.tls),
      connectMs: options.connectMs ?? 3_000,
      idleMs: options.idleMs ?? 30_000,
      maxHeadBytes: options.maxHeadBytes ?? 16 * 1024,
      maxAnswerBytes: options.maxAnswerBytes ?? 64 * 1024 * 1024,
      onFree: (connection) => this.#free(connection),
      onGone: (connection) => this.#gone(connection),
    };
  }

  /** The address as answers are said to come from it. */
  get url(): string {
    return this.#url;
  }

  /** How busy the pool is, for metrics. */
  get load(): PoolLoad {
    return { connections: this.#all.size, idle: this.#idle.length, waiting: this.#waiting.length };
  }

  /** Sends a request and gives its answer, whatever its status, to `done`. */
  post({ headers, body, deadlineMs = Infinity, isFresh = false }: Post, done: Done): void {
    if (this.#isClosed) return this.#refuse(done, 'CLOSED', 'the pool is closed');
    if (!(deadlineMs > 0)) return this.#refuse(done, 'DEADLINE', 'no time left to ask');
    const now = performance.now();
    const wire = `${this.#start}${headers}content-length: ${body.length}\r\n\r\n${body}`;
    const exchange = { wire, due: now + deadlineMs, done };
    const idle = isFresh ? null : this.#takeIdle(now);
    if (isFresh && this.#all.size >= this.#most) this.#idle.shift()?.close();
    if (idle) idle.send(exchange);
    else if (this.#all.size < this.#most) this.#open(exchange, now);
    else if (this.#waiting.length < this.#mostWaiting) this.#waiting.push(exchange);
    else return this.#refuse(done, 'QUEUE', `${this.#waiting.length} requests wait already`);
    this.#timer.by(exchange.due);
  }

  /** Takes no more requests, answers those it has, and lets go of all connections. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const connection of this.#idle.splice(0)) connection.close();
    if (this.#all.size > 0) await new Promise<void>((resolve) => this.#whenEmpty.push(resolve));
    this.#timer.stop();
  }

  /** Takes no more requests, fails those it has, and lets go of all connections. */
  destroy(): void {
    this.#isClosed = true;
    this.#timer.stop();
    for (const { done } of this.#waiting.splice(0)) done(this.#error('CLOSED', 'the pool is closed'), null);
    for (const connection of [...this.#all]) connection.close();
  }

  #takeIdle(now: number): Connection | null {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.due > now) return idle;
      idle.expire(now);
    }
    return null;
  }

  #open(exchange: Exchange, now: number): void {
    this.#all.add(new Connection(this.#options, exchange, now));
    this.#timer.by(now + this.#options.connectMs);
  }

  #free(connection: Connection): void {
    const next = this.#nextWaiting();
    if (next) return connection.send(next);
    if (this.#isClosed) return connection.close();
    this.#idle.push(connection);
    this.#timer.by(connection.due);
  }

  #gone(connection: Connection): void {
    this.#all.delete(connection);
    const place = this.#idle.indexOf(connection);
    if (place !== -1) this.#idle.splice(place, 1);
    const next = this.#nextWaiting();
    if (next) this.#open(next, performance.now());
    else if (this.#all.size === 0) for (const resolve of this.#whenEmpty.splice(0)) resolve();
  }

  #nextWaiting(): Exchange | undefined {
    let next = this.#waiting.shift();
    // When all are busy the timer is late too: the server is spared what nobody waits for.
    for (; next && next.due <= performance.now(); next = this.#waiting.shift()) this.#late(next);
    return next;
  }

  #late({ done }: Exchange): void {
    done(this.#error('DEADLINE', 'no connection was free in time'), null);
  }

  /** Lets go of all that is due, and says when the next is. */
  #expire(now: number): number {
    let next = Infinity;
    const late = this.#waiting.filter(({ due }) => due <= now);
    if (late.length > 0) this.#waiting = this.#waiting.filter(({ due }) => due > now);
    for (const { due } of this.#waiting) next = Math.min(next, due);
    for (const connection of [...this.#all]) {
      if (connection.due <= now) connection.expire(now);
      else next = Math.min(next, connection.due);
    }
    for (const exchange of late) this.#late(exchange);
    return next;
  }

  #error(code: TransportCode, reason: string): TransportError {
    return new TransportError(code, this.#url, reason);
  }

  #refuse(done: Done, code: TransportCode, reason: string): void {
    process.nextTick(done, this.#error(code, reason), null);
  }
}
