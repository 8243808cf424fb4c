import { addWorkMinutes, CHINA_CALENDAR, isWorkday } from '@yunge/casework';
import { categories } from '../admission/categories.ts';
import type { IncidentCategory } from '../admission/categories.ts';
import { fixtures } from '../fixtures.ts';
import { demoId } from '../ids.ts';
import { boundaryOf, pointIn } from '../places/boundaries.ts';
import { YUNGANG } from '../places/divisions.ts';
import { positionIn } from '../places/geometry.ts';
import type { LngLat } from '../places/geometry.ts';
import { grids } from '../places/grids.ts';
import type { Grid } from '../places/grids.ts';
import { allocate, stream } from '../random.ts';
import type { Random } from '../random.ts';
import { dateOf, DAY, dayNumber, HOUR, period, startOfDay } from '../time.ts';
import type { Period } from '../time.ts';
import { deadlineOf, isUrgent, policyOf } from './deadlines.ts';
import type { Report, Source } from './facts.ts';
import { trouble } from './quality.ts';
import { reporterOf } from './reporters.ts';

/** How many reports a day brings, when, where, and which of them will turn out invalid. */
export interface Plan {
  readonly name: string;
  readonly period: Period;
  readonly total: number;
  /** Number of reports before each day, one more than there are days. */
  readonly before: readonly number[];
  readonly invalidOfDay: readonly number[];
  readonly validGrids: readonly number[];
  readonly invalidGrids: readonly number[];
}

export interface Draft {
  readonly report: Report;
  readonly valid: boolean;
  /** It can only be ended in time on the spot: the months end soon. */
  readonly lastMinute: boolean;
}

/** Relative number of reports in each hour of the day. */
const HOURS = [1, 0.6, 0.5, 0.5, 0.6, 2, 8, 30, 70, 90, 85, 55, 35, 50, 80, 85, 75, 55, 40, 32, 22, 12, 5, 2];

const kinds = { SMALL: 72, MEDIUM: 22, COMPLEX: 6 };
const ofClass = Map.groupBy(categories, (one) => one.class);
const reportable = categories.filter((one) => one.code !== 'EMERGENCY_CALL');
const categoryWeights = reportable.map((one) => kinds[one.class] / (ofClass.get(one.class)?.length ?? 1));
const calm = reportable.filter((one) => one.class === 'SMALL' && !one.safety);

const daySources: [Source, number][] = [
  ['GRID_MEMBER', 52],
  ['RESIDENT', 21],
  ['HOTLINE_12345', 11],
  ['VOLUNTEER', 5],
  ['ENTERPRISE', 4],
  ['OPEN311', 4],
  ['ONE_TAP', 3],
];
const nightSources: [Source, number][] = [
  ['RESIDENT', 60],
  ['ONE_TAP', 40],
];

function cumulative(weights: readonly number[]): number[] {
  let sum = 0;
  return [0, ...weights.map((weight) => (sum += weight))];
}

