import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, toGlobalId } from '@yunge/kernel';
import { parseEnv } from '@yunge/runtime';
import { actor, codesOf, drain, listOf, pathOf } from '@yunge/testkit';
import { env } from '../config.ts';
import { openService, type Service } from '../context.ts';
import {
  accountOf,
  DISTRICT,
  districtOf,
  head,
  liaison,
  SPRING,
  STEEL,
  TOWN,
  townLeader,
} from '../schema/company.fixture.ts';
import { openTestService } from '../test-service.ts';
import { sweepOverdueRequests } from './escalate-overdue-request.ts';

const MINUTE = 60_000;
const departmentHead = actor('DEPARTMENT', { id: 'department-head' });
const spring = accountOf(SPRING);

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
let rival: Service;
beforeAll(async () => {
  test = await openTestService();
  rival = await openService('enterprises-rival', parseEnv(env, test.platform.variables));
  district = districtOf(test);
  await district.post(townLeader.id, 'TOWN_LEADER', TOWN);
  await district.post(departmentHead.id, 'DEPARTMENT_HEAD', DISTRICT);
  await district.post(head.id, 'CENTRE_HEAD', DISTRICT);
  await district.served(SPRING, liaison);
}, 60_000);
afterAll(async () => {
  await rival.close();
  await test.close();
}, 60_000);

/** Two workers of their own connections and clocks look at once, twice each. */
const race = () =>
  Promise.all([test.service, rival, test.service, rival].map((service) => sweepOverdueRequests(service).run()));

async function levelsOf(id: string): Promise<unknown[]> {
  const log = await test.service.stores.requests.history(localId('Request', id) ?? '');
  return log.flatMap((event) => (event.name === 'request.escalated' ? [[event.level, event.personId]] : []));
}
const isDueIn = async (id: string) => {
  const request = await test.service.stores.requests.get(localId('Request', id) ?? '');
  return (request?.dueAt.getTime() ?? 0) - (await test.service.clock.sync()).getTime();
};

describe('When nobody calls the company in time', () => {
  it('not one level is reached early', async () => {
    const id = await district.opened(spring);
    await test.service.clock.advance((await isDueIn(id)) - MINUTE);
    await race();
    expect(await levelsOf(id)).toEqual([]);
    await test.service.clock.advance(MINUTE + 2_000);
    await race();
    expect(await levelsOf(id)).toEqual([[1, liaison.id]]);
  }, 60_000);

  it('a late call is told of before it counts, though no worker has looked yet', async () => {
    const id = await district.opened(spring);
    await test.service.clock.advance(61 * MINUTE);
    await district.does(liaison, 'requestContact', id, { note: 'I called at last.' });
    expect(await levelsOf(id)).toEqual([[1, liaison.id]]);
  }, 60_000);

  it('each level is reached exactly once and its superior told once, however many workers look', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => district.opened(spring)));
    await drain(test.service.stores.requests.outbox);
    for (const minutes of [61, 60 * 24, 60 * 24 * 3, 60 * 24 * 20]) {
      await test.service.clock.advance(minutes * MINUTE);
      await race();
    }
    const everyLevel = [liaison, townLeader, departmentHead, head].map(({ id }, n) => [n + 1, id]);
    for (const id of ids) expect(await levelsOf(id)).toEqual(everyLevel);

    const told = await drain(test.service.stores.requests.outbox);
    for (const id of ids) {
      const escalations = told.filter(({ data }) => {
        const text = JSON.stringify(data);
        return text.includes('request.escalated') && text.includes(localId('Request', id) ?? '?');
      });
      expect(escalations.map(({ data }) => pathOf(data, 'recipientId'))).toEqual(
        everyLevel.map(([, person]) => person),
      );
    }
  }, 60_000);

  it('each superior has it in the inbox, and can finish it', async () => {
    const query =
      '{ requests(filter: { isMine: true, minEscalationLevel: DEPARTMENT_HEAD }) { nodes { id escalationLevel owners { id } } } }';
    const { data } = await test.ask(departmentHead, query);
    const [first] = listOf(data, 'requests.nodes');
    expect(first).toMatchObject({ escalationLevel: 'TASK_FORCE' });
    expect(listOf(first, 'owners')).toContainEqual({ id: toGlobalId('Person', departmentHead.id) });
    const id = String(pathOf(first, 'id'));
    const contacted = await district.does(departmentHead, 'requestContact', id, { note: 'I called myself.' });
    const resolved = await district.does(departmentHead, 'requestResolve', id, { text: 'Done.' });
    expect([...codesOf(contacted, 'requestContact'), ...codesOf(resolved, 'requestResolve')]).toEqual([]);
    await district.does(spring, 'requestConfirm', id);
    const closed = await test.ask(spring, 'query ($id: ID!) { request(id: $id) { status isOnTime } }', { id });
    expect(closed.data).toEqual({ request: { status: 'CLOSED', isOnTime: false } });
  }, 60_000);

  it('a disputed one climbs anew, and nothing more is due once all is told', async () => {
    const id = await district.resolved(spring, liaison);
    await district.does(spring, 'requestDispute', id, { reason: 'Still dark.' });
    await test.service.clock.advance(62 * MINUTE);
    await race();
    expect(await levelsOf(id)).toEqual([[1, liaison.id]]);
    await district.does(spring, 'requestWithdraw', id, { reason: 'Never mind.' });
    await test.service.clock.advance(60 * 24 * 60 * MINUTE);
    await race();
    await race();
    expect(await levelsOf(id)).toEqual([[1, liaison.id]]);
    expect(await test.service.stores.requests.due(await test.service.clock.sync(), 100)).toEqual([]);
  }, 60_000);

  it('an unserved company’s request goes to the town first', async () => {
    await district.register(STEEL);
    const id = await district.opened(accountOf(STEEL));
    const inbox = await test.ask(
      townLeader,
      'query { requests(filter: { isMine: true, isOpen: true }, orderBy: { field: OPENED_AT, direction: DESC }) { nodes { id liaison { id } } } }',
    );
    expect(listOf(inbox.data, 'requests.nodes')[0]).toEqual({ id, liaison: null });
    await test.service.clock.advance(62 * MINUTE);
    await race();
    expect(await levelsOf(id)).toEqual([[1, townLeader.id]]);
  }, 60_000);
});
