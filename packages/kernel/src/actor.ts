/** Every role a person or process can hold. A graph directive that names another role refuses to start. */
export const ROLES = [
  'RESIDENT',
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'DEPARTMENT',
  'MEDIATOR',
  'ENTERPRISE',
  'LIAISON',
  'VOLUNTEER',
  'ORGANISER',
  'TRAINER',
  'ADMIN',
  'AUDITOR',
] as const;

export type Role = (typeof ROLES)[number];

/** Where an actor's rights reach. Every list may be empty; an empty scope reaches only what is the actor's own. */
export interface ActorScopes {
  /** Codes of divisions or grids; the right covers the whole subtree under each. */
  readonly divisions: readonly string[];
  /** Code of the department the actor works for. */
  readonly department: string | null;
  /** Id of the company the actor speaks for. */
  readonly enterprise: string | null;
}

/** Who asks. Built by the gateway from a verified token, carried to subgraphs in a signed header. */
export interface Actor {
  readonly id: string;
  readonly kind: 'ANONYMOUS' | 'PERSON' | 'SYSTEM';
  readonly roles: readonly Role[];
  readonly scopes: ActorScopes;
}

const nowhere: ActorScopes = { divisions: [], department: null, enterprise: null };

/** A caller without a token: may read what is public and track a matter by its code. */
export const ANONYMOUS: Actor = { id: 'anonymous', kind: 'ANONYMOUS', roles: [], scopes: nowhere };

/** A process acting by itself, for example the escalation worker. */
export function systemActor(name: string): Actor {
  return { id: `system-${name}`, kind: 'SYSTEM', roles: [], scopes: nowhere };
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}
