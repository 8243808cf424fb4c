import { z } from 'zod';
import { WORK_NAMES, type Work } from '../domain/work.ts';

/** Work as it is packed: with the instant the store took it in, epoch milliseconds. */
export interface PackedWork {
  readonly work: Work;
  readonly recordedAt: number;
}

/** Texts of a segment are kept once each; two bytes tell which, so a segment holds at most this many facts. */
export const MOST_FACTS = 4_000;
const LEAF = 32;
/** matter, incident, place, reporter, handler, mediator, department */
const REFS = 7;
/** Bytes of one fact: leaf, two instants, name, bucket, flags, count, references. */
const ROW = LEAF + 8 + 8 + 3 + 4 + REFS * 2;
const HEAD = 8;

const ON_TIME = 1;
const EVIDENCE = 2;
const ANSWERED = 4;
const YES = 8;
const MEDIATED = 16;
const AGREED = 32;

const Texts = z.array(z.string());

function flagsOf({ isOnTime, hasEvidence, verdict, mediation }: Work): number {
  return (
    (isOnTime ? ON_TIME : 0) |
    (hasEvidence ? EVIDENCE : 0) |
    (verdict === null ? 0 : ANSWERED) |
    (verdict === true ? YES : 0) |
    (mediation === null ? 0 : MEDIATED) |
    (mediation === 'AGREED' ? AGREED : 0)
  );
}

/** Facts as bytes: texts once each, then row after row. */
export function encodeWork(packed: readonly PackedWork[]): Buffer {
  if (packed.length > MOST_FACTS) throw new RangeError(`${packed.length} facts are more than a segment holds`);
  const texts = new Map<string, number>();
  const ref = (text: string | null): number => {
    if (text === null) return 0;
    const known = texts.get(text) ?? texts.size + 1;
    texts.set(text, known);
    return known;
  };
  const rows = Buffer.alloc(packed.length * ROW);
  let at = 0;
  for (const { work, recordedAt } of packed) {
    if (work.leaf.length !== LEAF) throw new RangeError('a leaf has 32 bytes');
    rows.set(work.leaf, at);
    at = rows.writeDoubleLE(recordedAt, at + LEAF);
    at = rows.writeDoubleLE(work.at, at);
    at = rows.writeUInt8(WORK_NAMES.indexOf(work.name), at);
    at = rows.writeUInt8(work.bucket, at);
    at = rows.writeUInt8(flagsOf(work), at);
    at = rows.writeInt32LE(work.count, at);
    const { matterId, incidentId, place, reporterId, handlerId, mediatorId, departmentCode } = work;
    for (const text of [matterId, incidentId, place, reporterId, handlerId, mediatorId, departmentCode]) {
      at = rows.writeUInt16LE(ref(text), at);
    }
  }
  const dictionary = Buffer.from(JSON.stringify([...texts.keys()]));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(packed.length, 0);
  head.writeUInt32LE(dictionary.length, 4);
  return Buffer.concat([head, dictionary, rows]);
}

/** What `encodeWork` made, of those that were recorded at or before a cut-off and happened before an end. */
export function decodeWork(bytes: Buffer, cutOff: number, end: number): Work[] {
  const count = bytes.readUInt32LE(0);
  const start = HEAD + bytes.readUInt32LE(4);
  const texts = Texts.parse(JSON.parse(bytes.toString('utf8', HEAD, start)));
  const found: Work[] = [];
  for (let row = 0; row < count; row += 1) {
    const at = start + row * ROW;
    const happenedAt = bytes.readDoubleLE(at + LEAF + 8);
    if (bytes.readDoubleLE(at + LEAF) > cutOff || happenedAt >= end) continue;
    const name = WORK_NAMES[bytes.readUInt8(at + LEAF + 16)];
    if (name === undefined) throw new Error('a packed fact has no known name');
    const flags = bytes.readUInt8(at + LEAF + 18);
    const refs = at + LEAF + 23;
    const text = (index: number): string | null => texts[bytes.readUInt16LE(refs + index * 2) - 1] ?? null;
    found.push({
      leaf: bytes.subarray(at, at + LEAF),
      name,
      bucket: bytes.readUInt8(at + LEAF + 17),
      matterId: text(0) ?? '',
      incidentId: text(1),
      at: happenedAt,
      place: text(2) ?? '',
      reporterId: text(3),
      handlerId: text(4),
      mediatorId: text(5),
      departmentCode: text(6),
      isOnTime: (flags & ON_TIME) !== 0,
      hasEvidence: (flags & EVIDENCE) !== 0,
      verdict: (flags & ANSWERED) === 0 ? null : (flags & YES) !== 0,
      mediation: (flags & MEDIATED) === 0 ? null : (flags & AGREED) !== 0 ? 'AGREED' : 'FAILED',
      count: bytes.readInt32LE(at + LEAF + 19),
    });
  }
  return found;
}
