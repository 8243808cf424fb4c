import { announcement, handOverOrdered, noticeRaised } from '@yunge/contracts';
import type { HandOver, HandOverEvent } from './hand-over.ts';

/** What others hear of a hand-over: the services what to pass on, people what they take over, or that it does not get on. */
export function announceHandOver(event: HandOverEvent, handOver: HandOver) {
  const { id, leaverId, successorId, isWhole, successions, from, parties, orderedAt, orderedBy, superiorId } = handOver;
  const told = (people: readonly (string | null)[], en: string, zh: string, isUrgent = false) =>
    [...new Set(people)]
      .filter((person) => person !== null)
      .map((recipientId) =>
        announcement(noticeRaised, {
          ...{ recipientId, reason: event.name, subject: { type: 'HandOver', id } },
          ...{ text: { en, zh }, isUrgent, at: event.at },
        }),
      );
  switch (event.name) {
    case 'handOver.ordered':
      return [];
    case 'handOver.started': {
      const passed = successions.map(({ postingId, post, areaCode, successorId: to }) => {
        return { postingId, post, areaCode, successorId: to };
      });
      return [
        announcement(handOverOrdered, {
          ...{ handOverId: id, leaverId, successorId, isWhole, successions: passed, from, at: orderedAt },
        }),
        ...told(
          parties.filter((person) => person !== leaverId),
          'You take over from a colleague who leaves; what is open passes on to you.',
          '有同事离岗，其在办事项将移交给您。',
        ),
      ];
    }
    case 'handOver.answered':
      return event.isLast
        ? told(
            [orderedBy],
            'The hand-over is done: nothing is left with the leaver.',
            '交接已完成，离岗人员名下无遗留事项。',
          )
        : [];
    case 'handOver.overdue': {
      const services = event.services.join(', ');
      return told(
        [superiorId, orderedBy],
        `A hand-over is late; still to come: ${services}.`,
        `交接超时，尚未完成：${services}。`,
        true,
      );
    }
  }
}
