import { describe, expect, it } from '@jest/globals';
import { fixtures } from '../fixtures.ts';
import { categories, category } from './categories.ts';
import { departments, residentUnits } from './departments.ts';
import { admissionItems, itemFor } from './items.ts';

describe('The admission list', () => {
  it('has the published 43 items of 11 departments, in the published order 8+3+2+4+10+4+3+1+1+1+6', () => {
    const { yungang } = fixtures;
    const published = Object.values(yungang).filter(({ key }) => /^items[A-Z]/.test(key));
    const counted = departments.map(({ code }) => admissionItems.filter((item) => item.department === code).length);
    expect(counted).toEqual([8, 3, 2, 4, 10, 4, 3, 1, 1, 1, 6]);
    expect(counted).toEqual(published.map(({ value }) => value));
    expect(departments.map(({ items }) => items)).toEqual(counted);
    expect(admissionItems).toHaveLength(yungang.admissionItems.value);
    expect(departments).toHaveLength(yungang.admissionDepartments.value);
  });

  it('names in each item only categories of its own department', () => {
    for (const item of admissionItems) {
      expect(item.categories.length).toBeGreaterThan(0);
      expect(item.categories.map((code) => category(code).department)).toEqual(
        item.categories.map(() => item.department),
      );
      expect(item.minutesPerTask).toBeGreaterThan(0);
    }
    expect(new Set(admissionItems.map((item) => item.code)).size).toBe(43);
  });

  it('covers a street lamp by the one item of the emergency bureau, and leaves some categories off', () => {
    expect(category('STREET_LAMP')).toMatchObject({
      nameZh: '路灯损坏',
      class: 'SMALL',
      safety: false,
      department: 'EMERGENCY',
    });
    expect(itemFor('STREET_LAMP')).toMatchObject({
      code: 'ADM-35',
      department: 'EMERGENCY',
      moduleRequired: 'PROFESSIONAL',
    });
    const off = categories.filter(({ code }) => itemFor(code) === null);
    expect(
      off
        .map((one) => one.department)
        .every((code) => residentUnits.some((unit) => unit.code === code && unit.illustrative)),
    ).toBe(true);
    expect(off.length).toBeGreaterThan(3);
  });
});
