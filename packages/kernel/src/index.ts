export { ANONYMOUS, hasRole, ROLES, systemActor } from './actor.ts';
export type { Actor, ActorScopes, Role } from './actor.ts';
export { fixedClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { accept, refuse } from './decision.ts';
export type { Accepted, Decision, DomainEvent, Refusal } from './decision.ts';
export { deriveId, fromGlobalId, localId, toGlobalId } from './id.ts';
export { MAX_PAGE } from './page.ts';
export type { Page, PageArgs } from './page.ts';
