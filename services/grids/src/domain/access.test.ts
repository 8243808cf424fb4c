import { describe, expect, it } from '@jest/globals';
import { actor } from '@yunge/testkit';
import { rolesOn } from './access.ts';

const here = { within: ['140214', '140214033'], owners: ['member'], units: ['FIRE'], reporterId: 'lin' };

describe('The roles that somebody acts by on an incident', () => {
  it('are those whose right reaches it: by division, by owning it, or by department', () => {
    expect(rolesOn(here, actor('GRID_CHIEF', { divisions: ['140214033'] }))).toEqual(['GRID_CHIEF']);
    expect(rolesOn(here, actor('GRID_MEMBER', { id: 'member', divisions: ['370883'] }))).toEqual(['GRID_MEMBER']);
    expect(rolesOn(here, actor('DEPARTMENT', { department: 'FIRE' }))).toEqual(['DEPARTMENT']);
    expect(rolesOn(here, actor('DEPARTMENT', { department: 'HEALTH' }))).toEqual([]);
  });

  it('make nobody a chief or dispatcher of a matter that they merely reported elsewhere', () => {
    for (const role of ['GRID_CHIEF', 'CENTRE_DISPATCHER', 'CENTRE_HEAD', 'GRID_MEMBER'] as const) {
      expect(rolesOn(here, actor(role, { id: 'lin', divisions: ['370883'] }))).toEqual(['RESIDENT']);
    }
    expect(rolesOn(here, actor('CENTRE_DISPATCHER', { id: 'lin', divisions: ['140214'] }))).toEqual([
      'CENTRE_DISPATCHER',
      'RESIDENT',
    ]);
  });
});
