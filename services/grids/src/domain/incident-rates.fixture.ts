import { mayExtend, mayRoll, RATE_SET_NAMES, type RateSet } from '@yunge/casework';
import { divisionPath } from '@yunge/contracts';
import fc from 'fast-check';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import { RULES } from './incident-rules.ts';
import type { Incident, IncidentStatus } from './incident.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What decides a random life: where it begins, and at each step how long it takes and which way it goes. */
export interface LifeSeed {
  readonly beganAt: Date;
  readonly policy: string;
  readonly source: Incident['source'];
  readonly steps: readonly { readonly hours: number; readonly way: number }[];
}

/** A life that begins in a span and goes on for at least so many steps, as far as there is any way on. */
export const lifeSeed = (from: Date, until: Date, least = 0): fc.Arbitrary<LifeSeed> =>
  fc.record({
    beganAt: fc.date({ min: from, max: until, noInvalidDate: true }),
    policy: fc.constantFrom('incident/SMALL@1', 'incident/MEDIUM@1', 'incident/COMPLEX@1'),
    source: fc.constantFrom('RESIDENT' as const, 'HOTLINE_12345' as const, 'GRID_MEMBER' as const),
    steps: fc.array(fc.record({ hours: fc.integer({ min: 0, max: 90 }), way: fc.nat(99) }), {
      minLength: least,
      maxLength: 25,
    }),
  });

type Step = IncidentEvent extends infer Each ? (Each extends unknown ? Omit<Each, 'by' | 'at'> : never) : never;

const whistle = (way: number): Step[] => {
  const known = { reason: 'Help.', departments: ['FIRE'] } as const;
  return [{ name: 'incident.whistleBlown', whistleId: `w${way}`, kind: 'ROUTINE', ...known }];
};
const rated = ({ whistles }: Incident, way: number): Step[] => {
  const open = whistles.find(({ calls }) => calls.some(({ rating }) => rating === null));
  const rating = { score: 1 + (way % 5), comment: null };
  return open ? [{ name: 'incident.whistleRated', whistleId: open.id, unit: 'FIRE', rating }] : [];
};

