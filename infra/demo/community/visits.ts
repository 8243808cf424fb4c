import { CHINA_CALENDAR, isWorkday } from '@yunge/casework';
import type { VisitKind, VisitTopic } from '../../../services/grids/src/domain/visit.ts';
import { personId } from '../people/posting.ts';
import { YUNGANG } from '../places/divisions.ts';
import { grids } from '../places/grids.ts';
import { stream, type Random } from '../random.ts';
import { dayNumber, HOUR, MINUTE, monthAfter, period, shanghai, startOfDay, type Instant } from '../time.ts';
import { allPairings } from './pairings.ts';

/** A visit that was paid; all of them illustrative. */
export interface VisitFact {
  readonly kind: VisitKind;
  readonly areaCode: string;
  readonly visitor: string;
  readonly visitedAt: Instant;
  readonly recordedAt: Instant;
  readonly topics: readonly VisitTopic[];
}

/** Share of the months in which whoever is paired with an area has visited it. */
const KEPT = 0.94;
const SLOT = 10 * MINUTE;
const topicsOf: Readonly<Record<VisitKind, readonly VisitTopic[]>> = {
  PAIRING: ['OPINION', 'POLICY', 'HAZARD', 'DISPUTE'],
  HOUSEHOLD: ['INFORMATION', 'OPINION', 'POLICY', 'HAZARD'],
  CARE: ['CARE'],
};

/** A time in the day of a month on which somebody may go out; in working hours of workdays, or until the evening of any day. */
function timeIn(month: string, random: Random, isOffice: boolean): Instant {
  const [first, next] = [shanghai(`${month}-01`), shanghai(`${monthAfter(month, 1)}-01`)].map(dayNumber);
  const all = Array.from({ length: (next ?? 0) - (first ?? 0) }, (_, n) => startOfDay((first ?? 0) + n));
  const day = random.pick(isOffice ? all.filter((one) => isWorkday(CHINA_CALENDAR, one)) : all);
  return day + 9 * HOUR + random.int((isOffice ? 8 : 10) * 6) * SLOT;
}

/** Nobody is in two places in the same ten minutes: a visit that would be moves to the next ten that are free. */
function diary() {
  const taken = new Set<string>();
  return (visitor: string, at: Instant): Instant => {
    let free = at;
    while (taken.has(`${visitor}/${free}`)) free += SLOT;
    taken.add(`${visitor}/${free}`);
    return free;
  };
}

/**
 * Two months of visits: once a month by whoever is paired with an area, with a few months missed, and some nine by each
 * member of 云冈 to households of the grid.
 */
export function* visits({ asOf }: { asOf: string }): Generator<VisitFact> {
  const keepFree = diary();
  const visit = (kind: VisitKind, areaCode: string, visitor: string, at: Instant, random: Random): VisitFact => {
    const visitedAt = keepFree(visitor, at) + random.int(9) * MINUTE;
    const recordedAt = visitedAt + (5 + random.int(90)) * MINUTE;
    const topics = [...new Set([random.pick(topicsOf[kind]), random.pick(topicsOf[kind])])];
    return { kind, areaCode, visitor, visitedAt, recordedAt, topics };
  };
  for (const month of period(asOf).months) {
    for (const { areaCode, person } of allPairings()) {
      const random = stream('pairing-visit', month, areaCode);
      if (random.chance(KEPT)) yield visit('PAIRING', areaCode, person, timeIn(month, random, true), random);
    }
    for (const { code } of grids(YUNGANG)) {
      const random = stream('member-visits', month, code);
      const count = Math.round(stream('diligence', code).between(2.4, 6.4) + random.between(-1, 1));
      for (let n = 0; n < count; n += 1) {
        const kind = random.chance(0.25) ? 'CARE' : 'HOUSEHOLD';
        yield visit(kind, code, personId('GRID_MEMBER', code), timeIn(month, random, false), random);
      }
    }
  }
}
