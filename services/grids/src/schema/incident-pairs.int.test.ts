import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { divisionPath } from '@yunge/contracts';
import { deriveId, toGlobalId } from '@yunge/kernel';
import { firstBreak } from '@yunge/mongo';
import { codesOf, rivals } from '@yunge/testkit';
import { incidentCode } from '../domain/incident-opening.ts';
import type { IncidentEvent } from '../domain/incident-event.ts';
import { openTestService } from '../test-service.ts';
import { casesOf, dispatcher, GRID, LAMP, member, plantTown, resident } from './incident.fixture.ts';

const PAIRS = 1_000;

let test: Awaited<ReturnType<typeof openTestService>>;
let cases: ReturnType<typeof casesOf>;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  cases = casesOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

/** A matter that waits to be dispatched. */
function filed(id: string, at: Date): readonly IncidentEvent[] {
  const by = dispatcher.id;
  return [
    {
      name: 'incident.opened',
      id,
      code: incidentCode(id, GRID, at),
      gridCode: GRID,
      within: divisionPath(GRID),
      category: 'STREET_LAMP',
      class: 'SMALL',
      source: 'RESIDENT',
      description: 'The lamp at the gate is broken.',
      point: LAMP,
      reporterId: resident.id,
      memberId: member.id,
      policy: 'incident/SMALL@1',
      by: resident.id,
      at,
    },
    { name: 'incident.accepted', by, at },
    { name: 'incident.filed', by, at },
  ];
}

it('A thousand dispatch and handle pairs at once: none is lost, and none overtakes its dispatch', async () => {
  const { incidents } = test.service.stores;
  const at = test.service.clock.now();
  const ids = Array.from({ length: PAIRS }, (_, n) => deriveId('pair', String(n)));
  await incidents.insert(ids.map((id) => incidents.compose(id, filed(id, at)) ?? {}));

  const refusals = await rivals(PAIRS, async (n) => {
    const id = toGlobalId('Incident', ids[n] ?? '');
    const dispatched = codesOf(await cases.dispatched(id, toGlobalId('Person', member.id)), 'incidentDispatch');
    // What was acknowledged is there for whoever comes next, at once.
    const signed = codesOf(await cases.act(member, 'incidentSign', id), 'incidentSign');
    const handled = codesOf(await cases.done(member, id), 'incidentGiveFeedback');
    return [...dispatched, ...signed, ...handled];
  });
  expect(refusals.flat()).toEqual([]);

  const lives = await Promise.all(
    ids.map(async (id) => {
      const found = await incidents.model.findById(id).lean();
      const events = await incidents.history(id);
      const isWhole = found && firstBreak(events, found.log.head) === null;
      return [isWhole, ...events.map(({ name, seq }) => `${seq} ${name}`)].join(', ');
    }),
  );
  const life =
    'true, 1 incident.opened, 2 incident.accepted, 3 incident.filed, ' +
    '4 incident.dispatched, 5 incident.signed, 6 incident.feedbackGiven';
  expect([...new Set(lives)]).toEqual([life]);
  expect(lives).toHaveLength(PAIRS);
}, 240_000);
