import { demoId } from '../ids.ts';
import { communities, districts, type District } from '../places/divisions.ts';
import { gridsOf } from '../places/grids.ts';
import { stream } from '../random.ts';
import { DAY, HOUR, monthAfter, shanghai, type Instant } from '../time.ts';
import { memberOf } from './staff.ts';
import { personId } from './posting.ts';

/** A member's leave; all of them illustrative. */
export interface LeaveFact {
  readonly id: string;
  readonly personId: string;
  /** Member of another grid of the same community, who stands in. */
  readonly backupId: string;
  readonly gridCode: string;
  readonly chiefId: string;
  readonly kind: 'ANNUAL' | 'SICK' | 'PERSONAL';
  readonly from: Instant;
  readonly until: Instant;
  readonly askedAt: Instant;
  readonly approvedAt: Instant;
}

const KINDS = ['ANNUAL', 'ANNUAL', 'SICK', 'PERSONAL'] as const;
/** Share of the communities with two grids or more in which somebody was on leave in a month. */
const SHARE = 0.15;

function* leavesOf(district: District, month: string): Generator<LeaveFact> {
  for (const { code } of communities(district)) {
    const random = stream('leave', code, month);
    const [first, second] = gridsOf(code);
    if (!first || !second || !random.chance(SHARE)) continue;
    const key = `${code}/${month}`;
    const start = shanghai(`${month}-01`) + random.int(25) * DAY;
    const length = 1 + random.int(3);
    const askedAt = start - DAY * (1 + random.int(5)) + 9 * HOUR;
    yield {
      id: demoId('leave', key),
      personId: memberOf(first.code).id,
      backupId: memberOf(second.code).id,
      gridCode: first.code,
      chiefId: personId('GRID_CHIEF', code),
      kind: random.pick(KINDS),
      from: start,
      until: start + length * DAY,
      askedAt,
      approvedAt: askedAt + HOUR,
    };
  }
}

/** Two months of leaves that are over. Nobody is away while the demo is looked at, unless a visitor sends them. */
export function* leaves(asOf: string): Generator<LeaveFact> {
  for (const district of districts) {
    for (const back of [-2, -1]) yield* leavesOf(district, monthAfter(asOf, back));
  }
}
