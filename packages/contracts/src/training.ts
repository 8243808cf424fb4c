import { z } from 'zod';
import { defineEvent, instant } from './define.ts';

/** The three modules of a camp 网格星训练营. */
export const MODULES = ['PARTY_SPIRIT', 'PROFESSIONAL', 'PERSONAL'] as const;

/** A certificate as it now stands; a revoked one has `until` set to the moment of revocation. */
export const certificateChanged = defineEvent({
  name: 'certificate.changed',
  owners: ['training'],
  to: ['grids', 'personnel'],
  schema: z.object({
    certificateId: z.string(),
    version: z.number().int(),
    personId: z.string(),
    module: z.enum(MODULES),
    from: instant,
    until: instant,
  }),
});