/** Index of the step of a rising staircase in which a value lies. */
function stepOf(stairs: readonly number[], value: number): number {
  let [low, high] = [0, stairs.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stairs[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const hourStairs = cumulative(HOURS);

export function planOf(asOf: string, scale: number): Plan {
  const span = period(asOf);
  const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
  const name = `${asOf}x${scale}`;
  const total = fixtures.yungang.reported.value * scale;
  const weights = Array.from(
    { length: last - first },
    (_, n) => (isWorkday(CHINA_CALENDAR, startOfDay(first + n)) ? 1 : 0.45) * stream('day', asOf, n).between(0.9, 1.1),
  );
  const ofDay = allocate(total, weights);
  const size = (grid: Grid): number => grid.households * stream('reports', grid.code).between(0.5, 1.6);
  return {
    name,
    period: span,
    total,
    before: cumulative(ofDay),
    invalidOfDay: allocate(total - fixtures.yungang.valid.value * scale, ofDay),
    validGrids: cumulative(grids(YUNGANG).map(size)),
    invalidGrids: cumulative(grids(YUNGANG).map((grid) => size(grid) * trouble(grid.code))),
  };
}

function drawGrid(stairs: readonly number[], random: Random): Grid {
  const grid = grids(YUNGANG)[stepOf(stairs, random.next() * (stairs.at(-1) ?? 0))];
  if (!grid) throw new Error('No grid was drawn.');
  return grid;
}

/** Report number i of a plan, from 0: always the same, whatever else was asked for. */
export function draft(plan: Plan, i: number): Draft {
  const random = stream('incident', plan.name, i);
  const day = stepOf(plan.before, i);
  const [start, end] = [plan.before[day] ?? 0, plan.before[day + 1] ?? 0];
  const [n, ofDay] = [i - start, end - start];
  const invalid = plan.invalidOfDay[day] ?? 0;
  const phase = stream('phase', plan.name, day).next();
  const valid = Math.floor(((n + 1) * invalid) / ofDay + phase) === Math.floor((n * invalid) / ofDay + phase);

  const rank = ((n + random.next()) / ofDay) * (hourStairs.at(-1) ?? 0);
  const hour = stepOf(hourStairs, rank);
  const isLastDay = day === plan.before.length - 2;
  const local = (hour + (rank - (hourStairs[hour] ?? 0)) / (HOURS[hour] ?? 1)) * (isLastDay ? 21 / 24 : 1);
  const dayStart = startOfDay(dayNumber(plan.period.from) + day);
  const reportedAt = dayStart + Math.floor(local * 3600) * 1000;

  const grid = drawGrid(valid ? plan.validGrids : plan.invalidGrids, random);
  const sources = hour < 6 || hour >= 22 ? nightSources : daySources;
  let source = sources[random.weighted(sources.map(([, weight]) => weight))]?.[0] ?? 'RESIDENT';
  let kind = reportable[random.weighted(categoryWeights)] ?? random.pick(reportable);
  if (source === 'ONE_TAP') kind = categories.find((one) => one.code === 'EMERGENCY_CALL') ?? kind;
  let lastMinute = false;
  if (valid && !fits(plan, reportedAt, kind)) {
    kind = random.pick(calm);
    if (source === 'ONE_TAP') source = 'RESIDENT';
    lastMinute = !fits(plan, reportedAt, kind);
    if (lastMinute) source = 'GRID_MEMBER';
  }
  const key = `${plan.name}/${i}`;
  const report: Report = {
    id: demoId('incident', key),
    key,
    code: `${YUNGANG}-${dateOf(dayStart).replaceAll('-', '')}-${String(n + 1).padStart(5, '0')}`,
    grid: grid.code,
    path: grid.path,
    location: pointIn(grid.code, random),
    category: kind.code,
    class: kind.class,
    source,
    reporter: reporterOf(source, grid.code, random),
    description: `${grid.name}：${kind.nameZh}`,
    reportedAt,
  };
  return { report, valid, lastMinute };
}

/** Whether the matter, done by its deadline, is also checked and closed before the months are over. */
function fits({ period: { to } }: Plan, reportedAt: number, { code, class: kind }: IncidentCategory): boolean {
  // Nothing takes longer than seven days rolled over the longest holiday.
  if (reportedAt < to - 25 * DAY) return true;
  const policy = policyOf(code, kind);
  const deadline = deadlineOf(reportedAt, policy);
  const checked = isUrgent(policy) ? deadline + 16 * HOUR : addWorkMinutes(CHINA_CALENDAR, deadline, 240);
  return checked < to && reportedAt < to - DAY / 4;
}

/** A place within some 30 m of another, in the same grid. */
export function placeNear(gridCode: string, [longitude, latitude]: LngLat, random: Random): LngLat {
  const shift = (degrees: number): number => Math.round((degrees + random.between(-0.0003, 0.0003)) * 1e6) / 1e6;
  const place: LngLat = [shift(longitude), shift(latitude)];
  const [ring] = boundaryOf(gridCode).geometry.coordinates;
  return ring && positionIn(ring, place) === 'inside' ? place : [longitude, latitude];
}
