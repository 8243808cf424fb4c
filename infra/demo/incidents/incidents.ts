import { category } from '../admission/categories.ts';
import { stream } from '../random.ts';
import { HOUR, MINUTE } from '../time.ts';
import { crewOf } from './crew.ts';
import { deadlineOf, isUrgent, policyOf } from './deadlines.ts';
import { invalidReasons } from './facts.ts';
import type { IncidentFact, InvalidOutcome, Report } from './facts.ts';
import { Course } from './course.ts';
import { handle } from './history.ts';
import { draft, placeNear, planOf } from './plan.ts';
import type { Draft, Plan } from './plan.ts';
import { reporterOf } from './reporters.ts';

/** Which history to make. */
export interface IncidentsOf {
  /** The month in which the demo stands, e.g. `2026-11`: the history is that of the two full months before. */
  readonly asOf: string;
  /** How many times as many incidents, in the same places: 1, 10 or 100. */
  readonly scale?: number;
}

/** How long ago at most a matter was reported that another report repeats. */
const REPEAT_WINDOW = 6 * HOUR;

const nothing = {
  mergedInto: null,
  admissionItem: null,
  onTheSpot: false,
  sampled: false,
  late: false,
  rework: 0,
  returned: 0,
  reopened: false,
  escalations: [],
  evaluations: [],
} as const;

/** Small matters a member reports are settled at once as often as not; at the very end of the months always. */
function isOnTheSpot(plan: Plan, { report, lastMinute }: Draft): boolean {
  if (lastMinute) return true;
  const small = policyOf(report.category, report.class) === 'incident/SMALL@1';
  return small && report.source === 'GRID_MEMBER' && stream('on-the-spot', plan.name, report.key).chance(0.5);
}

/** What a report is promised. */
function promiseOf({
  category: code,
  class: kind,
  reportedAt,
}: Report): Pick<IncidentFact, 'department' | 'policy' | 'deadline'> {
  const policy = policyOf(code, kind);
  return { department: category(code).department, policy, deadline: deadlineOf(reportedAt, policy) };
}

/** A small matter the member handles on the spot 办小事, with photographs before and after. */
function spotFact(plan: Plan, report: Report): IncidentFact {
  const random = stream('history', plan.name, report.key);
  const course = new Course(report, false);
  course.at += Math.round(random.between(4, 40)) * MINUTE;
  course.take('selfHandle', report.reporter);
  return {
    ...report,
    ...nothing,
    ...promiseOf(report),
    steps: course.steps,
    outcome: 'CLOSED',
    valid: true,
    invalidReason: null,
    handler: report.reporter,
    verifier: null,
    onTheSpot: true,
    sampled: random.chance(0.1),
  };
}

function validFact(plan: Plan, drawn: Draft): IncidentFact {
  const { report } = drawn;
  if (isOnTheSpot(plan, drawn)) return spotFact(plan, report);
  const { crew, item, ...done } = handle(report, plan.name, plan.period.to);
  return {
    ...report,
    ...nothing,
    ...done,
    department: category(report.category).department,
    outcome: done.steps.at(-1)?.action === 'evaluate' ? 'EVALUATED' : 'CLOSED',
    valid: true,
    invalidReason: null,
    verifier: crew.verifier,
    admissionItem: item,
  };
}

/** An open matter shortly before report i, so that this one may repeat it. */
function repeated(plan: Plan, i: number, reportedAt: number): IncidentFact | null {
  for (let earlier = i - 1; earlier >= Math.max(0, i - 40); earlier -= 1) {
    const drawn = draft(plan, earlier);
    if (drawn.report.reportedAt < reportedAt - REPEAT_WINDOW) return null;
    if (!drawn.valid || drawn.report.source === 'ONE_TAP' || isOnTheSpot(plan, drawn)) continue;
    const fact = validFact(plan, drawn);
    const closed = fact.steps.find((step) => step.to === 'CLOSED');
    if (closed && closed.at > reportedAt + 60 * MINUTE) return fact;
  }
  return null;
}

/** The same matter as another's, told by somebody else close by. */
function repeatOf(fact: IncidentFact, report: Report): Report {
  const { grid, path, category: code, class: kind } = fact;
  const random = stream('repeat', report.key);
  const source = report.source === 'GRID_MEMBER' || report.source === 'ONE_TAP' ? 'RESIDENT' : report.source;
  let reporter = reporterOf(source, grid, random);
  while (reporter !== null && reporter === fact.reporter) reporter = reporterOf(source, grid, random);
  const location = placeNear(grid, fact.location, random);
  return {
    ...report,
    grid,
    path,
    category: code,
    class: kind,
    source,
    reporter,
    location,
    description: fact.description,
  };
}

function invalidFact(plan: Plan, i: number, { report }: Draft): IncidentFact {
  const random = stream('invalid', plan.name, i);
  const wanted: InvalidOutcome = (['REFUSED', 'VOID', 'MERGED'] as const)[random.weighted([42, 24, 34])] ?? 'REFUSED';
  const same = wanted === 'MERGED' ? repeated(plan, i, report.reportedAt) : null;
  const outcome = wanted === 'MERGED' && !same ? 'REFUSED' : wanted;
  const told = same ? repeatOf(same, report) : report;
  const reason = random.pick(invalidReasons[outcome]);
  const { clerk, lead } = crewOf(told, random);
  const course = new Course(told, isUrgent(policyOf(told.category, told.class)));
  if (outcome === 'MERGED') course.atCentre(random.between(2, 20)).take('merge', clerk, reason);
  else if (outcome === 'REFUSED') course.atCentre(random.between(3, 35)).take('refuse', clerk, reason);
  else {
    course.atCentre(random.between(2, 12)).take('accept', clerk);
    course.atCentre(random.between(20, 90)).take('void', lead, reason);
  }
  return {
    ...told,
    ...nothing,
    ...promiseOf(told),
    steps: course.steps,
    outcome,
    valid: false,
    invalidReason: reason,
    mergedInto: same?.id ?? null,
    handler: null,
    verifier: null,
  };
}

/** Incident i of a plan, from 0; may be asked for in any order. */
export function incident(plan: Plan, i: number): IncidentFact {
  const drawn = draft(plan, i);
  return drawn.valid ? validFact(plan, drawn) : invalidFact(plan, i, drawn);
}

/**
 * Two whole months of 云冈's incidents by the time of their report, each with its history: 30,528 reported and 29,269
 * valid, times the scale. All of them have ended within the two months.
 */
export function* incidents({ asOf, scale = 1 }: IncidentsOf): Generator<IncidentFact> {
  const plan = planOf(asOf, scale);
  for (let i = 0; i < plan.total; i += 1) yield incident(plan, i);
}
