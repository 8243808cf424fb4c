import { divisionPath, dutyShiftChanged, leaveChanged } from '@yunge/contracts';
import { copyOfAbsences } from '@yunge/service/absences';
import type { Model } from 'mongoose';
import { dutyShiftsIn } from '../../../services/grids/src/store/duty-shifts.ts';
import { dutyPlanId, type DutyPlanEvent } from '../../../services/personnel/src/domain/duty-plan.ts';
import type { LeaveEvent } from '../../../services/personnel/src/domain/leave.ts';
import { dutyPlansIn } from '../../../services/personnel/src/store/duty-plans.ts';
import { leavesIn } from '../../../services/personnel/src/store/leaves.ts';
import { dutyMonths, type DutyMonthFact } from '../people/duty-shifts.ts';
import { leaves, type LeaveFact } from '../people/leaves.ts';
import { inBatches } from './batches.ts';
import type { Announced, History } from './history.ts';
import type { Databases } from './stores.ts';

export function leaveHistory(fact: LeaveFact): History<LeaveEvent> {
  const { id, personId, backupId, kind, gridCode, chiefId: approverId } = fact;
  const span = { from: new Date(fact.from), until: new Date(fact.until) };
  const asked = { id, personId, backupId, kind, reason: null, ...span, within: divisionPath(gridCode), approverId };
  return {
    id,
    events: [
      { name: 'leave.asked', leave: asked, by: personId, at: new Date(fact.askedAt) },
      { name: 'leave.approved', by: approverId, at: new Date(fact.approvedAt) },
    ],
  };
}

export function dutyPlanHistory({
  district,
  month,
  plannerId,
  plannedAt,
  ...fact
}: DutyMonthFact): History<DutyPlanEvent> {
  const id = dutyPlanId(district, month);
  const shifts = fact.shifts.map((shift) => ({ ...shift, from: new Date(shift.from), until: new Date(shift.until) }));
  const planned = { name: 'dutyPlan.shiftsPlanned', id, areaCode: district, month, shifts } as const;
  return { id, events: [{ ...planned, by: plannerId, at: new Date(plannedAt) }] };
}

/** What was said of each thing last. */
function latest<State extends { readonly version: number }>(states: readonly State[], idOf: (state: State) => string) {
  const rows = new Map<string, State & { readonly _id: string }>();
  for (const state of states) {
    const _id = idOf(state);
    if ((rows.get(_id)?.version ?? 0) < state.version) rows.set(_id, { ...state, _id });
  }
  return [...rows.values()];
}

const load = (model: Pick<Model<{ _id: string; version: number }>, 'insertMany'>, rows: readonly object[]) =>
  inBatches(rows, (batch) => model.insertMany(batch, { lean: true }));

/** Leaves and the duty calendar, and every service's copy of them. */
export async function plantDuty(databases: Databases, asOf: string): Promise<{ leaves: number; dutyShifts: number }> {
  const { personnel, grids, enterprises, volunteers } = databases;
  const silent = () => undefined;
  const announced: Announced[] = [
    ...(await leavesIn(personnel, silent).insert([...leaves(asOf)].map(leaveHistory))),
    ...(await dutyPlansIn(personnel, silent).insert([...dutyMonths(asOf)].map(dutyPlanHistory))),
  ];
  const said = (name: string) => announced.filter((message) => message.name === name).map(({ data }) => data);
  const absences = latest(
    said(leaveChanged.name).map((data) => leaveChanged.schema.parse(data)),
    ({ leaveId }) => leaveId,
  );
  const shifts = latest(
    said(dutyShiftChanged.name).map((data) => dutyShiftChanged.schema.parse(data)),
    ({ shiftId }) => shiftId,
  );
  for (const connection of [grids, enterprises, volunteers]) await load(copyOfAbsences(connection).model, absences);
  await load(dutyShiftsIn(grids).model, shifts);
  return { leaves: absences.length, dutyShifts: shifts.length };
}
