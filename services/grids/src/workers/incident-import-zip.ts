import { createInflateRaw } from 'node:zlib';
import { Unreadable } from './incident-import-unreadable.ts';

const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const MOST_ENTRIES = 500;
const STORED = 0;
const DEFLATED = 8;

/** How many bytes may still be unpacked; shared by all that is read of one archive. */
export interface Budget {
  left: number;
}

/** A file of an archive, as it lies there. */
export interface PackedEntry {
  readonly isDeflated: boolean;
  readonly data: Buffer;
}

export const brokenArchive = () => new Unreadable('UNREADABLE', 'The workbook is no whole XLSX file.');

function directoryOf(archive: Buffer): { count: number; offset: number } {
  const least = Math.max(0, archive.length - END_LENGTH - MOST_COMMENT);
  for (let at = archive.length - END_LENGTH; at >= least; at -= 1) {
    if (archive.readUInt32LE(at) === END) {
      return { count: archive.readUInt16LE(at + 10), offset: archive.readUInt32LE(at + 16) };
    }
  }
  throw brokenArchive();
}

/** The files of a ZIP archive by path (APPNOTE 6.3.10, without ZIP64 and encryption). Throws Unreadable. */
export function entriesOf(archive: Buffer): ReadonlyMap<string, PackedEntry> {
  const entries = new Map<string, PackedEntry>();
  try {
    const { count, offset } = directoryOf(archive);
    if (count > MOST_ENTRIES) throw brokenArchive();
    let at = offset;
    for (let entry = 0; entry < count; entry += 1) {
      if (archive.readUInt32LE(at) !== CENTRAL) throw brokenArchive();
      const isEncrypted = (archive.readUInt16LE(at + 8) & 1) !== 0;
      const method = archive.readUInt16LE(at + 10);
      const size = archive.readUInt32LE(at + 20);
      const nameLength = archive.readUInt16LE(at + 28);
      const local = archive.readUInt32LE(at + 42);
      const path = archive.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
      if (archive.readUInt32LE(local) !== LOCAL || isEncrypted) throw brokenArchive();
      const start = local + LOCAL_LENGTH + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      if (start + size > archive.length || (method !== STORED && method !== DEFLATED)) throw brokenArchive();
      entries.set(path, { isDeflated: method === DEFLATED, data: archive.subarray(start, start + size) });
      at += CENTRAL_LENGTH + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
  } catch {
    // Every number in an archive is somebody's word; one that leads outside of it throws a RangeError.
    throw brokenArchive();
  }
  return entries;
}

async function* piecesOf({ isDeflated, data }: PackedEntry): AsyncGenerator<Buffer> {
  if (!isDeflated) return yield data;
  const inflate = createInflateRaw();
  inflate.end(data);
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) yield piece;
  } catch {
    throw brokenArchive();
  } finally {
    inflate.destroy();
  }
}

/**
 * The text of a file of an archive, in pieces. Counted as it is unpacked, whatever the headers say: a small file that
 * unpacks to gigabytes is refused when the budget is spent.
 */
export async function* textOf(entry: PackedEntry, budget: Budget): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const piece of piecesOf(entry)) {
    budget.left -= piece.length;
    if (budget.left < 0) throw new Unreadable('TOO_LARGE', 'The workbook unpacks to too much.');
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}
