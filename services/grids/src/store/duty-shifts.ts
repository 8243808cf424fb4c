import { divisionPath } from '@yunge/contracts';
import { defineReadModel, type ReadModel } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import type { DutyShift } from '../domain/duty.ts';

/** This service's copy of the duty calendar, kept right by personnel's `duty-shift.changed`. */
export interface DutyShifts extends ReadModel<DutyShift> {
  /** Shifts that hold at an instant, of a grid and of every division it lies in. */
  on(gridCode: string, at: Date): Promise<DutyShift[]>;
}

export function dutyShiftsIn(connection: Connection): DutyShifts {
  const readModel = defineReadModel<DutyShift>({
    connection,
    noun: 'DutyShift',
    collection: 'dutyshifts',
    fields: {
      shiftId: String,
      personId: String,
      backupId: String,
      areaCode: String,
      from: Date,
      until: Date,
      isCancelled: Boolean,
    },
    indexes: [{ areaCode: 1, until: 1 }], // who is on shift here now?
  });
  return {
    ...readModel,
    on: (gridCode, at) =>
      readModel.model
        .find(
          { areaCode: { $in: divisionPath(gridCode) }, isCancelled: false, from: { $lte: at }, until: { $gt: at } },
          { _id: 0 },
        )
        .lean<DutyShift[]>(),
  };
}
