import { z } from 'zod';
import { defineEvent, instant } from './define.ts';

/** Somebody has to be told something. Whoever raises it names the person; personnel keeps the inbox and delivers. */
export const noticeRaised = defineEvent({
  name: 'notice.raised',
  owners: ['grids', 'personnel', 'enterprises', 'volunteers', 'training'],
  to: ['personnel'],
  schema: z.object({
    recipientId: z.string(),
    /** What happened, for example `incident.opened`. */
    reason: z.string(),
    /** Graph type and local id of what it is about. */
    subject: z.object({ type: z.string(), id: z.string() }),
    text: z.object({ en: z.string(), zh: z.string() }),
    isUrgent: z.boolean(),
    at: instant,
  }),
});
