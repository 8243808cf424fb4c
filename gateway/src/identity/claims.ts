import { ROLES, type Actor, type Role } from '@yunge/kernel';
import { z } from 'zod';

/** Ids that no token may claim: they belong to the platform's own processes and to callers without a token. */
const RESERVED = /^(system-|anonymous$)/;

const claims = z.object({
  sub: z
    .string()
    .regex(/^[0-9A-Za-z_.:@|-]{1,100}$/)
    .refine((sub) => !RESERVED.test(sub)),
  /** An issuer may know roles of other systems; they mean nothing here. */
  roles: z.array(z.string()).default([]),
  scopes: z
    .object({
      divisions: z.array(z.string().regex(/^\d{6,15}$/)).default([]),
      department: z.string().max(100).nullable().default(null),
      enterprise: z.string().max(100).nullable().default(null),
    })
    .default({ divisions: [], department: null, enterprise: null }),
});

/** The actor that a verified token speaks for, or null when its claims cannot be one. */
export function actorOf(payload: unknown): Actor | null {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return null;
  const { sub, roles, scopes } = parsed.data;
  return { id: sub, kind: 'PERSON', roles: [...new Set(roles.filter(isRole))], scopes };
}

function isRole(name: string): name is Role {
  const roles: readonly string[] = ROLES;
  return roles.includes(name);
}
