import { step } from '@yunge/casework';
import { refuse, type Refusal, type Role } from '@yunge/kernel';
import type { Act } from './act.ts';
import type { HonourList } from './honour-list.ts';
import { HONOUR_STATES, type HonourAction } from './honour-states.ts';

/** Who decides on a list, and whether they stand in it themselves. */
export interface JuryAct extends Act {
  readonly roles: readonly Role[];
  readonly isListed: boolean;
}

export type HonourListCode =
  | 'WRONG_STATE'
  | 'NOT_YOUR_ROLE'
  | 'ACTOR_IS_LISTED'
  | 'WINDOW_NOT_OVER'
  | 'NOTHING_RANKED'
  | 'NOT_A_CANDIDATE'
  | 'PASS_REASON_REQUIRED'
  | 'TOO_MANY_PASSED_OVER'
  | 'NOBODY_LEFT'
  | 'CALENDAR_PROVISIONAL'
  | 'PLACE_TAKEN'
  | 'NOTICE_NOT_OVER'
  | 'OBJECTION_OPEN'
  | 'HASH_MISMATCH';

/** Why a member of the jury may not do this to a list; null where they may. Nobody decides on a list they stand in. */
export function juryObstacle(
  { status }: Pick<HonourList, 'status'>,
  action: HonourAction,
  { roles, isListed }: JuryAct,
): Refusal<HonourListCode> | null {
  const next = step(HONOUR_STATES, { state: status, action, roles });
  if (!next.ok) return next;
  return isListed ? refuse('ACTOR_IS_LISTED', 'You stand in this list yourself.') : null;
}
