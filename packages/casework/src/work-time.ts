import { isWorkingDay, nthWorkday, touchesUnpublished, workdaysBefore, type Calendar } from './calendar.ts';
import { dayOf, instantOn, MINUTE, timeOf, type Instant } from './instant.ts';

/*
 * Working time is an axis of its own: `worked` maps an instant to the milliseconds of work done before it, `atWorked`
 * maps back. Nights, weekends and holidays are single points on that axis, so adding working time is one addition.
 */

/** Milliseconds of working time before an instant, counted from an arbitrary origin. */
export function worked(calendar: Calendar, at: Instant): number {
  const day = dayOf(at);
  const before = workdaysBefore(calendar, day) * calendar.workday;
  if (!isWorkingDay(calendar, day)) return before;
  const time = timeOf(at);
  let today = 0;
  for (const { opens, closes } of calendar.windows) today += Math.max(0, Math.min(time, closes) - opens);
  return before + today;
}

/** The earliest instant at which that much work was done: the end of a working day, not the opening of the next. */
export function atWorked(calendar: Calendar, work: number): Instant {
  const full = Math.ceil(work / calendar.workday) - 1;
  let rest = work - full * calendar.workday;
  const day = nthWorkday(calendar, full);
  for (const { opens, closes } of calendar.windows) {
    if (rest <= closes - opens) return instantOn(day, opens + rest);
    rest -= closes - opens;
  }
  throw new RangeError('A calendar without hours of work');
}

/** Adds working time in milliseconds; negative goes back; nothing added leaves the instant as it is. */
export function addWork(calendar: Calendar, from: Instant, work: number): Instant {
  return work === 0 ? from : atWorked(calendar, worked(calendar, from) + work);
}

/** Adds minutes of working time. */
export function addWorkMinutes(calendar: Calendar, from: Instant, minutes: number): Instant {
  return addWork(calendar, from, minutes * MINUTE);
}

/** Minutes of working time from one instant to another, exact to the millisecond; negative when `to` is earlier. */
export function workMinutesBetween(calendar: Calendar, from: Instant, to: Instant): number {
  return (worked(calendar, to) - worked(calendar, from)) / MINUTE;
}

/**
 * The same time of day, `count` workdays later. A start outside working time counts from the next opening; otherwise a
 * report of Saturday would fall due before one of Friday.
 */
export function addWorkdays(calendar: Calendar, from: Instant, count: number): Instant {
  const start = nextOpening(calendar, from);
  return instantOn(nthWorkday(calendar, workdaysBefore(calendar, dayOf(start)) + count), timeOf(start));
}

/** The same time of day on the first workday from this day on; a workday stays as it is (Civil Code 民法典 art. 203). */
export function rollToWorkday(calendar: Calendar, at: Instant): Instant {
  return instantOn(nthWorkday(calendar, workdaysBefore(calendar, dayOf(at))), timeOf(at));
}

export function isWorkday(calendar: Calendar, at: Instant): boolean {
  return isWorkingDay(calendar, dayOf(at));
}

/** Whether work is going on; opening and closing included. */
export function isWorkTime(calendar: Calendar, at: Instant): boolean {
  const time = timeOf(at);
  return isWorkday(calendar, at) && calendar.windows.some(({ opens, closes }) => opens <= time && time <= closes);
}

/** Whether an answer between two instants rests on a year whose holidays are not published yet. */
export function isProvisional(calendar: Calendar, from: Instant, to: Instant): boolean {
  return touchesUnpublished(calendar, dayOf(from), dayOf(to));
}

function nextOpening(calendar: Calendar, at: Instant): Instant {
  if (isWorkTime(calendar, at)) return at;
  const day = dayOf(at);
  const time = timeOf(at);
  const later = isWorkday(calendar, at) ? calendar.windows.find(({ opens }) => opens > time) : undefined;
  if (later) return instantOn(day, later.opens);
  return instantOn(
    nthWorkday(calendar, workdaysBefore(calendar, day + (isWorkday(calendar, at) ? 1 : 0))),
    calendar.windows[0]?.opens ?? 0,
  );
}
