import type { noticeRaised } from '@yunge/contracts';
import { accept, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Act } from './act.ts';

type Raised = ReturnType<typeof noticeRaised.schema.parse>;

/** Something a person has been told. Its id is the id of the event that raised it: one event is one notice. */
export interface Notice {
  readonly id: string;
  readonly version: number;
  readonly recipientId: string;
  /** What happened, for example `incident.opened`. */
  readonly reason: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly text: { readonly en: string; readonly zh: string };
  readonly isUrgent: boolean;
  readonly raisedAt: Date;
  readonly isRead: boolean;
  readonly readAt: Date | null;
}

export type NoticeEvent = DomainEvent &
  ({ readonly name: 'notice.kept'; readonly id: string; readonly raised: Raised } | { readonly name: 'notice.read' });

export function evolveNotice(notice: Notice | null, event: NoticeEvent): Notice {
  if (event.name === 'notice.kept') {
    const { recipientId, reason, subject, text, isUrgent, at } = event.raised;
    return {
      id: event.id,
      version: 0,
      recipientId,
      reason,
      subject,
      text,
      isUrgent,
      raisedAt: at,
      isRead: false,
      readAt: null,
    };
  }
  if (!notice) throw new Error(`${event.name} cannot be a notice's first event`);
  return { ...notice, isRead: true, readAt: event.at };
}

export function keepNotice(id: string, raised: Raised, { by, at }: Act): Decision<NoticeEvent, never> {
  return accept({ name: 'notice.kept', id, raised, by, at });
}

/** Reading twice is reading once. */
export function readNotice(notice: Notice, { by, at }: Act): Decision<NoticeEvent, never> {
  return notice.isRead ? accept() : accept({ name: 'notice.read', by, at });
}
