import { allowedActions } from '@yunge/casework';
import { ROLES } from '@yunge/kernel';
import { describe, expect, it } from '@jest/globals';
import type { IncidentEvent } from '../../../services/grids/src/domain/incident-event.ts';
import { evolveIncident } from '../../../services/grids/src/domain/incident-history.ts';
import { followUpSpan } from '../../../services/grids/src/domain/incident-mediation.ts';
import { INCIDENT_TABLES } from '../../../services/grids/src/domain/incident-states.ts';
import type { Incident } from '../../../services/grids/src/domain/incident.ts';
import { isRated } from '../../../services/grids/src/domain/whistle.ts';
import { incident } from '../incidents/incidents.ts';
import { planOf } from '../incidents/plan.ts';
import { personId } from '../people/posting.ts';
import { period } from '../time.ts';
import { incidentEvents } from './incident-events.ts';

const ACTIONS: Partial<Record<IncidentEvent['name'], string>> = {
  'incident.mediatorNamed': 'NAME_MEDIATOR',
  'incident.mediated': 'MEDIATE',
  'incident.mediationFollowedUp': 'FOLLOW_UP_MEDIATION',
  'incident.whistleBlown': 'BLOW_WHISTLE',
  'incident.whistleAnswered': 'ANSWER_WHISTLE',
  'incident.whistleRated': 'RATE_WHISTLE',
};

const plan = planOf('2026-11', 1);
const end = new Date(period('2026-11').to);
const superiors = ['chief', 'town', 'head', 'head'];

/** A history folded event by event, with what the state table did not allow. */
function lived(n: number) {
  const fact = incident(plan, n * 7);
  const events = incidentEvents(fact, { memberId: personId('GRID_MEMBER', fact.grid), superiors });
  const outside: string[] = [];
  let state: Incident | null = null;
  for (const event of events) {
    const action = ACTIONS[event.name];
    const allowed: readonly string[] = state ? allowedActions(INCIDENT_TABLES[state.type], state.status, ROLES) : [];
    if (action !== undefined && !allowed.includes(action)) outside.push(`${fact.code} ${state?.status} ${action}`);
    state = evolveIncident(state, event);
  }
  if (!state) throw new Error('Nothing happened.');
  return { events, state, outside };
}
const all = Array.from({ length: 4_300 }, (_, n) => lived(n));
const having = (name: IncidentEvent['name']) => all.filter(({ events }) => events.some((event) => event.name === name));

describe('Mediators and departments in the incidents of the demo', () => {
  it('do nothing that the state table does not allow, and nothing after the two months', () => {
    expect(all.flatMap(({ outside }) => outside)).toEqual([]);
    expect(all.flatMap(({ events }) => events.filter(({ at }) => at >= end))).toEqual([]);
  });

  it('mediate disputes, and somebody else asks 7 to 30 days later whether it is kept', () => {
    const followed = having('incident.mediationFollowedUp').map(({ state }) => state.mediation);
    expect(followed.length).toBeGreaterThan(20);
    for (const mediation of followed) {
      if (!mediation?.followUp) throw new Error('nothing was followed up');
      const { from, until } = followUpSpan(mediation);
      expect(mediation.followUp.at >= from && mediation.followUp.at <= until).toBe(true);
      expect(mediation.followUp.by).not.toBe(mediation.by);
    }
    expect(having('incident.mediated').every(({ state }) => state.type === 'DISPUTE')).toBe(true);
  });

  it('come when they are called, are told when they are late, and are all rated in the end', () => {
    const whistled = having('incident.whistleBlown').map(({ state }) => state);
    expect(whistled.length).toBeGreaterThan(20);
    expect(whistled.filter(({ whistles }) => !whistles.every(isRated))).toEqual([]);
    expect(whistled.filter(({ nextDueAt }) => nextDueAt !== null)).toEqual([]);
    const duties = whistled.flatMap(({ whistles }) =>
      whistles.flatMap(({ calls }) => calls.flatMap((call) => call.duties)),
    );
    expect(duties.every(({ doneAt, dueAt, isTold }) => doneAt !== null && isTold === doneAt > dueAt)).toBe(true);
    expect(duties.some(({ isTold }) => isTold)).toBe(true);
  });
});
