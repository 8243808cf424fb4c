import { divisionPath } from '@yunge/contracts';
import type { Actor, Decision } from '@yunge/kernel';
import { defineRecords, scopeOf, type Command, type Outcome, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { dayOf } from '../domain/calendar-day.ts';
import { announceDutyPlan } from '../domain/duty-plan-news.ts';
import { dutyPlanId, evolveDutyPlan, type DutyPlan, type DutyPlanEvent, type DutyShift } from '../domain/duty-plan.ts';
import type { Announced } from './people.ts';

interface Span {
  readonly from: Date;
  readonly until: Date;
}

export interface DutyPlans extends Records<DutyPlan, DutyPlanEvent> {
  /** Adds to the plan of an area and month, which begins with its first shifts. */
  add<Code extends string>(
    of: Pick<DutyPlan, 'areaCode' | 'month'>,
    command: Command,
    decide: (plan: DutyPlan | null) => Decision<DutyPlanEvent, Code>,
  ): Promise<Outcome<DutyPlan, Code>>;
  /** The plan that a shift stands in. */
  ofShift(shiftId: string, scope: Scope): Promise<DutyPlan | null>;
  /** Shifts of people in a span, in whatever plan. */
  shiftsOf(personIds: readonly string[], span: Span): Promise<DutyShift[]>;
  /** Shifts in a span that count for an area: its own, and those of the divisions it lies in. */
  shiftsOver(areaCode: string, span: Span): Promise<DutyShift[]>;
  /** Plans of this month and of those to come. */
  from(at: Date): Promise<DutyPlan[]>;
  /** Bulk load of histories, oldest event first; nothing is announced. Answers what would have been. */
  insert(
    histories: readonly { readonly id: string; readonly events: readonly DutyPlanEvent[] }[],
  ): Promise<Announced[]>;
}

const DAY_MS = 86_400_000;

/** What of the plans an actor can reach. */
export const dutyPlanScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'DutyPlan');

const shiftSchema = new Schema(
  {
    id: String,
    version: Number,
    areaCode: String,
    personId: String,
    backupId: String,
    from: Date,
    until: Date,
    isCancelled: Boolean,
    note: String,
  },
  { _id: false, id: false, strict: 'throw' },
);

const touches = ({ from, until }: Span) => ({ from: { $lt: until }, until: { $gt: from } });
const isIn =
  ({ from, until }: Span) =>
  (shift: DutyShift) =>
    !shift.isCancelled && shift.from < until && shift.until > from;

export function dutyPlansIn(connection: Connection, onAnnounced: () => void): DutyPlans {
  const records = defineRecords<DutyPlan, DutyPlanEvent>({
    connection,
    noun: 'DutyPlan',
    collection: 'dutyplans',
    fields: { areaCode: String, within: [String], month: String, shifts: [shiftSchema] },
    indexes: [
      { on: { areaCode: 1, month: 1 } }, // who is on duty for this area?
      { on: { month: 1 } }, // the sweep: who has left a shift to come?
      { on: { 'shifts.id': 1 } }, // in which plan does this shift stand?
      { on: { 'shifts.personId': 1, month: 1 } }, // where else is this person on duty?
    ],
    evolve: evolveDutyPlan,
    announce: announceDutyPlan,
    onAnnounced,
  });
  const { model } = records;
  const find = (filter: Scope) => model.find(filter, { log: 0 }).lean<DutyPlan[]>();
  return {
    ...records,
    async add<Code extends string>(
      { areaCode, month }: Pick<DutyPlan, 'areaCode' | 'month'>,
      command: Command,
      decide: (plan: DutyPlan | null) => Decision<DutyPlanEvent, Code>,
    ): Promise<Outcome<DutyPlan, Code>> {
      const id = dutyPlanId(areaCode, month);
      if (!(await model.exists({ _id: id }))) {
        const first = await records.open<Code>(command, () => decide(null), id);
        // Somebody else began it meanwhile: then it is there to be added to.
        if (first.ok || first.code !== 'ALREADY_EXISTS') return first;
      }
      return records.change<Code>(id, command, decide);
    },
    ofShift: (shiftId, scope) =>
      model.findOne({ $and: [{ 'shifts.id': shiftId }, scope] }, { log: 0 }).lean<DutyPlan | null>(),
    async shiftsOf(personIds, span) {
      const wanted = { personId: { $in: [...personIds] }, ...touches(span) };
      const plans = await find({ shifts: { $elemMatch: wanted } });
      return plans.flatMap(({ shifts }) => shifts).filter((s) => isIn(span)(s) && personIds.includes(s.personId));
    },
    async shiftsOver(areaCode, span) {
      const areas = { areaCode: { $in: divisionPath(areaCode) } };
      const plans = await find({ ...areas, shifts: { $elemMatch: touches(span) } });
      return plans.flatMap(({ shifts }) => shifts).filter(isIn(span));
    },
    from: (at) => find({ month: { $gte: dayOf(new Date(at.getTime() - DAY_MS)).slice(0, 7) } }),
    async insert(histories) {
      const announced: Announced[] = [];
      const documents = histories.flatMap(({ id, events }) => {
        const document = records.compose(id, events);
        if (!document) return [];
        const { outbox, head, keys, events: recorded } = document.log;
        announced.push(...outbox);
        return [{ ...document, log: { head, keys, events: recorded, outbox: [] } }];
      });
      if (documents.length > 0) await model.insertMany(documents, { lean: true, ordered: false });
      return announced;
    },
  };
}
