import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, type Actor } from '@yunge/kernel';
import { actor, codesOf, drain, instant, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { sweepDuty } from '../workers/keep-duty.ts';
import { COMMUNITY, DISTRICT, districtOf, GRID, newKey, resident, TOWN } from './people.fixture.ts';

const LEAVE = `leave { id version status kind reason note from until allowedActions
  person { name } backup { name } approver { name } decidedBy { name } } userErrors { code field }`;
const ASK = `mutation ($personId: ID, $input: LeaveAskInput!, $key: ID!) {
  leaveAsk(personId: $personId, input: $input, idempotencyKey: $key) { ${LEAVE} } }`;
const command = (
  name: string,
  type: string | null,
) => `mutation ($id: ID!, ${type ? `$input: ${type}!, ` : ''}$version: Int, $key: ID!) {
  ${name}(id: $id, ${type ? 'input: $input, ' : ''}expectedVersion: $version, idempotencyKey: $key) { ${LEAVE} } }`;
const LIST = `query ($filter: LeaveFilter) { leaves(filter: $filter) { totalCount nodes { id status kind person { name } } } }`;
const AWAY = `query ($id: ID!) { person(id: $id) { isAway standIn { name } } }`;

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
interface Posted {
  readonly personId: string;
  readonly id: string;
  readonly postingId: string;
}
let [lin, wang, boss, leader]: Posted[] = [];
let monday: Date;
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
  monday = instant(await test.service.clock.sync(), { days: 7 });
  lin = await district.posted('Lin', 'GRID_MEMBER', GRID);
  wang = await district.posted('Wang', 'GRID_MEMBER', `${COMMUNITY}002`);
  boss = await district.posted('Boss', 'GRID_CHIEF', COMMUNITY);
  leader = await district.posted('Leader', 'TOWN_LEADER', TOWN);
  await district.posted('Head', 'CENTRE_HEAD', DISTRICT);
}, 60_000);
afterAll(() => test.close(), 60_000);

const as = (role: Parameters<typeof actor>[0], who: Posted | undefined, divisions: string[]): Actor =>
  actor(role, { id: who?.id ?? '', divisions });
const asLin = () => as('GRID_MEMBER', lin, [GRID]);
const asWang = () => as('GRID_MEMBER', wang, [`${COMMUNITY}002`]);
const asBoss = () => as('GRID_CHIEF', boss, [COMMUNITY]);
const asLeader = () => as('TOWN_LEADER', leader, [TOWN]);
const days = (from: number, until: number) => ({
  from: instant(monday, { days: from }),
  until: instant(monday, { days: until }),
});
const ask = async (by: Actor, span: object, more: object = {}, variables: object = {}) =>
  (await test.ask(by, ASK, { input: { kind: 'SICK', ...span, ...more }, key: newKey(), ...variables })).data;
const does = async (by: Actor, name: string, id: string, input: object | null = null, type: string | null = null) =>
  (await test.ask(by, command(name, type), { id, ...(input ? { input } : {}), key: newKey() })).data;
const because = (reason: string) => [{ reason }, 'LeaveReasonInput'] as const;
const granted = async (by: Actor, span: object, more: object = {}, decider = asBoss()) => {
  const id = textOf(await ask(by, span, more), 'leaveAsk.leave.id');
  expect(codesOf(await does(decider, 'leaveApprove', id), 'leaveApprove')).toEqual([]);
  return id;
};
const outbox = () => drain(test.service.stores.leaves.outbox);

