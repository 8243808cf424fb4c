import { z } from 'zod';
import { defineEvent, instant, SERVICES } from './define.ts';
import { DivisionCode } from './division.ts';

/** What a person can be posted as. */
export const POSTS = [
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_WORKER',
  'COMMUNITY_SECRETARY',
  'COMMUNITY_DEPUTY_SECRETARY',
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
  'AUXILIARY_POLICE',
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
    /** Divisions it is for: departments go by the same codes in every district. */
    within: z.array(DivisionCode).default([]),
    at: instant,
  }),
});

/** A leave as it now stands 请休假. Carries the whole state and its version, as every event of a copied thing does. */
export const leaveChanged = defineEvent({
  name: 'leave.changed',
  owners: ['personnel'],
  to: ['grids', 'enterprises', 'volunteers'],
  schema: z.object({
    leaveId: z.string(),
    version: z.number().int(),
    personId: z.string(),
    from: instant,
    /** First instant at which the person is back. */
    until: instant,
    /** Who stands in meanwhile; null where nobody does, so that nothing new may go to the person. */
    backupId: z.string().nullable(),
    /** False while it is only asked for, and again once it was refused or called off. */
    isInForce: z.boolean(),
  }),
});

/** A shift of the duty calendar as it now stands 值班: who answers for an area in a span of time. */
export const dutyShiftChanged = defineEvent({
  name: 'duty-shift.changed',
  owners: ['personnel'],
  to: ['grids'],
  schema: z.object({
    shiftId: z.string(),
    version: z.number().int(),
    personId: z.string(),
    /** Who is called where the person does not answer; null leaves it to the rule. */
    backupId: z.string().nullable(),
    areaCode: DivisionCode,
    from: instant,
    until: instant,
    isCancelled: z.boolean(),
  }),
});

/** Somebody leaves, and who takes over each posting is decided: every service passes on what it holds for the leaver. */
export const handOverOrdered = defineEvent({
  name: 'hand-over.ordered',
  owners: ['personnel'],
  to: ['grids', 'enterprises', 'volunteers'],
  schema: z.object({
    handOverId: z.string(),
    leaverId: z.string(),
    /** Who takes what hangs on no posting, or on one that has no successor of its own. */
    successorId: z.string(),
    /** False where the leaver keeps other postings: then only what hangs on these passes on. */
    isWhole: z.boolean().default(true),
    successions: z.array(
      z.object({ postingId: z.string(), post: z.enum(POSTS), areaCode: DivisionCode, successorId: z.string() }),
    ),
    /** First instant at which the leaver holds nothing any more. */
    from: instant,
    at: instant,
  }),
});

/** What one service has passed on for a hand-over, and what it still holds for the leaver: nothing, once it is done. */
export const handOverAnswered = defineEvent({
  name: 'hand-over.answered',
  owners: ['grids', 'enterprises', 'volunteers'],
  to: ['personnel'],
  schema: z.object({
    handOverId: z.string(),
    service: z.enum(SERVICES),
    /** Graph type of what was passed on, for example `Incident`, and how many. */
    moved: z.array(z.object({ type: z.string(), count: z.number().int() })),
    left: z.number().int(),
    at: instant,
  }),
});

/** A list of honours is published: those it honours are given their certificates. */
export const honourListPublished = defineEvent({
  name: 'honour-list.published',
  owners: ['personnel'],
  to: ['personnel'],
  schema: z.object({ listId: z.string() }),
});
