import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { campCodeOf, evolveCamp, type Camp, type CampEvent } from '../domain/camp.ts';
import { insertHistories } from './insert-histories.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface CampQuery {
  readonly within?: string | null | undefined;
  readonly series?: string | null | undefined;
}

export interface Camps extends Records<Camp, CampEvent> {
  many(ids: readonly string[], scope: Scope): Promise<Camp[]>;
  page(query: CampQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Camp> | null>;
  /** Bulk load of camps by the event that opened each. */
  insert(opened: readonly CampEvent[]): Promise<void>;
}

/** What of the camps an actor can reach. */
export const campScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'Camp');

export function campsIn(connection: Connection): Camps {
  const records = defineRecords<Camp, CampEvent>({
    connection,
    noun: 'Camp',
    collection: 'camps',
    fields: {
      code: String,
      series: String,
      number: Number,
      name: String,
      englishName: String,
      base: String,
      areaCode: String,
      within: [String],
      from: String,
      until: String,
    },
    indexes: [{ on: { within: 1, from: 1 } }], // the camps of an area, by day
    evolve: evolveCamp,
  });
  const { model } = records;
  return {
    ...records,
    many: (ids, scope) => model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<Camp[]>(),
    page({ within, series }, order, args, scope) {
      const conditions = [...(within == null ? [] : [{ within }]), ...(series == null ? [] : [{ series }])];
      return page<Camp>(model, { $and: [scope, ...conditions] }, order, args);
    },
    insert: (opened) =>
      insertHistories(
        records,
        opened.map((event) => ({ id: campCodeOf(event.terms), events: [event] })),
      ),
  };
}
