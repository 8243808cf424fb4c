import { deriveId } from '@yunge/kernel';
import { mongo, Schema, type Connection } from 'mongoose';
import type { HonourList } from '../domain/honour-list.ts';

/** Which list, in all its revisions, an area honours by in a window. */
interface Claim {
  readonly _id: string;
  /** First revision of the list that holds the place. */
  readonly rootId: string;
}

const claimSchema = new Schema<Claim>(
  { _id: String, rootId: String },
  { collection: 'honourclaims', versionKey: false, strict: 'throw' },
);

/**
 * There is one place for each category, kind, area and window: lists may be computed as often as one likes, one of them
 * goes on notice and is published.
 */
export interface HonourClaims {
  holderOf(place: string): Promise<string | null>;
  /** Takes a free place, or one from the holder that was seen; answers whether it did. */
  take(place: string, rootId: string, from: string | null): Promise<boolean>;
}

export const placeOf = ({ category, kind, areaCode, fromMonth }: HonourList): string =>
  deriveId('honour-place', category, kind ?? '', areaCode, fromMonth);

export function honourClaimsIn(connection: Connection): HonourClaims {
  const model = connection.model('HonourClaim', claimSchema);
  return {
    async holderOf(place) {
      const claim = await model.findOne({ _id: place }).lean<Claim | null>();
      return claim?.rootId ?? null;
    },
    async take(place, rootId, from) {
      if (from !== null) {
        const { matchedCount } = await model.updateOne({ _id: place, rootId: from }, { $set: { rootId } });
        return matchedCount === 1;
      }
      try {
        await model.create([{ _id: place, rootId }]);
        return true;
      } catch (error) {
        if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
        return false;
      }
    },
  };
}
