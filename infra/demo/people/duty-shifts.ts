import { CHINA_CALENDAR, isWorkday } from '@yunge/casework';
import { demoId } from '../ids.ts';
import { districts, type District } from '../places/divisions.ts';
import { dateOf, DAY, HOUR, MINUTE, monthAfter, shanghai, type Instant } from '../time.ts';
import { centre } from './staff.ts';

/** A shift of a district's command centre; all of them illustrative. */
export interface ShiftFact {
  readonly id: string;
  readonly personId: string;
  readonly backupId: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** The duty calendar of a district's command centre for a month. */
export interface DutyMonthFact {
  readonly district: District;
  readonly month: string;
  readonly plannerId: string;
  readonly plannedAt: Instant;
  readonly shifts: readonly ShiftFact[];
}

const OPENS = 9 * HOUR;
const CLOSES = 17 * HOUR + 30 * MINUTE;

/** Every night, and every day of rest: the shift leads take turns, and the deputy head is called where one does not answer. */
function shiftsOf(district: District, month: string): ShiftFact[] {
  const { shiftLeads, deputyHead } = centre(district);
  const [start, end] = [shanghai(`${month}-01`), shanghai(`${monthAfter(month, 1)}-01`)];
  const spans: { from: Instant; until: Instant }[] = [];
  for (let day = start; day < end; day += DAY) {
    if (!isWorkday(CHINA_CALENDAR, day + OPENS)) spans.push({ from: day + OPENS, until: day + CLOSES });
    spans.push({ from: day + CLOSES, until: day + DAY + OPENS });
  }
  return spans.flatMap((span, n) => {
    const lead = shiftLeads[n % shiftLeads.length];
    const id = demoId('duty-shift', `${district}/${dateOf(span.from)}/${n}`);
    return lead ? [{ id, personId: lead.id, backupId: deputyHead.id, ...span }] : [];
  });
}

/** The month the demo stands in and the next, of both districts. */
export function* dutyMonths(asOf: string): Generator<DutyMonthFact> {
  for (const district of districts) {
    for (const month of [asOf, monthAfter(asOf, 1)]) {
      const plannedAt = shanghai(`${monthAfter(asOf, -1)}-20`) + 10 * HOUR;
      yield { district, month, plannerId: centre(district).head.id, plannedAt, shifts: shiftsOf(district, month) };
    }
  }
}
