import { z } from 'zod';
import { defineEvent, instant } from './define.ts';
import { GridCode } from './division.ts';

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
