import type { ReadModel } from '@yunge/mongo';
import { nobodyAway, type Absences } from '@yunge/service/absences';
import { copyOfPostings } from '@yunge/service/postings';
import type { Connection } from 'mongoose';
import { hubOf, type Posting } from '../domain/hub.ts';

/** This service's copy of the postings, kept right by personnel's events. */
export interface Postings extends ReadModel<Posting> {
  /** Who runs the hub of a community or grid at an instant, or stands in there; null where nobody does. */
  hubOf(areaCode: string, at: Date): Promise<string | null>;
}

export function postingsIn(connection: Connection, { cover }: Pick<Absences, 'cover'> = nobodyAway): Postings {
  const readModel = copyOfPostings<Posting>(connection, [{ areaCode: 1 }]); // who runs the hub of this community?
  return {
    ...readModel,
    async hubOf(areaCode, at) {
      const codes = [areaCode.slice(0, 12), areaCode.slice(0, 9)];
      const found = await readModel.model.find({ areaCode: { $in: codes } }, { _id: 0 }).lean<Posting[]>();
      return hubOf(await cover(found, at), areaCode, at);
    },
  };
}
