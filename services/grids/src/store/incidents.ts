import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, dueIn, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import type { IncidentEvent } from '../domain/incident-event.ts';
import type { Incident, IncidentStatus } from '../domain/incident.ts';
import { evolveIncident } from '../domain/incident-history.ts';
import type { EvaluationTokenOf } from '../domain/evaluation-token.ts';
import { announceIncidentWith } from '../domain/incident-announcements.ts';
import { AWAITING_STATUSES, OPEN_STATUSES } from '../domain/incident-states.ts';
import { incidentFields } from './incident-fields.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface IncidentQuery {
  readonly within?: string | null | undefined;
  readonly statuses?: readonly IncidentStatus[] | null | undefined;
  readonly category?: string | null | undefined;
  /** Only those this person answers for. */
  readonly ownerId?: string | null | undefined;
  /** Only those open and past their promise at this instant. */
  readonly overdueAt?: Date | null | undefined;
  readonly minEscalationLevel?: number | null | undefined;
  /** Only those drawn for inspection. */
  readonly isSampled?: boolean;
  /** Only those that wait for somebody's consent. */
  readonly isAwaitingApproval?: boolean;
  /** Only those agreed by mediation in this span, both ends included, that nobody has followed up. */
  readonly agreedWithin?: { readonly from: Date; readonly until: Date } | null;
  readonly reportedFrom?: Date | null | undefined;
  readonly reportedBefore?: Date | null | undefined;
}

