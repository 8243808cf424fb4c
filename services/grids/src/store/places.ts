import { Schema, type Connection } from 'mongoose';
import { createAtlas, type Atlas } from '../domain/atlas.ts';
import type { Division, Grid } from '../domain/place.ts';

type StoredDivision = Division & { readonly _id: string };
type StoredGrid = Grid & { readonly _id: string };

const divisionSchema = new Schema<StoredDivision>(
  { _id: String, code: String, parentCode: String, name: String, level: String, kind: String },
  { collection: 'divisions', versionKey: false, strict: 'throw' },
);

const gridSchema = new Schema<StoredGrid>(
  {
    _id: String,
    code: String,
    name: String,
    kind: String,
    households: Number,
    boundary: [[Number]],
    isBoundaryInvented: Boolean,
  },
  { collection: 'grids', versionKey: false, strict: 'throw' },
);

export interface Places {
  /** The atlas as last read from the store. */
  atlas(): Atlas;
  /** Reads divisions and grids anew. */
  reload(): Promise<void>;
  /** Bulk load of a new platform. */
  insert(divisions: readonly Division[], grids: readonly Grid[]): Promise<void>;
}

export function placesIn(connection: Connection): Places {
  const Divisions = connection.model('Division', divisionSchema);
  const Grids = connection.model('Grid', gridSchema);
  let atlas = createAtlas([], []);
  return {
    atlas: () => atlas,
    async reload() {
      const divisions = await Divisions.find({}, { _id: 0 }).lean<Division[]>();
      const grids = await Grids.find({}, { _id: 0 }).lean<Grid[]>();
      atlas = createAtlas(divisions, grids);
    },
    async insert(divisions, grids) {
      await Divisions.insertMany(
        divisions.map((division) => ({ _id: division.code, ...division })),
        { lean: true },
      );
      await Grids.insertMany(
        grids.map((grid) => ({ _id: grid.code, ...grid })),
        { lean: true },
      );
    },
  };
}
