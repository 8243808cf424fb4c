import { EVENTS } from '@yunge/contracts';
import { canonicalJson, firstBreak, type Recorded } from '@yunge/mongo';
import type { IncidentEvent } from '../../services/grids/src/domain/incident-event.ts';
import type { Incident } from '../../services/grids/src/domain/incident.ts';
import { auditCase } from './audit-case.ts';
import { checkAnswers } from './check-answers.ts';
import { checkRelations } from './check-relations.ts';
import type { Found, Ledger, Violation } from './ledger.ts';
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
  const found: Found = (invariant, what) => void violations.push({ invariant, what });
  const committed = Map.groupBy(ledger.commits, ({ document }) => document.id);
  const { incidents, notices, kept, redis, rules } = platform;

  /** Events that personnel hears of, and when they were written; what grids tells itself shows in the incidents. */
  const announced = new Map<string, number>();
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
    const times = new Map<number, number>();
    for (const { at, seq, document } of writes) {
      for (let each = seq; each <= document.log.events.length; each += 1) times.set(each, at);
    }
    const committedAt = (seq: number) => times.get(seq) ?? end;

    let replayed: Incident | null = null;
    for (const event of events) {
      replayed = rules.evolve(replayed, event);
      rules.announce?.(event, replayed).forEach(({ name }, index) => {
        if (EVENTS.get(name)?.to.includes('personnel'))
          announced.set(`${id}-${event.seq}-${index}`, committedAt(event.seq));
      });
    }
    const stored = canonicalJson({ ...state, id });
    if (stored !== canonicalJson({ ...replayed, version: state.version })) {
      found('I7', `${id}: replaying the events does not make what is stored`);
    }

    const audit = auditCase(events, committedAt, { end, slackMs: SLACK_MS });
    violations.push(...audit.violations.map(({ invariant, what }) => ({ invariant, what: `${id}: ${what}` })));
    lateness.push(...audit.lateness);

    if (log.relayAt && committedAt(events.length) < end - SLACK_MS)
      found('I9', `${id}: the relay still has to look at it`);
    const [claims = 0, leases = 0] = [ledger.claims.get(id), ledger.leases.get(id)];
    if (claims > leases) found('I9', `${id}: claimed ${claims} times with ${leases} leases`);
  }

  const effects = [...notices.documents.keys(), ...kept.documents.keys()];
  const heard = new Set(effects);
  for (const [id, at] of announced) {
    if (!heard.has(id) && at < end - SLACK_MS) found('I8', `the event ${id} had no effect`);
  }
  for (const id of effects) if (!announced.has(id)) found('I8', `an effect ${id} that no event announced`);
  if (effects.length !== heard.size) found('I8', 'an event had two effects');

  for (const error of ledger.errors) found('I9', `failed without a fault: ${error}`);
  if (ledger.open.size > 0) found('I9', `${ledger.open.size} requests were never answered`);
  for (const job of redis.overdue(end - SLACK_MS)) found('I9', `the queue does not come to rest: ${job}`);
  checkRelations([...incidents.documents.values()], found);
  checkAnswers(incidents.documents, ledger, found);
  return { violations, lateness };
}

const isIncidentEvent = (event: { readonly name: string }): event is Recorded<IncidentEvent> =>
  event.name.startsWith('incident.');
