import { z } from 'zod';
import { defineEvent, instant } from './define.ts';
import { DivisionCode } from './division.ts';

/** A company was given an officer, its first or another: its open requests follow. Whoever hears of it reads the file. */
export const enterpriseLiaisonAssigned = defineEvent({
  name: 'enterprise.liaison-assigned',
  owners: ['enterprises'],
  to: ['enterprises'],
  schema: z.object({ enterpriseId: z.string(), at: instant }),
});

/** A company's request was closed on the company's own word. A fact behind the honours of those who served it. */
export const requestClosed = defineEvent({
  name: 'request.closed',
  owners: ['enterprises'],
  to: ['personnel'],
  schema: z.object({
    requestId: z.string(),
    code: z.string(),
    enterpriseId: z.string(),
    /** Where the company is; null for what was closed before this was told. */
    areaCode: DivisionCode.nullable().default(null),
    /** Person who said it was done. */
    handlerId: z.string(),
    departmentCode: z.string().nullable(),
    /** False where it was explained instead of solved, which never counts as solved. */
    isSolved: z.boolean(),
    isOnTime: z.boolean(),
    /** How often the company said that it was not solved. */
    disputeCount: z.number().int(),
    at: instant,
  }),
});
