import { z } from 'zod';
import { defineEvent, instant } from './define.ts';
import { DivisionCode, GridCode } from './division.ts';

const incident = {
  incidentId: z.string(),
  code: z.string(),
  gridCode: GridCode,
  category: z.string(),
  at: instant,
};

/** A report turned out valid and its matter was solved and verified. The fact behind most honours. */
export const incidentClosed = defineEvent({
  name: 'incident.closed',
  owners: ['grids'],
  to: ['personnel'],
  schema: z.object({
    ...incident,
    reporterId: z.string(),
    /** Person who did the work; null where a department did without naming one. */
    handlerId: z.string().nullable(),
    departmentCode: z.string().nullable(),
    verifierId: z.string().nullable(),
    isOnTime: z.boolean(),
    reworkCount: z.number().int(),
    hasEvidence: z.boolean(),
    mediation: z.enum(['AGREED', 'FAILED']).nullable(),
    /** Who mediated; null where nobody had to. */
    mediatorId: z.string().nullable().default(null),
  }),
});

/** The resident's answer about a closed matter; null satisfaction means no answer was given. */
export const incidentEvaluated = defineEvent({
  name: 'incident.evaluated',
  owners: ['grids'],
  to: ['personnel'],
  schema: z.object({
    ...incident,
    handlerId: z.string().nullable(),
    departmentCode: z.string().nullable(),
    isSatisfied: z.boolean().nullable(),
  }),
});

/** A report that was refused, voided or merged: it counts as reported, not as valid. */
export const incidentDismissed = defineEvent({
  name: 'incident.dismissed',
  owners: ['grids'],
  to: ['personnel'],
  schema: z.object({ ...incident, reporterId: z.string(), reason: z.enum(['REFUSED', 'VOID', 'MERGED']) }),
});

/** Two incidents have to do with each other: one was merged into the other, or is a part of it. Who, not how. */
export const incidentRelated = defineEvent({
  name: 'incident.related',
  owners: ['grids'],
  to: ['grids'],
  schema: z.object({
    kind: z.enum(['MERGER', 'CHILD']),
    /** The survivor, or the parent. */
    ofId: z.string(),
    otherId: z.string(),
  }),
});

/** Something happened to an incident that rates may count otherwise: the months of its grid are counted anew. */
export const incidentMoved = defineEvent({
  name: 'incident.moved',
  owners: ['grids'],
  to: ['grids'],
  schema: z.object({ incidentId: z.string(), gridCode: GridCode, reportedAt: instant, at: instant }),
});

/** A community has rated how a department came when it was called 评哨. */
export const whistleRated = defineEvent({
  name: 'whistle.rated',
  owners: ['grids'],
  to: ['personnel'],
  schema: z.object({
    incidentId: z.string(),
    whistleId: z.string(),
    gridCode: GridCode,
    departmentCode: z.string(),
    kind: z.enum(['ROUTINE', 'HARD', 'EMERGENCY']),
    /** 1 (did not come) to 5. */
    score: z.number().int(),
    /** Signed in, in touch and there, each in time. */
    isPunctual: z.boolean(),
    at: instant,
  }),
});

/** Somebody asked, some time after a mediation, whether what was agreed is kept 调解回访. */
export const mediationFollowedUp = defineEvent({
  name: 'mediation.followed-up',
  owners: ['grids'],
  to: ['personnel'],
  schema: z.object({
    incidentId: z.string(),
    gridCode: GridCode,
    mediatorId: z.string(),
    isKept: z.boolean(),
    at: instant,
  }),
});

/** A visit that was paid 走访: by a paired leader, or by a member to a household of the grid. Nobody visited is named. */
export const visitRecorded = defineEvent({
  name: 'visit.recorded',
  owners: ['grids'],
  to: ['personnel'],
  schema: z.object({
    visitId: z.string(),
    visitorId: z.string(),
    kind: z.enum(['PAIRING', 'HOUSEHOLD', 'CARE']),
    /** Community or grid that was visited. */
    areaCode: DivisionCode,
    at: instant,
  }),
});

/** A division or grid as it now stands: what others must know of the tree. */
export const areaChanged = defineEvent({
  name: 'area.changed',
  owners: ['grids'],
  to: ['personnel'],
  schema: z.object({
    code: DivisionCode,
    version: z.number().int(),
    name: z.string(),
    /** Kind of a community or grid; null for districts and towns. */
    kind: z.enum(['URBAN', 'RURAL', 'INDUSTRIAL', 'BUSINESS']).nullable(),
    isCurrent: z.boolean(),
  }),
});
