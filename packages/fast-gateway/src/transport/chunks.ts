const SIZE_LINE = /^([\da-f]{1,13})[\t ]*(?:;[\t\x20-\x7e\x80-\xff]*)?$/i;
/** Of one line: a size with its extensions, or a trailer. */
const LONGEST_LINE = 4096;
/** Of one answer, in characters of extensions and trailers, which nobody reads. */
const MOST_PASSED_OVER = 64 * 1024;

export class TooLarge extends Error {}

type Expecting = 'SIZE' | 'DATA' | 'END_OF_DATA' | 'TRAILER' | 'NOTHING';

/** Takes the chunks of one body apart (RFC 9112, 7.1), however its bytes are cut. */
export class ChunkReader {
  readonly #maxBytes: number;
  #expecting: Expecting = 'SIZE';
  #line = '';
  #left = 0;
  #bytes = 0;
  #passedOver = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get isDone(): boolean {
    return this.#expecting === 'NOTHING';
  }

  /**
   * Reads on at `from`, adds what is in the chunks to `parts` and says where it stopped.
   * @throws SyntaxError, TooLarge
   */
  take(bytes: Buffer, from: number, parts: string[]): number {
    let at = from;
    while (at < bytes.length && this.#expecting !== 'NOTHING') {
      at = this.#expecting === 'DATA' ? this.#takeData(bytes, at, parts) : this.#takeLine(bytes, at);
    }
    return at;
  }

  #takeData(bytes: Buffer, from: number, parts: string[]): number {
    const to = Math.min(bytes.length, from + this.#left);
    parts.push(bytes.toString('latin1', from, to));
    this.#left -= to - from;
    if (this.#left === 0) this.#expecting = 'END_OF_DATA';
    return to;
  }

  #takeLine(bytes: Buffer, from: number): number {
    const feed = bytes.indexOf(10, from);
    const to = feed === -1 ? bytes.length : feed + 1;
    if (this.#line.length + to - from > LONGEST_LINE) throw new SyntaxError('a chunk line too long');
    this.#line += bytes.toString('latin1', from, to);
    if (feed !== -1) {
      if (!this.#line.endsWith('\r\n')) throw new SyntaxError('a chunk line without CR');
      this.#use(this.#line.slice(0, -2));
      this.#line = '';
    }
    return to;
  }

  #use(line: string): void {
    if (this.#expecting === 'TRAILER') {
      if (line === '') this.#expecting = 'NOTHING';
      else this.#pass(line.length);
    } else if (this.#expecting === 'END_OF_DATA') {
      if (line !== '') throw new SyntaxError('a chunk longer than its size');
      this.#expecting = 'SIZE';
    } else {
      const size = SIZE_LINE.exec(line)?.[1];
      if (size === undefined) throw new SyntaxError('a chunk without a size');
      this.#pass(line.length - size.length);
      this.#left = Number.parseInt(size, 16);
      this.#bytes += this.#left;
      if (this.#bytes > this.#maxBytes) throw new TooLarge(`more than ${this.#maxBytes} bytes`);
      this.#expecting = this.#left === 0 ? 'TRAILER' : 'DATA';
    }
  }

  #pass(length: number): void {
    this.#passedOver += length;
    if (this.#passedOver > MOST_PASSED_OVER) throw new SyntaxError('chunks with too much around them');
  }
}
