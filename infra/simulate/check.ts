import { EVENTS } from '@yunge/contracts';
import { canonicalJson, firstBreak } from '@yunge/mongo';
import type { Incident } from '../../services/grids/src/domain/incident.ts';
import type { IncidentEvent } from '../../services/grids/src/domain/incident-event.ts';
import type { Recorded } from '@yunge/mongo';
import { isSettled } from '../../services/grids/src/domain/incident-states.ts';
import { auditCase } from './audit-case.ts';
import type { Answer, Invariant, Ledger, Violation } from './ledger.ts';
import type { Platform } from './platform.ts';

/** The longest a step may have to wait, with the disasters that `faults.ts` allows. */
export const SLACK_MS = 120_000;

export interface Verdict {
  readonly violations: readonly Violation[];
  readonly lateness: readonly number[];
}

/** Compares what is stored with the ledger, once everything has come to rest at `end`. */
export function check(platform: Platform, ledger: Ledger, end: number): Verdict {
  const violations: Violation[] = [];
  const lateness: number[] = [];
  const found = (invariant: Invariant, what: string) => void violations.push({ invariant, what });
  const committed = Map.groupBy(ledger.commits, ({ document }) => document.id);
  const { incidents, notices, kept, redis, rules } = platform;

  /** Events that personnel must have heard; what grids tells itself shows in the incidents. */
  const announced = new Set<string>();
  for (const { id, log, ...state } of incidents.documents.values()) {
    const events = log.events.filter(isIncidentEvent);
    const writes = committed.get(id) ?? [];

    writes.forEach(({ from, document }, index) => {
      const before = writes[index - 1]?.document.version ?? 0;
      if (from !== before || document.version !== before + 1) {
        found('I5', `${id}: version ${document.version} was written over ${before}, made from ${from}`);
      }
    });
    if (state.version !== writes.length) found('I4', `${id}: version ${state.version} after ${writes.length} writes`);

    const broken = firstBreak(log.events, log.head);
    if (broken !== null) found('I7', `${id}: the chain breaks at event ${broken}`);
    let replayed: Incident | null = null;
    for (const event of events) {
      replayed = rules.evolve(replayed, event);
      rules.announce?.(event, replayed).forEach(({ name }, index) => {
        if (EVENTS.get(name)?.to.includes('personnel')) announced.add(`${id}-${event.seq}-${index}`);
      });
    }
    const stored = canonicalJson({ ...state, id });
    if (stored !== canonicalJson({ ...replayed, version: state.version })) {
      found('I7', `${id}: replaying the events does not make what is stored`);
    }

    const times = new Map<number, number>();
    for (const { at, seq, document } of writes) {
      for (let each = seq; each <= document.log.events.length; each += 1) times.set(each, at);
    }
    const audit = auditCase(events, (seq) => times.get(seq) ?? end, { end, slackMs: SLACK_MS });
    violations.push(...audit.violations.map(({ invariant, what }) => ({ invariant, what: `${id}: ${what}` })));
    lateness.push(...audit.lateness);

    const lastAt = times.get(events.length) ?? end;
    if (log.relayAt && lastAt < end - SLACK_MS) found('I9', `${id}: the relay still has to look at it`);
    const [claims = 0, leases = 0] = [ledger.claims.get(id), ledger.leases.get(id)];
    if (claims > leases) found('I9', `${id}: claimed ${claims} times with ${leases} leases`);
  }

  const effects = [...notices.documents.keys(), ...kept.documents.keys()];
  const heard = new Set(effects);
  for (const id of announced) if (!heard.has(id)) found('I8', `the event ${id} had no effect`);
  for (const id of effects) if (!announced.has(id)) found('I8', `an effect ${id} that no event announced`);
  if (effects.length !== heard.size) found('I8', 'an event had two effects');

  for (const error of ledger.errors) found('I9', `failed without a fault: ${error}`);
  if (ledger.open.size > 0) found('I9', `${ledger.open.size} requests were never answered`);
  for (const job of redis.overdue(end - SLACK_MS)) found('I9', `the queue does not come to rest: ${job}`);
  checkRelations([...incidents.documents.values()], found);
  checkAnswers(platform, ledger, found);
  return { violations, lateness };
}

