import { isUtf8 } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlain } from './plain-text.ts';

describe('plain text', () => {
  it('has no control character wherever it may be, and is UTF-8', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        const expected = content.every((byte) => byte >= 0x20) && isUtf8(content);
        expect(isPlain(`"${Buffer.from(content).toString('latin1')}"`)).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  it('may end in white space, as many servers end their answers', () => {
    expect(isPlain('{"data":null}\r\n')).toBe(true);
    expect(isPlain('{"data":\n null}')).toBe(false);
  });

  it('may be longer than what is kept in hand', () => {
    const long = 'x'.repeat(1024 * 1024 + 1);
    expect([isPlain(long), isPlain(`${long}\u0001"`)]).toEqual([true, false]);
  });
});
