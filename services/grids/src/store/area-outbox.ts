import { outboxOf, type Outbox, type OutboxStore } from '@yunge/mongo';
import type { Model } from 'mongoose';
import { announceArea } from '../domain/area-announcements.ts';
import type { Division, Grid } from '../domain/place.ts';

export type Place = Division | Grid;

/** A place as stored: with its version, and with what is to be told of it. */
export type StoredPlace = Place & {
  readonly _id: string;
  readonly version: number;
  /** When the relay may next look; absent once every subscriber knows the row as it stands. */
  readonly relayAt?: Date;
};

/**
 * Always due: whoever writes a row and sets this has it announced, whatever a relay is doing with it meanwhile. Each version
 * has its own instant, so that a relay that has read an older one cannot claim the row as it stands now.
 */
export const unannounced = (version: number): Date => new Date(version);

/** Rows of places as an outbox: the message is made of the row itself, so a row and what is told of it cannot differ. */
export const areaOutbox = (noun: string, model: Model<StoredPlace>): Outbox => outboxOf(noun, areaOutboxStore(model));

export function areaOutboxStore(model: Model<StoredPlace>): OutboxStore {
  return {
    async pending(now, limit) {
      const rows = await model
        .find({ relayAt: { $lte: now } }, { boundary: 0 })
        .sort({ relayAt: 1 })
        .limit(limit)
        .lean<StoredPlace[]>();
      return rows.map((row) => ({
        _id: row._id,
        log: {
          outbox: [{ id: `area-${row.code}-${row.version}`, ...announceArea(row, row.version) }],
          relayAt: row.relayAt ?? now,
        },
      }));
    },
    async lease(id, seen, until) {
      const claimed = await model.updateOne({ _id: id, relayAt: seen }, { $set: { relayAt: until } });
      return claimed.modifiedCount === 1;
    },
    // A row that was changed since it was claimed is due again, so its turn has moved.
    async finish({ documentId, until }) {
      const finished = await model.updateOne({ _id: documentId, relayAt: until }, { $unset: { relayAt: 1 } });
      return finished.modifiedCount === 1;
    },
    async remove() {},
    async rest() {},
  };
}
