import { createInflateRaw } from 'node:zlib';
import { Unreadable } from './incident-import-unreadable.ts';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
const MOST_ENTRIES = 200;

const broken = () => new Unreadable('UNREADABLE', 'The workbook is no whole XLSX file.');

/** How many bytes of deflated data there are at the start of `bytes`; throws once they unpack to more than `most`. */
async function inflatedLength(bytes: Uint8Array, most: number): Promise<{ taken: number; unpacked: number }> {
  const inflate = createInflateRaw();
  inflate.end(bytes);
  let unpacked = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > most) throw new Unreadable('TOO_LARGE', 'The workbook unpacks to too much.');
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : broken();
  }
  return { taken: inflate.bytesWritten, unpacked };
}

/**
 * Walks through a ZIP archive entry by entry, as a streaming reader does, and unpacks each into nothing: a small file
 * that unpacks to gigabytes is refused before anything keeps what it holds. Sizes in the headers are not believed.
 */
export async function assertUnpacksTo(most: number, archive: Buffer): Promise<void> {
  let offset = 0;
  let left = most;
  for (let entry = 0; ; entry += 1) {
    if (offset + 30 > archive.length) throw broken();
    const signature = archive.readUInt32LE(offset);
    if (signature === CENTRAL_HEADER && entry > 0) return;
    if (signature !== LOCAL_HEADER || entry >= MOST_ENTRIES) throw broken();
    const flags = archive.readUInt16LE(offset + 6);
    const method = archive.readUInt16LE(offset + 8);
    const size = archive.readUInt32LE(offset + 18);
    const data = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    const isEncrypted = (flags & 1) !== 0;
    const hasDescriptor = (flags & 8) !== 0;
    const isSized = !hasDescriptor || size > 0;
    if (isEncrypted || size === 0xffffffff || ![0, 8].includes(method) || (method === 0 && !isSized)) throw broken();
    if (isSized && data + size > archive.length) throw broken();
    const content = archive.subarray(data, isSized ? data + size : undefined);
    const { taken, unpacked } = method === 0 ? { taken: size, unpacked: size } : await inflatedLength(content, left);
    if (unpacked > left) throw new Unreadable('TOO_LARGE', 'The workbook unpacks to too much.');
    left -= unpacked;
    offset = data + (isSized ? size : taken);
    if (hasDescriptor) {
      const isSigned = offset + 4 <= archive.length && archive.readUInt32LE(offset) === DESCRIPTOR;
      offset += isSigned ? 16 : 12;
    }
  }
}
