import { holds } from '@yunge/casework';
import { divisionPath } from '@yunge/contracts';
import type { ReadModel } from '@yunge/mongo';
import { nobodyAway, type Absences } from '@yunge/service/absences';
import { copyOfPostings } from '@yunge/service/postings';
import type { Connection } from 'mongoose';
import { superiorsOf, type Posting } from '../domain/superiors.ts';

/** This service's copy of the postings, kept right by personnel's events. */
export interface Postings extends ReadModel<Posting> {
  isLiaison(personId: string, at: Date): Promise<boolean>;
  /** Whether somebody holds any post at all: who holds none has left. */
  isPosted(personId: string, at: Date): Promise<boolean>;
  /** Who each level of the ladder above the agent reaches, from level 2; who stands in where somebody is on leave. */
  superiorsOf(
    of: { readonly areaCode: string; readonly departmentCode: string | null },
    at: Date,
  ): Promise<(string | null)[]>;
  /** Bulk load of a new platform. */
  insert(postings: readonly Posting[]): Promise<void>;
}

export function postingsIn(connection: Connection, { cover }: Pick<Absences, 'cover'> = nobodyAway): Postings {
  const readModel = copyOfPostings<Posting>(connection, [
    { areaCode: 1 }, // who answers for this town and district?
    { personId: 1 }, // is this person a liaison?
  ]);
  const { model } = readModel;
  return {
    ...readModel,
    async isLiaison(personId, at) {
      const held = await model.find({ personId, post: 'LIAISON' }, { _id: 0 }).lean<Posting[]>();
      return held.some((posting) => holds(posting, at));
    },
    async isPosted(personId, at) {
      const held = await model.find({ personId }, { _id: 0 }).lean<Posting[]>();
      return held.some((posting) => holds(posting, at));
    },
    async superiorsOf(of, at) {
      const around = await model.find({ areaCode: { $in: divisionPath(of.areaCode) } }, { _id: 0 }).lean<Posting[]>();
      return superiorsOf(await cover(around, at), of, at);
    },
    async insert(postings) {
      await model.insertMany(
        postings.map((posting) => ({ ...posting, _id: posting.postingId })),
        { lean: true },
      );
    },
  };
}
