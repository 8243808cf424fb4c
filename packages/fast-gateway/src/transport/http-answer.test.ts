import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TooLarge } from './chunks.ts';
import { AnswerReader, type HttpAnswer } from './http-answer.ts';

const LIMITS = { maxHeadBytes: 2_000, maxAnswerBytes: 10_000 };
const CHUNKED = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

/** Reads the pieces one after the other, then the end. */
function read(pieces: readonly string[]): { answer: HttpAnswer | null; reader: AnswerReader; left: number } {
  const reader = new AnswerReader(LIMITS);
  for (const [place, piece] of pieces.entries()) {
    const answer = reader.take(bytesOf(piece));
    if (answer) return { answer, reader, left: pieces.slice(place + 1).join('').length };
  }
  return { answer: reader.end(), reader, left: 0 };
}

function cut(text: string, places: readonly number[]): string[] {
  const sorted = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...sorted].map((from, nth) => text.slice(from, sorted[nth]));
}

function chunked(body: string, sizes: readonly number[], extension: string, trailers: string): string {
  let text = '';
  let at = 0;
  for (const size of [...sizes, body.length]) {
    const piece = body.slice(at, at + size);
    if (piece !== '') text += `${piece.length.toString(16)}${extension}\r\n${piece}\r\n`;
    at += piece.length;
  }
  return `${text}0${extension}\r\n${trailers}\r\n`;
}

