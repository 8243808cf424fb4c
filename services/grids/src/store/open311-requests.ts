import type { Recorded, Scope } from '@yunge/mongo';
import type { IncidentEvent } from '../domain/incident-event.ts';
import type { Incident } from '../domain/incident.ts';
import type { Incidents } from './incidents.ts';

/** Instants, both included. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** Which requests are asked for; all conditions must hold. */
export interface RequestQuery {
  readonly categories: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  /** Divisions they lie in. */
  readonly within: readonly string[];
  /** When they were reported. */
  readonly span: Span;
}

export interface ChangedRequest {
  readonly incident: Pick<Incident, 'code' | 'reporterId' | 'within'>;
  readonly events: readonly Recorded<IncidentEvent>[];
}

/** Incidents as Open311 asks for them; `reach` says which of them may be told at all, `reaches` that any one is enough. */
export interface Open311Requests {
  byCodes(codes: readonly string[], within: readonly string[], reach: Scope): Promise<Incident[]>;
  /** The newest first, from a place in the list on. */
  list(query: RequestQuery, reach: Scope, places: { skip: number; size: number }): Promise<Incident[]>;
  /** Those of these codes with all that happened to them; where none are named, those that changed in a span. */
  changed(
    query: { readonly codes: readonly string[] | null; readonly within: readonly string[]; readonly span: Span },
    reaches: readonly Scope[],
    limit: number,
  ): Promise<ChangedRequest[]>;
}

type Stored = ChangedRequest['incident'] & { readonly log: Pick<ChangedRequest, 'events'> };

const DAY_MS = 86_400_000;
/** Spans double from a day on: counting in one costs a look into the index. */
const GROWTH = 2;

const oneOf = (field: string, values: readonly string[] | null): Scope[] =>
  values === null ? [] : [{ [field]: values.length === 1 ? values[0] : { $in: [...values] } }];

export function open311RequestsIn({ model }: Pick<Incidents, 'model'>): Open311Requests {
  /** The end of a span that holds so many, or all of it: no store need sort a quarter of a year to show a page. */
  async function newestOf(conditions: readonly Scope[], { from, until }: Span, enough: number): Promise<Scope> {
    for (let length = DAY_MS; until.getTime() - length > from.getTime(); length *= GROWTH) {
      const newest = { reportedAt: { $gte: new Date(until.getTime() - length), $lte: until } };
      if ((await model.countDocuments({ $and: [...conditions, newest] })) >= enough) return newest;
    }
    return { reportedAt: { $gte: from, $lte: until } };
  }

  return {
    byCodes: (codes, within, reach) =>
      model
        .find({ $and: [...oneOf('code', codes), ...oneOf('within', within), reach] }, { log: 0 })
        .sort({ reportedAt: -1, _id: -1 })
        .lean<Incident[]>(),

    async list({ categories, statuses, within, span }, reach, { skip, size }) {
      const conditions = [
        ...oneOf('within', within),
        ...oneOf('category', categories),
        ...oneOf('status', statuses),
        reach,
      ];
      const newest = await newestOf(conditions, span, skip + size);
      return model
        .find({ $and: [...conditions, newest] }, { log: 0 })
        .sort({ reportedAt: -1, _id: -1 })
        .skip(skip)
        .limit(size)
        .lean<Incident[]>();
    },

    async changed({ codes, within, span }, reaches, limit) {
      const conditions = codes
        ? oneOf('code', codes)
        : [{ updatedAt: { $gte: span.from }, reportedAt: { $lte: span.until } }];
      const read = (reach: Scope) =>
        model
          .find(
            { $and: [...conditions, ...oneOf('within', within), reach] },
            { code: 1, reporterId: 1, within: 1, 'log.events': 1 },
          )
          .limit(limit)
          .lean<Stored[]>();
      // One question each: stores answer an $or of two indexes by reading far more than both.
      const found = (await Promise.all(reaches.map(read))).flat();
      const byCode = new Map(found.map(({ log, ...incident }) => [incident.code, { incident, events: log.events }]));
      return [...byCode.values()];
    },
  };
}
