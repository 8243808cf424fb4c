import type { Outbox } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { createAtlas, type Atlas } from '../domain/atlas.ts';
import type { Division, Grid } from '../domain/place.ts';
import { areaOutbox, unannounced, type Place, type StoredPlace } from './area-outbox.ts';

const announced = { _id: String, version: Number, relayAt: Date };

const divisionSchema: Schema = new Schema(
  { ...announced, code: String, parentCode: String, name: String, level: String, kind: String },
  { collection: 'divisions', versionKey: false, strict: 'throw' },
);

const gridSchema: Schema = new Schema(
  {
    ...announced,
    code: String,
    name: String,
    kind: String,
    households: Number,
    boundary: [[Number]],
    isBoundaryInvented: Boolean,
  },
  { collection: 'grids', versionKey: false, strict: 'throw' },
);

// The relay's question: which places have others still to hear of?
for (const schema of [divisionSchema, gridSchema]) schema.index({ relayAt: 1 }, { sparse: true });

/** A place alone, without what its row has beside it. */
const BARE = { _id: 0, version: 0, relayAt: 0 } as const;

export interface Places {
  /** The atlas as last read from the store. */
  atlas(): Atlas;
  /** Reads divisions and grids anew. */
  reload(): Promise<void>;
  /** Bulk load of a new platform. Others hear of the places, unless the copies were loaded with them. */
  insert(
    divisions: readonly Division[],
    grids: readonly Grid[],
    options?: { readonly isAnnounced?: boolean },
  ): Promise<void>;
  /** What others have still to hear of: every new or changed row, until they have. */
  readonly outboxes: readonly Outbox[];
}

export function placesIn(connection: Connection): Places {
  const Divisions = connection.model<StoredPlace>('Division', divisionSchema);
  const Grids = connection.model<StoredPlace>('Grid', gridSchema);
  let atlas = createAtlas([], []);
  return {
    atlas: () => atlas,
    async reload() {
      const divisions = await Divisions.find({}, BARE).lean<Division[]>();
      const grids = await Grids.find({}, BARE).lean<Grid[]>();
      atlas = createAtlas(divisions, grids);
    },
    async insert(divisions, grids, { isAnnounced = false } = {}) {
      const row = (place: Place) => ({
        ...place,
        _id: place.code,
        version: 1,
        ...(isAnnounced ? {} : { relayAt: unannounced(1) }),
      });
      await Divisions.insertMany(divisions.map(row), { lean: true });
      await Grids.insertMany(grids.map(row), { lean: true });
    },
    outboxes: [areaOutbox('Division', Divisions), areaOutbox('Grid', Grids)],
  };
}
