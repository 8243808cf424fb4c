import { announcement, noticeRaised } from '@yunge/contracts';
import { LATE_ENTRY_DAYS, REMINDER_DAYS } from './pairing-month.ts';
import type { Pairing, PairingEvent } from './pairing.ts';

type Words = readonly [en: string, zh: string];

/** Who is told of an event of a pairing, and in which words. */
function tidings({ areaCode }: Pairing, event: PairingEvent): { to: readonly string[]; words: Words } {
  switch (event.name) {
    case 'pairing.assigned':
      return { to: [event.personId], words: [`you answer for ${areaCode} now.`, `由您包联${areaCode}。`] };
    case 'pairing.checked': {
      const { month, step, toldIds } = event;
      const words: Words =
        step === 'BEFORE'
          ? [
              `no visit to ${areaCode} in ${month} yet, ${REMINDER_DAYS} days before its end.`,
              `${month}月底前${REMINDER_DAYS}日，${areaCode}尚无包联走访。`,
            ]
          : [
              `no visit to ${areaCode} in ${month}; nothing can be entered any more.`,
              `${month}月${areaCode}未开展包联走访，补录期（${LATE_ENTRY_DAYS}日）已过。`,
            ];
      return { to: toldIds, words };
    }
    case 'pairing.ended':
      return { to: event.toldIds ?? [], words: [`nobody answers for ${areaCode} now.`, `${areaCode}已无包联人。`] };
  }
}

export function announcePairing(event: PairingEvent, pairing: Pairing) {
  const { to, words } = tidings(pairing, event);
  const [en, zh] = words;
  return to
    .filter((person) => person !== event.by)
    .map((recipientId) =>
      announcement(noticeRaised, {
        recipientId,
        reason: event.name,
        subject: { type: 'Pairing', id: pairing.id },
        text: { en: `Pairing: ${en}`, zh: `包联：${zh}` },
        isUrgent: false,
        at: event.at,
      }),
    );
}
