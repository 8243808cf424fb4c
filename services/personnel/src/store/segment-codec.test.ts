import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WORK_NAMES, type Work } from '../domain/work.ts';
import { decodeWork, encodeWork, MOST_FACTS, type PackedWork } from './segment-codec.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const perhaps = fc.option(fc.constantFrom('ann', 'bao', 'a"b\n', '案卷'));
const anyWork: fc.Arbitrary<Work> = fc.record({
  leaf: text.map((from) => createHash('sha256').update(from).digest()),
  name: fc.constantFrom(...WORK_NAMES),
  bucket: fc.integer({ min: 0, max: 255 }),
  matterId: text,
  incidentId: perhaps,
  at: fc.date({ noInvalidDate: true }).map((date) => date.getTime()),
  place: fc.constantFrom('140214', '140214033006', '140214033006001'),
  reporterId: perhaps,
  handlerId: perhaps,
  mediatorId: perhaps,
  departmentCode: perhaps,
  isOnTime: fc.boolean(),
  hasEvidence: fc.boolean(),
  verdict: fc.option(fc.boolean()),
  mediation: fc.constantFrom('AGREED', 'FAILED', null),
  count: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
});
const anyPacked: fc.Arbitrary<PackedWork> = fc.record({ work: anyWork, recordedAt: fc.nat(1_000) });
const plain = (works: readonly Work[]) =>
  works.map((work) => ({ ...work, leaf: Buffer.from(work.leaf).toString('hex') }));

describe('Packed work', () => {
  it('comes out as it went in, in its order, of those that were recorded and happened in time', () => {
    fc.assert(
      fc.property(
        fc.array(anyPacked, { maxLength: 40 }),
        fc.nat(1_000),
        fc.date({ noInvalidDate: true }),
        (packed, cutOff, end) => {
          const expected = packed
            .filter(({ recordedAt, work }) => recordedAt <= cutOff && work.at < end.getTime())
            .map(({ work }) => work);
          expect(plain(decodeWork(encodeWork(packed), cutOff, end.getTime()))).toEqual(plain(expected));
        },
      ),
    );
  });

  it('is refused where it is more than a segment holds', () => {
    const [packed] = fc.sample(anyPacked, { numRuns: 1, seed: 1 });
    if (!packed) throw new Error('nothing was made');
    expect(() => encodeWork(Array.from({ length: MOST_FACTS + 1 }, () => packed))).toThrow(RangeError);
  });
});