/** Ways on from a state; those that the incident cannot go lead nowhere. */
function waysFrom(incident: Incident, way: number, at: Date): readonly (readonly Step[])[] {
  const reason = 'Because.';
  // Not the digits that choose the way itself.
  const twist = Math.floor(way / 7);
  const departmentCode = [null, 'FIRE', 'EMERGENCY'][twist % 3] ?? null;
  const work = { result: 'Done.', evidence: [] };
  const given: Step = { name: 'incident.feedbackGiven', ...work };
  const extended: Step = { name: 'incident.extended', days: 1 + (way % 3), askedAt: at, reason };
  const rolled: Step = {
    name: 'incident.interimReplied',
    reply: 'Soon.',
    planAt: new Date(+at + (1 + way) * 6 * HOUR),
  };
  const waysOf: Partial<Record<IncidentStatus, readonly (readonly Step[])[]>> = {
    REPORTED: [
      ...[1, 2, 3, 4].map((): Step[] => [{ name: 'incident.accepted' }]),
      [{ name: 'incident.refused', reason }],
      [{ name: 'incident.selfHandled', isSampled: false, ...work }],
      [{ name: 'incident.merged', intoId: 'elder', reason }],
    ],
    ACCEPTED: [...[1, 2, 3].map((): Step[] => [{ name: 'incident.filed' }]), [{ name: 'incident.voided', reason }]],
    FILED: [
      ...[1, 2, 3].map((): Step[] => [
        { name: 'incident.dispatched', assigneeId: null, departmentCode, admissionItemCode: null },
      ]),
      whistle(way),
      [{ name: 'incident.mediated', outcome: twist % 2 ? 'AGREED' : 'FAILED', agreement: null }],
    ],
    DISPATCHED: [
      ...[1, 2, 3].map((): Step[] => [{ name: 'incident.signed' }]),
      [{ name: 'incident.returned', reason }],
      [{ name: 'incident.rebased', policy: 'incident/MEDIUM@1', reason }],
      [{ name: 'incident.commented', text: 'Well.' }],
    ],
    IN_PROGRESS: [
      ...[1, 2, 3].map(() => [given]),
      [{ name: 'incident.suspended', reason, reviewAt: new Date(+at + 2 * DAY) }],
      [{ name: 'incident.reporterAsked', question: 'Which?' }],
      mayExtend(RULES, incident, 1 + (way % 3), at) ? [extended] : [],
      mayRoll(RULES, incident) ? [rolled] : [],
    ],
    SUSPENDED: [[{ name: 'incident.resumed', cause: 'BY_HAND' }]],
    WAITING_REPORTER: [[{ name: 'incident.reporterReplied', reply: 'That.' }]],
    FEEDBACK: [[{ name: 'incident.checkStarted' }], rated(incident, way)],
    VERIFYING: [
      ...[1, 2].map((): Step[] => [{ name: 'incident.checkPassed' }]),
      [{ name: 'incident.checkFailed', reason }],
      rated(incident, way),
    ],
    REWORK: [[{ name: 'incident.workResumed' }]],
    CLOSED: [
      [{ name: 'incident.evaluated', isSatisfied: twist % 3 !== 0, comment: null }],
      [{ name: 'incident.reopened', reason }],
      [{ name: 'incident.reopened', reason, cause: 'RECURRENCE' }],
      [],
    ],
    REOPENED: [[{ name: 'incident.filed' }]],
    MERGED: [[{ name: 'incident.unmerged', fromId: 'elder', reason }], [{ name: 'incident.archived' }]],
    REFUSED: [[{ name: 'incident.archived' }]],
    VOID: [[{ name: 'incident.archived' }]],
    EVALUATED: [[{ name: 'incident.archived' }]],
  };
  return waysOf[incident.status] ?? [[]];
}

/** The life that a seed decides. */
export function lifeOf({ beganAt, policy, source, steps }: LifeSeed, id: string, gridCode: string): IncidentEvent[] {
  const opened: IncidentEvent = {
    ...{ name: 'incident.opened', id, code: `140214-261123-${id}`, gridCode, within: divisionPath(gridCode), policy },
    ...{ type: 'ORDINARY', category: 'STREET_LAMP', class: 'COMPLEX', source, description: '路灯不亮' },
    ...{ point: { lng: 113.1, lat: 40.05 }, reporterId: 'lin', memberId: null, by: 'lin', at: beganAt },
  };
  const events: IncidentEvent[] = [opened];
  let incident = evolveIncident(null, opened);
  let at = beganAt;
  for (const { hours, way } of steps) {
    at = new Date(at.getTime() + hours * HOUR);
    const ways = waysFrom(incident, way, at);
    for (const step of ways[way % ways.length] ?? []) {
      const event: IncidentEvent = { ...step, by: 'somebody', at };
      events.push(event);
      incident = evolveIncident(incident, event);
    }
  }
  return events;
}

/**
 * The sets of a log once more, by other means: one walk over the events up to the cut-off. Only deadlines are taken from
 * the engine, which has an oracle of its own.
 */
