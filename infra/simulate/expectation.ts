import {
  advance,
  ladderInstants,
  missedDuties,
  reachMilestone,
  startCall,
  type Call,
  type Clocks,
  type Fact,
} from '@yunge/casework';
import type { IncidentEvent } from '../../services/grids/src/domain/incident-event.ts';
import { RULES } from '../../services/grids/src/domain/incident-rules.ts';

/** Something that has to be told, once. */
export interface Expected {
  /** What makes it the same: a level is told once an epoch, whichever clock brings it. */
  readonly key: string;
  readonly at: Date;
  readonly epoch: number;
  /** 0 for all that is no level of a ladder. */
  readonly level: number;
}

/** What happened to a case as far as time is concerned; not what was told of it, and nothing the document says. */
export interface History {
  readonly clocks: Clocks;
  /** While its time stands still: until when. */
  readonly resumesAt: Date | null;
  readonly calls: ReadonlyMap<string, Call>;
}

/** Where an event leads, written down a second time: the house's own table is what is tested. */
const LEADS_TO = new Map<IncidentEvent['name'], string>([
  ['incident.accepted', 'ACCEPTED'],
  ['incident.acknowledged', 'IN_PROGRESS'],
  ['incident.filed', 'FILED'],
  ['incident.dispatched', 'DISPATCHED'],
  ['incident.signed', 'IN_PROGRESS'],
  ['incident.returned', 'FILED'],
  ['incident.suspended', 'SUSPENDED'],
  ['incident.reporterAsked', 'WAITING_REPORTER'],
  ['incident.reporterReplied', 'IN_PROGRESS'],
  ['incident.resumed', 'IN_PROGRESS'],
  ['incident.feedbackGiven', 'FEEDBACK'],
  ['incident.selfHandled', 'CLOSED'],
  ['incident.checkStarted', 'VERIFYING'],
  ['incident.checkPassed', 'CLOSED'],
  ['incident.checkFailed', 'REWORK'],
  ['incident.workResumed', 'IN_PROGRESS'],
  ['incident.evaluated', 'EVALUATED'],
  ['incident.reopened', 'REOPENED'],
  ['incident.refused', 'REFUSED'],
  ['incident.voided', 'VOID'],
  ['incident.merged', 'MERGED'],
  ['incident.unmerged', 'REPORTED'],
  ['incident.archived', 'ARCHIVED'],
]);

function factOf(event: IncidentEvent): Fact | null {
  const { at } = event;
  if (event.name === 'incident.opened') return { kind: 'STARTED', at, policy: event.policy, state: 'REPORTED' };
  if (event.name === 'incident.interimReplied') return { kind: 'ROLLED', at, to: event.planAt };
  if (event.name === 'incident.extended') return { kind: 'EXTENDED', at: event.askedAt, days: event.days };
  const state = LEADS_TO.get(event.name);
  if (state === undefined) return null;
  return event.name === 'incident.suspended'
    ? { kind: 'STAGE', at, state, until: event.reviewAt }
    : { kind: 'STAGE', at, state };
}

function resumesAt({ promise }: Clocks, event: IncidentEvent): Date | null {
  if (event.name !== 'incident.suspended' && event.name !== 'incident.reporterAsked') return null;
  const pause = promise.pauses.at(-1);
  if (pause && pause.until > event.at) return pause.until;
  return event.name === 'incident.suspended' ? event.reviewAt : null;
}

function callsAfter(calls: History['calls'], event: IncidentEvent): History['calls'] {
  if (event.name === 'incident.whistleBlown') {
    const { whistleId, kind, departments, at } = event;
    const called = departments.map(
      (unit) => [`${whistleId} ${unit}`, startCall(RULES.calendar, kind, unit, at)] as const,
    );
    return new Map([...calls, ...called]);
  }
  if (event.name !== 'incident.whistleAnswered' && event.name !== 'incident.whistleRated') return calls;
  const key = `${event.whistleId} ${event.unit}`;
  const call = calls.get(key);
  if (!call) return calls;
  const next =
    event.name === 'incident.whistleRated'
      ? { ...call, rating: { ...event.rating, at: event.at } }
      : reachMilestone(call, event.milestone, event.at);
  return new Map([...calls, [key, next]]);
}

/** Whether an event begins a new stage or promise, or moves one: then what was due before must have been told. */
export const movesClocks = (event: IncidentEvent): boolean => factOf(event) !== null;

/** A case's history with one more event. */
export function happened(history: History | null, event: IncidentEvent): History {
  const fact = factOf(event);
  const clocks = fact ? advance(RULES, history?.clocks ?? null, fact) : history?.clocks;
  if (!clocks) throw new Error(`${event.name} cannot come first`);
  const calls = callsAfter(history?.calls ?? new Map(), event);
  return { clocks, calls, resumesAt: fact?.kind === 'STAGE' ? resumesAt(clocks, event) : (history?.resumesAt ?? null) };
}

const FAR = new Date(8.64e15);

/** All that has to be told as things stand, told already or not. */
export function expected({ clocks, resumesAt: until, calls }: History): Expected[] {
  const { promise, stage } = clocks;
  const { epoch } = promise;
  const steps = ladderInstants(RULES, clocks)
    .filter(({ clock, at }) => clock === 'STAGE' || promise.stoppedAt === null || at <= promise.stoppedAt)
    .map(({ clock, name, level, at }) => ({ key: stepKey({ clock, epoch, name, level }, stage), at, epoch, level }));
  const resumption = until ? [{ key: `goes on at ${until.toISOString()}`, at: until, epoch, level: 0 }] : [];
  const missed = [...calls].flatMap(([key, call]) =>
    missedDuties(call, FAR).map((milestone) => ({
      key: `${key} ${milestone}`,
      at: call.duties.find((duty) => duty.milestone === milestone)?.dueAt ?? FAR,
      epoch,
      level: 0,
    })),
  );
  return [...steps, ...resumption, ...missed];
}

function stepKey(
  step: { readonly clock: 'PROMISE' | 'STAGE'; readonly epoch: number; readonly name: string; readonly level: number },
  stage: Clocks['stage'],
): string {
  const { clock, epoch, name, level } = step;
  if (level > 0) return `epoch ${epoch} level ${level}`;
  return clock === 'PROMISE'
    ? `epoch ${epoch} ${name}`
    : `${stage.state} since ${stage.startedAt.toISOString()} ${name}`;
}

/** The key of what an event tells; null for one that tells nothing. */
export function tellingKey(event: IncidentEvent, { clocks, resumesAt: until }: History): string | null {
  if (event.name === 'incident.warned' || event.name === 'incident.escalated') return stepKey(event.step, clocks.stage);
  if (event.name === 'incident.whistleMissed') return `${event.whistleId} ${event.unit} ${event.milestone}`;
  return event.name === 'incident.resumed' && event.cause === 'TIME_UP' ? `goes on at ${until?.toISOString()}` : null;
}
