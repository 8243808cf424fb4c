import { z } from 'zod';
import { defineEvent, instant } from './define.ts';
import { DivisionCode } from './division.ts';

/** A need of the community came to its end: done, or not. A fact behind the honours of its community. */
export const needClosed = defineEvent({
  name: 'need.closed',
  owners: ['volunteers'],
  to: ['personnel'],
  schema: z.object({
    needId: z.string(),
    areaCode: DivisionCode,
    platform: z.enum(['PARTY', 'VOLUNTEER', 'PUBLIC']).nullable(),
    isDone: z.boolean(),
    isOnTime: z.boolean(),
    at: instant,
  }),
});