const body = fc.oneof(
  fc.string({ unit: fc.constantFrom('\r', '\n', '0', ':', 'a', '{', '\xe4'), maxLength: 60 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
);
const framed = fc
  .record({
    body,
    framing: fc.constantFrom('length', 'chunks', 'close'),
    sizes: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
    extension: fc.constantFrom('', ';a=b', ' ; q="x y"'),
    trailers: fc.constantFrom('', 'x-sum: 1\r\n', 'a: 1\r\nb: 2\r\n'),
    interim: fc.constantFrom('', 'HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'),
  })
  .map(({ body, framing, sizes, extension, trailers, interim }) => {
    const start = `${interim}HTTP/1.1 200 Fine, thanks\r\nContent-Type: application/json\r\nx-y: z\r\n`;
    if (framing === 'length') return { body, text: `${start}CONTENT-LENGTH:${body.length}\r\n\r\n${body}` };
    if (framing === 'close') return { body, text: `${start}\r\n${body}` };
    return {
      body,
      text: `${start}transfer-encoding: Chunked\r\n\r\n${chunked(body, sizes, extension, trailers)}`,
    };
  });

describe('an answer', () => {
  it('is the same wherever its bytes are cut', () => {
    fc.assert(
      fc.property(framed, fc.array(fc.nat(2_000), { maxLength: 12 }), ({ body, text }, places) => {
        const { answer } = read(cut(text, places));
        expect(answer).toMatchObject({
          status: 200,
          statusText: 'Fine, thanks',
          contentType: 'application/json',
          text: body,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same byte by byte', () => {
    fc.assert(
      fc.property(framed, ({ body, text }) => {
        expect(read([...text]).answer?.text).toBe(body);
      }),
    );
  });

  it('is none as long as one byte is missing, unless only the end of the connection ends it', () => {
    const whole = ['HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello', `${CHUNKED}5;a\r\nhello\r\n0\r\nt: 1\r\n\r\n`];
    for (const text of whole) {
      for (let length = 0; length < text.length; length += 1) expect(read([text.slice(0, length)]).answer).toBeNull();
      expect(read([text]).answer?.text).toBe('hello');
    }
    expect(read(['HTTP/1.1 200 OK\r\n']).answer).toBeNull();
    expect(read(['HTTP/1.1 200 OK\r\n\r\nhel']).answer?.text).toBe('hel');
  });

  it('has no body when its status says so', () => {
    for (const status of ['204 No Content', '304 Not Modified\r\ncontent-length: 7']) {
      const { answer, reader } = read([`HTTP/1.1 ${status}\r\n\r\n`, 'rest']);
      expect([answer?.text, reader.keptMs]).toEqual(['', Infinity]);
    }
  });

  it('has the headers it came with', () => {
    const { answer } = read(['HTTP/1.1 500\r\nA: 1\r\nContent-Length: 0\r\n\r\n']);
    expect(answer).toMatchObject({
      status: 500,
      statusText: 'Internal Server Error',
      headerLines: 'A: 1\r\nContent-Length: 0',
    });
  });
});

describe('the connection an answer came on', () => {
  const kept = (text: string) => {
    const { answer, reader } = read([text]);
    expect(answer).not.toBeNull();
    return reader.keptMs;
  };

  it('is kept unless the server says otherwise', () => {
    expect(kept('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')).toBe(Infinity);
    expect(kept('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: Keep-Alive\r\n\r\n')).toBe(Infinity);
    expect(kept('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: closer\r\n\r\n')).toBe(Infinity);
    expect(kept('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nKeep-Alive: max=9, timeout=7\r\n\r\n')).toBe(7_000);
  });

  it('is not kept after close, HTTP/1.0, a body without an end, or more than one answer', () => {
    expect(kept('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nConnection: x, Close\r\n\r\n')).toBe(0);
    expect(kept('HTTP/1.0 200 OK\r\ncontent-length: 0\r\nconnection: keep-alive\r\n\r\n')).toBe(0);
    expect(kept('HTTP/1.1 200 OK\r\n\r\n')).toBe(0);
    expect(kept('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\nHTTP/1.1 200 OK\r\n')).toBe(0);
    expect(kept(`${CHUNKED}0\r\n\r\n\n`)).toBe(0);
  });
});

describe('what is no answer', () => {
  const head = (lines: string) => `HTTP/1.1 200 OK\r\n${lines}\r\n\r\n`;
  const refused: Readonly<Record<string, string>> = {
    'another protocol': 'SSH-2.0-OpenSSH\r\n\r\n',
    'another version': 'HTTP/2.0 200 OK\r\n\r\n',
    'a status of two digits': 'HTTP/1.1 20 OK\r\n\r\n',
    'a switch of protocols': 'HTTP/1.1 101 Switching Protocols\r\n\r\n',
    'a line without a colon': head('nothing'),
    'a folded line': head('a: 1\r\n b: 2'),
    'white space before the colon': head('content-length : 5'),
    'a bare LF': head('a: 1\ncontent-length: 5'),
    'a length that is no number': head('content-length: 5x'),
    'a negative length': head('content-length: -5'),
    'a list of lengths': head('content-length: 5, 5'),
    'two lengths': head('content-length: 5\r\ncontent-length: 6'),
    'a length beside chunks': head('transfer-encoding: chunked\r\ncontent-length: 5'),
    'an encoding nobody asked for': head('content-encoding: gzip\r\ncontent-length: 5'),
    'an unknown transfer': head('transfer-encoding: gzip, chunked'),
    'chunks twice': head('transfer-encoding: chunked\r\ntransfer-encoding: chunked'),
    'a chunk without a size': `${CHUNKED}\r\n`,
    'a chunk of a negative size': `${CHUNKED}-1\r\n`,
    'a chunk size with a prefix': `${CHUNKED}0x5\r\nhello\r\n`,
    'a chunk longer than its size': `${CHUNKED}4\r\nhello\r\n`,
    'a chunk line without CR': `${CHUNKED}5\nhello\r\n`,
    'a chunk line without end': `${CHUNKED}5;${'x'.repeat(5_000)}`,
    'trailers without end': `${CHUNKED}0\r\n${'x: 1234567\r\n'.repeat(10_000)}`,
    'a head without end': `HTTP/1.1 200 OK\r\n${'x: 1\r\n'.repeat(400)}`,
    'a head that is too large': head(`x: ${'y'.repeat(2_000)}`),
    'interim answers without end': 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(60),
  };
  for (const [name, text] of Object.entries(refused)) {
    it(`is refused: ${name}`, () => {
      expect(() => read([text])).toThrow(SyntaxError);
      expect(() => read([...text])).toThrow(SyntaxError);
    });
  }

  it('is refused when it is larger than allowed, before all of it has come', () => {
    for (const start of [
      'HTTP/1.1 200 OK\r\ncontent-length: 10001\r\n\r\n',
      `${CHUNKED}2000\r\n${'x'.repeat(8_192)}\r\n800\r\n`,
      `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(10_001)}`,
    ]) {
      expect(() => read([start])).toThrow(TooLarge);
    }
  });

  it('is not refused for being as large as allowed', () => {
    const most = 'x'.repeat(10_000);
    expect(read([`HTTP/1.1 200 OK\r\ncontent-length: 10000\r\n\r\n${most}`]).answer?.text).toBe(most);
    expect(read([`${CHUNKED}2710\r\n${most}\r\n0\r\n\r\n`]).answer?.text).toBe(most);
    expect(read([`HTTP/1.1 200 OK\r\n\r\n${most}`]).answer?.text).toBe(most);
  });
});
