import { instant } from '@yunge/testkit';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countNearby, possibleDuplicates, repeatedBy, REPEAT_RULES, type Sighting } from './incident-hint.ts';
import { boxAround, communityFinder, distanceM } from './incident-hint-place.ts';
import { similarity } from './incident-hint-words.ts';

const GATE = { lng: 113.1, lat: 40.05 };
const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180;
const northOf = (metres: number) => ({ lng: GATE.lng, lat: GATE.lat + metres / METRES_PER_DEGREE });
const now = instant('2026-11-23T09:00+08:00');
const before = (span: Parameters<typeof instant>[1]) =>
  new Date(2 * now.getTime() - instant('2026-11-23T09:00+08:00', span).getTime());

const lamp: Sighting = {
  id: 'this',
  category: 'STREET_LAMP',
  type: 'ORDINARY',
  description: '小区门口路灯坏了不亮',
  gridCode: '140214033006001',
  point: GATE,
  reportedAt: now,
  status: 'REPORTED',
  closedAt: null,
  dismissedAs: null,
  parentId: null,
};
const other = (differing: Partial<Sighting> = {}): Sighting => ({ ...lamp, id: 'other', ...differing });
const hints = (...sightings: Sighting[]) => possibleDuplicates(lamp, sightings, now);

/** Anything people and machines may write, Chinese often. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'路灯亮ab'), maxLength: 60 }),
);
/** Points of a quarter about three kilometres wide. */
const spot = fc.record({
  lng: fc.double({ min: 113.1, max: 113.13, noNaN: true }),
  lat: fc.double({ min: 40.05, max: 40.08, noNaN: true }),
});

describe('Words are compared by their n-grams', () => {
  it('the same either way, between nothing in common and the same', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
        expect([0, 1]).toContain(similarity(a, a));
      }),
    );
  });

  it.each([
    ['路灯不亮了', '小区门口路灯坏了不亮', true],
    ['单元门口的路灯不亮', '路灯不亮，单元门口很黑', true],
    ['The lamp at the gate is broken.', 'BROKEN LAMP at the gate', true],
    ['楼上半夜噪声太大', '小区门口路灯坏了不亮', false],
    ['The lamp at the gate is broken.', 'Somebody plays loud music every night', false],
    ['路灯', '！？', false],
    ['', '', false],
  ])('%s | %s', (a, b, isSimilar) => {
    expect(similarity(a, b) >= 0.3).toBe(isSimilar);
  });

  it('punctuation, case and width make no difference, saying it twice does', () => {
    expect(similarity('ＬＡＭＰ，broken!', 'lamp broken')).toBe(1);
    expect(similarity('路灯路灯', '路灯')).toBe(0.5);
  });
});

describe('A duplicate is suggested', () => {
  it('with all that speaks for it', () => {
    const [hint] = hints(other({ point: northOf(50), reportedAt: before({ hours: 2 }), description: '路灯不亮了' }));
    expect(hint).toMatchObject({
      id: 'other',
      minutesApart: 120,
      reasons: ['SAME_CATEGORY', 'NEAR_IN_PLACE', 'NEAR_IN_TIME', 'SIMILAR_WORDS'],
    });
    expect(hint?.distanceM).toBeCloseTo(50, 3);
  });

  it('up to 200 metres and seven days, and not beyond', () => {
    expect(hints(other({ point: northOf(199.99) }))).toHaveLength(1);
    expect(hints(other({ point: northOf(200.01) }))).toEqual([]);
    expect(hints(other({ reportedAt: before({ days: 7 }) }))).toHaveLength(1);
    expect(hints(other({ reportedAt: before({ days: 7, ms: 1 }) }))).toEqual([]);
  });

  it('of another category only in similar words', () => {
    expect(hints(other({ category: 'NOISE', description: '路灯不亮了' }))).toMatchObject([
      { reasons: ['NEAR_IN_PLACE', 'NEAR_IN_TIME', 'SIMILAR_WORDS'] },
    ]);
    expect(hints(other({ category: 'NOISE', description: '半夜唱歌' }))).toEqual([]);
  });

  it.each<[string, Partial<Sighting>]>([
    ['itself', { id: 'this' }],
    ['a merged one', { status: 'MERGED', dismissedAs: 'MERGED' }],
    ['a refused one', { status: 'REFUSED', dismissedAs: 'REFUSED' }],
    ['one closed long ago', { status: 'CLOSED', closedAt: before({ days: 7, ms: 1 }) }],
    ['an emergency call', { type: 'EMERGENCY' }],
    ['its own part', { parentId: 'this' }],
  ])('but never %s', (_, differing) => {
    expect(hints(other(differing))).toEqual([]);
  });

  it('also when it was closed a little while ago', () => {
    expect(hints(other({ status: 'EVALUATED', closedAt: before({ days: 6 }) }))).toHaveLength(1);
  });

  it('with the same score whichever of the two is asked, and in the same order however they were found', () => {
    const sighting = fc
      .record({ point: spot, description: words, category: fc.constantFrom('STREET_LAMP', 'NOISE') })
      .chain((known) =>
        fc.nat(6 * 1440).map((minutes) => other({ ...known, reportedAt: before({ ms: minutes * 60_000 }) })),
      );
    fc.assert(
      fc.property(sighting, sighting, (a, b) => {
        const [there] = possibleDuplicates({ ...a, id: 'a' }, [{ ...b, id: 'b' }], now);
        const [back] = possibleDuplicates({ ...b, id: 'b' }, [{ ...a, id: 'a' }], now);
        expect(there && { ...there, id: '' }).toEqual(back && { ...back, id: '' });
        if (there) expect(there.score > 0 && there.score <= 1 + 1e-9).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 12 }), (found) => {
        const named = found.map((each, index) => ({ ...each, id: `i${index}` }));
        expect(hints(...named.toReversed())).toEqual(hints(...named));
      }),
    );
  });
});

