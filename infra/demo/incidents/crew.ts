import { category } from '../admission/categories.ts';
import { itemFor } from '../admission/items.ts';
import { personId } from '../people/posting.ts';
import { centre, departmentClerks } from '../people/staff.ts';
import { YUNGANG } from '../places/divisions.ts';
import { grid, grids, gridsOf } from '../places/grids.ts';
import type { Random } from '../random.ts';
import { holds } from '../training/records.ts';
import type { Report } from './facts.ts';

const { head, shiftLeads, dispatchers, intakeClerks, callBackClerks } = centre(YUNGANG);

const clerkIds = new Map<string, readonly string[]>();

function clerksOf(department: string): readonly string[] {
  const ids = clerkIds.get(department) ?? departmentClerks(YUNGANG, department).map((one) => one.id);
  clerkIds.set(department, ids);
  return ids;
}

/** Person ids of all who take part in one matter. */
export interface Crew {
  readonly clerk: string;
  readonly lead: string;
  readonly dispatcher: string;
  /** Who does the work, and under which item of the admission list where it is a grid member. */
  readonly handler: string;
  readonly item: string | null;
  /** Who does it where the first one hands it back. */
  readonly department: string;
  /** Somebody who neither did the work nor, where it can be helped, reported it. */
  readonly verifier: string;
  /** Who is told at levels 1 to 4. */
  readonly superiors: readonly [string, string, string, string];
}

const neighbours = new Map<string, readonly string[]>();

/** Members of the other grids of a community; where it has only one grid, the member of the next on the district's list. */
function neighboursOf(gridCode: string): readonly string[] {
  const known = neighbours.get(gridCode);
  if (known) return known;
  const near = gridsOf(grid(gridCode).community).filter((one) => one.code !== gridCode);
  const all = grids(YUNGANG);
  const next = all[(all.findIndex((one) => one.code === gridCode) + 1) % all.length];
  const found = (near.length > 0 || !next ? near : [next]).map((one) => personId('GRID_MEMBER', one.code));
  neighbours.set(gridCode, found);
  return found;
}

/** The people of a matter: two in three on the admission list go to the grid's own member, if he or she is trained for it. */
export function crewOf({ grid: gridCode, category: code }: Report, random: Random): Crew {
  const own = personId('GRID_MEMBER', gridCode);
  const item = itemFor(code);
  const toMember = random.chance(0.66) && item !== null && holds(gridCode, item.moduleRequired);
  const department = random.pick(clerksOf(category(code).department));
  const called = random.chance(0.4) ? random.pick(callBackClerks).id : random.pick(neighboursOf(gridCode));
  return {
    clerk: random.pick(intakeClerks).id,
    lead: random.pick(shiftLeads).id,
    dispatcher: random.pick(dispatchers).id,
    handler: toMember ? own : department,
    item: toMember ? item.code : null,
    department,
    verifier: called,
    superiors: [
      personId('GRID_CHIEF', gridCode.slice(0, 12)),
      personId('TOWN_LEADER', gridCode.slice(0, 9)),
      head.id,
      head.id,
    ],
  };
}
