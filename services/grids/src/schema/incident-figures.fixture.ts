import { divisionPath } from '@yunge/contracts';
import { deriveId } from '@yunge/kernel';
import fc from 'fast-check';
import type { Service } from '../context.ts';
import type { IncidentEvent } from '../domain/incident-event.ts';
import type { LngLat } from '../domain/place.ts';
import { GRID, LAMP } from './incident.fixture.ts';

export const OTHER_TOWN = '140214034';
export const OTHER_COMMUNITY = `${OTHER_TOWN}001`;
export const OTHER_GRID = `${OTHER_COMMUNITY}001`;
/** A metre or so on either side of the line between the two towns. */
export const BORDER = { west: { lng: 113.399_99, lat: 40.05 }, east: { lng: 113.400_01, lat: 40.05 } };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A second town beside the first, and a category that anyone may see the reports of. */
export async function plantNeighbours({ stores: { places, catalogue } }: Service): Promise<void> {
  await places.insert(
    [
      { code: OTHER_TOWN, parentCode: '140214', name: '西花园街道', level: 'TOWN', kind: null },
      { code: OTHER_COMMUNITY, parentCode: OTHER_TOWN, name: '一社区', level: 'COMMUNITY', kind: 'URBAN' },
    ],
    [
      {
        code: OTHER_GRID,
        name: '第一网格',
        kind: 'URBAN',
        households: 400,
        boundary: [
          [113.4, 40],
          [113.6, 40],
          [113.6, 40.1],
          [113.4, 40.1],
          [113.4, 40],
        ],
        isBoundaryInvented: true,
      },
    ],
  );
  const name = { en: 'Rubbish', zh: '垃圾' };
  await catalogue.insert(
    [{ code: 'RUBBISH', name, class: 'SMALL', isSafety: false, type: 'ORDINARY', isPublic: true }],
    [],
  );
  await places.reload();
  await catalogue.reload();
}

export interface Past {
  readonly key: string;
  readonly reportedAt: Date;
  readonly gridCode?: string;
  readonly category?: string;
  readonly point?: LngLat;
  readonly description?: string;
  readonly reporterId?: string;
  /** What happened after the report. */
  readonly then?: readonly IncidentEvent[];
}

/** Stores what happened elsewhere and before; answers the ids. */
export async function plantPast({ stores: { incidents } }: Service, pasts: readonly Past[]): Promise<string[]> {
  const documents = pasts.map(({ key, reportedAt, gridCode = GRID, then = [], ...known }) => {
    const id = deriveId('past', key);
    const opened: IncidentEvent = {
      ...{ name: 'incident.opened', id, code: `140214-261123-${id.slice(-10)}`, gridCode, type: 'ORDINARY' },
      ...{ within: divisionPath(gridCode), category: 'STREET_LAMP', class: 'COMPLEX', source: 'RESIDENT' },
      ...{ description: '路灯不亮', point: LAMP, reporterId: 'somebody', policy: 'incident/COMPLEX@1', memberId: null },
      ...known,
      ...{ by: 'somebody', at: reportedAt },
    };
    const document = incidents.compose(id, [opened, ...then]);
    if (!document) throw new Error('a history without events');
    return document;
  });
  await incidents.insert(documents);
  return documents.map(({ id }) => id);
}

type Step = IncidentEvent extends infer Each ? (Each extends unknown ? Omit<Each, 'by' | 'at'> : never) : never;

const steps = {
  dispatched: { name: 'incident.dispatched', assigneeId: 'member', departmentCode: null, admissionItemCode: null },
  returned: { name: 'incident.returned', reason: 'Not ours.' },
  feedback: { name: 'incident.feedbackGiven', result: 'Done.', evidence: [] },
  reopened: { name: 'incident.reopened', reason: 'Out again.' },
  evaluated: { name: 'incident.evaluated', isSatisfied: true, comment: null },
} as const satisfies Record<string, Step>;
const plain = (...names: ('accepted' | 'filed' | 'signed' | 'archived' | 'checkStarted' | 'checkPassed')[]) =>
  names.map((name): Step => ({ name: `incident.${name}` }));
const worked: readonly Step[] = [steps.feedback, ...plain('checkStarted', 'checkPassed')];

