import { announcement, dutyShiftChanged, noticeRaised } from '@yunge/contracts';
import { dayOf } from './calendar-day.ts';
import { shiftOf, type DutyPlan, type DutyPlanEvent, type DutyShift } from './duty-plan.ts';

type Words = readonly [en: string, zh: string];

/** What others keep of a shift. */
export const copyOfShift = ({ id, version, personId, backupId, areaCode, from, until, isCancelled }: DutyShift) => ({
  ...{ shiftId: id, version, personId, backupId, areaCode, from, until, isCancelled },
});

function shiftsOf(event: DutyPlanEvent, plan: DutyPlan): DutyShift[] {
  const ids =
    event.name === 'dutyPlan.shiftsPlanned'
      ? event.shifts.map(({ id }) => id)
      : event.name === 'dutyPlan.shiftsSwapped'
        ? [event.shiftId, event.otherId]
        : [event.shiftId];
  return ids.flatMap((id) => shiftOf(plan, id) ?? []);
}

/** Who is told, once each, of what. */
function tidings(event: DutyPlanEvent, plan: DutyPlan, shifts: readonly DutyShift[]): [string, Words][] {
  const days = (mine: readonly DutyShift[]) => mine.map(({ from }) => dayOf(from)).join(', ');
  if (event.name === 'dutyPlan.shiftCancelled') {
    return shifts.map(({ personId, from }) => {
      const day = dayOf(from);
      return [personId, [`Your shift of ${day} is called off: ${event.reason}`, `${day}值班取消：${event.reason}`]];
    });
  }
  if (event.name === 'dutyPlan.backupDropped') {
    return shifts.map(({ personId, from }) => {
      const day = dayOf(from);
      return [personId, [`Your shift of ${day} has no backup any more.`, `${day}值班已无备班人。`]];
    });
  }
  const isSwap = event.name === 'dutyPlan.shiftsSwapped';
  return [...Map.groupBy(shifts, ({ personId }) => personId)].map(([personId, mine]): [string, Words] => {
    const count = mine.length;
    return isSwap
      ? [personId, [`Shifts were swapped; you are on duty on ${days(mine)}.`, `换班：您于${days(mine)}值班。`]]
      : [personId, [`You are on duty ${count} times in ${plan.month}.`, `${plan.month}您有${count}次值班。`]];
  });
}

/** What others hear of the duty calendar: every shift that changed, as it now stands, and whom to tell. */
export function announceDutyPlan(event: DutyPlanEvent, plan: DutyPlan) {
  const shifts = shiftsOf(event, plan);
  const subjectOf = (personId: string) => shifts.find((shift) => shift.personId === personId)?.id ?? '';
  return [
    ...shifts.map((shift) => announcement(dutyShiftChanged, copyOfShift(shift))),
    ...tidings(event, plan, shifts).map(([recipientId, [en, zh]]) =>
      announcement(noticeRaised, {
        recipientId,
        reason: event.name,
        subject: { type: 'DutyShift', id: subjectOf(recipientId) },
        text: { en, zh },
        isUrgent: false,
        at: event.at,
      }),
    ),
  ];
}
