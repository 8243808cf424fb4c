import { describe, expect, it } from '@jest/globals';
import { headerLines } from './header-lines.ts';

describe('headers that are sent', () => {
  it('stand on one line each', () => {
    expect(headerLines(Object.entries({ traceparent: '00-a-b-01', 'X-Nom': 'é\t"x"' }))).toBe(
      'traceparent: 00-a-b-01\r\nX-Nom: é\t"x"\r\n',
    );
  });

  it('are refused when they would not stay within their line', () => {
    for (const value of ['a\r\nb: c', 'a\n', '\r', 'a\0', '事', '\x7f']) {
      expect(() => headerLines([['x', value]])).toThrow(TypeError);
    }
    for (const name of ['', 'a b', 'a:', 'a\r\n', 'é', 'a\n']) {
      expect(() => headerLines([[name, 'x']])).toThrow(TypeError);
    }
  });

  it('leave out those of the connection and of the framing, so that those of a caller may be passed on', () => {
    const caller = {
      Host: 'x',
      'Content-Length': '3',
      Connection: 'close',
      'transfer-encoding': 'chunked',
      'Accept-Encoding': 'gzip',
      authorization: 'Bearer x',
    };
    expect(headerLines(Object.entries(caller))).toBe('authorization: Bearer x\r\n');
  });
});