/** A life of any kind, cut short anywhere: `at` and `askedAt` are put right when the gaps are known. */
const life = fc
  .record({
    end: fc.constantFrom('WORK', 'WORK', 'WORK', 'REFUSED', 'VOID', 'MERGED', 'UNMERGED'),
    isArchived: fc.boolean(),
    isReturned: fc.boolean(),
    isExtended: fc.boolean(),
    pause: fc.constantFrom('NONE', 'RESUMED', 'ASKED'),
    mediation: fc.constantFrom(null, null, 'AGREED' as const, 'FAILED' as const),
    whistles: fc.nat(2),
    isReopened: fc.boolean(),
    isEvaluated: fc.boolean(),
  })
  .map(({ end, isArchived, isReturned, isExtended, pause, mediation, whistles, isReopened, isEvaluated }): Step[] => {
    const archived = isArchived ? plain('archived') : [];
    const reason = 'Because.';
    switch (end) {
      case 'REFUSED':
        return [{ name: 'incident.refused', reason }, ...archived];
      case 'VOID':
        return [...plain('accepted'), { name: 'incident.voided', reason }, ...archived];
      case 'MERGED':
        return [{ name: 'incident.merged', intoId: 'elder', reason }, ...archived];
      case 'UNMERGED':
        return [
          { name: 'incident.merged', intoId: 'elder', reason },
          { name: 'incident.unmerged', fromId: 'elder', reason },
        ];
      default:
    }
    const suspended: Step = { name: 'incident.suspended', reason, reviewAt: new Date(0) };
    const resumed: Step = { name: 'incident.resumed', cause: 'BY_HAND' };
    const paused: Record<typeof pause, Step[]> = {
      ...{ NONE: [], RESUMED: [suspended, resumed] },
      ASKED: [{ name: 'incident.reporterAsked', question: 'Which one?' }, resumed],
    };
    return [
      ...plain('accepted', 'filed'),
      ...Array.from({ length: whistles }, (_, index): Step => {
        return { name: 'incident.whistleBlown', whistleId: `${index}`, kind: 'ROUTINE', reason, departments: ['FIRE'] };
      }),
      ...(mediation ? [{ name: 'incident.mediated', outcome: mediation, agreement: null } as const] : []),
      steps.dispatched,
      ...(isReturned ? [steps.returned, steps.dispatched] : []),
      ...plain('signed'),
      ...(isExtended ? [{ name: 'incident.extended', days: 3, askedAt: new Date(0), reason } as const] : []),
      ...paused[pause],
      ...worked,
      ...(isReopened ? [steps.reopened, ...plain('filed'), steps.dispatched, ...plain('signed'), ...worked] : []),
      ...(isEvaluated ? [steps.evaluated, ...archived] : []),
    ];
  });

const past = fc.record({
  gridCode: fc.constantFrom(GRID, GRID, OTHER_GRID),
  hoursAgo: fc.integer({ min: 1, max: 60 * 24 }),
  steps: life,
  cut: fc.integer({ min: 1, max: 24 }),
  gaps: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 30, maxLength: 30 }),
});

/** The same lives in every run, told as if they ended before an instant. */
export function manyPasts(count: number, now: Date): Past[] {
  return fc.sample(past, { seed: 20_261_123, numRuns: count }).map((found, index) => {
    const reportedAt = new Date(now.getTime() - found.hoursAgo * HOUR);
    const instants = found.gaps.map((_, step) => {
      const hours = found.gaps.slice(0, step + 1).reduce((sum, gap) => sum + gap, 0);
      return new Date(reportedAt.getTime() + hours * HOUR);
    });
    const then = found.steps.flatMap((step, place): IncidentEvent[] => {
      const at = instants[place];
      if (!at || at > now || place >= found.cut) return [];
      if (step.name === 'incident.extended') return [{ ...step, askedAt: reportedAt, by: 'somebody', at }];
      if (step.name === 'incident.suspended') {
        return [{ ...step, reviewAt: new Date(at.getTime() + 2 * DAY), by: 'somebody', at }];
      }
      return [{ ...step, by: 'somebody', at }];
    });
    return { key: `many-${index}`, reportedAt, gridCode: found.gridCode, then };
  });
}
