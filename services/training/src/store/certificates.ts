import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { announceCertificate } from '../domain/announcements.ts';
import { evolveCertificate, type Certificate, type CertificateEvent } from '../domain/certificate.ts';
import type { TrainingModule } from '../domain/session.ts';
import { insertHistories, type History } from './insert-histories.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface CertificateQuery {
  readonly personId?: string | null | undefined;
  readonly module?: TrainingModule | null | undefined;
  /** Only those that hold at this instant. */
  readonly validAt?: Date | null | undefined;
  readonly within?: string | null | undefined;
}

export interface Certificates extends Records<Certificate, CertificateEvent> {
  many(ids: readonly string[], scope: Scope): Promise<Certificate[]>;
  byNumber(number: string): Promise<Certificate | null>;
  /** All certificates of these people that the scope leaves, newest first. */
  ofPeople(personIds: readonly string[], scope: Scope): Promise<Certificate[]>;
  /** Who of these people holds a certificate of a module that is valid at an instant. */
  holders(module: TrainingModule, at: Date, personIds: readonly string[]): Promise<ReadonlySet<string>>;
  page(query: CertificateQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Certificate> | null>;
  /** Bulk load; nothing is announced. */
  insert(histories: readonly History<CertificateEvent>[]): Promise<void>;
}

/** What of the certificates an actor can reach. */
export const certificateScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Certificate');

const validAtInstant = (at: Date): Scope => ({ from: { $lte: at }, until: { $gt: at } });

function conditions({ personId, module, validAt, within }: CertificateQuery): Scope[] {
  return [
    ...(personId == null ? [] : [{ personId }]),
    ...(module == null ? [] : [{ module }]),
    ...(validAt == null ? [] : [validAtInstant(validAt)]),
    ...(within == null ? [] : [{ within }]),
  ];
}

/** Ids asked for at once, so that no query grows with the district. */
const CHUNK = 1_000;

export function certificatesIn(connection: Connection, onAnnounced: () => void): Certificates {
  const records = defineRecords<Certificate, CertificateEvent>({
    connection,
    noun: 'Certificate',
    collection: 'certificates',
    fields: {
      edition: Number,
      number: String,
      personId: String,
      module: String,
      within: [String],
      recordId: String,
      round: Number,
      from: Date,
      until: Date,
      revokedReason: String,
    },
    indexes: [
      { on: { number: 1 } }, // is this paper genuine? A number holds 60 bits of chance, so it needs no unique index
      { on: { personId: 1, module: 1, until: 1 } }, // is this person trained?
      { on: { within: 1, from: 1 } }, // the certificates of an area, by day of issue
      { on: { within: 1, until: 1 } }, // and by expiry
    ],
    evolve: evolveCertificate,
    announce: announceCertificate,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    many: (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<Certificate[]>(),
    byNumber: (number) => model.findOne({ number }, { log: 0 }).lean<Certificate | null>(),
    ofPeople: (personIds, scope) =>
      model
        .find({ $and: [{ personId: { $in: [...personIds] } }, scope] }, { log: 0 })
        .sort({ from: -1 })
        .lean<Certificate[]>(),
    async holders(module, at, personIds) {
      const holders = new Set<string>();
      for (let start = 0; start < personIds.length; start += CHUNK) {
        const some = { personId: { $in: personIds.slice(start, start + CHUNK) }, module, ...validAtInstant(at) };
        const found = await model.find(some, { personId: 1 }).lean<Pick<Certificate, 'personId'>[]>();
        for (const { personId } of found) holders.add(personId);
      }
      return holders;
    },
    page: (query, order, args, scope) => page<Certificate>(model, { $and: [scope, ...conditions(query)] }, order, args),
    insert: (histories) => insertHistories(records, histories),
  };
}
