import { describe, expect, it } from '@jest/globals';
import { fixtures } from '../fixtures.ts';
import { copyLine } from './copies.ts';
import { lineOf, rateLine, tableOf } from './rows.ts';

describe('A published number beside a counted one', () => {
  it('differs by a single row', () => {
    expect(lineOf(fixtures.yungang.grids, 810).isEqual).toBe(true);
    expect(lineOf(fixtures.yungang.grids, 809).isEqual).toBe(false);
    expect(lineOf(fixtures.yungang.grids, 811).isEqual).toBe(false);
  });

  it('is met by more where it is published as a lower bound', () => {
    const { newEmploymentMembers } = fixtures.zoucheng;
    expect([59, 60, 64].map((counted) => lineOf(newEmploymentMembers, counted).isEqual)).toEqual([false, true, true]);
  });

  it('is a share with one decimal', () => {
    expect(rateLine('here', 'valid', '95.9 %', 29_269, 30_528).isEqual).toBe(true);
    expect(rateLine('here', 'valid', '95.9 %', 29_200, 30_528)).toMatchObject({ counted: '95.6 %', isEqual: false });
  });

  it('stands in columns, Chinese characters taking two each', () => {
    const [head, first, second] = tableOf([
      lineOf({ place: '云冈区', wording: '网格', value: 810, atLeast: false }, 810),
      lineOf({ place: 'a third city', wording: 'needs', value: 3_670, atLeast: false }, 3_669),
    ]);
    expect([head, first, second]).toEqual([
      'place         what   published  counted  ',
      '云冈区        网格         810      810  equal',
      'a third city  needs      3,670    3,669  DIFFERENT',
    ]);
  });
});

describe('A copy beside its source', () => {
  const source = new Map([
    ['a', 1],
    ['b', 2],
  ]);

  it('is equal with the same ids at the same versions', () => {
    expect(copyLine('copy', source, new Map(source))).toMatchObject({ counted: '2', isEqual: true });
  });

  it('differs by a missing, an older or a foreign row', () => {
    expect(copyLine('copy', source, new Map([['a', 1]])).isEqual).toBe(false);
    expect(copyLine('copy', source, new Map([...source, ['b', 1]]))).toMatchObject({ counted: '1 + 1 wrong' });
    expect(copyLine('copy', source, new Map([...source, ['c', 1]])).isEqual).toBe(false);
  });
});
