import type { Connection } from 'mongoose';
import { announceArea } from '../../../services/grids/src/domain/area-announcements.ts';
import { toArea } from '../../../services/personnel/src/domain/area.ts';
import { areasIn } from '../../../services/personnel/src/store/areas.ts';
import { districts, divisions } from '../places/divisions.ts';
import { grids } from '../places/grids.ts';

/** Gives personnel its copy of the divisions and grids, as if it had heard of them one by one; answers how many. */
export async function copyAreas(personnel: Connection): Promise<number> {
  const places = [...divisions(), ...districts.flatMap((district) => grids(district))];
  const areas = places.map((place) => toArea(announceArea(place, 1).data));
  await areasIn(personnel).model.insertMany(
    areas.map((area) => ({ _id: area.code, ...area })),
    { lean: true },
  );
  return areas.length;
}
