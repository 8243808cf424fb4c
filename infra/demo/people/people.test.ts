import { describe, expect, it } from '@jest/globals';
import { departments } from '../admission/departments.ts';
import { fixtures } from '../fixtures.ts';
import { communities, districts, towns, YUNGANG, ZOUCHENG } from '../places/divisions.ts';
import { grids } from '../places/grids.ts';
import { fiveRoles } from './five-roles.ts';
import { everyone, people, peopleOf } from './people.ts';
import { auxiliaries, teamCommunities, teamOfficers } from './police-teams.ts';
import type { Person, PostingKind } from './posting.ts';
import { chiefOf, departmentClerks, memberOf, townLeaderOf } from './staff.ts';
import { residentOf } from './volunteers.ts';

const all = [...everyone()];
const byId = new Map(all.map((one) => [one.id, one]));
const count = (
  district: typeof YUNGANG | typeof ZOUCHENG,
  kind: PostingKind,
  test: (one: Person) => boolean = () => true,
): number => [...peopleOf(district, kind)].filter(test).length;

describe('The people', () => {
  it('are as many as published in 云冈', () => {
    const { yungang } = fixtures;
    expect(count(YUNGANG, 'GRID_CHIEF')).toBe(yungang.chiefs.value);
    expect(count(YUNGANG, 'GRID_CHIEF', (one) => one.posting.deputy)).toBe(2);
    expect(count(YUNGANG, 'GRID_MEMBER')).toBe(yungang.members.value);
    expect(count(YUNGANG, 'GRID_MEMBER', (one) => one.posting.employment === 'FULL_TIME')).toBe(
      yungang.fullTimeMembers.value,
    );
    expect(count(YUNGANG, 'GRID_MEMBER', (one) => one.posting.employment === 'PART_TIME')).toBe(
      yungang.partTimeMembers.value,
    );
    const roles = fiveRoles.map((role) => count(YUNGANG, role));
    expect(roles).toEqual(
      [yungang.judges, yungang.prosecutors, yungang.police, yungang.legalWorkers, yungang.mediators].map(
        ({ value }) => value,
      ),
    );
    expect(roles.reduce((sum, value) => sum + value)).toBe(yungang.fiveRoles.value);
  });

  it('are as many as published in 邹城', () => {
    const { zoucheng } = fixtures;
    expect(count(ZOUCHENG, 'GRID_MEMBER')).toBe(zoucheng.grids.value);
    expect(count(ZOUCHENG, 'GRID_CHIEF')).toBe(zoucheng.urbanCommunities.value);
    expect(count(ZOUCHENG, 'COMMUNITY_WORKER')).toBe(zoucheng.communityWorkers.value);
    expect(count(ZOUCHENG, 'RURAL_GRID_STAFF')).toBe(zoucheng.ruralGridStaff.value);
    expect(count(ZOUCHENG, 'LIAISON')).toBe(zoucheng.liaisons.value);
    expect(count(ZOUCHENG, 'NEW_EMPLOYMENT')).toBeGreaterThan(zoucheng.newEmploymentMembers.value);
    expect(new Set([...peopleOf(ZOUCHENG, 'VOLUNTEER')].map((one) => one.posting.team)).size).toBe(
      zoucheng.volunteerTeams.value,
    );
  });

  it('have unique ids of 26 characters, and no two share a work phone', () => {
    expect(byId.size).toBe(all.length);
    expect(all.every((one) => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(one.id))).toBe(true);
    const phones = all.flatMap((one) => one.workPhone ?? []);
    expect(phones.every((phone) => /^154\d{8}$/.test(phone))).toBe(true);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('all have a superior who comes earlier, except a district’s head, residents and company contacts', () => {
    const seen = new Set<string>();
    for (const one of all) {
      if (one.posting.superior === null)
        expect(['CENTRE_HEAD', 'RESIDENT', 'ENTERPRISE_CONTACT']).toContain(one.posting.kind);
      else expect(seen.has(one.posting.superior)).toBe(true);
      seen.add(one.id);
    }
  });

  it('leave no community of 云冈 without its five roles', () => {
    for (const role of fiveRoles) {
      const covered = new Set([...peopleOf(YUNGANG, role)].flatMap((one) => one.posting.covers));
      const places = role === 'JUDGE' || role === 'PROSECUTOR' ? towns(YUNGANG) : communities(YUNGANG);
      expect(covered).toEqual(new Set(places.map((place) => place.code)));
    }
  });

  it('leave nine police teams of 云冈 and one of 邹城 short of an auxiliary, and one of 邹城 without an officer', () => {
    const short = districts.map((district) => {
      const posted = Map.groupBy(auxiliaries(district), (one) => one.posting.division);
      const needed = (kind: string | null) => (kind === 'RURAL' ? 1 : 2);
      return teamCommunities(district).filter(({ code, kind }) => (posted.get(code)?.length ?? 0) < needed(kind))
        .length;
    });
    expect(short).toEqual([9, 1]);
    expect([...teamOfficers(ZOUCHENG)]).toHaveLength(teamCommunities(ZOUCHENG).length - 1);
  });

  it('can each be asked for by place, and are then the same', () => {
    for (const { code, community, town } of [...grids(YUNGANG).slice(0, 50), ...grids(ZOUCHENG).slice(0, 50)]) {
      for (const one of [memberOf(code), chiefOf(community), townLeaderOf(town), residentOf(code, 3)]) {
        expect(byId.get(one.id)).toEqual(one);
      }
    }
    for (const { code } of departments)
      expect(departmentClerks(YUNGANG, code).every((one) => byId.has(one.id))).toBe(true);
  });

  it('are the same every time', () => {
    expect([...people(ZOUCHENG)].slice(0, 500)).toEqual(all.filter((one) => one.district === ZOUCHENG).slice(0, 500));
  });
});
