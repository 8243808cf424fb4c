import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import {
  evolveHonourCertificate,
  type HonourCertificate,
  type HonourCertificateEvent,
} from '../domain/honour-certificate.ts';
import { announceHonourCertificate } from '../domain/honour-notices.ts';

export interface HonourCertificates extends Records<HonourCertificate, HonourCertificateEvent> {
  page(
    query: { readonly listId?: string | null | undefined },
    args: PageArgs,
    scope: Scope,
  ): Promise<Page<HonourCertificate> | null>;
  byNumber(number: string): Promise<HonourCertificate | null>;
  /** Whose certificate of any of these lists was taken back. */
  revokedIn(listIds: readonly string[]): Promise<string[]>;
}

/** One's own, and for the jury all of their divisions. */
export const honourCertificateScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'HonourCertificate');

export function honourCertificatesIn(connection: Connection, onAnnounced: () => void): HonourCertificates {
  const records = defineRecords<HonourCertificate, HonourCertificateEvent>({
    connection,
    noun: 'HonourCertificate',
    collection: 'honourcertificates',
    fields: {
      number: String,
      listId: String,
      listHash: String,
      category: String,
      kind: String,
      level: String,
      areaCode: String,
      areaName: String,
      within: [String],
      fromMonth: String,
      subjectKind: String,
      subjectId: String,
      displayName: String,
      rank: Number,
      issuedAt: Date,
      revokedAt: Date,
      revocation: Schema.Types.Mixed,
    },
    indexes: [
      { on: { number: 1 }, unique: true }, // whoever checks a number
      { on: { listId: 1 } }, // those of a list
      { on: { subjectId: 1, issuedAt: -1 } }, // one's own
      { on: { within: 1, issuedAt: -1 } }, // those of an area
    ],
    evolve: evolveHonourCertificate,
    announce: announceHonourCertificate,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    page(query, args, scope) {
      const given = Object.entries(query).filter(([, value]) => value != null);
      const order = { field: 'issuedAt', direction: 'DESC' } as const;
      return page<HonourCertificate>(model, { $and: [scope, Object.fromEntries(given)] }, order, args);
    },
    byNumber: (number) => model.findOne({ number }, { log: 0 }).lean<HonourCertificate | null>(),
    async revokedIn(listIds) {
      const revoked = await model
        .find({ listId: { $in: [...listIds] }, revokedAt: { $ne: null } }, { subjectId: 1 })
        .lean<Pick<HonourCertificate, 'subjectId'>[]>();
      return revoked.map(({ subjectId }) => subjectId);
    },
  };
}