describe('What anyone may know of reports nearby', () => {
  const count = (sighting: Sighting, from = lamp) => countNearby(from, [sighting], now);

  it('is how many there are of the category, whatever their words', () => {
    expect(count(other({ description: 'x' }))).toBe(1);
    expect(count(other({ category: 'NOISE' }))).toBe(0);
    expect(count(other({ status: 'CLOSED', closedAt: before({ days: 8 }) }))).toBe(0);
  });

  it('does not tell more of a place than three decimals do', () => {
    fc.assert(
      fc.property(spot, spot, (there, from) => {
        const rounded = { lng: Number(there.lng.toFixed(3)), lat: Number(there.lat.toFixed(3)) };
        const asked = { ...lamp, point: from };
        expect(count(other({ point: there }), asked)).toBe(count(other({ point: rounded }), asked));
      }),
    );
  });
});

describe('A repeat', () => {
  const repeats = (...others: Sighting[]) => repeatedBy(lamp, others).map(({ id }) => id);

  it('follows one of the same category within 200 metres and 30 days', () => {
    expect(repeats(other({ reportedAt: before({ days: 30 }), point: northOf(199.99) }))).toEqual(['other']);
    expect(repeats(other({ reportedAt: before({ days: 30, ms: 1 }) }))).toEqual([]);
    expect(repeats(other({ reportedAt: before({ days: 1 }), point: northOf(200.01) }))).toEqual([]);
    expect(repeats(other({ reportedAt: before({ days: 1 }), category: 'NOISE' }))).toEqual([]);
  });

  it('of two, only the later repeats the other', () => {
    const earlier = other({ reportedAt: before({ days: 1 }), status: 'CLOSED', closedAt: now });
    expect(repeats(earlier)).toEqual(['other']);
    expect(repeatedBy(earlier, [lamp])).toEqual([]);
  });

  it('never follows what was dismissed', () => {
    expect(repeats(other({ reportedAt: before({ days: 1 }), status: 'VOID', dismissedAs: 'VOID' }))).toEqual([]);
  });
});

describe('Where to look', () => {
  it('is a box that leaves out nothing near', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        if (distanceM(a, b) > REPEAT_RULES.radiusM) return;
        const { west, east, south, north } = boxAround(a, REPEAT_RULES.radiusM);
        expect(b.lng >= west && b.lng <= east && b.lat >= south && b.lat <= north).toBe(true);
      }),
    );
  });

  it('is every community with a grid that reaches into it', () => {
    const square = (west: number) =>
      [
        [west, 40],
        [west + 0.1, 40],
        [west + 0.1, 40.1],
        [west, 40.1],
        [west, 40],
      ] as const;
    const find = communityFinder([
      { code: '140214033006001', boundary: square(113) },
      { code: '140214033007001', boundary: square(113.1) },
    ]);
    expect(find(boxAround(GATE, 200))).toEqual(['140214033006', '140214033007']);
    expect(find(boxAround({ lng: 113.05, lat: 40.05 }, 200))).toEqual(['140214033006']);
    expect(find(boxAround({ lng: 120, lat: 30 }, 200))).toEqual([]);
  });
});
