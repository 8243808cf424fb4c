import { demoId } from '../ids.ts';
import { fixtures } from '../fixtures.ts';
import { allocateFromOne, stream } from '../random.ts';
import { must } from '../table.ts';
import { ancestorsOf, communities, districtOf, pathOf, YUNGANG } from './divisions.ts';
import type { District, Division } from './divisions.ts';

export interface Grid {
  readonly id: string;
  /** 15 digits: community and a 3-digit sequence, numbered north to south and in a row west to east. */
  readonly code: string;
  readonly community: string;
  readonly town: string;
  readonly district: District;
  readonly path: string;
  readonly ancestors: readonly string[];
  readonly seq: number;
  readonly name: string;
  readonly kind: 'URBAN' | 'RURAL';
  readonly households: number;
  readonly population: number;
  readonly invented: true;
}

function inhabitants(code: string): { households: number; population: number } {
  const random = stream('grid', code);
  // One in twenty lies outside 300-500 households, so that the check of the load has something to find.
  const households = random.chance(0.05) ? 190 + random.int(100) : 300 + random.int(201);
  return { households, population: Math.round(households * random.between(2.1, 3)) };
}

function gridOf(community: Division, seq: number): Grid {
  const code = `${community.code}${String(seq).padStart(3, '0')}`;
  return {
    id: demoId('grid', code),
    code,
    community: community.code,
    town: community.parent ?? '',
    district: community.district,
    path: pathOf(code),
    ancestors: ancestorsOf(code),
    seq,
    name: `${community.shortName}第${seq}网格`,
    kind: community.kind === 'RURAL' ? 'RURAL' : 'URBAN',
    ...inhabitants(code),
    invented: true,
  };
}

/** Deals a published number of grids out to communities, each at least one, in the proportion of an invented size. */
function dealOut(total: number, places: readonly Division[]): Grid[] {
  const sizes = places.map((place) => stream('community-size', place.code).between(0.6, 1.6));
  const counts = allocateFromOne(total, sizes);
  return places.flatMap((place, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, seq) => gridOf(place, seq + 1)),
  );
}

/** The residents' committees 居委会: 150 in 云冈; in 邹城 exactly the 48 urban communities of the published figure. */
export function urbanCommunities(district: District): Division[] {
  return communities(district).filter((place) => place.kind !== 'RURAL');
}

function allGrids(district: District): Grid[] {
  const urban = urbanCommunities(district);
  // 邹城's villages stay divisions without grids: the published 737 are those of its 48 urban communities.
  if (district !== YUNGANG) return dealOut(fixtures.zoucheng.grids.value, urban);
  const villages = communities(district).filter((place) => place.kind === 'RURAL');
  return [
    ...dealOut(fixtures.yungang.urbanGrids.value, urban),
    ...dealOut(fixtures.yungang.ruralGrids.value, villages),
  ].sort((one, other) => (one.code < other.code ? -1 : 1));
}

const byDistrict = new Map<District, readonly Grid[]>();

/** The grids of a district by code: 810 in 云冈, 737 in 邹城. */
export function grids(district: District): readonly Grid[] {
  const known = byDistrict.get(district) ?? allGrids(district);
  byDistrict.set(district, known);
  return known;
}

const indexes = new Map<District, { byCode: Map<string, Grid>; byCommunity: Map<string, Grid[]> }>();

function indexOf(code: string): { byCode: Map<string, Grid>; byCommunity: Map<string, Grid[]> } {
  const district = districtOf(code);
  const all = grids(district);
  const index = indexes.get(district) ?? {
    byCode: new Map(all.map((one) => [one.code, one])),
    byCommunity: Map.groupBy(all, (one) => one.community),
  };
  indexes.set(district, index);
  return index;
}

/** The grid with a code; throws where there is none. */
export function grid(code: string): Grid {
  return must(indexOf(code).byCode, code);
}

/** The grids of a community by sequence; none for a village of 邹城. */
export function gridsOf(community: string): readonly Grid[] {
  return indexOf(community).byCommunity.get(community) ?? [];
}