export interface Incidents extends Records<Incident, IncidentEvent> {
  byCode(code: string, scope: Scope): Promise<Incident | null>;
  many(ids: readonly string[], scope: Scope): Promise<Incident[]>;
  page(query: IncidentQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Incident> | null>;
  /** What is due at or before an instant, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
  /** Ids of the open ones in an area that a person answers for, or has called departments to. */
  openOf(personId: string, areaCode: string): Promise<string[]>;
  /** Open ones that any of these people may have to do something about, wherever they lie. */
  restingWith(personIds: readonly string[]): Promise<Pick<Incident, 'id' | 'gridCode' | 'owners'>[]>;
  /** The open ones a person has anything to do about, wherever they lie. */
  concerning(personId: string): Promise<Incident[]>;
  /** Bulk load of composed documents. */
  insert(documents: readonly object[]): Promise<void>;
}

/** What of the incidents an actor can reach. */
export const incidentScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Incident');

function conditions(query: IncidentQuery): Scope[] {
  const { within, statuses, category, ownerId, overdueAt, minEscalationLevel, reportedFrom, reportedBefore } = query;
  const { agreedWithin = null } = query;
  return [
    ...(within == null ? [] : [{ within }]),
    ...(statuses == null ? [] : [{ status: { $in: [...statuses] } }]),
    ...(category == null ? [] : [{ category }]),
    ...(ownerId == null ? [] : [{ owners: ownerId, status: { $in: [...OPEN_STATUSES] } }]),
    ...(overdueAt == null
      ? []
      : [{ status: { $in: [...OPEN_STATUSES] }, 'promise.stoppedAt': null, 'promise.dueAt': { $lt: overdueAt } }]),
    ...(query.isSampled ? [{ isSampled: true, status: { $in: ['CLOSED', 'EVALUATED'] } }] : []),
    ...(query.isAwaitingApproval ? [{ pendingApproval: { $ne: null }, status: { $in: [...AWAITING_STATUSES] } }] : []),
    ...(agreedWithin === null
      ? []
      : [
          {
            'mediation.at': { $gte: agreedWithin.from, $lte: agreedWithin.until },
            'mediation.outcome': 'AGREED',
            'mediation.followUp': null,
          },
        ]),
    ...(minEscalationLevel == null ? [] : [{ escalationLevel: { $gte: minEscalationLevel } }]),
    ...(reportedFrom == null ? [] : [{ reportedAt: { $gte: reportedFrom } }]),
    ...(reportedBefore == null ? [] : [{ reportedAt: { $lt: reportedBefore } }]),
  ];
}

/**
 * Where an incident names those who have something to do about it; a question each, so that each has its index. Whoever
 * mediates, or rates for another, is among the owners.
 */
const HOLDING_FIELDS = ['owners', 'leadIds', 'whistles.by', 'pendingApproval.approverId'] as const;

export interface IncidentsOptions {
  readonly onAnnounced: () => void;
  /** Makes the one-time token that a reporter answers with; without it, notices carry none. */
  readonly evaluationTokenOf?: EvaluationTokenOf | undefined;
}

export function incidentsIn(connection: Connection, { onAnnounced, evaluationTokenOf }: IncidentsOptions): Incidents {
  const records = defineRecords<Incident, IncidentEvent>({
    connection,
    noun: 'Incident',
    collection: 'incidents',
    fields: incidentFields,
    indexes: [
      { on: { nextDueAt: 1 }, sparse: true }, // the sweep: what is due?
      { on: { code: 1 } }, // tracking by code; codes hold 50 bits of the id, so they need no unique index
      { on: { within: 1, status: 1, reportedAt: -1 } }, // a desk's list, newest first
      { on: { within: 1, reportedAt: -1 } }, // a desk's history
      { on: { within: 1, 'promise.dueAt': 1 } }, // by deadline
      { on: { escalationLevel: 1, reportedAt: -1 } }, // what has climbed
      { on: { owners: 1, status: 1 } }, // my inbox
      { on: { reporterId: 1, reportedAt: -1 } }, // my reports
      { on: { units: 1, reportedAt: -1 } }, // a department's list
      { on: { updatedAt: -1 } }, // what has moved since?
      { on: { 'whistles.by': 1 }, sparse: true }, // whose whistles pass on?
      { on: { 'whistles.at': 1 }, sparse: true }, // whistles blown in a month
      { on: { leadIds: 1 } }, // what a leaver hears of for a department
      { on: { 'pendingApproval.approverId': 1 }, sparse: true }, // what waits for a leaver's consent
      { on: { 'mediation.at': 1 }, sparse: true }, // which agreements may be followed up now?
    ],
    evolve: evolveIncident,
    announce: announceIncidentWith(evaluationTokenOf),
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    byCode: (code, scope) => model.findOne({ $and: [{ code }, scope] }, { log: 0 }).lean<Incident | null>(),
    many: (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<Incident[]>(),
    page: (query, order, args, scope) => page<Incident>(model, { $and: [scope, ...conditions(query)] }, order, args),
    due: (before, limit) => dueIn(model, before, limit),
    async openOf(personId, areaCode) {
      const open = { status: { $in: [...OPEN_STATUSES] }, within: areaCode };
      // Two questions instead of one with an `or`, so that each has its index.
      const found = await Promise.all(
        [{ owners: personId }, { 'whistles.by': personId }].map((theirs) =>
          model.find({ ...theirs, ...open }, { _id: 1 }).lean<{ _id: string }[]>(),
        ),
      );
      return [...new Set(found.flat().map(({ _id }) => _id))];
    },
    async concerning(personId) {
      const status = { $in: [...OPEN_STATUSES] };
      const found = new Map<string, Incident>();
      for (const field of HOLDING_FIELDS) {
        const theirs = await model.find({ [field]: personId, status }, { log: 0 }).lean<Incident[]>();
        for (const incident of theirs) found.set(incident.id, incident);
      }
      return [...found.values()];
    },
    async restingWith(personIds) {
      if (personIds.length === 0) return [];
      const theirs = { $in: [...personIds] };
      const open = { status: { $in: [...OPEN_STATUSES] } };
      const has = [{ assigneeId: theirs }, { assigneeId: null, departmentCode: null }, { mediatorId: theirs }];
      const found = await Promise.all(
        [{ owners: theirs, $or: has }, { 'whistles.by': theirs }].map((held) =>
          model.find({ ...held, ...open }, { id: 1, gridCode: 1, owners: 1 }).lean<Incident[]>(),
        ),
      );
      return [...new Map(found.flat().map((incident) => [incident.id, incident])).values()];
    },
    async insert(documents) {
      await model.insertMany(documents, { lean: true, ordered: false });
    },
  };
}