export function setsByHand(events: readonly IncidentEvent[], month: string, asOf: Date): RateSet[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const from = Date.UTC(year, number - 1, 1, -8);
  const end = Math.min(Date.UTC(year, number, 1, -8), +asOf);
  const inMonth = (at: Date | number) => +at >= from && +at < end;
  let now: Incident | null = null;
  let [handed, closed, broken, gone, unsolved, rework] = [0, 0, false, false, false, false];
  let [dispatched, returned, extended, suspended] = [false, false, false, false];
  const owed: { due: number; done: number; back: number }[] = [];
  let answer: 'YES' | 'NO' | 'UNSOLVED' | null = null;
  for (const event of events.filter(({ at }) => +at < end)) {
    const dueBefore = now ? +now.promise.dueAt : 0;
    now = evolveIncident(now, event);
    const at = +event.at;
    const last = owed.at(-1);
    switch (event.name) {
      case 'incident.refused':
      case 'incident.voided':
      case 'incident.merged':
        gone = true;
        break;
      case 'incident.unmerged':
        gone = false;
        break;
      case 'incident.dispatched':
        dispatched ||= inMonth(at);
        owed.push({ due: +(now.stage.dueAt ?? 0), done: 0, back: 0 });
        break;
      case 'incident.rebased':
        if (now.status === 'DISPATCHED' && last) last.due = +(now.stage.dueAt ?? 0);
        break;
      case 'incident.signed':
        if (last) last.done = at;
        break;
      case 'incident.returned':
        returned ||= inMonth(at);
        if (last) last.back = at;
        break;
      case 'incident.extended':
        extended = true;
        break;
      case 'incident.interimReplied':
        broken ||= at > dueBefore;
        break;
      case 'incident.mediated':
        unsolved = event.outcome === 'FAILED';
        break;
      case 'incident.feedbackGiven':
        handed = at;
        break;
      case 'incident.selfHandled':
        handed = at;
        closed = at;
        break;
      case 'incident.checkPassed':
        closed = at;
        break;
      case 'incident.checkFailed':
        rework = true;
        handed = 0;
        break;
      case 'incident.evaluated':
        if (inMonth(at)) answer = !event.isSatisfied ? 'NO' : unsolved ? 'UNSOLVED' : 'YES';
        break;
      case 'incident.reopened':
        broken ||= handed > dueBefore;
        handed = 0;
        closed = 0;
        if (inMonth(at) && !event.cause) answer = 'NO';
        break;
      default:
    }
    if (event.name === 'incident.suspended') suspended = true;
    if (event.name === 'incident.resumed') suspended = false;
  }
  if (!now) return [];
  const due = +now.promise.dueAt;
  const today = events.filter(({ at }) => at < asOf).map(({ name }) => name);
  const isBadToday =
    today.includes('incident.refused') ||
    today.includes('incident.voided') ||
    today.lastIndexOf('incident.merged') > today.lastIndexOf('incident.unmerged');
  const isOwed = (done: number) => !gone && due < end && (due >= from || done === 0 || done >= from);
  const [toHandle, toClose] = [isOwed(handed), isOwed(closed)];
  const kept = !broken && handed <= due;
  const contacts = owed.filter((each) => inMonth(each.due) && !(each.back && !each.done && each.back <= each.due));
  const found: Record<RateSet, boolean> = {
    REPORTED: inMonth(now.reportedAt),
    VALID: inMonth(now.reportedAt) && !isBadToday,
    INVALID: inMonth(now.reportedAt) && isBadToday,
    DUE: toHandle,
    HANDLED: toHandle && handed > 0 && !unsolved,
    HANDLED_IN_TIME: toHandle && handed > 0 && !unsolved && kept,
    OVERDUE_PENDING: toHandle && handed === 0,
    DUE_EXTENDED: toHandle && extended,
    DISMISSED_DUE: gone && inMonth(due),
    TO_CLOSE: toClose,
    REWORKED: toClose && rework,
    TO_CLOSE_SUSPENDED: toClose && suspended,
    TO_CLOSE_UNSUSPENDED: toClose && !suspended,
    CLOSED_IN_TIME: toClose && !suspended && closed > 0 && !unsolved && kept,
    DISPATCHED: dispatched || returned,
    DISPATCHED_RIGHT: dispatched && !returned,
    CONTACT_DUE: contacts.length > 0,
    CONTACTED_IN_TIME: contacts.length > 0 && contacts.every(({ due: by, done }) => done > 0 && done <= by),
    ANSWERED: answer !== null,
    SOLVED_BY_ANSWER: answer === 'YES',
    SATISFIED: answer === 'YES' || answer === 'UNSOLVED',
  };
  return RATE_SET_NAMES.filter((name) => found[name]);
}
