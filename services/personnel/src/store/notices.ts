import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { evolveNotice, type Notice, type NoticeEvent } from '../domain/notice.ts';

export interface Notices extends Records<Notice, NoticeEvent> {
  /** An inbox, newest first. */
  page(isRead: boolean | null | undefined, args: PageArgs, scope: Scope): Promise<Page<Notice> | null>;
}

/** An actor reads their own inbox and no other. */
export const noticeScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Notice');

export function noticesIn(connection: Connection): Notices {
  const records = defineRecords<Notice, NoticeEvent>({
    connection,
    noun: 'Notice',
    collection: 'notices',
    fields: {
      recipientId: String,
      reason: String,
      subject: Schema.Types.Mixed,
      text: { en: String, zh: String },
      isUrgent: Boolean,
      raisedAt: Date,
      isRead: Boolean,
      readAt: Date,
    },
    indexes: [
      { on: { recipientId: 1, raisedAt: -1 } }, // an inbox
      { on: { recipientId: 1, isRead: 1, raisedAt: -1 } }, // what is not read yet
    ],
    evolve: evolveNotice,
  });
  return {
    ...records,
    page: (isRead, args, scope) =>
      page<Notice>(
        records.model,
        { $and: [scope, isRead == null ? {} : { isRead }] },
        { field: 'raisedAt', direction: 'DESC' },
        args,
      ),
  };
}
