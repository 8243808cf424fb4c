import { CHINA_CALENDAR, isWorkday, overlaps, standingOf, type Absence } from '@yunge/casework';
import { addDays, type Day } from './calendar-day.ts';
import type { DutyShift } from './duty-plan.ts';

interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** Part of a shift in which the same person is on duty. */
export interface DutyTurn extends Span {
  readonly shift: DutyShift;
  /** Who is on duty: the person, who stands in, or the shift's backup; null where nobody is. */
  readonly personId: string | null;
}

/** Part of a day in which somebody is on leave. */
export interface DutyAbsence extends Span {
  readonly personId: string;
  readonly standInId: string | null;
}

export interface DutyDay {
  readonly date: Day;
  readonly turns: readonly DutyTurn[];
  readonly away: readonly DutyAbsence[];
  /** When nobody is on duty outside working hours, or on a shift that nobody keeps. */
  readonly holes: readonly Span[];
}

const startOf = (day: Day): Date => new Date(`${day}T00:00:00+08:00`);
const spanOf = (day: Day): Span => ({ from: startOf(day), until: startOf(addDays(day, 1)) });
const later = (a: Date, b: Date): Date => (a > b ? a : b);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
const clip = (span: Span, to: Span): Span => ({
  from: later(span.from, to.from),
  until: earlier(span.until, to.until),
});

/** From the first opening to the last closing on a workday: then whoever holds the posts is there. */
function workingHours(day: Day): Span[] {
  const { windows } = CHINA_CALENDAR;
  const [opens, closes] = [windows[0]?.opens, windows.at(-1)?.closes];
  const start = startOf(day).getTime();
  if (opens === undefined || closes === undefined || !isWorkday(CHINA_CALENDAR, start + opens)) return [];
  return [{ from: new Date(start + opens), until: new Date(start + closes) }];
}

/** Cuts a span where anything in it changes. */
function pieces(span: Span, cuts: readonly Date[]): Span[] {
  const inside = cuts.filter((cut) => cut > span.from && cut < span.until).map((cut) => cut.getTime());
  const marks = [span.from.getTime(), ...new Set(inside), span.until.getTime()].sort((a, b) => a - b);
  return marks.slice(1).map((until, index) => ({ from: new Date(marks[index] ?? until), until: new Date(until) }));
}

/** What of a span none of the others covers, in order. */
export function uncovered(span: Span, covers: readonly Span[]): Span[] {
  const holes: Span[] = [];
  let { from } = span;
  for (const cover of [...covers].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    if (cover.from > from) holes.push({ from, until: earlier(cover.from, span.until) });
    from = later(from, cover.until);
    if (from >= span.until) return holes;
  }
  return [...holes, { from, until: span.until }];
}

/** Who keeps a shift at an instant: the person or who stands in for them, else the shift's backup. */
function keeperOf({ personId, backupId }: DutyShift, absences: readonly Absence[], at: Date): string | null {
  const standing = standingOf(absences, personId, at).personId;
  return standing ?? (backupId === null ? null : standingOf(absences, backupId, at).personId);
}

function turnsOf(shift: DutyShift, day: Span, absences: readonly Absence[]): DutyTurn[] {
  const cuts = absences.flatMap(({ from, until }) => [from, until]);
  return pieces(clip(shift, day), cuts).map((span) => ({
    ...span,
    shift,
    personId: keeperOf(shift, absences, span.from),
  }));
}

/** The duty calendar of an area, day by day, both days included: who is on duty, who is away, when nobody is there. */
export function dutyDays(
  { from, until }: { readonly from: Day; readonly until: Day },
  shifts: readonly DutyShift[],
  absences: readonly Absence[],
): DutyDay[] {
  const inForce = absences.filter(({ isInForce }) => isInForce);
  const days: DutyDay[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) {
    const day = spanOf(date);
    const turns = shifts
      .filter((shift) => !shift.isCancelled && overlaps(shift, day))
      .sort((a, b) => a.from.getTime() - b.from.getTime() || (a.id < b.id ? -1 : 1))
      .flatMap((shift) => turnsOf(shift, day, inForce));
    const away = inForce
      .filter((absence) => overlaps(absence, day))
      .sort((a, b) => a.from.getTime() - b.from.getTime() || (a.leaveId < b.leaveId ? -1 : 1))
      .map((absence) => {
        const part = clip(absence, day);
        return {
          ...part,
          personId: absence.personId,
          standInId: standingOf(inForce, absence.personId, part.from).personId,
        };
      });
    const kept = turns.filter(({ personId }) => personId !== null);
    const unkept = turns.filter(({ personId }) => personId === null);
    // A shift that nobody keeps leaves its hours open, whatever the hour of the day.
    const hours = workingHours(date).flatMap((span) =>
      unkept.reduce<Span[]>((left, turn) => left.flatMap((part) => uncovered(part, [turn])), [span]),
    );
    days.push({ date, turns, away, holes: uncovered(day, [...kept, ...hours]) });
  }
  return days;
}
