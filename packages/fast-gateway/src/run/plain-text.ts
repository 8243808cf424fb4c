import { isUtf8 } from 'node:buffer';

/** Four bytes at a time: a byte below 0x20 gets its high bit set by the subtraction, unless it was set before. */
const SPACES = 0x20202020;
const HIGH_BITS = 0x80808080;

/** Longer answers get memory of their own. */
const MOST = 1024 * 1024;
const scratch = Buffer.allocUnsafeSlow(MOST);

/**
 * Whether an answer, one character per byte, is UTF-8 without control characters up to the white space at its end. Its
 * strings can then be passed on as they are; any other answer is left to JSON.parse, which says what is wrong with it.
 */
export function isPlain(text: string): boolean {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  const bytes = text.length <= MOST ? scratch : Buffer.allocUnsafeSlow(text.length);
  bytes.write(text, 'latin1');
  return !hasControlBytes(bytes, end) && isUtf8(bytes.subarray(0, end));
}

function hasControlBytes(bytes: Buffer, end: number): boolean {
  const count = end >> 2;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, count);
  let found = 0;
  for (let i = 0; i < count; i += 1) {
    const word = words[i] ?? 0;
    found |= (word - SPACES) & ~word;
  }
  if ((found & HIGH_BITS) !== 0) return true;
  for (let i = count * 4; i < end; i += 1) if ((bytes[i] ?? 0) < 0x20) return true;
  return false;
}
