import type { Databases } from '../plant/stores.ts';
import { dateOf, period } from '../time.ts';

type Filter = Readonly<Record<string, unknown>>;

/** Counts rows as they lie in the databases. What the platform has done since the demo's month began is left out. */
export interface Counting {
  /** First instant of the history's two months, and the instant it stands at. */
  readonly from: Date;
  readonly until: Date;
  /** The day before that instant, `YYYY-MM-DD`. */
  readonly lastDay: string;
  count(database: keyof Databases, collection: string, filter?: Filter): Promise<number>;
  distinct(database: keyof Databases, collection: string, field: string, filter?: Filter): Promise<number>;
  /** Things that lie in a list of the rows. */
  parts(database: keyof Databases, collection: string, list: string, filter: Filter, part: Filter): Promise<number>;
  /** People with such a posting at that instant, each counted once. */
  people(posting: Filter): Promise<number>;
}

export function countingIn(databases: Databases, asOf: string): Counting {
  const { from, to } = period(asOf);
  const until = new Date(to);
  const rows = (database: keyof Databases, collection: string) =>
    databases[database].getClient().db(databases[database].name).collection(collection);
  const held = { from: { $lte: until }, $or: [{ until: null }, { until: { $gt: until } }] };
  return {
    from: new Date(from),
    until,
    lastDay: dateOf(to - 1),
    count: (database, collection, filter = {}) => rows(database, collection).countDocuments(filter),
    async distinct(database, collection, field, filter = {}) {
      return (await rows(database, collection).distinct(field, filter)).length;
    },
    async parts(database, collection, list, filter, part) {
      const fields = Object.entries(part).map(([name, value]) => [`${list}.${name}`, value] as const);
      const stages = [{ $match: filter }, { $unwind: `$${list}` }, { $match: Object.fromEntries(fields) }];
      return (await rows(database, collection).aggregate(stages).toArray()).length;
    },
    people: (posting) =>
      rows('personnel', 'people').countDocuments({ postings: { $elemMatch: { ...posting, ...held } } }),
  };
}
