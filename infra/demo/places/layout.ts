import { stream } from '../random.ts';
import type { Random } from '../random.ts';
import { communitiesOf, towns, YUNGANG } from './divisions.ts';
import type { District, Division, Level } from './divisions.ts';
import { gridsOf } from './grids.ts';

/** A rectangle on the plan, in whole micro-degrees from the plan's south-west corner. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Plot {
  readonly code: string;
  readonly level: Level | 'grid';
  /** Nothing lies below it: a grid, or a village without grids. */
  readonly leaf: boolean;
  readonly box: Box;
}

/** Where a district's plan lies: true place and roughly true size (云冈 684 km², 邹城 1,616 km²), invented shape. */
export interface Plan {
  readonly west: number;
  readonly south: number;
  readonly width: number;
  readonly height: number;
  /** Length of a degree of longitude over one of latitude here. */
  readonly squeeze: number;
  readonly villageArea: number;
}

export function planOf(district: District): Plan {
  const [longitude, latitude, kmEast, kmNorth, villageArea] =
    district === YUNGANG ? [113.1, 40, 24, 28.5, 6.2] : [117, 35.4, 42, 38.5, 2.3];
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  const width = Math.round((kmEast / (111.32 * squeeze)) * 1e6);
  const height = Math.round((kmNorth / 111.32) * 1e6);
  const west = Math.round(longitude * 1e6 - width / 2);
  const south = Math.round(latitude * 1e6 - height / 2);
  return { west, south, width, height, squeeze, villageArea };
}

interface Share {
  readonly division: Division;
  readonly weight: number;
}

/** Halves a box along its longer side between the heavier and the lighter places, until each has its own. */
function share(
  box: Box,
  places: readonly Share[],
  squeeze: number,
  random: Random,
  put: (place: Division, box: Box) => void,
): void {
  const [first] = places;
  if (!first) return;
  if (places.length === 1) return put(first.division, box);
  const total = places.reduce((sum, place) => sum + place.weight, 0);
  let count = 0;
  let weight = 0;
  while (count < places.length - 1 && (count === 0 || weight + (places[count]?.weight ?? 0) / 2 < total / 2)) {
    weight += places[count]?.weight ?? 0;
    count += 1;
  }
  const heavyFirst = random.chance(0.5);
  const parts: [readonly Share[], readonly Share[]] = [places.slice(0, count), places.slice(count)];
  const [low, high] = heavyFirst ? parts : [parts[1], parts[0]];
  const part = (heavyFirst ? weight : total - weight) / total;
  if ((box.east - box.west) * squeeze > box.north - box.south) {
    const cut = Math.round(box.west + (box.east - box.west) * part);
    share({ ...box, east: cut }, low, squeeze, random, put);
    share({ ...box, west: cut }, high, squeeze, random, put);
  } else {
    const cut = Math.round(box.south + (box.north - box.south) * part);
    share({ ...box, north: cut }, low, squeeze, random, put);
    share({ ...box, south: cut }, high, squeeze, random, put);
  }
}

/** Cuts a length into parts of about the given proportions; answers the cuts with both ends. */
function cuts(from: number, to: number, weights: readonly number[], random: Random): number[] {
  const uneven = weights.map((weight) => weight * random.between(0.75, 1.25));
  const total = uneven.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return [from, ...uneven.map((weight) => Math.round(from + ((to - from) * (sum += weight)) / total))];
}

/** Rows from north to south, in each row grids from west to east: the order in which grid codes are numbered. */
function gridPlots(box: Box, codes: readonly string[], squeeze: number, random: Random): Plot[] {
  const aspect = (box.north - box.south) / ((box.east - box.west) * squeeze);
  const rows = Math.min(codes.length, Math.max(1, Math.round(Math.sqrt(codes.length * aspect))));
  const start = (row: number): number => Math.floor((row * codes.length) / rows);
  const members = Array.from({ length: rows }, (_, row) => codes.slice(start(row), start(row + 1)));
  const fromNorth = cuts(
    box.north,
    box.south,
    members.map((row) => row.length),
    random,
  );
  return members.flatMap((row, index) => {
    const columns = cuts(
      box.west,
      box.east,
      row.map(() => 1),
      random,
    );
    return row.map((code, column): Plot => ({
      code,
      level: 'grid',
      leaf: true,
      box: {
        west: columns[column] ?? box.west,
        east: columns[column + 1] ?? box.east,
        north: fromNorth[index] ?? box.north,
        south: fromNorth[index + 1] ?? box.south,
      },
    }));
  });
}

/** Weighs a community by the ground it takes (km²): a village its fields, a grid of a town some blocks. */
function weigh(place: Division, villageArea: number): Share {
  const random = stream('ground', place.code);
  const area = place.kind === 'RURAL' ? villageArea : 0.14 * Math.max(1, gridsOf(place.code).length);
  return { division: place, weight: area * random.between(0.65, 1.45) };
}

const heaviestFirst = (one: Share, other: Share): number =>
  other.weight - one.weight || (one.division.code < other.division.code ? -1 : 1);

/** The plan of a district as nested rectangles: the district, its towns, their communities, and the grids. */
export function plotsOf(district: District): Plot[] {
  const { width, height, squeeze, villageArea } = planOf(district);
  const whole: Box = { west: 0, south: 0, east: width, north: height };
  const plots: Plot[] = [{ code: district, level: 'district', leaf: false, box: whole }];
  const parts = new Map(
    towns(district).map((town) => [
      town.code,
      communitiesOf(town.code)
        .map((place) => weigh(place, villageArea))
        .sort(heaviestFirst),
    ]),
  );
  const byGround = towns(district)
    .map((town) => ({
      division: town,
      weight: (parts.get(town.code) ?? []).reduce((sum, part) => sum + part.weight, 0),
    }))
    .sort(heaviestFirst);
  share(whole, byGround, squeeze, stream('plan', district), (town, townBox) => {
    plots.push({ code: town.code, level: 'town', leaf: false, box: townBox });
    share(townBox, parts.get(town.code) ?? [], squeeze, stream('plan', town.code), (place, box) => {
      const codes = gridsOf(place.code).map((grid) => grid.code);
      plots.push({ code: place.code, level: 'community', leaf: codes.length === 0, box });
      plots.push(...gridPlots(box, codes, squeeze, stream('plan', place.code)));
    });
  });
  return plots;
}
