import { STATUS_CODES } from 'node:http';

/** What the status line and the headers of an answer say, as far as it matters here. */
export interface AnswerHead {
  readonly status: number;
  /** The usual one when the server gives none. */
  readonly statusText: string;
  /** Empty when there is none. */
  readonly contentType: string;
  /** Bytes; undefined when the answer does not say. */
  readonly contentLength: number | undefined;
  readonly isChunked: boolean;
  /** Whether the server will read another request on this connection. */
  readonly isKept: boolean;
  /** How long the server keeps the connection, milliseconds. */
  readonly keptMs: number;
  readonly lines: string;
}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: (.*))?$/;
const LENGTH = /^\d{1,15}$/;
const KEPT = /(?:^|[,\s])timeout=(\d{1,9})/i;
const CLOSE = /(?:^|[,\s])close(?:$|[,\s])/i;

/**
 * Reads the head of an HTTP/1.1 answer (RFC 9112), without the empty line that ends it. Strict where leniency has been
 * used to smuggle answers: bare LF, folded lines, white space before a colon, two lengths, a length beside chunks.
 * @throws SyntaxError
 */
export function readHead(text: string): AnswerHead {
  const first = text.indexOf('\r\n');
  const status = STATUS_LINE.exec(first === -1 ? text : text.slice(0, first));
  if (!status) throw new SyntaxError('no HTTP/1.1 status line');
  const head = {
    status: Number(status[2]),
    statusText: status[3] || STATUS_CODES[status[2] ?? ''] || '',
    contentType: '',
    contentLength: undefined,
    isChunked: false,
    isKept: status[1] === '1',
    keptMs: Infinity,
    lines: first === -1 ? '' : text.slice(first + 2),
  };
  readLines(head);
  if (head.isChunked && head.contentLength !== undefined) throw new SyntaxError('a content-length beside chunks');
  return head;
}

type Writable = { -readonly [Key in keyof AnswerHead]: AnswerHead[Key] };

function readLines(head: Writable): void {
  const { lines } = head;
  for (let line = 0; line < lines.length;) {
    const feed = lines.indexOf('\n', line);
    const end = feed === -1 ? lines.length : feed - 1;
    if (feed !== -1 && lines.charCodeAt(end) !== 13) throw new SyntaxError('a header line without CR');
    const colon = lines.indexOf(':', line);
    if (colon === -1 || colon >= end || isBlank(lines, line) || isBlank(lines, colon - 1)) {
      throw new SyntaxError('a malformed header line');
    }
    // The lengths of their names tell most lines apart from those that matter.
    const length = colon - line;
    if (length >= 10 && length <= 17) {
      readField(head, lines.slice(line, colon).toLowerCase(), lines.slice(colon + 1, end).trim());
    }
    line = end + 2;
  }
}

function readField(head: Writable, name: string, value: string): void {
  switch (name) {
    case 'connection':
      head.isKept &&= !CLOSE.test(value);
      break;
    case 'keep-alive':
      head.keptMs = Number(KEPT.exec(value)?.[1] ?? Infinity) * 1000;
      break;
    case 'content-type':
      head.contentType ||= value;
      break;
    case 'content-encoding':
      if (value.toLowerCase() !== 'identity') throw new SyntaxError(`an encoding nobody asked for: ${value}`);
      break;
    case 'content-length':
      if (!LENGTH.test(value)) throw new SyntaxError('a content-length that is no number');
      if ((head.contentLength ?? Number(value)) !== Number(value)) throw new SyntaxError('two content-lengths');
      head.contentLength = Number(value);
      break;
    case 'transfer-encoding':
      if (head.isChunked || value.toLowerCase() !== 'chunked') throw new SyntaxError('an unknown transfer-encoding');
      head.isChunked = true;
      break;
  }
}

/** The headers of an answer, in order. */
export function* headersOf(lines: string): Generator<[name: string, value: string]> {
  for (const line of lines.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) yield [line.slice(0, colon), line.slice(colon + 1).trim()];
  }
}

/** One header of an answer, by its name in lower case, as fetch gives it: several are joined; null when there is none. */
export function headerOf(lines: string, name: string): string | null {
  const found = [...headersOf(lines)].filter(([one]) => one.toLowerCase() === name);
  return found.length === 0 ? null : found.map(([, value]) => value).join(', ');
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
