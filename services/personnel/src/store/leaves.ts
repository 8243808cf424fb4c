import { standingOf, type Standing } from '@yunge/casework';
import { systemActor, type Actor, type Page, type PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { giveWay, mustYield, settleLeave } from '../domain/leave-decisions.ts';
import { announceLeave } from '../domain/leave-news.ts';
import type { LeaveStatus } from '../domain/leave-states.ts';
import { absenceFrom, evolveLeave, type Leave, type LeaveEvent } from '../domain/leave.ts';
import type { Announced } from './people.ts';

interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** What a list can be narrowed by; all conditions must hold. */
export interface LeaveQuery {
  readonly personId?: string | null | undefined;
  readonly approverId?: string | null | undefined;
  readonly within?: string | null | undefined;
  readonly status?: LeaveStatus | null | undefined;
  /** Only those that last into this time or later. */
  readonly endsAfter?: Date | null | undefined;
  readonly beginsBefore?: Date | null | undefined;
}

export interface Leaves extends Records<Leave, LeaveEvent> {
  page(query: LeaveQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Leave> | null>;
  /** Leaves of people that are asked for or in force in a span. */
  ofPeople(personIds: readonly string[], span: Span): Promise<Leave[]>;
  /** Leaves in force in a span in which this person stands in. */
  coveredBy(personId: string, span: Span): Promise<Leave[]>;
  /** Leaves in force in a span of whoever is posted in the subtree of an area. */
  inForce(areaCode: string, span: Span): Promise<Leave[]>;
  /** Leaves in force, now or to come, in which somebody stands in. */
  covered(at: Date): Promise<Leave[]>;
  /** Bulk load of histories, oldest event first; nothing is announced. Answers what would have been. */
  insert(histories: readonly { readonly id: string; readonly events: readonly LeaveEvent[] }[]): Promise<Announced[]>;
}

/** What of the leaves an actor can reach. */
export const leaveScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Leave');

const touching = ({ from, until }: Span): Scope => ({ from: { $lt: until }, until: { $gt: from } });

function conditions({ personId, approverId, within, status, endsAfter, beginsBefore }: LeaveQuery): Scope[] {
  return [
    ...(personId == null ? [] : [{ personId }]),
    ...(approverId == null ? [] : [{ approverId }]),
    ...(within == null ? [] : [{ within }]),
    ...(status == null ? [] : [{ status }]),
    ...(endsAfter == null ? [] : [{ until: { $gt: endsAfter } }]),
    ...(beginsBefore == null ? [] : [{ from: { $lt: beginsBefore } }]),
  ];
}

/**
 * Of two leaves of one person that were asked for at the same moment neither has seen the other. Each looks again once it is
 * there: it yields to one that stands, or has the smaller id; it makes the others yield, each by a write to the other's own
 * document that fails once that one stands. So exactly one stands. Answers the leave as it is then.
 */
export async function settleOverlap(leaves: Leaves, leave: Leave, at: Date): Promise<Leave> {
  const command = { name: 'settle-overlap', by: systemActor('leave'), key: null, request: null };
  const change = async (id: string, decide: (found: Leave) => ReturnType<typeof settleLeave>) => {
    const settled = await leaves.change(id, command, decide);
    if (!settled.ok) throw new Error(`leave ${id} could not be settled: ${settled.code}`);
    return settled.value;
  };
  const others = (await leaves.ofPeople([leave.personId], leave)).filter(({ id }) => id !== leave.id);
  const seen = mustYield(leave, others)
    ? others
    : await Promise.all(others.map(({ id }) => change(id, (found) => giveWay(found, at))));
  return change(leave.id, (found) => settleLeave(found, seen, at));
}

/** Who is there in the place of each of these people at an instant. */
export async function standingsOf(leaves: Leaves, personIds: readonly string[], at: Date): Promise<Standing[]> {
  const moment = { from: at, until: new Date(at.getTime() + 1) };
  const inForce = async (ids: readonly string[]) =>
    ids.length === 0 ? [] : (await leaves.ofPeople(ids, moment)).filter(({ status }) => status === 'APPROVED');
  const own = await inForce([...new Set(personIds)]);
  const backups = own.flatMap(({ backupId }) => backupId ?? []).filter((id) => !personIds.includes(id));
  const absences = [...own, ...(await inForce(backups))].map(absenceFrom);
  return personIds.map((id) => standingOf(absences, id, at));
}

export function leavesIn(connection: Connection, onAnnounced: () => void): Leaves {
  const records = defineRecords<Leave, LeaveEvent>({
    connection,
    noun: 'Leave',
    collection: 'leaves',
    fields: {
      edition: Number,
      personId: String,
      kind: String,
      reason: String,
      from: Date,
      until: Date,
      backupId: String,
      within: [String],
      status: String,
      isSettled: Boolean,
      approverId: String,
      askedBy: String,
      askedAt: Date,
      decidedBy: String,
      decidedAt: Date,
      note: String,
    },
    indexes: [
      { on: { personId: 1, until: 1 } }, // is this person away, or about to be?
      { on: { backupId: 1, until: 1 } }, // for whom does this person stand in?
      { on: { approverId: 1, status: 1 } }, // what waits for me?
      { on: { within: 1, from: 1 } }, // who is away here?
      { on: { status: 1, until: 1 } }, // the sweep: is who stands in still there?
    ],
    evolve: evolveLeave,
    announce: announceLeave,
    onAnnounced,
  });
  const { model } = records;
  const find = (filter: Scope) => model.find(filter, { log: 0 }).lean<Leave[]>();
  return {
    ...records,
    page: (query, order, args, scope) => page<Leave>(model, { $and: [scope, ...conditions(query)] }, order, args),
    ofPeople: (personIds, span) =>
      find({ personId: { $in: [...personIds] }, status: { $in: ['ASKED', 'APPROVED'] }, ...touching(span) }),
    coveredBy: (backupId, span) => find({ backupId, status: 'APPROVED', ...touching(span) }),
    inForce: (areaCode, span) => find({ within: areaCode, status: 'APPROVED', ...touching(span) }),
    covered: (at) => find({ status: 'APPROVED', until: { $gt: at }, backupId: { $ne: null } }),
    async insert(histories) {
      const announced: Announced[] = [];
      const documents = histories.flatMap(({ id, events }) => {
        const document = records.compose(id, events);
        if (!document) return [];
        const { outbox, ...log } = document.log;
        announced.push(...outbox);
        return [{ ...document, log: { head: log.head, keys: log.keys, events: log.events, outbox: [] } }];
      });
      if (documents.length > 0) await model.insertMany(documents, { lean: true, ordered: false });
      return announced;
    },
  };
}
