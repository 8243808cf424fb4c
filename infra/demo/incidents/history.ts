import type { IncidentPolicyName } from '@yunge/casework';
import { stream } from '../random.ts';
import type { Random } from '../random.ts';
import type { Instant } from '../time.ts';
import { Course } from './course.ts';
import { crewOf } from './crew.ts';
import type { Crew } from './crew.ts';
import { deadlineOf, isUrgent, minutesLeft, policyOf } from './deadlines.ts';
import type { Escalation, Evaluation, Report, Step } from './facts.ts';
import { trouble } from './quality.ts';
import { timeline } from './timeline.ts';

export interface Handled {
  readonly steps: readonly Step[];
  readonly crew: Crew;
  readonly handler: string;
  readonly item: string | null;
  readonly policy: IncidentPolicyName;
  readonly deadline: Instant;
  readonly late: boolean;
  readonly rework: number;
  readonly returned: number;
  readonly reopened: boolean;
  readonly escalations: readonly Escalation[];
  readonly evaluations: readonly Evaluation[];
}

/** Verification and closing; a first check may fail. Answers how often it did. */
function check(course: Course, crew: Crew, handler: string, random: Random, failing: boolean): number {
  course.atWork(random.between(5, 40)).take('startCheck', crew.verifier);
  if (failing) {
    course.atWork(random.between(5, 25)).take('fail', crew.verifier, 'The work does not show in the photographs.');
    course.atWork(random.between(5, 15)).take('resume', handler);
    course.atWork(random.between(20, 90)).take('feedback', handler);
    course.atWork(random.between(5, 40)).take('startCheck', crew.verifier);
  }
  course.atWork(random.between(5, 25)).take('pass', crew.verifier);
  return failing ? 1 : 0;
}

const levels: Readonly<Record<string, 1 | 2 | 3 | 4>> = { COMMUNITY: 1, TOWN: 2, DISTRICT: 3, PUBLIC_LIST: 4 };

/** Which superiors were told, by the ladder itself. */
function told(steps: readonly Step[], policy: IncidentPolicyName, { superiors }: Crew): Escalation[] {
  return [...timeline({ steps, policy })].flatMap((moment) => {
    if (moment.kind === 'STEP' || moment.due.level === 0) return [];
    const level = levels[moment.due.tell];
    const to = level && superiors[level - 1];
    return level && to ? [{ level, at: moment.at.getTime(), to }] : [];
  });
}

/** A dissatisfied reporter has it taken up again, supervised; the second time it is done well. */
function reopen(
  course: Course,
  report: Report,
  policy: IncidentPolicyName,
  crew: Crew,
  handler: string,
  random: Random,
): void {
  const deadline = deadlineOf(course.at, policy);
  course.take('reopen', report.reporter, 'The reporter is not satisfied.');
  course.atCentre(random.between(1, 5)).take('file', crew.lead);
  course.atCentre(random.between(1, 5)).take('dispatch', crew.dispatcher);
  course.atWork(random.between(2, 8)).take('sign', handler);
  course
    .atWork(minutesLeft(course.at, deadline, isUrgent(policy)) * random.between(0.2, 0.8))
    .take('feedback', handler);
  check(course, crew, handler, random, false);
}

/**
 * What happens to a valid report that is not settled on the spot. `smooth` leaves out all that may go wrong and whoever
 * answers late, for a report that would not be closed within the months otherwise; then null where even that is too slow.
 */
function handleOnce(report: Report, name: string, end: Instant, smooth: boolean): Handled | null {
  const random = stream('history', name, report.key);
  const policy = policyOf(report.category, report.class);
  const urgent = isUrgent(policy);
  const deadline = deadlineOf(report.reportedAt, policy);
  const crew = crewOf(report, random);
  const bad = smooth ? 0 : trouble(report.grid);
  const course = new Course(report, urgent);

  // An emergency call has its minutes counted: whoever takes it up does so at once.
  const haste = policy === 'incident/EMERGENCY@1' ? 0.2 : 1;
  course.atCentre(random.between(1, 8) * haste).take('accept', crew.clerk);
  course.atCentre(random.between(1, 6) * haste).take('file', crew.lead);
  course.atCentre(random.between(1, 5) * haste).take('dispatch', crew.dispatcher);
  let { handler, item } = crew;
  const returned = random.chance(0.015 * bad) && haste === 1 ? 1 : 0;
  if (returned) {
    course.atWork(random.between(3, 12)).take('return', handler, 'Another unit is responsible.');
    [handler, item] = [crew.department, null];
    course.atCentre(random.between(2, 10)).take('dispatch', crew.dispatcher);
  }
  course.atWork(random.between(2, 10) * haste).take('sign', handler);
  const left = minutesLeft(course.at, deadline, urgent);
  const slow = random.chance(0.034 * bad);
  const limit = haste < 1 ? 30 : { SMALL: 120, MEDIUM: 840, COMPLEX: 1800 }[report.class];
  course.atWork(slow ? left + limit * tail(random) : left * random.between(0.12, 0.8)).take('feedback', handler);
  const rework = check(course, crew, handler, random, random.chance(0.024 * bad));
  const late = (course.steps.findLast((step) => step.action === 'feedback')?.at ?? course.at) > deadline;

  const displeased = random.chance(Math.min(0.6, 0.045 * bad * (late ? 4 : 1) * (rework > 0 ? 2 : 1)));
  const evaluations = evaluate(course, report, policy, crew, handler, random, end, displeased);
  if (course.at >= end) return null;
  const { steps } = course;
  const reopened = steps.some((step) => step.action === 'reopen');
  const escalations = late || haste < 1 || reopened ? told(steps, policy, crew) : [];
  return { steps, crew, handler, item, policy, deadline, late, rework, returned, reopened, escalations, evaluations };
}

/** Asks a reporter from outside the service how it went; who is displeased and says so has it reopened. */
function evaluate(
  course: Course,
  report: Report,
  policy: IncidentPolicyName,
  crew: Crew,
  handler: string,
  random: Random,
  end: Instant,
  displeased: boolean,
): Evaluation[] {
  if (report.source === 'GRID_MEMBER') return [];
  const none: Evaluation = { answer: null, at: null };
  const first = course.at;
  const answers = random.chance(0.58) && report.reporter !== null;
  if (!answers || course.atHome(random.between(20, 4000)).at >= end) {
    course.at = first;
    return [none];
  }
  if (!displeased) {
    course.take('evaluate', report.reporter);
    return [{ answer: 'SATISFIED', at: course.at }];
  }
  const displeasedAt = course.at;
  reopen(course, report, policy, crew, handler, random);
  const second = course.at;
  if (!random.chance(0.7) || course.atHome(random.between(20, 2000)).at >= end) {
    course.at = second;
    return [{ answer: 'DISSATISFIED', at: displeasedAt }, none];
  }
  course.take('evaluate', report.reporter);
  return [
    { answer: 'DISSATISFIED', at: displeasedAt },
    { answer: 'SATISFIED', at: course.at },
  ];
}

/** By how much of the limit late work is late: mostly a little, sometimes far. */
function tail(random: Random): number {
  return 0.1 + Math.min(1.8, -0.45 * Math.log(1 - random.next()));
}

/** The course of a valid report, closed before the end of the months. */
export function handle(report: Report, name: string, end: Instant): Handled {
  const handled = handleOnce(report, name, end, false) ?? handleOnce(report, name, end, true);
  if (!handled) throw new Error(`${report.code} cannot be closed before the months end.`);
  return handled;
}
