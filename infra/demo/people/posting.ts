import type { Role } from '@yunge/kernel';
import { demoId } from '../ids.ts';
import { stream } from '../random.ts';
import { districtOf, pathOf } from '../places/divisions.ts';
import type { District } from '../places/divisions.ts';
import { inventedName, inventedPhone } from './names.ts';

/** What a person is at work, and the roles of the graph it brings. */
export const rolesOfPosting = {
  GRID_MEMBER: ['GRID_MEMBER'],
  GRID_CHIEF: ['GRID_CHIEF'],
  COMMUNITY_WORKER: ['COMMUNITY_CLERK'],
  RURAL_GRID_STAFF: ['GRID_MEMBER'],
  TOWN_LEADER: ['TOWN_LEADER'],
  CENTRE_HEAD: ['CENTRE_HEAD'],
  CENTRE_DEPUTY_HEAD: ['CENTRE_HEAD'],
  SHIFT_LEAD: ['CENTRE_DISPATCHER'],
  CENTRE_DISPATCHER: ['CENTRE_DISPATCHER'],
  INTAKE_CLERK: ['CENTRE_DISPATCHER'],
  CALL_BACK_CLERK: ['CENTRE_DISPATCHER'],
  DEPARTMENT_HEAD: ['DEPARTMENT'],
  DEPARTMENT_CLERK: ['DEPARTMENT'],
  JUDGE: [],
  PROSECUTOR: [],
  POLICE: [],
  AUXILIARY_POLICE: [],
  LEGAL_WORKER: [],
  MEDIATOR: ['MEDIATOR'],
  LIAISON: ['LIAISON'],
  NEW_EMPLOYMENT: ['RESIDENT', 'VOLUNTEER'],
  VOLUNTEER: ['VOLUNTEER'],
  ORGANISER: ['ORGANISER'],
  TRAINER: ['TRAINER'],
  ENTERPRISE_CONTACT: ['ENTERPRISE'],
  RESIDENT: ['RESIDENT'],
  ADMIN: ['ADMIN'],
  AUDITOR: ['AUDITOR'],
} as const satisfies Record<string, readonly Role[]>;

export type PostingKind = keyof typeof rolesOfPosting;

export interface Posting {
  readonly id: string;
  readonly kind: PostingKind;
  /** Code of the district, town, community or grid it hangs at. */
  readonly division: string;
  readonly path: string;
  /** Codes of the divisions served; for one of the five roles there may be several. */
  readonly covers: readonly string[];
  readonly department: string | null;
  readonly employment: 'FULL_TIME' | 'PART_TIME' | null;
  /** First day, YYYY-MM-DD. */
  readonly since: string;
  /** Person id of the superior; null at the top and for residents. */
  readonly superior: string | null;
  readonly deputy: boolean;
  /** Id of a volunteer team. */
  readonly team: string | null;
}

export interface Person {
  readonly id: string;
  readonly key: string;
  readonly district: District;
  readonly name: string;
  /** Null for residents and volunteers, who have no work phone. */
  readonly workPhone: string | null;
  readonly roles: readonly Role[];
  readonly posting: Posting;
  readonly invented: true;
}

export type PostingDetails = Partial<
  Pick<Posting, 'covers' | 'department' | 'employment' | 'superior' | 'deputy' | 'team'>
>;

const withoutPhone: readonly PostingKind[] = ['RESIDENT', 'VOLUNTEER', 'NEW_EMPLOYMENT'];

/** The id of the person a kind of posting and a key stand for. */
export function personId(kind: PostingKind, key: string): string {
  const full = `${kind}/${key}`;
  const id = ids.get(full) ?? demoId('person', full);
  ids.set(full, id);
  return id;
}

/** Ids already made, some twenty thousand at most: histories name the same people again and again. */
const ids = new Map<string, string>();

/** A person in a posting at a division or grid. The same kind and key are always the same person. */
export function person(kind: PostingKind, key: string, division: string, details: PostingDetails = {}): Person {
  const full = `${kind}/${key}`;
  const since = stream('since', full);
  const month = String(1 + since.int(12)).padStart(2, '0');
  return {
    id: personId(kind, key),
    key: full,
    district: districtOf(division),
    name: inventedName(full),
    workPhone: withoutPhone.includes(kind) ? null : inventedPhone(full),
    roles: rolesOfPosting[kind],
    posting: {
      id: demoId('posting', full),
      kind,
      division,
      path: pathOf(division),
      covers: [division],
      department: null,
      employment: null,
      since: `${2019 + since.int(7)}-${month}-01`,
      superior: null,
      deputy: false,
      team: null,
      ...details,
    },
    invented: true,
  };
}