const isIncidentEvent = (event: { readonly name: string }): event is Recorded<IncidentEvent> =>
  event.name.startsWith('incident.');

/** Related incidents know how the others stand, once everything has come to rest. */
function checkRelations(all: readonly Incident[], found: (invariant: Invariant, what: string) => void): void {
  const byId = new Map(all.map((incident) => [incident.id, incident]));
  const isInto = (incident: Incident, targetId: string): boolean => {
    const { mergedIntoId } = incident;
    const next = mergedIntoId === null ? undefined : byId.get(mergedIntoId);
    return mergedIntoId === targetId || (next !== undefined && isInto(next, targetId));
  };
  for (const { id, followers, children } of all) {
    const following = new Set(followers.map(({ incidentId }) => incidentId));
    for (const other of all) {
      const shouldFollow = isInto(other, id);
      if (shouldFollow !== following.has(other.id)) {
        found('I8', `${other.id} ${shouldFollow ? 'should follow' : 'should not follow'} ${id}`);
      }
    }
    for (const child of children) {
      const other = byId.get(child.id);
      const isDone = !other || isSettled(other) || other.parentId !== id;
      if (child.isSettled !== isDone)
        found('I8', `${id} believes its child ${child.id} ${child.isSettled ? 'done' : 'open'}`);
    }
  }
}

function checkAnswers(
  { incidents }: Platform,
  { answers, commits }: Ledger,
  found: (invariant: Invariant, what: string) => void,
): void {
  const byKey = Map.groupBy(commits, ({ key }) => key);
  for (const [key, all] of Map.groupBy(answers, (answer) => answer.key)) {
    const writes = byKey.get(key) ?? [];
    if (writes.length > 1) found('I6', `${key}: ${writes.length} effects`);
    const first = all.filter(({ outcome }) => outcome.ok).sort(byTime)[0];
    for (const answer of all) {
      const { outcome, incidentId, expectedVersion } = answer;
      const write = writes[0];
      if (outcome.ok) {
        const kept = incidents.documents.get(incidentId ?? '');
        const own = kept?.log.keys.some((applied) => applied.key === key);
        if (!write) found('I6', `${key}: acknowledged without an effect`);
        else if (!own || kept?.log.events[write.seq - 1]?.hash !== write.document.log.events[write.seq - 1]?.hash) {
          found('I4', `${key}: acknowledged, and not there`);
        } else if (write.document.id !== incidentId) found('I6', `${key}: another incident was answered`);
        if (write && expectedVersion !== null && write.from !== expectedVersion) {
          found('I5', `${key}: expected version ${expectedVersion}, changed ${write.from}`);
        }
      } else if (first && answer.request === first.request && answer.askedAt > first.answeredAt) {
        found('I6', `${key}: acknowledged, then ${outcome.code}`);
      } else if (first && answer.request !== first.request && answer.askedAt > first.answeredAt) {
        if (outcome.code !== 'IDEMPOTENCY_CONFLICT')
          found('I6', `${key}: another request was answered ${outcome.code}`);
      } else if (outcome.code === 'IDEMPOTENCY_CONFLICT' && all.every(({ request }) => request === answer.request)) {
        found('I6', `${key}: IDEMPOTENCY_CONFLICT for a key that was not used before`);
      }
      if (first && outcome.ok && answer.request !== first.request)
        found('I6', `${key}: two requests were acknowledged`);
    }
    const requests = new Set(all.map(({ request }) => request));
    if (!first && writes.length > 0 && requests.size === 1) found('I6', `${key}: had its effect, and was refused`);
  }
}

const byTime = (a: Answer, b: Answer) => a.answeredAt - b.answeredAt;
