import type { Page, PageArgs } from '@yunge/kernel';
import { page, type Scope } from '@yunge/mongo';
import type { OpenTally } from '../domain/incident-figures-ageing.ts';
import { FIGURES, type Case, type Fate, type FigureName, type Mark, type Tally } from '../domain/incident-figures.ts';
import type { Incident, IncidentStatus } from '../domain/incident.ts';
import { OPEN_STATUSES } from '../domain/incident-states.ts';
import type { Incidents } from './incidents.ts';

/** An area and a span of time, its end left out. */
export interface Selection {
  readonly area: string;
  readonly from: Date;
  readonly until: Date;
}

/** Exactly the incidents behind a number. */
export interface Behind extends Selection {
  readonly figure: FigureName;
  /** Only in this state. */
  readonly status?: IncidentStatus;
  /** When the number was counted: what was overdue then. */
  readonly asOf: Date;
}

export interface IncidentFigures {
  /** What was reported in a span, counted by all that figures ask: in the whole area, or town by town. One pass. */
  tallies(selection: Selection, asOf: Date, by: 'AREA' | 'TOWN'): Promise<Tally[]>;
  /** The open ones of an area. */
  openTallies(area: string, asOf: Date): Promise<OpenTally[]>;
  /** Each whistle that was blown in a span: for which incident, in which town. */
  whistles(selection: Selection): Promise<{ readonly incidentId: string; readonly town: string }[]>;
  /** The incidents behind a number, newest first. How many they are says how to read them. */
  page(behind: Behind, count: number, args: PageArgs, scope: Scope): Promise<Page<Incident> | null>;
}

/** No more than this are sorted at once rather than read span by span. */
const FEW = 2_000;

const ENDED = { $in: ['CLOSED', 'EVALUATED', 'ARCHIVED'] };

const BY_FATE: Readonly<Record<Fate, Scope>> = {
  PENDING: { status: { $in: OPEN_STATUSES.filter((status) => status !== 'SUSPENDED') } },
  SUSPENDED: { status: 'SUSPENDED' },
  SOLVED: { status: ENDED, dismissedAs: null, 'mediation.outcome': { $ne: 'FAILED' } },
  UNSOLVED: { status: ENDED, dismissedAs: null, 'mediation.outcome': 'FAILED' },
  REFUSED: { dismissedAs: 'REFUSED' },
  VOID: { dismissedAs: 'VOID' },
  MERGED: { dismissedAs: 'MERGED' },
};

/** Each mark twice: as a condition of a list and as an expression of a count. */
const markConditions = (asOf: Date): Readonly<Record<Mark, Scope>> => ({
  onTime: { isOnTime: true },
  overdue: { 'promise.stoppedAt': null, 'promise.dueAt': { $lt: asOf } },
  reopened: { reopenCount: { $gt: 0 } },
  extended: { 'promise.extensions': { $gt: 0 } },
  suspended: { suspensionCount: { $gt: 0 } },
  returned: { returnCount: { $gt: 0 } },
  dispatched: { $or: [{ assigneeId: { $ne: null } }, { departmentCode: { $ne: null } }, { returnCount: { $gt: 0 } }] },
});

/** What is missing or null sorts below every value. */
const more = (field: string) => ({ $gt: [field, 0] });
const isSet = (field: string) => ({ $gt: [field, null] });
const markExpressions = (asOf: Date): Readonly<Record<Mark, object>> => ({
  onTime: { $eq: ['$isOnTime', true] },
  overdue: { $and: [{ $lte: ['$promise.stoppedAt', null] }, { $lt: ['$promise.dueAt', asOf] }] },
  reopened: more('$reopenCount'),
  extended: more('$promise.extensions'),
  suspended: more('$suspensionCount'),
  returned: more('$returnCount'),
  dispatched: { $or: [isSet('$assigneeId'), isSet('$departmentCode'), more('$returnCount')] },
});

const reported = ({ area, from, until }: Selection) => ({ within: area, reportedAt: { $gte: from, $lt: until } });
const whistled = ({ area, from, until }: Selection) => ({
  within: area,
  whistles: { $elemMatch: { at: { $gte: from, $lt: until } } },
});

