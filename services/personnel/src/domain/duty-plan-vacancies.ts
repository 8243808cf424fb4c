import { accept, type Accepted } from '@yunge/kernel';
import type { Act } from './act.ts';
import { isPostedThere } from './duty-plan-decisions.ts';
import type { DutyPlan, DutyPlanEvent, DutyShift } from './duty-plan.ts';
import type { Person } from './person.ts';

type People = ReadonlyMap<string, Person>;

/** Whether somebody will hold no post there any more in what is left of a shift. */
function hasLeft({ areaCode, from }: DutyShift, personId: string, people: People, at: Date): boolean {
  const person = people.get(personId);
  return !person || !isPostedThere(person, areaCode, from < at ? at : from);
}

const isToCome = ({ isCancelled, until }: DutyShift, at: Date) => !isCancelled && until > at;

/** Shifts yet to come whose person will hold no post there any more. */
export function vacatedShifts({ shifts }: DutyPlan, people: People, at: Date): DutyShift[] {
  return shifts.filter((shift) => isToCome(shift, at) && hasLeft(shift, shift.personId, people, at));
}

/** Shifts yet to come that are kept, and whose backup will hold no post there any more. */
export function shiftsWithoutBackup({ shifts }: DutyPlan, people: People, at: Date): DutyShift[] {
  return shifts.filter(
    (shift) =>
      isToCome(shift, at) &&
      !hasLeft(shift, shift.personId, people, at) &&
      shift.backupId !== null &&
      hasLeft(shift, shift.backupId, people, at),
  );
}

const REASON = 'The person has left the post 已离岗。';

/** Calls off the shifts of whoever has left, and lets nobody who has left back one up. Asked again it changes nothing. */
export function vacateShifts(plan: DutyPlan, people: People, { by, at }: Act): Accepted<DutyPlanEvent> {
  const told = { reason: REASON, by, at };
  return accept(
    ...vacatedShifts(plan, people, at).map(({ id: shiftId }): DutyPlanEvent => ({
      name: 'dutyPlan.shiftCancelled',
      shiftId,
      ...told,
    })),
    ...shiftsWithoutBackup(plan, people, at).map(({ id: shiftId }): DutyPlanEvent => ({
      name: 'dutyPlan.backupDropped',
      shiftId,
      ...told,
    })),
  );
}
