import { divisionPath } from '@yunge/contracts';
import type { ReadModel } from '@yunge/mongo';
import { nobodyAway, type Absences } from '@yunge/service/absences';
import { copyOfPostings } from '@yunge/service/postings';
import type { Connection } from 'mongoose';
import {
  ANSWERING_POSTS,
  DEPARTMENT_POSTS,
  holderOf,
  memberOn,
  peopleOf,
  superiorsOf,
  type Posting,
} from '../domain/duty.ts';

/**
 * This service's copy of the postings, kept right by personnel's events. Whoever is asked for by name of the post is there:
 * in the place of somebody on leave answers who stands in. Lists of postings are given as they were announced.
 */
export interface Postings extends ReadModel<Posting> {
  /** Postings on the path of a grid, past and present. */
  around(gridCode: string): Promise<Posting[]>;
  /** Postings in any of these areas themselves, past and present. */
  inAreas(areaCodes: readonly string[]): Promise<Posting[]>;
  /** Of these, the ones that a matter can reach by itself. */
  answeringIn(areaCodes: readonly string[]): Promise<Posting[]>;
  /** Heads and clerks of departments who hold their posts in the district of a grid, heads first. */
  ofDepartments(codes: readonly string[], gridCode: string, at: Date): Promise<string[]>;
  /** Postings that ended in the span, its end included. */
  endedBetween(after: Date, until: Date): Promise<Posting[]>;
  /** Who answers for a grid: its member and the chief of its community; null while a post is vacant. */
  dutyOf(gridCode: string, at: Date): Promise<{ member: string | null; chief: string | null }>;
  /** Who each level of the ladder reaches, from level 1. */
  superiorsOf(gridCode: string, at: Date): Promise<(string | null)[]>;
}

export function postingsIn(connection: Connection, { cover }: Pick<Absences, 'cover'> = nobodyAway): Postings {
  const readModel = copyOfPostings<Posting>(connection, [
    { areaCode: 1 }, // who answers for this grid, community, town or district?
    { until: 1 }, // whose posting has just ended?
  ]);
  const around = (gridCode: string) =>
    readModel.model.find({ areaCode: { $in: divisionPath(gridCode) } }, { _id: 0 }).lean<Posting[]>();
  // A district has a hundred postings and more; read for every report they would cost more than the report.
  const answeringIn = (areaCodes: readonly string[]) =>
    readModel.model
      .find({ areaCode: { $in: [...areaCodes] }, post: { $in: [...ANSWERING_POSTS] } }, { _id: 0 })
      .lean<Posting[]>();
  return {
    ...readModel,
    around,
    inAreas: (areaCodes) => readModel.model.find({ areaCode: { $in: [...areaCodes] } }, { _id: 0 }).lean<Posting[]>(),
    answeringIn,
    async ofDepartments(codes, gridCode, at) {
      const posts = [...DEPARTMENT_POSTS];
      const filter = { areaCode: gridCode.slice(0, 6), departmentCode: { $in: [...codes] }, post: { $in: posts } };
      const found = codes.length === 0 ? [] : await readModel.model.find(filter, { _id: 0 }).lean<Posting[]>();
      return peopleOf(await cover(found, at), at);
    },
    endedBetween: (after, until) =>
      readModel.model.find({ until: { $gt: after, $lte: until } }, { _id: 0 }).lean<Posting[]>(),
    async dutyOf(gridCode, at) {
      const postings = await cover(await answeringIn([gridCode, gridCode.slice(0, 12)]), at);
      return {
        member: memberOn(postings, gridCode, at)?.personId ?? null,
        chief: holderOf(postings, ['GRID_CHIEF'], gridCode.slice(0, 12), at)?.personId ?? null,
      };
    },
    superiorsOf: async (gridCode, at) =>
      superiorsOf(await cover(await answeringIn(divisionPath(gridCode)), at), gridCode, at),
  };
}
