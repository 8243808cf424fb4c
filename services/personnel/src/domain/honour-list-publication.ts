import { step } from '@yunge/casework';
import { accept, refuse, type Decision } from '@yunge/kernel';
import type { Act } from './act.ts';
import { juryObstacle, type HonourListCode, type JuryAct } from './honour-list-jury.ts';
import type { HonourList, Supersession } from './honour-list.ts';
import type { HonourListLifeEvent } from './honour-list-life.ts';
import { isOpen } from './honour-list-notice.ts';
import { HONOUR_STATES } from './honour-states.ts';

export interface Publish {
  /** Hash of the entries as they lie in the store now. */
  readonly storedHash: string;
  /** Objections beside those the list knows: to earlier revisions, or filed and not taken note of yet. */
  readonly otherObjections: number;
  /** Whether it is this list that the area honours by in this window. */
  readonly holdsPlace: boolean;
}

/** Publishes a list for good 公布: what is published can be read and checked, and never changed. */
export function publishHonourList(
  list: HonourList,
  { storedHash, otherObjections, holdsPlace }: Publish,
  act: JuryAct,
): Decision<HonourListLifeEvent, HonourListCode> {
  const obstacle = juryObstacle(list, 'PUBLISH', act);
  if (obstacle) return obstacle;
  const { notice, openObjectionIds, result } = list;
  const { by, at } = act;
  if (!notice || at < notice.until) return refuse('NOTICE_NOT_OVER', 'The public notice is not over yet.');
  if (openObjectionIds.length + otherObjections > 0) {
    return refuse('OBJECTION_OPEN', 'An objection is not decided yet.');
  }
  if (!holdsPlace) return refuse('PLACE_TAKEN', 'The area honours by another list in this window.');
  const { inputHash, listHash } = result;
  if (storedHash !== listHash) {
    return refuse('HASH_MISMATCH', 'The stored entries are not those that were computed.');
  }
  return accept({ name: 'honourList.published', publication: { inputHash, listHash }, by, at });
}

/** Takes note of an objection that was filed while the list was on notice, unless the list has gone on since. */
export function noteObjection(
  list: HonourList,
  { objectionId, filedAt }: { readonly objectionId: string; readonly filedAt: Date },
  { by, at }: Act,
): Decision<HonourListLifeEvent, 'NOT_ON_NOTICE'> {
  if (list.openObjectionIds.includes(objectionId)) return accept();
  if (list.status !== 'ON_NOTICE' || !isOpen(list.notice, filedAt)) {
    return refuse('NOT_ON_NOTICE', 'Objections are heard while a list is on public notice.');
  }
  return accept({ name: 'honourList.objected', objectionId, by, at });
}

/** An objection has been decided, and what follows from it is done. */
export function settleObjection(
  list: HonourList,
  objectionId: string,
  { by, at }: Act,
): Decision<HonourListLifeEvent, never> {
  if (!list.openObjectionIds.includes(objectionId)) return accept();
  return accept({ name: 'honourList.objectionSettled', objectionId, by, at });
}

/** Sets a list aside for the one that is computed without what an objection was upheld against. */
export function supersedeHonourList(
  list: HonourList,
  supersession: Supersession,
  supersededById: string,
  { by, at }: Act,
): Decision<HonourListLifeEvent, 'WRONG_STATE'> {
  if (!step(HONOUR_STATES, { state: list.status, action: 'SUPERSEDE', roles: ['PLATFORM'] }).ok) {
    return refuse('WRONG_STATE', `A list that is ${list.status} stays as it is.`);
  }
  return accept({ name: 'honourList.superseded', supersession, supersededById, by, at });
}
