import { dutyShiftChanged } from '@yunge/contracts';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';

/** Keeps the copy of the duty calendar right, so that an emergency call reaches whoever is on shift. */
export const learnDutyShift = ({ stores }: Service) =>
  implement(dutyShiftChanged, (shift) => stores.dutyShifts.learn(shift.shiftId, shift));
