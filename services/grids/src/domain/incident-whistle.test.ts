import { describe, expect, it } from '@jest/globals';
import { obstacleToClosing } from './incident-closing.ts';
import { escalateOverdue } from './incident-escalation.ts';
import type { IncidentEvent } from './incident-event.ts';
import { answerWhistle, blowWhistle, rateWhistle } from './incident-whistle.ts';
import { at, chief, fire, head, incident, later, leader, UNTIL } from './incident.fixture.ts';

const known = new Set(['FIRE', 'EMERGENCY', 'HEALTH']);
const blow = {
  whistleId: 'w1',
  kind: 'ROUTINE',
  reason: 'Three stairwells.',
  departments: ['FIRE', 'HEALTH'],
  known,
} as const;
const blown: IncidentEvent = {
  name: 'incident.whistleBlown',
  ...{ whistleId: 'w1', kind: 'ROUTINE', reason: 'x', departments: ['FIRE', 'HEALTH'], by: leader.id, at },
};
const answered = (milestone: 'SIGN_IN' | 'CONTACT' | 'ATTEND', unit = 'FIRE'): IncidentEvent => ({
  name: 'incident.whistleAnswered',
  ...{ whistleId: 'w1', unit, milestone, by: fire.id, at: later(5) },
});
const called = incident.given(...UNTIL.FILED, blown);

describe('Blowing a whistle', () => {
  it('calls known departments, each once, and puts it before their eyes', () => {
    const when = (departments: readonly string[]) =>
      incident
        .given(...UNTIL.FILED)
        .when((found) => blowWhistle(found, { ...blow, departments }, { actor: leader, at }));
    when([]).thenRefused('UNKNOWN_DEPARTMENT', ['input', 'departmentCodes']);
    when(['DRAGONS']).thenRefused('UNKNOWN_DEPARTMENT', ['input', 'departmentCodes']);
    when(['FIRE', 'FIRE']).thenRefused('UNKNOWN_DEPARTMENT', ['input', 'departmentCodes']);
    const { state } = when(['FIRE', 'HEALTH']).then({ name: 'incident.whistleBlown' });
    expect(state).toMatchObject({ status: 'FILED', units: ['FIRE', 'HEALTH'], nextDueAt: expect.any(Date) });
  });

  it('for a hard matter is for leaders of a town or the district', () => {
    const hard = (actor: typeof leader) =>
      incident.given(...UNTIL.FILED).when((found) => blowWhistle(found, { ...blow, kind: 'HARD' }, { actor, at }));
    hard(chief).thenRefused('HARD_WHISTLE_BY_LEADERS');
    hard(leader).then({ kind: 'HARD' });
    hard(head).then({ kind: 'HARD' });
  });
});

describe('A called unit', () => {
  const answer = (milestone: 'SIGN_IN' | 'CONTACT' | 'ATTEND', ...before: IncidentEvent[]) =>
    incident
      .given(...UNTIL.FILED, blown, ...before)
      .when((found) => answerWhistle(found, { whistleId: 'w1', milestone }, { actor: fire, at: later(5) }));

  it('signs in before it comes, and does nothing twice', () => {
    answer('ATTEND').thenRefused('NOT_SIGNED_IN');
    answer('SIGN_IN').then({ name: 'incident.whistleAnswered', unit: 'FIRE' });
    answer('SIGN_IN', answered('SIGN_IN')).thenRefused('ALREADY_DONE');
    answer('ATTEND', answered('SIGN_IN')).then({ milestone: 'ATTEND' });
    answer('CONTACT', answered('ATTEND')).thenRefused('ALREADY_DONE');
  });

  it('answers only where it was called', () => {
    const health = { ...fire, scopes: { ...fire.scopes, department: 'EMERGENCY' } };
    called
      .when((found) => answerWhistle(found, { whistleId: 'w1', milestone: 'SIGN_IN' }, { actor: health, at }))
      .thenRefused('NOT_CALLED');
    called
      .when((found) => answerWhistle(found, { whistleId: 'other', milestone: 'SIGN_IN' }, { actor: fire, at }))
      .thenRefused('UNKNOWN_WHISTLE');
  });

  it('that does not sign in within the hour is told of once, to the whistler and the town', () => {
    const superiors = ['chief', 'leader', 'head', 'head'];
    const missed = called.when((found) =>
      escalateOverdue(found, { superiors, by: 'system-escalation', at: later(60) }),
    );
    const names = missed.state.whistles[0]?.calls.map(({ duties }) => duties[0]?.isTold);
    expect(names).toEqual([true, true]);
    expect(escalateOverdue(missed.state, { superiors, by: 'x', at: later(60) }).events).toEqual([]);
    expect(missed.state.owners).toContain('leader');
  });
});

describe('Rating', () => {
  const rate = (actor: typeof leader, score = 4, unit = 'FIRE') =>
    incident
      .given(...UNTIL.FILED, blown, answered('ATTEND'))
      .when((found) => rateWhistle(found, { whistleId: 'w1', unit, score, comment: null }, { actor, at: later(9) }));

  it('is for whoever blew the whistle, 1 to 5, once', () => {
    rate(chief).thenRefused('NOT_THE_WHISTLER');
    rate(leader, 6).thenRefused('SCORE_OUT_OF_RANGE', ['input', 'score']);
    rate(leader, 4, 'EMERGENCY').thenRefused('UNKNOWN_WHISTLE');
    const { state } = rate(leader).then({ name: 'incident.whistleRated', unit: 'FIRE' });
    const again = rateWhistle(state, { whistleId: 'w1', unit: 'FIRE', score: 1, comment: null }, { actor: leader, at });
    expect(again).toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('stands between the incident and its closing until every called unit has one', () => {
    const { state } = rate(leader);
    expect(obstacleToClosing(state)).toMatchObject({ code: 'WHISTLE_UNRATED' });
    const rated = rateWhistle(
      state,
      { whistleId: 'w1', unit: 'HEALTH', score: 1, comment: 'Never came.' },
      { actor: leader, at },
    );
    if (!rated.ok) throw new Error(rated.code);
    expect(
      obstacleToClosing(
        incident.given(...UNTIL.FILED, blown, answered('ATTEND'), ratedEvent('FIRE'), ratedEvent('HEALTH')).state,
      ),
    ).toBeNull();
  });
});

function ratedEvent(unit: string): IncidentEvent {
  return {
    name: 'incident.whistleRated',
    whistleId: 'w1',
    unit,
    rating: { score: 4, comment: null },
    by: leader.id,
    at: later(9),
  };
}
