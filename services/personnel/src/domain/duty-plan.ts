import { divisionPath } from '@yunge/contracts';
import type { DomainEvent } from '@yunge/kernel';

/** A span of time in which somebody is on duty for an area 值班. */
export interface DutyShift {
  readonly id: string;
  /** Grows by one with every change of this shift. */
  readonly version: number;
  readonly areaCode: string;
  readonly personId: string;
  /** Who is called where the person does not answer; null leaves it to the rule. */
  readonly backupId: string | null;
  readonly from: Date;
  readonly until: Date;
  readonly isCancelled: boolean;
  /** Why it was swapped or called off, last. */
  readonly note: string | null;
}

export type ShiftTerms = Pick<DutyShift, 'id' | 'personId' | 'backupId' | 'from' | 'until'>;

/** The duty calendar of one area for one month 值班表: one document, so that a whole month or a swap is one write. */
export interface DutyPlan {
  readonly id: string;
  readonly version: number;
  readonly areaCode: string;
  readonly within: readonly string[];
  /** `YYYY-MM`. */
  readonly month: string;
  readonly shifts: readonly DutyShift[];
}

export type DutyPlanEvent = DomainEvent &
  (
    | {
        readonly name: 'dutyPlan.shiftsPlanned';
        readonly id: string;
        readonly areaCode: string;
        readonly month: string;
        readonly shifts: readonly ShiftTerms[];
      }
    | {
        readonly name: 'dutyPlan.shiftsSwapped';
        readonly shiftId: string;
        readonly otherId: string;
        readonly reason: string;
      }
    | { readonly name: 'dutyPlan.shiftCancelled'; readonly shiftId: string; readonly reason: string }
    /** The backup has left: whoever does not answer is followed by the rule. */
    | { readonly name: 'dutyPlan.backupDropped'; readonly shiftId: string; readonly reason: string }
  );

/** A plan has the id of its area and month: there is one of each. */
export const dutyPlanId = (areaCode: string, month: string): string => `${areaCode}-${month}`;

export const shiftOf = ({ shifts }: Pick<DutyPlan, 'shifts'>, id: string): DutyShift | null =>
  shifts.find((shift) => shift.id === id) ?? null;

/** The shift with another person. Nobody is their own backup: where they would be, whoever they replace is. */
function given(shift: DutyShift, personId: string, note: string): DutyShift {
  const backupId = shift.backupId === personId ? shift.personId : shift.backupId;
  return { ...shift, personId, backupId, note, version: shift.version + 1 };
}

/** Two shifts of a plan as they stand after their people have changed places. */
export function swapped(a: DutyShift, b: DutyShift, note: string): readonly [DutyShift, DutyShift] {
  return [given(a, b.personId, note), given(b, a.personId, note)];
}

export function evolveDutyPlan(plan: DutyPlan | null, event: DutyPlanEvent): DutyPlan {
  if (event.name === 'dutyPlan.shiftsPlanned') {
    const { id, areaCode, month } = event;
    const planned = event.shifts.map((terms) => ({ ...terms, areaCode, version: 1, isCancelled: false, note: null }));
    if (plan) return { ...plan, shifts: [...plan.shifts, ...planned] };
    return { id, version: 0, areaCode, within: divisionPath(areaCode), month, shifts: planned };
  }
  if (!plan) throw new Error(`${event.name} cannot be a plan's first event`);
  const replace = (...changed: readonly DutyShift[]): DutyPlan => {
    const byId = new Map(changed.map((shift) => [shift.id, shift]));
    return { ...plan, shifts: plan.shifts.map((shift) => byId.get(shift.id) ?? shift) };
  };
  const shift = shiftOf(plan, event.shiftId);
  if (!shift) throw new Error(`${plan.id} has no shift ${event.shiftId}`);
  if (event.name === 'dutyPlan.shiftCancelled') {
    return replace({ ...shift, isCancelled: true, note: event.reason, version: shift.version + 1 });
  }
  if (event.name === 'dutyPlan.backupDropped') {
    return replace({ ...shift, backupId: null, note: event.reason, version: shift.version + 1 });
  }
  const other = shiftOf(plan, event.otherId);
  if (!other) throw new Error(`${plan.id} has no shift ${event.otherId}`);
  return replace(...swapped(shift, other, event.reason));
}
