import { z } from 'zod';
import { defineEvent, instant } from './define.ts';
import { DivisionCode } from './division.ts';

/** What a person can be posted as. */
export const POSTS = [
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_WORKER',
  'COMMUNITY_SECRETARY',
  'RURAL_GRID_STAFF',
  'NEW_EMPLOYMENT',
  'TOWN_LEADER',
  'CENTRE_HEAD',
  'CENTRE_DEPUTY_HEAD',
  'SHIFT_LEAD',
  'CENTRE_DISPATCHER',
  'INTAKE_CLERK',
  'CALL_BACK_CLERK',
  'DEPARTMENT_HEAD',
  'DEPARTMENT_CLERK',
  'JUDGE',
  'PROSECUTOR',
  'POLICE',
  'LEGAL_WORKER',
  'MEDIATOR',
  'LIAISON',
  'ORGANISER',
  'TRAINER',
] as const;

/** A posting as it now stands. Carries the whole state and its version, so that a late or repeated event is harmless. */
export const postingChanged = defineEvent({
  name: 'posting.changed',
  owners: ['personnel'],
  // Personnel hears of its own postings as facts: an honour list is computed from facts alone.
  to: ['grids', 'personnel', 'enterprises', 'volunteers', 'training'],
  schema: z.object({
    postingId: z.string(),
    version: z.number().int(),
    personId: z.string(),
    post: z.enum(POSTS),
    /** FULL_TIME or PART_TIME for grid members, null for other posts. */
    employment: z.enum(['FULL_TIME', 'PART_TIME']).nullable(),
    /** Division or grid the post answers for. */
    areaCode: DivisionCode,
    /** Department that a post of one belongs to; null for every other post. */
    departmentCode: z.string().nullable().default(null),
    from: instant,
    /** First instant at which the posting no longer holds; null while it is open. */
    until: instant.nullable(),
  }),
});

/** Something that bars a person or a unit from honours in the window it happened in 一票否决. */
export const honourVetoed = defineEvent({
  name: 'honour.vetoed',
  owners: ['personnel'],
  to: ['personnel'],
  schema: z.object({
    vetoId: z.string(),
    personId: z.string().nullable(),
    departmentCode: z.string().nullable(),
    reason: z.enum(['UPHELD_COMPLAINT', 'FALSIFICATION', 'DISCIPLINE']),
    at: instant,
  }),
});
