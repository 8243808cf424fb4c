import type { Page, PageArgs } from '@yunge/kernel';
import { page, type Scope } from '@yunge/mongo';
import type { Incident } from '../domain/incident.ts';
import type { Box } from '../domain/incident-hint-place.ts';
import type { Sighting } from '../domain/incident-hint.ts';
import type { Incidents } from './incidents.ts';

/** Where and when to look for reports near a matter. */
export interface Neighbourhood {
  readonly communities: readonly string[];
  readonly box: Box;
  /** Span of the report, its ends included. */
  readonly from: Date;
  readonly until: Date;
}

type Spot = Omit<Sighting, 'description'>;

/** As many as one look takes in: of more, some are left out, and the hint is one all the same. */
const MOST_NEAR = 500;
/** Reports of a span that sites are looked for in. */
const MOST_SPOTS = 20_000;

const SPOT = {
  _id: 0,
  id: 1,
  category: 1,
  gridCode: 1,
  point: 1,
  reportedAt: 1,
  status: 1,
  closedAt: 1,
  dismissedAs: 1,
  type: 1,
  parentId: 1,
} as const;

const SEEN = { ...SPOT, description: 1 } as const;

/** Reports as they are compared with each other. */
export interface IncidentHints {
  /** What was reported in a neighbourhood, as far as the scope reaches. */
  near(neighbourhood: Neighbourhood, scope: Scope): Promise<Sighting[]>;
  /** Where something was reported in an area from an instant on; null when it is more than can be compared. */
  since(from: Date, within: string, category: string | null, scope: Scope): Promise<Spot[] | null>;
  /** These reports, newest first. */
  page(ids: readonly string[], args: PageArgs, scope: Scope): Promise<Page<Incident> | null>;
}

/** The same name for the same neighbourhood. */
export const nameOf = (neighbourhood: Neighbourhood): string => JSON.stringify(neighbourhood);

export function incidentHintsIn({ model }: Pick<Incidents, 'model'>): IncidentHints {
  return {
    near: ({ communities, box, from, until }, scope) =>
      model
        .find(
          {
            $and: [
              {
                within: { $in: [...communities] },
                reportedAt: { $gte: from, $lte: until },
                'point.lng': { $gte: box.west, $lte: box.east },
                'point.lat': { $gte: box.south, $lte: box.north },
              },
              scope,
            ],
          },
          SEEN,
        )
        .limit(MOST_NEAR)
        .lean<Sighting[]>(),
    async since(from, within, category, scope) {
      const conditions = [{ within, reportedAt: { $gte: from } }, ...(category === null ? [] : [{ category }]), scope];
      const found = await model
        .find({ $and: conditions }, SPOT)
        .limit(MOST_SPOTS + 1)
        .lean<Spot[]>();
      return found.length > MOST_SPOTS ? null : found;
    },
    page: (ids, args, scope) =>
      page<Incident>(
        model,
        { $and: [{ _id: { $in: [...ids] } }, scope] },
        { field: 'reportedAt', direction: 'DESC' },
        args,
      ),
  };
}
