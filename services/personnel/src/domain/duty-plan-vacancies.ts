import { accept, type Accepted } from '@yunge/kernel';
import type { Act } from './act.ts';
import { isPostedThere } from './duty-plan-decisions.ts';
import type { DutyPlan, DutyPlanEvent, DutyShift } from './duty-plan.ts';
import type { Person } from './person.ts';

/** Shifts yet to come whose person will hold no post there any more. */
export function vacatedShifts(plan: DutyPlan, people: ReadonlyMap<string, Person>, at: Date): DutyShift[] {
  return plan.shifts.filter(({ isCancelled, until, from, personId }) => {
    if (isCancelled || until <= at) return false;
    const person = people.get(personId);
    return !person || !isPostedThere(person, plan.areaCode, from < at ? at : from);
  });
}

/** Calls off the shifts of whoever has left. Asked again it changes nothing. */
export function vacateShifts(
  plan: DutyPlan,
  people: ReadonlyMap<string, Person>,
  { by, at }: Act,
): Accepted<DutyPlanEvent> {
  const reason = 'The person has left the post 已离岗。';
  return accept(
    ...vacatedShifts(plan, people, at).map(({ id }): DutyPlanEvent => ({
      name: 'dutyPlan.shiftCancelled',
      shiftId: id,
      reason,
      by,
      at,
    })),
  );
}
