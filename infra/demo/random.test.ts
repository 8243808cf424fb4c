import { describe, expect, it } from '@jest/globals';
import { commendedTowns, fixtureList, fixtures } from './fixtures.ts';
import { demoId } from './ids.ts';
import { division } from './places/divisions.ts';
import { allocate, allocateFromOne, stream } from './random.ts';
import { oneOf, readTable } from './table.ts';

const draw = (...names: string[]): number[] => {
  const random = stream(...names);
  return Array.from({ length: 1000 }, () => random.next());
};

describe('A stream of numbers', () => {
  it('is always the same under its name, and shares nothing with another', () => {
    expect(draw('a', 'b')).toEqual(draw('a', 'b'));
    const other = new Set(draw('a', 'c'));
    expect(draw('a', 'b').filter((value) => other.has(value))).toEqual([]);
    expect(draw('a', 'b').slice(0, 3)).toEqual([0.7466086728964001, 0.6927195086609572, 0.8632363297510892]);
  });

  it('fills the unit interval evenly', () => {
    const values = [...draw('x'), ...draw('y'), ...draw('z')];
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const inside = values.filter((value) => Math.floor(value * 10) === tenth).length;
      expect(Math.abs(inside - 300)).toBeLessThan(70);
    }
  });

  it('draws by weight, and from a list', () => {
    const random = stream('weights');
    const counts = [0, 0, 0];
    for (let i = 0; i < 3000; i += 1) {
      const index = random.weighted([1, 0, 2]);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    expect(counts[1]).toBe(0);
    expect(counts[2]).toBeGreaterThan(1800);
    expect(() => random.pick([])).toThrow('empty list');
  });
});

describe('Dealing out a number', () => {
  it('gives the largest remainders what is left, so that the parts sum exactly', () => {
    expect(allocate(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(allocate(7, [0.5, 0.25, 0.25])).toEqual([3, 2, 2]);
    const weights = draw('weights');
    expect(allocate(30_528, weights).reduce((sum, part) => sum + part, 0)).toBe(30_528);
    expect(Math.min(...allocateFromOne(1100, weights))).toBeGreaterThanOrEqual(1);
    expect(allocateFromOne(1100, weights).reduce((sum, part) => sum + part, 0)).toBe(1100);
  });
});

describe('The published numbers', () => {
  it('add up among themselves', () => {
    const { yungang } = fixtures;
    const sum = (...parts: { value: number }[]): number => parts.reduce((all, { value }) => all + value, 0);
    expect(sum(yungang.urbanGrids, yungang.ruralGrids)).toBe(yungang.grids.value);
    expect(sum(yungang.fullTimeMembers, yungang.partTimeMembers)).toBe(yungang.members.value);
    expect(sum(yungang.judges, yungang.prosecutors, yungang.police, yungang.legalWorkers, yungang.mediators)).toBe(
      yungang.fiveRoles.value,
    );
    expect(sum(...Object.values(yungang).filter(({ key }) => /^items[A-Z]/.test(key)))).toBe(
      yungang.admissionItems.value,
    );
    expect(fixtureList.every(({ value, wording }) => value > 0 && wording !== '')).toBe(true);
    expect(commendedTowns.every(({ code, name }) => division(code).name === name)).toBe(true);
  });
});

describe('Ids and tables', () => {
  it('are 26 characters that follow from kind and key alone', () => {
    expect(demoId('grid', '1')).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(demoId('grid', '1')).toBe(demoId('grid', '1'));
    expect(demoId('grid', '1')).not.toBe(demoId('person', '1'));
  });

  it('are refused where a header or a word is not what was expected', () => {
    expect(() => readTable('divisions.csv', ['code', 'name'])).toThrow('the header is');
    expect(() => oneOf('RED', ['GREEN', 'BLUE'])).toThrow('"RED" is none of GREEN, BLUE.');
  });
});
