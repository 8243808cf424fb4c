import { inflateSync } from 'node:zlib';

/** What runs, sends or hides something when a document is opened (ISO 32000-2, 12.6.4, 7.11.4, 12.7.8, 7.6). */
const ACTIVE =
  /\/(JavaScript|Launch|SubmitForm|ImportData|GoToE|Rendition|RichMedia|EmbeddedFiles?|XFA|Encrypt)(?![A-Za-z0-9])/;

/** Most that the packed parts of one document may unpack to, bytes. */
const UNPACKED = 64 * 1024 * 1024;

/**
 * Whether a PDF has active content, an embedded file or encryption, in the open or in a deflated stream. It finds what
 * common tools write; it is no proof for a file made to deceive, which is why a PDF is only ever served as a download
 * in a sandbox. What the author wrote into its properties stays in it.
 */
export function hasActiveContent(pdf: Buffer): boolean {
  if (isActive(pdf)) return true;
  let room = UNPACKED;
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    const start = pdf[at + 6] === 0x0d ? at + 8 : at + 7;
    const isEnd = pdf.subarray(at - 3, at).equals(Buffer.from('end'));
    if (isEnd) continue;
    const end = pdf.indexOf('endstream', start);
    if (end < 0) break;
    const unpacked = unpack(pdf.subarray(start, end), room);
    if (unpacked === 'TOO_LARGE' || (unpacked && isActive(unpacked))) return true;
    room -= unpacked?.length ?? 0;
    at = end;
  }
  return false;
}

function isActive(bytes: Buffer): boolean {
  // A name may be written with escapes: /Java#53cript.
  const text = bytes
    .toString('latin1')
    .replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return ACTIVE.test(text);
}

function unpack(packed: Buffer, most: number): Buffer | 'TOO_LARGE' | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isTooLarge = typeof error === 'object' && error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? 'TOO_LARGE' : null;
  }
}
