import type { Actor, ActorScopes, Role } from '@yunge/kernel';

export interface ActorTraits extends Partial<ActorScopes> {
  readonly id?: string;
}

/** A signed-in person of one or more roles; the id is the first role's name unless given, the scope is empty unless given. */
export function actor(roles: Role | readonly Role[], traits: ActorTraits = {}): Actor {
  const all: readonly Role[] = typeof roles === 'string' ? [roles] : roles;
  const {
    id = (all[0] ?? 'nobody').toLowerCase().replaceAll('_', '-'),
    divisions = [],
    department = null,
    enterprise = null,
  } = traits;
  return { id, kind: 'PERSON', roles: all, scopes: { divisions, department, enterprise } };
}