const ofCase = ({ fates, mark }: Case, asOf: Date): Scope => ({
  $and: [{ $or: fates.map((fate) => BY_FATE[fate]) }, ...(mark === undefined ? [] : [markConditions(asOf)[mark]])],
});

function conditionsOf(behind: Behind): Scope[] {
  const { figure, status, asOf } = behind;
  const narrowed = status === undefined ? [] : [{ status }];
  if (figure === 'WHISTLED') return [whistled(behind), ...narrowed];
  const cases: readonly Case[] = FIGURES[figure];
  return [reported(behind), { $or: cases.map((each) => ofCase(each, asOf)) }, ...narrowed];
}

/** Whole hours begun between a stored instant and now. */
const hoursSince = (instant: unknown, asOf: Date) => ({
  $ceil: { $divide: [{ $subtract: [asOf, instant] }, 3_600_000] },
});

/** A pause leaves the stage clock where it was: when it began stands in the log. */
const pausedAt = {
  $max: {
    $map: {
      input: {
        $filter: {
          input: '$log.events',
          as: 'event',
          cond: { $in: ['$$event.name', ['incident.suspended', 'incident.reporterAsked']] },
        },
      },
      as: 'event',
      in: '$$event.at',
    },
  },
};

export function incidentFiguresIn({ model }: Pick<Incidents, 'model'>): IncidentFigures {
  return {
    async tallies(selection, asOf, by) {
      const marks = markExpressions(asOf);
      const alike = {
        area: by === 'TOWN' ? { $substrCP: ['$gridCode', 0, 9] } : { $literal: selection.area },
        status: '$status',
        dismissedAs: { $ifNull: ['$dismissedAs', null] },
        isUnsolved: { $eq: ['$mediation.outcome', 'FAILED'] },
        ...marks,
      };
      const rows = await model.aggregate<{
        readonly _id: Pick<Tally, 'area' | 'status' | 'dismissedAs' | 'isUnsolved'> & Record<Mark, boolean>;
        readonly count: number;
      }>([{ $match: reported(selection) }, { $group: { _id: alike, count: { $sum: 1 } } }]);
      return rows.map(({ _id: { area, status, dismissedAs, isUnsolved, ...counted }, count }) => ({
        ...{ area, status, dismissedAs, isUnsolved, count },
        marks: counted,
      }));
    },
    async openTallies(area, asOf) {
      const since = { $cond: [{ $in: ['$status', ['SUSPENDED', 'WAITING_REPORTER']] }, pausedAt, '$stage.startedAt'] };
      const alike = {
        status: '$status',
        isReopened: more('$reopenCount'),
        ageHours: hoursSince('$reportedAt', asOf),
        dwellHours: hoursSince(since, asOf),
      };
      const rows = await model.aggregate<{ readonly _id: Omit<OpenTally, 'count'>; readonly count: number }>([
        { $match: { within: area, status: { $in: [...OPEN_STATUSES] } } },
        { $group: { _id: alike, count: { $sum: 1 } } },
      ]);
      return rows.map(({ _id, count }) => ({ ..._id, count }));
    },
    async whistles(selection) {
      const found = await model
        .find(whistled(selection), { id: 1, gridCode: 1, 'whistles.at': 1 })
        .lean<Pick<Incident, 'id' | 'gridCode' | 'whistles'>[]>();
      return found.flatMap(({ id, gridCode, whistles }) =>
        whistles
          .filter(({ at }) => at >= selection.from && at < selection.until)
          .map(() => ({ incidentId: id, town: gridCode.slice(0, 9) })),
      );
    },
    page: (behind, count, args, scope) =>
      page<Incident>(
        model,
        { $and: [scope, ...conditionsOf(behind)] },
        {
          ...{ field: 'reportedAt', direction: 'DESC' },
          ...(count > FEW ? { recentFrom: new Date(Math.min(+behind.until, +behind.asOf)) } : {}),
        },
        args,
      ),
  };
}
