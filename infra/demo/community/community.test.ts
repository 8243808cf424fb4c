import { describe, expect, it } from '@jest/globals';
import { enterprises } from '../enterprises/enterprises.ts';
import { fixtures } from '../fixtures.ts';
import { everyone } from '../people/people.ts';
import { locateGrid } from '../places/boundaries.ts';
import { ZOUCHENG } from '../places/divisions.ts';
import { grids } from '../places/grids.ts';
import { monthAfter, shanghai } from '../time.ts';
import { needs } from './needs.ts';
import { branches, centreHouseholds, partyGroups } from './party.ts';
import {
  companyBranches,
  emergencyDevices,
  modelPosts,
  propertyServices,
  propertyTeams,
  stations,
  technicalProblems,
} from './services.ts';
import { volunteerTeams } from './volunteer-teams.ts';

const asOf = '2026-11';
const { zoucheng, thirdCity } = fixtures;
const people = new Set([...everyone()].map((one) => one.id));

describe('The needs of the three platforms', () => {
  const all = [...needs({ asOf })];

  it('are 3,670, of which exactly 2,980 are done', () => {
    expect(all).toHaveLength(thirdCity.needs.value);
    expect(all.filter((one) => one.doneAt !== null)).toHaveLength(thirdCity.needsDone.value);
    expect(all.every((one) => (one.doneAt !== null) === ['DONE', 'CONFIRMED'].includes(one.status))).toBe(true);
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
  });

  it('pass their steps in order, before the month begins', () => {
    const [from, to] = [shanghai(`${monthAfter(asOf, -6)}-01`), shanghai(`${asOf}-01`)];
    for (const { filedAt, routedAt, jointMeetingAt, claim, doneAt, confirmedAt, withdrawnAt } of all) {
      const steps = [filedAt, routedAt, jointMeetingAt, claim?.at, doneAt, confirmedAt, withdrawnAt].flatMap(
        (at) => at ?? [],
      );
      expect(steps).toEqual(steps.toSorted((one, other) => one - other));
      expect(steps[0]).toBeGreaterThanOrEqual(from);
      expect(steps.at(-1)).toBeLessThan(to);
    }
  });

  it('reach all three platforms and every status, and name people who exist', () => {
    expect(new Set(all.map((one) => one.platform)).size).toBe(3);
    expect(new Set(all.map((one) => one.status)).size).toBe(6);
    expect(
      all.every(
        ({ filer, routedBy, claim }) =>
          people.has(filer) && people.has(routedBy) && (!claim || people.has(claim.person)),
      ),
    ).toBe(true);
    expect(all.every(({ platform, claim }) => platform !== 'PARTY' || claim === null || claim.kind === 'UNIT')).toBe(
      true,
    );
  });
});

describe('The further counts of 邹城', () => {
  it('form a tree of 310 branches, 834 groups and 2,036 households, each in one above', () => {
    const [tops, groups, households] = [[...branches()], [...partyGroups()], [...centreHouseholds()]];
    expect([tops.length, groups.length, households.length]).toEqual([
      zoucheng.branches.value,
      zoucheng.partyGroups.value,
      zoucheng.centreHouseholds.value,
    ]);
    expect(new Set(groups.map((one) => one.branch))).toEqual(new Set(tops.map((one) => one.id)));
    expect(new Set(households.map((one) => one.group))).toEqual(new Set(groups.map((one) => one.id)));
  });

  it('are as published', () => {
    const counted = [
      [[...propertyTeams()], zoucheng.propertyTeams],
      [[...propertyServices({ asOf })], zoucheng.propertyServices],
      [[...emergencyDevices()], zoucheng.emergencyDevices],
      [[...stations()], zoucheng.stations],
      [[...volunteerTeams()], zoucheng.volunteerTeams],
      [[...companyBranches()], zoucheng.companyBranches],
      [[...modelPosts()], zoucheng.modelPosts],
      [[...technicalProblems({ asOf })], zoucheng.technicalProblems],
    ] as const;
    for (const [rows, { value, atLeast }] of counted) {
      if (atLeast) expect(rows.length).toBeGreaterThan(value);
      else expect(rows).toHaveLength(value);
      expect(new Set(rows.map((one) => one.id)).size).toBe(rows.length);
    }
  });

  it('refer to what exists', () => {
    const companies = new Set([...enterprises()].map((one) => one.id));
    const teams = new Set([...propertyTeams()].map((one) => one.id));
    expect(
      [...companyBranches(), ...modelPosts(), ...technicalProblems({ asOf })].every((one) =>
        companies.has(one.enterprise),
      ),
    ).toBe(true);
    expect([...propertyServices({ asOf })].every((one) => teams.has(one.team))).toBe(true);
    expect([...emergencyDevices()].every((one) => locateGrid(ZOUCHENG, one.location) === one.grid)).toBe(true);
    expect(new Set([...emergencyDevices()].map((one) => one.grid)).size).toBe(zoucheng.emergencyDevices.value);
    expect([...volunteerTeams()].every((one) => people.has(one.organiser))).toBe(true);
    expect([...stations()].every((one) => locateGrid(ZOUCHENG, one.location) === one.grid)).toBe(true);
    expect(grids(ZOUCHENG).length).toBeGreaterThan(zoucheng.emergencyDevices.value);
  });
});
