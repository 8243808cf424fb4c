import type { Page, PageArgs } from '@yunge/kernel';
import { defineRecords, page, type Order, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { announceEnterprise } from '../domain/enterprise-news.ts';
import { asHistory, type Composed } from './as-history.ts';
import { evolveEnterprise, type Enterprise, type EnterpriseEvent, type EnterpriseScale } from '../domain/enterprise.ts';

/** Conditions of a list of companies; all of those given must hold. */
export interface EnterpriseQuery {
  readonly within?: string | null | undefined;
  readonly park?: string | null | undefined;
  readonly chain?: string | null | undefined;
  readonly scale?: EnterpriseScale | null | undefined;
  readonly isKey?: boolean | null | undefined;
  readonly liaisonId?: string | null | undefined;
  readonly isUnserved?: boolean | null | undefined;
}

export interface Enterprises extends Records<Enterprise, EnterpriseEvent> {
  /** Null for a cursor that is not one of ours. */
  list(query: EnterpriseQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Enterprise> | null>;
  many(ids: readonly string[], scope: Scope): Promise<Enterprise[]>;
  /** Every company of an officer. */
  ofLiaison(liaisonId: string): Promise<Enterprise[]>;
  /** Bulk load of documents that `compose` made; nobody is told of them. */
  insert(documents: readonly Composed<Enterprise, EnterpriseEvent>[]): Promise<void>;
}

export function enterprisesIn(connection: Connection, onAnnounced: () => void): Enterprises {
  const records = defineRecords<Enterprise, EnterpriseEvent>({
    connection,
    noun: 'Enterprise',
    collection: 'enterprises',
    fields: {
      name: String,
      areaCode: String,
      within: [String],
      park: String,
      chain: String,
      scale: String,
      isKey: Boolean,
      contact: { _id: false, name: String, phone: String },
      accountId: String,
      liaisonId: String,
      liaisonKinds: [String],
      checkOverride: new Schema({ fault: String, reason: String, by: String, at: Date }, { _id: false }),
      registeredAt: Date,
    },
    indexes: [
      { on: { within: 1, _id: 1 } }, // staff: the companies of a town or district, by code
      { on: { liaisonId: 1, _id: 1 } }, // an officer's companies; unserved ones (null)
      { on: { park: 1, _id: 1 } },
      { on: { chain: 1, _id: 1 } },
      { on: { registeredAt: 1, _id: 1 } },
    ],
    evolve: evolveEnterprise,
    announce: announceEnterprise,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    list: (query, order, args, scope) => page<Enterprise>(model, { $and: [scope, toFilter(query)] }, order, args),
    many: (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<Enterprise[]>(),
    ofLiaison: (liaisonId) => model.find({ liaisonId }, { log: 0 }).lean<Enterprise[]>(),
    async insert(documents) {
      await model.insertMany(documents.map(asHistory), { lean: true, ordered: false });
    },
  };
}

function toFilter({ liaisonId, isUnserved, ...equal }: EnterpriseQuery): Scope {
  const conditions = Object.entries(equal).filter(([, value]) => value != null);
  const liaison: Scope[] = [];
  if (liaisonId != null) liaison.push({ liaisonId });
  if (isUnserved != null) liaison.push({ liaisonId: isUnserved ? null : { $ne: null } });
  return { $and: [Object.fromEntries(conditions), ...liaison] };
}
