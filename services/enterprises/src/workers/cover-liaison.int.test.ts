import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leaveChanged, postingChanged } from '@yunge/contracts';
import { localId } from '@yunge/kernel';
import { codesOf, deliver, drain, rivals } from '@yunge/testkit';
import {
  accountOf,
  DISTRICT,
  districtOf,
  head,
  liaison,
  otherLiaison,
  SPRING,
  TOWN,
  townLeader,
} from '../schema/company.fixture.ts';
import { openTestService } from '../test-service.ts';
import { sweepAbsentLiaisons } from './cover-liaison.ts';
import { sweepOverdueRequests } from './escalate-overdue-request.ts';
import { learnLeave } from './learn-leave.ts';
import { learnPosting } from './learn-posting.ts';

const [HOUR, MINUTE] = [3_600_000, 60_000];
const spring = accountOf(SPRING);
let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
  await district.post(townLeader.id, 'TOWN_LEADER', TOWN);
  await district.post(head.id, 'CENTRE_HEAD', DISTRICT);
  await district.served(SPRING, liaison);
}, 60_000);
afterAll(() => test.close(), 60_000);

let count = 0;
async function leave(personId: string, backupId: string | null, isInForce = true) {
  const at = (await test.service.clock.sync()).getTime();
  const span = { from: new Date(at - HOUR), until: new Date(at + 48 * HOUR) };
  const data = { leaveId: `leave-${personId}`, version: (count += 1), personId, backupId, isInForce, ...span };
  await deliver([{ id: `m${count}`, name: leaveChanged.name, data }], [learnLeave(test.service)]);
}
const requestOf = (id: string) => test.service.stores.requests.get(localId('Request', id) ?? '');
const namesOf = async (id: string) =>
  (await test.service.stores.requests.history(localId('Request', id) ?? '')).map(({ name }) => name);

describe('While a liaison is on leave', () => {
  it('open requests have who stands in answer for them too, once, who can finish them', async () => {
    const id = await district.opened(spring);
    await drain(test.service.stores.requests.outbox);
    await leave(liaison.id, otherLiaison.id);
    await rivals(4, () => sweepAbsentLiaisons(test.service).run());
    expect(await requestOf(id)).toMatchObject({ owners: [otherLiaison.id, liaison.id], liaisonId: liaison.id });
    expect((await namesOf(id)).filter((name) => name === 'request.covered')).toHaveLength(1);
    const told = await drain(test.service.stores.requests.outbox);
    expect(told).toMatchObject([{ name: 'notice.raised', data: { recipientId: otherLiaison.id } }]);
    const done = await district.does(otherLiaison, 'requestContact', id, { note: 'I called for my colleague.' });
    expect(codesOf(done, 'requestContact')).toEqual([]);
  }, 60_000);

  it('a new request goes to who stands in at once, and the ladder begins there', async () => {
    const id = await district.opened(spring);
    expect(await requestOf(id)).toMatchObject({ owners: [otherLiaison.id], liaisonId: liaison.id });
    await test.service.clock.advance(61 * MINUTE);
    await sweepOverdueRequests(test.service).run();
    const log = await test.service.stores.requests.history(localId('Request', id) ?? '');
    expect(log.flatMap((event) => (event.name === 'request.escalated' ? [event.personId] : []))).toEqual([
      otherLiaison.id,
    ]);
  }, 60_000);

  it('the nearest superior answers where nobody stands in, and the next one where that one is away too', async () => {
    await leave(liaison.id, null);
    expect(await requestOf(await district.opened(spring))).toMatchObject({ owners: [townLeader.id] });
    await leave(townLeader.id, null);
    expect(await requestOf(await district.opened(spring))).toMatchObject({ owners: [head.id] });
    await leave(townLeader.id, null, false);
    await leave(liaison.id, null, false);
    expect(await requestOf(await district.opened(spring))).toMatchObject({ owners: [liaison.id] });
  }, 60_000);
});

describe('When a liaison has left without a hand-over', () => {
  it('the nearest superior answers for what comes, and the ladder begins there', async () => {
    const waiting = await district.opened(spring);
    const at = await test.service.clock.sync();
    const posting = { postingId: `p-${liaison.id}`, version: 2, personId: liaison.id, post: 'LIAISON' };
    const span = { areaCode: DISTRICT, employment: null, from: new Date(0), until: at };
    const data = { ...posting, ...span };
    await deliver([{ id: 'left', name: postingChanged.name, data }], [learnPosting(test.service)]);
    expect(await requestOf(await district.opened(spring))).toMatchObject({ owners: [townLeader.id] });
    await test.service.clock.advance(61 * MINUTE);
    await sweepOverdueRequests(test.service).run();
    const log = await test.service.stores.requests.history(localId('Request', waiting) ?? '');
    expect(log.flatMap((event) => (event.name === 'request.escalated' ? [event.personId] : []))).toEqual([
      townLeader.id,
    ]);
  }, 60_000);
});
