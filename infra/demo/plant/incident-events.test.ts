import { describe, expect, it } from '@jest/globals';
import { announceIncidentWith } from '../../../services/grids/src/domain/incident-announcements.ts';
import { evolveIncident } from '../../../services/grids/src/domain/incident-history.ts';
import type { Incident } from '../../../services/grids/src/domain/incident.ts';
import { incident } from '../incidents/incidents.ts';
import type { IncidentFact } from '../incidents/facts.ts';
import { planOf } from '../incidents/plan.ts';
import { timeline } from '../incidents/timeline.ts';
import { personId } from '../people/posting.ts';
import { incidentEvents } from './incident-events.ts';

const announce = announceIncidentWith();
const plan = planOf('2026-11', 1);
const facts = Array.from({ length: 1_500 }, (_, n) => incident(plan, n * 20));

function lived(fact: IncidentFact) {
  const superiors = ['chief', 'town', 'head', 'head'];
  const events = incidentEvents(fact, { memberId: personId('GRID_MEMBER', fact.grid), superiors });
  let state: Incident | null = null;
  const announced: string[] = [];
  for (const event of events) {
    state = evolveIncident(state, event);
    announced.push(...announce(event, state).map(({ name }) => name));
  }
  if (!state) throw new Error('Nothing happened.');
  return { fact, events, state, announced };
}
const all = facts.map(lived);

describe('Incidents of the demo in the events of their service', () => {
  it('end as the demo says, by the clocks of the service', () => {
    for (const { fact, state } of all) {
      const last = [...timeline(fact)].at(-1);
      expect([state.status, state.handlerId, state.verifierId, state.promise, state.nextDueAt]).toEqual([
        fact.outcome,
        fact.handler,
        fact.verifier,
        last?.clocks.promise,
        null,
      ]);
      expect([state.reworkCount, state.returnCount, state.reopenCount > 0]).toEqual([
        fact.rework,
        fact.returned,
        fact.reopened,
      ]);
    }
  });

  it('climb to whom the demo says, and nobody is told twice', () => {
    // Of an invalid report the demo's own list of escalations is left empty.
    for (const { fact, events } of all.filter(({ fact }) => fact.valid)) {
      const told = events.flatMap((event) => (event.name === 'incident.escalated' ? [event.level] : []));
      expect(told).toEqual(fact.escalations.map(({ level }) => level));
    }
    expect(all.some(({ fact }) => fact.escalations.length > 0)).toBe(true);
  });

  it('go to a member under the admission list, or to a department', () => {
    for (const { state, fact } of all) {
      if (fact.onTheSpot || !fact.valid) continue;
      expect([state.admissionItemCode, state.assigneeId]).toEqual(
        fact.admissionItem === null ? [null, null] : [fact.admissionItem, fact.handler],
      );
      expect(state.departmentCode).toBe(state.assigneeId === null ? fact.department : null);
    }
  });

  it('tell personnel of each closing, answer and dismissal', () => {
    for (const { fact, announced } of all) {
      const closings = fact.steps.filter(({ to }) => to === 'CLOSED').length;
      const answers = fact.steps.filter(({ action }) => action === 'evaluate' || action === 'reopen').length;
      const count = (name: string) => announced.filter((each) => each === name).length;
      expect([count('incident.closed'), count('incident.evaluated'), count('incident.dismissed')]).toEqual([
        closings,
        answers,
        fact.valid ? 0 : 1,
      ]);
    }
  });
});
