import { residentUnits } from '../admission/departments.ts';
import { peopleOf } from '../people/people.ts';
import { personId } from '../people/posting.ts';
import { communitiesWithDeputyChief } from '../people/staff.ts';
import { districts, YUNGANG, ZOUCHENG, type District } from '../places/divisions.ts';
import { grids } from '../places/grids.ts';
import { stream } from '../random.ts';

/** Who answers for a community or a grid, and who stands above; all of it illustrative. */
export interface PairingFact {
  readonly district: District;
  readonly areaCode: string;
  readonly person: string;
  readonly superior: string;
}

/** Out of so many grids one has nobody, so that a list of gaps has something to show. */
const UNPAIRED = 200;

let workers: ReadonlyMap<string, readonly string[]> | null = null;

function workersOf(community: string): readonly string[] {
  workers ??= new Map(
    [...Map.groupBy([...peopleOf(ZOUCHENG, 'COMMUNITY_WORKER')], ({ posting }) => posting.division)].map(
      ([code, people]) => [code, people.map(({ id }) => id)],
    ),
  );
  return workers.get(community) ?? [];
}

/** The n-th community of a town: its leader, the deputy, and in turn the heads of the district's departments. */
function leaderOf(district: District, community: string, n: number): string {
  const town = community.slice(0, 9);
  if (n % 3 === 0) return personId('TOWN_LEADER', town);
  if (n % 3 === 1) return personId('TOWN_LEADER', `${town}/deputy`);
  const unit = stream('pairing-unit', community).pick(residentUnits);
  return personId('DEPARTMENT_HEAD', `${district}/${unit.code}`);
}

/** The n-th grid of a community: in 云冈 its chief and, where there is one, the deputy; in 邹城 its workers in turn. */
function committeeMemberOf(district: District, community: string, n: number): string {
  const chief = personId('GRID_CHIEF', community);
  const others = communitiesWithDeputyChief().includes(community)
    ? [chief, personId('GRID_CHIEF', `${community}/deputy`)]
    : [chief];
  const members = district === YUNGANG ? others : workersOf(community);
  return members[n % members.length] ?? chief;
}

/** Every community that has grids and nearly every grid of a district, by code. */
export function* pairings(district: District): Generator<PairingFact> {
  const ofTown = new Map<string, number>();
  for (const [community, of] of Map.groupBy(grids(district), (grid) => grid.community)) {
    const town = community.slice(0, 9);
    const n = ofTown.get(town) ?? 0;
    ofTown.set(town, n + 1);
    yield {
      ...{ district, areaCode: community, person: leaderOf(district, community, n) },
      superior: personId('CENTRE_HEAD', district),
    };
    for (const [index, { code }] of of.entries()) {
      if (stream('unpaired', code).int(UNPAIRED) === 0) continue;
      const person = committeeMemberOf(district, community, index);
      const chief = personId('GRID_CHIEF', community);
      yield { district, areaCode: code, person, superior: person === chief ? personId('TOWN_LEADER', town) : chief };
    }
  }
}

export function* allPairings(): Generator<PairingFact> {
  for (const district of districts) yield* pairings(district);
}