describe('A leave through the door', () => {
  it('is asked for, waits at the chief, is granted, and others hear of it once', async () => {
    await outbox();
    const data = await ask(asLin(), days(0, 2), { backupId: wang?.personId, reason: 'A fever.' });
    expect(data).toMatchObject({
      leaveAsk: {
        leave: {
          status: 'ASKED',
          kind: 'SICK',
          reason: 'A fever.',
          approver: { name: 'Boss' },
          allowedActions: ['CANCEL', 'NAME_BACKUP'],
        },
      },
    });
    const id = textOf(data, 'leaveAsk.leave.id');
    const waiting = await test.ask(asBoss(), LIST, { filter: { isMineToDecide: true } });
    expect(listOf(waiting.data, 'leaves.nodes')).toMatchObject([{ id, person: { name: 'Lin' } }]);
    expect(await does(asBoss(), 'leaveApprove', id)).toMatchObject({
      leaveApprove: {
        leave: { status: 'APPROVED', decidedBy: { name: 'Boss' }, allowedActions: ['CANCEL', 'NAME_BACKUP'] },
      },
    });
    const told = await outbox();
    const changes = told.filter(({ name }) => name === 'leave.changed');
    expect(changes).toMatchObject([
      { data: { version: 1, isInForce: false } },
      { data: { version: 2, isInForce: true, personId: lin?.id, backupId: wang?.id } },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/SICK|fever/);
  });

  it('says why to the person and to those who decide; to who stands in only that it is', async () => {
    const kinds = async (by: Actor) =>
      listOf((await test.ask(by, LIST, {})).data, 'leaves.nodes').map((node) => pathOf(node, 'kind'));
    expect(await kinds(asWang())).toEqual([null]);
    expect(await kinds(asLin())).toEqual(['SICK']);
    expect(await kinds(asLeader())).toEqual(['SICK']);
    expect(await kinds(actor('GRID_CHIEF', { id: 'other', divisions: ['140214034001'] }))).toEqual([]);
    expect(await test.ask.refused(resident, LIST)).toContain('FORBIDDEN');
  });

  it('shows who is away while it lasts, and who is there instead', async () => {
    const seen = async () => (await test.ask(asBoss(), AWAY, { id: lin?.personId })).data;
    expect(await seen()).toEqual({ person: { isAway: false, standIn: null } });
    await test.service.clock.advance(7 * 86_400_000 + 60_000);
    await test.service.clock.sync();
    expect(await seen()).toEqual({ person: { isAway: true, standIn: { name: 'Wang' } } });
    const [leave] = await test.service.stores.leaves.ofPeople([lin?.id ?? ''], days(0, 2));
    const id = Buffer.from(`Leave:${leave?.id}`).toString('base64url');
    expect(codesOf(await does(asLin(), 'leaveCancel', id, ...because('Well again.')), 'leaveCancel')).toEqual([]);
    expect(await seen()).toEqual({ person: { isAway: false, standIn: null } });
  });

  it('is nobody’s own to decide, and no neighbour’s; outside one’s scope it does not exist', async () => {
    const id = textOf(await ask(asBoss(), days(3, 4)), 'leaveAsk.leave.id');
    expect(codesOf(await does(asBoss(), 'leaveApprove', id), 'leaveApprove')).toEqual(['OWN_LEAVE']);
    expect(codesOf(await does(asWang(), 'leaveApprove', id), 'leaveApprove')).toEqual(['NOT_FOUND']);
    const bystander = actor('CENTRE_DISPATCHER', { id: 'bystander', divisions: [DISTRICT] });
    expect(codesOf(await does(bystander, 'leaveApprove', id), 'leaveApprove')).toEqual(['NOT_YOUR_ROLE']);
    expect(codesOf(await does(asLeader(), 'leaveRefuse', id, ...because('The flood.')), 'leaveRefuse')).toEqual([]);
  });

  it('longer than three workdays is granted by the town, not by the chief', async () => {
    const id = textOf(await ask(asWang(), days(20, 30)), 'leaveAsk.leave.id');
    expect(codesOf(await does(asBoss(), 'leaveApprove', id), 'leaveApprove')).toEqual(['NOT_YOUR_RANK']);
    expect(codesOf(await does(asLeader(), 'leaveApprove', id), 'leaveApprove')).toEqual([]);
  });

  it('two never stand in for each other', async () => {
    await granted(asLin(), days(40, 42), { backupId: wang?.personId });
    const data = await ask(asWang(), days(41, 43), { backupId: boss?.personId });
    const id = textOf(data, 'leaveAsk.leave.id');
    expect(codesOf(await does(asBoss(), 'leaveApprove', id), 'leaveApprove')).toEqual(['STANDS_IN']);
    const [first] = await test.service.stores.leaves.ofPeople([lin?.id ?? ''], days(40, 42));
    const linsId = Buffer.from(`Leave:${first?.id}`).toString('base64url');
    const named = await does(asBoss(), 'leaveBackupName', linsId, { backupId: boss?.personId }, 'LeaveBackupInput');
    expect(named).toMatchObject({ leaveBackupName: { leave: { backup: { name: 'Boss' } }, userErrors: [] } });
    expect(codesOf(await does(asBoss(), 'leaveApprove', id), 'leaveApprove')).toEqual([]);
    const late = await ask(asBoss(), days(41, 42), { backupId: wang?.personId });
    expect(codesOf(late, 'leaveAsk')).toEqual(['BACKUP_ELSEWHERE']);
  });
});

describe('Granted at the same moment', () => {
  it('of two who would stand in for each other neither does, once the sweep has looked', async () => {
    const one = textOf(await ask(asLin(), days(50, 52), { backupId: wang?.personId }), 'leaveAsk.leave.id');
    const two = textOf(await ask(asWang(), days(51, 53), { backupId: lin?.personId }), 'leaveAsk.leave.id');
    // As if each had been granted without a sight of the other.
    for (const id of [one, two]) {
      await test.service.stores.leaves.change(
        localId('Leave', id) ?? '',
        { name: 'x', by: asBoss(), key: null, request: null },
        (leave) => ({ ok: true, events: [{ name: 'leave.approved', by: boss?.id ?? '', at: leave.askedAt }] }),
      );
    }
    await rivals(3, () => sweepDuty(test.service).run());
    const backups = await test.service.stores.leaves.ofPeople([lin?.id ?? '', wang?.id ?? ''], days(50, 53));
    expect(backups.map(({ status, backupId }) => [status, backupId])).toEqual([
      ['APPROVED', null],
      ['APPROVED', null],
    ]);
  });
});

describe('Asked for many times at once', () => {
  it('under one key it is one leave; under twenty it is one leave and nineteen refusals', async () => {
    const key = newKey();
    const same = await rivals(10, () => ask(asLin(), days(60, 61), {}, { key }));
    expect(new Set(same.map((data) => textOf(data, 'leaveAsk.leave.id'))).size).toBe(1);

    const answers = await rivals(20, () => ask(asLin(), days(70, 72)));
    expect(answers.filter((data) => codesOf(data, 'leaveAsk').length === 0)).toHaveLength(1);
    const codes = new Set(answers.flatMap((data) => codesOf(data, 'leaveAsk')));
    expect([...codes]).toEqual(['LEAVE_OVERLAPS']);
    const standing = await test.service.stores.leaves.ofPeople([lin?.id ?? ''], days(70, 72));
    expect(standing).toHaveLength(1);
  }, 60_000);

  it('it is granted once, with the version that was seen', async () => {
    const id = textOf(await ask(asLin(), days(80, 81)), 'leaveAsk.leave.id');
    const stale = await test.ask(asBoss(), command('leaveApprove', null), { id, version: 9, key: newKey() });
    expect(codesOf(stale.data, 'leaveApprove')).toEqual(['CONFLICT']);
    const answers = await rivals(8, () => does(asBoss(), 'leaveApprove', id));
    expect(answers.filter((data) => codesOf(data, 'leaveApprove').length === 0)).toHaveLength(1);
    const log = await test.service.stores.leaves.history(localId('Leave', id) ?? '');
    expect(log.map(({ name }) => name)).toEqual(['leave.asked', 'leave.settled', 'leave.approved']);
  }, 60_000);
});
