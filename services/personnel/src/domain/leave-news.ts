import { announcement, leaveChanged, noticeRaised } from '@yunge/contracts';
import { dayOf, lastDayBefore } from './calendar-day.ts';
import { absenceFrom, type Leave, type LeaveEvent } from './leave.ts';

type Words = readonly [en: string, zh: string];

/** Who is told of an event, in words that say nothing of why somebody is away. */
function tidings(event: LeaveEvent, leave: Leave): readonly (readonly [string | null, Words])[] {
  const [from, to] = [dayOf(leave.from), lastDayBefore(leave.until)];
  const span = `${from} – ${to}`;
  const standIn: Words = [`You stand in for a colleague on leave, ${span}.`, `同事请假，请您代班：${span}。`];
  const released: Words = [`You need not stand in any more, ${span}.`, `代班已取消：${span}。`];
  const alone: Words = [`Nobody stands in for a colleague on leave, ${span}.`, `有人请假，无人代班：${span}。`];
  const { personId, backupId, approverId } = leave;
  switch (event.name) {
    case 'leave.asked':
      return [[approverId, [`A leave waits for your decision, ${span}.`, `有请假待您审批：${span}。`]]];
    case 'leave.settled':
      return [];
    case 'leave.approved': {
      const granted: Words = [`Your leave is granted, ${span}.`, `您的请假已批准：${span}。`];
      return [
        [personId, granted],
        [backupId, standIn],
      ];
    }
    case 'leave.refused':
      return [[personId, [`Your leave is refused: ${event.reason}`, `您的请假未批准：${event.reason}`]]];
    case 'leave.cancelled': {
      const off: Words = [`The leave ${span} is called off.`, `请假已取消：${span}。`];
      const told = leave.decidedBy === null ? [] : ([[backupId, released]] as const);
      return [[personId, off], [leave.decidedBy ?? approverId, off], ...told];
    }
    case 'leave.endedEarly': {
      const back: Words = ['A colleague you stand in for is back.', '您代班的同事已销假返岗。'];
      return [[backupId, back]];
    }
    case 'leave.backupNamed':
      if (leave.status !== 'APPROVED') return [];
      return [
        [event.backupId, standIn],
        [event.formerId, released],
        [event.backupId === null ? leave.decidedBy : null, alone],
      ];
  }
}

/** What others hear of a leave: that somebody is away and who stands in; and whom to tell. */
export function announceLeave(event: LeaveEvent, leave: Leave) {
  const told = tidings(event, leave).flatMap(([recipientId, [en, zh]]) =>
    recipientId === null || recipientId === event.by
      ? []
      : [
          announcement(noticeRaised, {
            recipientId,
            reason: event.name,
            subject: { type: 'Leave', id: leave.id },
            text: { en, zh },
            isUrgent: false,
            at: event.at,
          }),
        ],
  );
  return event.name === 'leave.settled' ? [] : [announcement(leaveChanged, absenceFrom(leave)), ...told];
}
