import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { absenceOf, bySeniority, holds, onDuty, overlaps, standingOf, type Absence } from './on-duty.ts';

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const leave = (personId: string, backupId: string | null, change: Partial<Absence> = {}): Absence => ({
  ...{ leaveId: `leave-${personId}`, version: 1, personId, backupId, isInForce: true, from: day(2), until: day(5) },
  ...change,
});
const posting = (personId: string, change: object = {}) => ({
  ...{ postingId: `p-${personId}`, personId, post: 'GRID_MEMBER', from: day(1), until: null, employment: null },
  ...change,
});

describe('A span', () => {
  it('holds from its first instant until before its end, and touches its neighbour without overlapping it', () => {
    const span = { from: day(2), until: day(5) };
    expect([day(1), day(2), day(4), day(5)].map((at) => holds(span, at))).toEqual([false, true, true, false]);
    expect(overlaps(span, { from: day(5), until: null })).toBe(false);
    expect(overlaps(span, { from: day(4), until: null })).toBe(true);
    expect(overlaps({ from: day(1), until: null }, span)).toBe(true);
  });
});

describe('Whoever is away', () => {
  it('is away while a leave in force holds, and at no other time', () => {
    expect(absenceOf([leave('a', null)], 'a', day(2))).toMatchObject({ personId: 'a' });
    expect(absenceOf([leave('a', null)], 'a', day(5))).toBeNull();
    expect(absenceOf([leave('a', null, { isInForce: false })], 'a', day(3))).toBeNull();
  });

  it('is stood in for by the backup, whose own backup follows, and by nobody where backups close a ring', () => {
    expect(standingOf([], 'a', day(3))).toEqual({ personId: 'a', absence: null });
    expect(standingOf([leave('a', 'b')], 'a', day(3))).toMatchObject({ personId: 'b', absence: { personId: 'a' } });
    expect(standingOf([leave('a', 'b'), leave('b', 'c')], 'a', day(3)).personId).toBe('c');
    expect(standingOf([leave('a', 'b'), leave('b', null)], 'a', day(3)).personId).toBeNull();
    expect(standingOf([leave('a', 'b'), leave('b', 'a')], 'a', day(3)).personId).toBeNull();
  });

  it('leaves the posting to who stands in, on the posting’s own terms', () => {
    const postings = [posting('a'), posting('x')];
    expect(onDuty(postings, [leave('a', 'b')], day(3))).toMatchObject([
      { postingId: 'p-a', personId: 'b' },
      { postingId: 'p-x', personId: 'x' },
    ]);
    expect(onDuty(postings, [leave('a', null)], day(3))).toMatchObject([{ personId: 'x' }]);
  });

  it('never answers anywhere, whoever is away and whoever stands in for whom', () => {
    const people = ['a', 'b', 'c', 'd'];
    const absences = fc.array(
      fc
        .record({
          personId: fc.constantFrom(...people),
          backupId: fc.option(fc.constantFrom(...people)),
          isInForce: fc.boolean(),
          from: fc.integer({ min: 1, max: 9 }),
          days: fc.integer({ min: 1, max: 9 }),
          leaveId: fc.uuid(),
        })
        .map(({ from, days, personId, backupId, ...more }) =>
          leave(personId, backupId, { ...more, from: day(from), until: day(from + days) }),
        ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(absences, fc.integer({ min: 1, max: 18 }), (all, n) => {
        const answering = onDuty(
          people.map((person) => posting(person)),
          all,
          day(n),
        );
        for (const { personId } of answering) expect(absenceOf(all, personId, day(n))).toBeNull();
        for (const person of people) {
          const { personId, absence } = standingOf(all, person, day(n));
          expect(absence === null).toBe(personId === person);
        }
      }),
    );
  });
});

describe('Who comes first', () => {
  it('is full-time before part-time, then the earlier, then the smaller id', () => {
    const sorted = [
      posting('part', { employment: 'PART_TIME' }),
      posting('new', { from: day(3) }),
      posting('b'),
      posting('a'),
    ].sort(bySeniority);
    expect(sorted.map(({ personId }) => personId)).toEqual(['a', 'b', 'new', 'part']);
  });
});
