import type { Actor, Role } from '@yunge/kernel';
import type { AdmissionItem } from '../../services/grids/src/domain/admission-item.ts';
import type { Category } from '../../services/grids/src/domain/catalogue.ts';
import type { Posting } from '../../services/grids/src/domain/duty.ts';
import type { Grid } from '../../services/grids/src/domain/place.ts';

const DISTRICT = '140214';
/** The department that matters go to, and the one that a whistle calls. */
export const DEPARTMENT = 'URBAN_MANAGEMENT';
export const CALLED = 'FIRE_BRIGADE';

export const GRID: Grid = {
  code: '140214033006001',
  name: 'Grid 1',
  kind: 'URBAN',
  households: 400,
  boundary: [],
  isBoundaryInvented: true,
};
const COMMUNITY = GRID.code.slice(0, 12);

function person(id: string, role: Role, divisions: readonly string[] = [], department: string | null = null): Actor {
  return { id, kind: 'PERSON', roles: [role], scopes: { divisions, department, enterprise: null } };
}

/** Everybody who acts. Two of some kinds, so that they can meet over one matter. */
export const RESIDENTS = [person('resident-1', 'RESIDENT'), person('resident-2', 'RESIDENT')];
export const DISPATCHERS = [
  person('dispatcher-1', 'CENTRE_DISPATCHER', [DISTRICT]),
  person('dispatcher-2', 'CENTRE_DISPATCHER', [DISTRICT]),
];
export const CHIEF = person('chief-1', 'GRID_CHIEF', [COMMUNITY]);
export const HEAD = person('head-1', 'CENTRE_HEAD', [DISTRICT]);
export const MEMBER = person('member-1', 'GRID_MEMBER', [GRID.code]);
export const OFFICERS = [
  person('officer-1', 'DEPARTMENT', [], DEPARTMENT),
  person('officer-2', 'DEPARTMENT', [], DEPARTMENT),
];
export const FIREMAN = person('fireman-1', 'DEPARTMENT', [], CALLED);

const LONG_AGO = new Date('2024-01-01T00:00:00Z');

const posting = (personId: string, post: string, areaCode: string): Posting => ({
  postingId: `posting-${personId}`,
  version: 1,
  personId,
  post,
  employment: 'FULL_TIME',
  areaCode,
  from: LONG_AGO,
  until: null,
});

/** Who answers for the grid. The town's post is vacant: its level falls through to the district. */
export const POSTINGS: readonly Posting[] = [
  posting('member-1', 'GRID_MEMBER', GRID.code),
  posting('chief-1', 'GRID_CHIEF', COMMUNITY),
  posting('head-1', 'CENTRE_HEAD', DISTRICT),
];

const category = (code: string, rest: Omit<Category, 'code' | 'name' | 'isPublic'>): Category => ({
  code,
  name: { en: code, zh: code },
  isPublic: true,
  ...rest,
});

/** One category per policy. */
export const CATEGORIES: readonly Category[] = [
  category('SMALL', { class: 'SMALL', isSafety: false, type: 'ORDINARY' }),
  category('SAFETY', { class: 'SMALL', isSafety: true, type: 'ORDINARY' }),
  category('MEDIUM', { class: 'MEDIUM', isSafety: false, type: 'ORDINARY' }),
  category('COMPLEX', { class: 'COMPLEX', isSafety: false, type: 'ORDINARY' }),
  category('ONE_TAP', { class: 'SMALL', isSafety: true, type: 'EMERGENCY' }),
];

export const ITEM: AdmissionItem = {
  id: 'item-1',
  version: 2,
  code: 'ADM-01',
  departmentCode: DEPARTMENT,
  name: 'Street order',
  isIllustrative: true,
  categories: CATEGORIES.map(({ code }) => code),
  requiredModule: 'PROFESSIONAL',
  partnerUnit: null,
  minutesPerTask: 20,
  status: 'ADMITTED',
  from: LONG_AGO,
  until: null,
};
