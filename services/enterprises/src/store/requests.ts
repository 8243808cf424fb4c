import type { Page, PageArgs } from '@yunge/kernel';
import { defineRecords, dueIn, page, type Order, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { announceRequest } from '../domain/request-news.ts';
import { evolveRequest } from '../domain/request-history.ts';
import type { Request, RequestEvent } from '../domain/request.ts';
import { asHistory, type Composed } from './as-history.ts';
import { requestFields } from './request-fields.ts';
import { requestConditions, type RequestQuery } from './request-query.ts';

export interface Requests extends Records<Request, RequestEvent> {
  /** Null for a cursor that is not one of ours. */
  list(query: RequestQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Request> | null>;
  many(ids: readonly string[], scope: Scope): Promise<Request[]>;
  /** What is due at or before an instant, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
  /** Open ones of these officers. */
  openOfLiaisons(liaisonIds: readonly string[]): Promise<Request[]>;
  /** Ids of a company's open requests. */
  openOf(enterpriseId: string): Promise<string[]>;
  /** The open ones a person answers for. */
  heldBy(personId: string): Promise<Request[]>;
  /** Which of these companies have an open request that this person answers for. */
  companiesServedBy(ownerId: string, enterpriseIds: readonly string[]): Promise<Set<string>>;
  /** Bulk load of documents that `compose` made; nobody is told of them. */
  insert(documents: readonly Composed<Request, RequestEvent>[]): Promise<void>;
}

export function requestsIn(connection: Connection, onAnnounced: () => void): Requests {
  const records = defineRecords<Request, RequestEvent>({
    connection,
    noun: 'Request',
    collection: 'requests',
    fields: requestFields,
    indexes: [
      { on: { nextDueAt: 1 } }, // the sweep: what is due?
      // The liaison's list, all day long: what I answer for, due first. Park, chain, status, age and SLA narrow it further
      // without an index of their own, because one officer's open rows are a few dozen.
      { on: { owners: 1, isOpen: 1, dueAt: 1, _id: 1 } },
      { on: { owners: 1, openedAt: 1, _id: 1 } }, // the same with closed ones, oldest or newest first
      { on: { within: 1, isOpen: 1, dueAt: 1, _id: 1 } }, // a town's or district's open list, due first
      { on: { within: 1, openedAt: 1, _id: 1 } }, // its whole pool, oldest or newest first
      { on: { enterpriseId: 1, openedAt: 1, _id: 1 } }, // a company's own
      { on: { liaisonId: 1, isOpen: 1, dueAt: 1, _id: 1 } }, // one officer's, as a superior looks
      { on: { departmentCode: 1, isOpen: 1, dueAt: 1, _id: 1 } }, // a department's
    ],
    evolve: evolveRequest,
    announce: announceRequest,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    list: (query, order, args, scope) =>
      page<Request>(model, { $and: [scope, ...requestConditions(query)] }, order, args),
    many: (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<Request[]>(),
    due: (before, limit) => dueIn(model, before, limit),
    openOfLiaisons: async (liaisonIds) =>
      liaisonIds.length === 0
        ? []
        : model.find({ liaisonId: { $in: [...liaisonIds] }, isOpen: true }, { log: 0 }).lean<Request[]>(),
    async openOf(enterpriseId) {
      const open = await model.find({ enterpriseId, isOpen: true }, { _id: 1 }).lean<{ _id: string }[]>();
      return open.map(({ _id }) => _id);
    },
    heldBy: (personId) => model.find({ owners: personId, isOpen: true }, { log: 0 }).lean<Request[]>(),
    async companiesServedBy(ownerId, enterpriseIds) {
      const served = { owners: ownerId, isOpen: true, enterpriseId: { $in: [...enterpriseIds] } };
      const found = await model.find(served, { enterpriseId: 1 }).lean<Pick<Request, 'enterpriseId'>[]>();
      return new Set(found.map(({ enterpriseId }) => enterpriseId));
    },
    async insert(documents) {
      await model.insertMany(documents.map(asHistory), { lean: true, ordered: false });
    },
  };
}
