import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import { backupFor, type Posting } from './duty.ts';

const GRID = '370883001001001';
const NEXT = '370883001001002';
const ELSEWHERE = '370883001002001';
const at = instant('2026-11-23T09:00+08:00');
const from = instant('2026-01-01T00:00+08:00');

const posting = (personId: string, post: string, areaCode: string, more: Partial<Posting> = {}): Posting => ({
  ...{ postingId: personId, version: 1, personId, post, areaCode, from, until: null, employment: null },
  ...more,
});
const member = posting('member', 'GRID_MEMBER', GRID);
const colleague = posting('colleague', 'GRID_MEMBER', GRID);
const neighbour = posting('neighbour', 'GRID_MEMBER', NEXT);
const chief = posting('chief', 'GRID_CHIEF', GRID.slice(0, 12));
const town = posting('town', 'TOWN_LEADER', GRID.slice(0, 9));

describe('Whoever backs up the member on duty', () => {
  const backup = (...postings: Posting[]) => backupFor(postings, GRID, 'member', at);

  it('is a colleague of the same grid before one of the community, and the chief where there is neither', () => {
    expect(backup(town, chief, neighbour, colleague, member)).toBe('colleague');
    expect(backup(town, chief, neighbour, member)).toBe('neighbour');
    expect(backup(town, chief, member)).toBe('chief');
    expect(backup(town, member)).toBe('town');
  });

  it('is never the member again, whatever else the member is', () => {
    const also = (post: string, areaCode: string) => posting('member', post, areaCode, { postingId: post });
    expect(backup(member, also('GRID_MEMBER', NEXT), also('GRID_CHIEF', chief.areaCode), town)).toBe('town');
    expect(backup(member, also('GRID_CHIEF', chief.areaCode))).toBeNull();
  });

  it('is on duty now, and of this community', () => {
    const left = posting('left', 'GRID_MEMBER', GRID, { until: at });
    const comes = posting('comes', 'GRID_MEMBER', GRID, { from: instant(at, { minutes: 1 }) });
    const stranger = posting('stranger', 'GRID_MEMBER', ELSEWHERE);
    expect(backup(member, left, comes, stranger, chief)).toBe('chief');
  });

  it('is somebody even where no member is on duty', () => {
    expect(backupFor([neighbour, chief], GRID, null, at)).toBe('neighbour');
    expect(backupFor([], GRID, null, at)).toBeNull();
  });
});
