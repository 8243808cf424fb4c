import { instant } from '@yunge/testkit';
import { toArea, type Area } from './area.ts';
import { holdersAmong } from './holders.ts';
import { toPosting, type Posting } from './posting.ts';
import type { Employment, Post } from './posts.ts';

export const at = instant('2026-11-02T09:00+08:00');
export const DISTRICT = '140214';
export const TOWN = '140214033';
export const COMMUNITY = '140214033006';
export const GRID = '140214033006001';
export const NEXT_GRID = '140214033006002';

export const area = (code: string, kind: Area['kind'] = 'URBAN'): Area =>
  toArea({ code, version: 1, name: code, kind, isCurrent: true });

/** A posting that began ten days ago; who holds it is its name unless told otherwise. */
export function posted(post: Post, areaCode: string, personId: string, change: Partial<Posting> = {}): Posting {
  const employment: Employment = post === 'GRID_MEMBER' ? 'FULL_TIME' : null;
  const terms = { post, areaCode, departmentCode: null, employment, superiorPostingId: null };
  const from = instant(at, { days: -10 });
  return {
    ...toPosting(personId, `${personId}-${post}-${areaCode}`, { ...terms, from, until: null }, null),
    ...change,
  };
}

export const among = (...postings: Posting[]) => holdersAmong(postings, at);
