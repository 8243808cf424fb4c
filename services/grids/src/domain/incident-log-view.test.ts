import { describe, expect, it } from '@jest/globals';
import { newDocument } from '@yunge/mongo';
import { actor } from '@yunge/testkit';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import { logSeenBy } from './incident-log-view.ts';
import { at, chief, fire, reporter, UNTIL } from './incident.fixture.ts';

const blown: IncidentEvent = {
  ...{ name: 'incident.whistleBlown', whistleId: 'w', kind: 'ROUTINE', reason: 'Hydrant.', departments: ['FIRE'] },
  ...{ by: chief.id, at },
};
const rated: IncidentEvent = {
  ...{ name: 'incident.whistleRated', whistleId: 'w', unit: 'FIRE', rating: { score: 1, comment: null } },
  ...{ by: chief.id, at },
};
const after: IncidentEvent = { name: 'incident.commented', text: 'Done.', by: chief.id, at };
const events = [...UNTIL.IN_PROGRESS, blown, rated, after];
const recorded = newDocument({ evolve: evolveIncident }, 'i1', events, null)?.log.events ?? [];
const ratedAt = events.indexOf(rated);

describe('Somebody of a department', () => {
  const chiefToo = actor(['DEPARTMENT', 'GRID_CHIEF'], { id: 'both', department: 'FIRE', divisions: ['140214'] });
  it.each([
    ['a clerk', fire],
    ['a clerk who is also a chief', chiefToo],
  ])('does not learn from the log who rated, as %s', (_, clerk) => {
    const seen = logSeenBy(recorded, reporter.id, clerk);
    expect(seen[ratedAt]).toMatchObject({ name: 'incident.whistleRated', by: 'system-somebody' });
    expect(seen[ratedAt - 1]).toMatchObject({ name: 'incident.whistleBlown', by: chief.id });
  });

  it('is given no hash from the rating on, for five scores are soon tried out', () => {
    const sealed = logSeenBy(recorded, reporter.id, fire).map(({ isSealed = false }) => isSealed);
    expect(sealed).toEqual(events.map((_, index) => index >= ratedAt));
    const unrated = logSeenBy(recorded.slice(0, ratedAt), reporter.id, fire);
    expect(unrated.some(({ isSealed }) => isSealed)).toBe(false);
  });
});

it('Staff of no department see the whole log', () => {
  expect(logSeenBy(recorded, reporter.id, chief)).toEqual(recorded);
});

it('The reporter stays hidden from whom the incident hides them', () => {
  const [first] = logSeenBy(recorded, reporter.id, actor('AUDITOR'));
  expect(first?.by).toBe('system-somebody');
  expect(logSeenBy(recorded, reporter.id, reporter)[0]?.by).toBe(reporter.id);
});
