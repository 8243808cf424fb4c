import { accept, refuse, type Decision } from '@yunge/kernel';
import { juryObstacle, type HonourListCode, type JuryAct } from './honour-list-jury.ts';
import type { HonourList, Nominee, PassedOver } from './honour-list.ts';
import type { HonourListLifeEvent } from './honour-list-life.ts';

/** So many may be passed over: further down a list is not where the best are. */
export const MOST_PASSED_OVER = 10;

export interface Nominate {
  /** The first of the list by rank, at least as many as there are places and people passed over. */
  readonly candidates: readonly Nominee[];
  readonly passOver: readonly { readonly entryId: string; readonly reason: string }[];
}

/** How many of a list have to be looked at for a nomination. */
export const candidatesNeeded = (list: Pick<HonourList, 'rule' | 'level'>, passedOver: number): number =>
  placesOf(list) + Math.min(passedOver, MOST_PASSED_OVER);

const placesOf = ({ rule, level }: Pick<HonourList, 'rule' | 'level'>) => rule.places[level];

/** Puts the first of a list forward 提名. The jury may pass somebody over, for a reason that stays with the list. */
export function nominate(
  list: HonourList,
  { candidates, passOver }: Nominate,
  act: JuryAct,
): Decision<HonourListLifeEvent, HonourListCode> {
  const obstacle = juryObstacle(list, 'NOMINATE', act);
  if (obstacle) return obstacle;
  if (list.cutOff < list.window.until) {
    return refuse('WINDOW_NOT_OVER', 'It was computed before its two months were over: compute it again.');
  }
  const field = ['input', 'passOver'];
  if (candidates.length === 0) return refuse('NOTHING_RANKED', 'Nobody in this list has a rank.');
  if (passOver.length > MOST_PASSED_OVER) {
    return refuse('TOO_MANY_PASSED_OVER', `At most ${MOST_PASSED_OVER} may be passed over.`, field);
  }
  const reasons = new Map(passOver.map(({ entryId, reason }) => [entryId, reason.trim()]));
  if ([...reasons.values()].includes('')) {
    return refuse('PASS_REASON_REQUIRED', 'Say why somebody is passed over.', field);
  }
  const within = candidates.slice(0, candidatesNeeded(list, reasons.size));
  const passed = within.flatMap(({ entryId, subjectId, rank }): PassedOver[] => {
    const reason = reasons.get(entryId);
    return reason === undefined ? [] : [{ subjectId, rank, reason }];
  });
  if (passed.length < reasons.size) {
    return refuse('NOT_A_CANDIDATE', 'Only those who would be put forward can be passed over.', field);
  }
  const nominees = within.filter(({ entryId }) => !reasons.has(entryId)).slice(0, placesOf(list));
  if (nominees.length === 0) return refuse('NOBODY_LEFT', 'Nobody would be left to be honoured.', field);
  const { by, at } = act;
  return accept({ name: 'honourList.nominated', nominees, passedOver: passed, by, at });
}
