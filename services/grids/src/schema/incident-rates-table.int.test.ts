import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accept, systemActor } from '@yunge/kernel';
import { listOf, pathOf } from '@yunge/testkit';
import type { IncidentEvent } from '../domain/incident-event.ts';
import { lifeOf } from '../domain/incident-rates.fixture.ts';
import { openTestService } from '../test-service.ts';
import { markMoved, recountNode, rollUp } from '../workers/roll-up-incident-rates.ts';
import { dispatcher, GRID } from './incident.fixture.ts';
import { plantRates } from './incident-rates.fixture.ts';

const DISTRICT = '140214';
const asking = (list: string) => `query ($within: String!, $month: String!) {
  incidentRates(within: $within, month: $month) { stalePartitions count(set: REPORTED) { count ${list} } } }`;
const NUMBER = asking('');
const LISTED = asking('incidents(first: 100) { totalCount nodes { id } }');

let test: Awaited<ReturnType<typeof openTestService>>;
let month: string;
beforeAll(async () => {
  test = await openTestService();
  ({ month } = await plantRates(test.service));
}, 60_000);
afterAll(() => test.close(), 60_000);

describe('While a change is on its way up', () => {
  it('the answer says how much waits, and a number with its list is still the length of the list', async () => {
    const { service } = test;
    const ask = { within: DISTRICT, month };
    const before = Number(pathOf((await test.ask(dispatcher, NUMBER, ask)).data, 'incidentRates.count.count'));
    const at = service.clock.now();
    const seed = { beganAt: at, policy: 'incident/MEDIUM@1', source: 'RESIDENT', steps: [] } as const;
    const command = { name: 'test', by: systemActor('test'), key: null, request: null };
    await service.stores.incidents.open(command, () => accept<IncidentEvent>(...lifeOf(seed, 'new', GRID)), 'new');
    await markMoved(service, [{ gridCode: GRID, reportedAt: at, at }]);
    const marked = await test.ask(dispatcher, NUMBER, ask);
    expect(pathOf(marked.data, 'incidentRates')).toEqual({ stalePartitions: 1, count: { count: before } });

    await recountNode(service, GRID, month); // the grid knows of it, the district does not yet
    const number = await test.ask(dispatcher, NUMBER, ask);
    expect(pathOf(number.data, 'incidentRates')).toEqual({ stalePartitions: 1, count: { count: before } });
    const { data } = await test.ask(dispatcher, LISTED, ask);
    expect(pathOf(data, 'incidentRates.count')).toMatchObject({
      count: before + 1,
      incidents: { totalCount: before + 1 },
    });
    expect(listOf(data, 'incidentRates.count.incidents.nodes')).toHaveLength(Math.min(before + 1, 100));

    await rollUp(service);
    const after = await test.ask(dispatcher, NUMBER, ask);
    expect(pathOf(after.data, 'incidentRates')).toEqual({ stalePartitions: 0, count: { count: before + 1 } });
  });
});
