import { isProvisional, isWorkday, type Calendar } from '@yunge/casework';
import { accept, refuse, type Decision } from '@yunge/kernel';
import { juryObstacle, type HonourListCode, type JuryAct } from './honour-list-jury.ts';
import type { HonourList, HonourNotice } from './honour-list.ts';
import type { HonourListLifeEvent } from './honour-list-life.ts';

/** Workdays that a public notice lasts; the day it is opened on is not counted (民法典 art. 201). */
export const NOTICE_WORKDAYS = 5;

const DAY = 24 * 3_600_000;
const SHANGHAI = 8 * 3_600_000;
const midnightOf = (at: Date) => Math.floor((at.getTime() + SHANGHAI) / DAY) * DAY - SHANGHAI;

/**
 * When a notice that opens now is over: at the end of the last of so many whole workdays after this day. Null where that
 * rests on a year whose holidays are not published yet.
 */
export function noticeUntil(calendar: Calendar, from: Date, workdays: number): Date | null {
  let until = midnightOf(from) + DAY;
  for (let counted = 0; counted < workdays; until += DAY) if (isWorkday(calendar, until)) counted += 1;
  return isProvisional(calendar, from.getTime(), until - 1) ? null : new Date(until);
}

/** Shows the public who is put forward 公示. */
export function openNotice(
  list: HonourList,
  calendar: Calendar,
  act: JuryAct,
): Decision<HonourListLifeEvent, HonourListCode> {
  const obstacle = juryObstacle(list, 'OPEN_NOTICE', act);
  if (obstacle) return obstacle;
  const { by, at } = act;
  const until = noticeUntil(calendar, at, NOTICE_WORKDAYS);
  if (!until) {
    return refuse('CALENDAR_PROVISIONAL', 'The holidays of that year are not published: its end cannot be promised.');
  }
  return accept({ name: 'honourList.noticeOpened', notice: { from: at, until, workdays: NOTICE_WORKDAYS }, by, at });
}

/** Whether a notice is open at an instant. */
export function isOpen(notice: HonourNotice | null, at: Date): boolean {
  return notice !== null && notice.from <= at && at < notice.until;
}
