import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import type { Service } from '../context.ts';
import type { IncidentEvent } from '../domain/incident-event.ts';
import type { RatedLog } from '../domain/incident-rate-node.ts';
import { lifeOf, lifeSeed } from '../domain/incident-rates.fixture.ts';
import { monthAfter, monthOf } from '../domain/month.ts';
import { rollUp } from '../workers/roll-up-incident-rates.ts';
import { COMMUNITY, GRID, plantTown } from './incident.fixture.ts';
import { OTHER_GRID, OTHER_TOWN, plantNeighbours } from './incident-figures.fixture.ts';

const THIRD_COMMUNITY = `${OTHER_TOWN}002`;
const GRIDS = [GRID, `${COMMUNITY}002`, OTHER_GRID, `${THIRD_COMMUNITY}001`];

export interface PlacedLog extends RatedLog {
  readonly grid: string;
}

/** A report for which the fire brigade was called, and rated, on the first of a month. */
function ratedIn(grid: string, ofMonth: string, index: number): PlacedLog {
  const [id, at] = [`rated-${ofMonth}-${index}`, instant(`${ofMonth}-01T00:10+08:00`)];
  const blown = { whistleId: 'w', kind: 'ROUTINE', reason: 'Help.', departments: ['FIRE'] } as const;
  const then: IncidentEvent[] = [
    { name: 'incident.accepted', by: 'desk', at },
    { name: 'incident.filed', by: 'desk', at },
    { name: 'incident.whistleBlown', ...blown, by: 'leader', at },
    {
      name: 'incident.whistleRated',
      whistleId: 'w',
      unit: 'FIRE',
      rating: { score: 2 + index, comment: null },
      by: 'leader',
      at,
    },
  ];
  const seed = { beganAt: at, policy: 'incident/MEDIUM@1', source: 'RESIDENT', steps: [] } as const;
  return { id, grid, events: [...lifeOf(seed, id, grid), ...then] };
}

/** Three communities of two towns with three months of random lives, all of it rolled up. */
export async function plantRates(service: Service) {
  await plantTown(service);
  await plantNeighbours(service);
  const { places, incidents } = service.stores;
  await places.insert(
    [{ code: THIRD_COMMUNITY, parentCode: OTHER_TOWN, name: '二社区', level: 'COMMUNITY', kind: 'URBAN' }],
    [
      {
        ...{
          code: `${THIRD_COMMUNITY}001`,
          name: '第一网格',
          kind: 'URBAN',
          households: 400,
          isBoundaryInvented: true,
        },
        boundary: [
          [113.6, 40],
          [113.8, 40],
          [113.8, 40.1],
          [113.6, 40.1],
          [113.6, 40],
        ],
      },
    ],
  );
  await places.reload();
  const now = service.clock.now();
  /** The running month, and the one before it. */
  const [month, last] = [monthOf(now), monthAfter(monthOf(now), -1)];
  const began = lifeSeed(instant(`${monthAfter(month, -2)}-10T00:00+08:00`), now, 15);
  const seeds = fc.sample(began, { seed: 20_261_123, numRuns: 160 });
  const logs = seeds.map((seed, index): PlacedLog => {
    const [id, grid] = [`life-${index}`, GRIDS[index % GRIDS.length] ?? GRID];
    return { id, grid, events: lifeOf(seed, id, grid).filter(({ at }) => at < now) };
  });
  logs.push(...[last, month].flatMap((each) => GRIDS.map((grid, index) => ratedIn(grid, each, index))));
  await incidents.insert(logs.flatMap(({ id, events }) => incidents.compose(id, events) ?? []));
  await rollUp(service);
  return { logs, month, last };
}
