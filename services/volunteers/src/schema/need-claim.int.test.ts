import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actor, codesOf, drain, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { CLAIM, clerk, COMMUNITY, FINISH, REGISTER, RELEASE, resident, townOf, wish } from './need.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let town: ReturnType<typeof townOf>;
beforeAll(async () => {
  test = await openTestService();
  town = townOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

describe('When fifty volunteers claim one need at once', () => {
  it('exactly one wins, the others are told that they came too late, and one claim is recorded and announced', async () => {
    const need = await town.routedNeed();
    const crowd = await rivals(50, (n) => town.volunteer(`rival-${n}`));
    await drain(test.service.stores.needs.outbox);

    const answers = await Promise.all(crowd.map((rival) => town.claim(need, rival)));

    const codes = answers.map((data) => codesOf(data, 'needClaim'));
    expect(codes.filter((each) => each.length === 0)).toHaveLength(1);
    expect(codes.filter(([code]) => code === 'ALREADY_CLAIMED')).toHaveLength(49);

    const winner = crowd[codes.findIndex((each) => each.length === 0)];
    const { data } = await test.ask(
      clerk,
      `query ($id: ID!) { need(id: $id) { claim { claimant { id } } history { name by { id } } } }`,
      { id: need },
    );
    expect(pathOf(data, 'need.claim.claimant.id')).toBe(winner?.profile);
    expect(pathOf(data, 'need.history')).toMatchObject([
      { name: 'need.filed' },
      { name: 'need.routed' },
      { name: 'need.claimed' },
    ]);
    const told = await drain(test.service.stores.needs.outbox);
    expect(told).toMatchObject([{ name: 'notice.raised', data: { reason: 'need.claimed', recipientId: resident.id } }]);
  }, 60_000);
});

describe('When a claim is sent twice', () => {
  it('the same key gets the first answer, another key is too late', async () => {
    const need = await town.routedNeed();
    const { who, profile } = await town.volunteer('twice');
    const claim = (key: string) => test.ask(who, CLAIM, { id: need, claimant: profile, key });
    const first = await claim('same');
    expect(codesOf(first.data, 'needClaim')).toEqual([]);
    expect(await claim('same')).toEqual(first);
    expect(codesOf((await claim('other')).data, 'needClaim')).toEqual(['ALREADY_CLAIMED']);
  });
});

describe('When a claim is given back', () => {
  it('another claims the need and finishes it, and the first does not any more', async () => {
    const need = await town.routedNeed();
    const [first, second] = [await town.volunteer('first'), await town.volunteer('second')];
    await town.claim(need, first);
    expect(await town.act(first.who, RELEASE, need)).toMatchObject({ needRelease: { need: { status: 'ROUTED' } } });
    expect(await town.claim(need, second)).toMatchObject({ needClaim: { need: { status: 'CLAIMED' } } });
    expect(codesOf(await town.act(first.who, FINISH, need), 'needFinish')).toEqual(['NOT_FOUND']);
    expect(await town.act(second.who, FINISH, need)).toMatchObject({ needFinish: { need: { status: 'DONE' } } });
  });
});

describe('When somebody may not claim', () => {
  it('a barred volunteer is told so, is offered nothing, and is offered it again when admitted again', async () => {
    const need = await town.routedNeed();
    const barred = await town.volunteer('barred');
    const toggle = (verb: string) =>
      test.ask(
        clerk,
        `mutation ($id: ID!) { volunteer${verb}(id: $id, input: { reason: "so decided" }, idempotencyKey: "${verb}") { volunteer { isBarred } userErrors { code } } }`,
        { id: barred.profile },
      );
    expect(await town.idsSeenBy(barred.who)).toContain(need);
    expect(await toggle('Bar')).toMatchObject({ data: { volunteerBar: { volunteer: { isBarred: true } } } });
    expect(await town.idsSeenBy(barred.who)).toEqual([]);
    expect(codesOf(await town.claim(need, barred), 'needClaim')).toEqual(['BARRED']);
    await toggle('Readmit');
    expect(await town.idsSeenBy(barred.who)).toContain(need);
  });

  it('a minor is not registered, so has nothing to claim with', async () => {
    const input = { kind: 'VOLUNTEER', homeCode: COMMUNITY, skills: [], isAdult: false };
    const child = actor('RESIDENT', { id: 'child' });
    const { data } = await test.ask(child, REGISTER, { input, key: 'k' });
    expect(codesOf(data, 'volunteerRegister')).toEqual(['NOT_AN_ADULT']);
    expect(await test.service.stores.volunteers.profilesOf('child')).toEqual([]);
  });

  it("nobody claims with another's profile, nor without one", async () => {
    const need = await town.routedNeed();
    const honest = await town.volunteer('honest');
    const thief = await town.volunteer('thief');
    expect(codesOf(await town.claim(need, { who: thief.who, profile: honest.profile }), 'needClaim')).toEqual([
      'NOT_REGISTERED',
    ]);
    const stranger = actor('RESIDENT', { id: 'stranger' });
    expect(codesOf(await town.claim(need, { who: stranger, profile: honest.profile }), 'needClaim')).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('a need of the party platform is no volunteer’s, but a unit’s', async () => {
    const need = await town.routedNeed('PARTY', { ...wish, kind: 'PUBLIC_FACILITIES' });
    expect(codesOf(await town.claim(need, await town.volunteer('eager')), 'needClaim')).toEqual(['NOT_FOUND']);
    const input = { kind: 'UNIT', name: 'Water works', homeCode: COMMUNITY, skills: ['REPAIR'], isAdult: true };
    const { data } = await test.ask(clerk, REGISTER, { input, key: 'unit' });
    const unit = { who: clerk, profile: textOf(data, 'volunteerRegister.volunteer.id') };
    expect(await town.claim(need, unit)).toMatchObject({ needClaim: { need: { status: 'CLAIMED' } } });
  });
});

describe('When somebody registers twice', () => {
  it('the second profile is refused, the first one stays', async () => {
    const { who, profile } = await town.volunteer('double');
    const input = { kind: 'VOLUNTEER', homeCode: COMMUNITY, skills: ['LAW'], isAdult: true };
    const { data } = await test.ask(who, REGISTER, { input, key: 'again' });
    expect(codesOf(data, 'volunteerRegister')).toEqual(['ALREADY_EXISTS']);
    const mine = await test.ask(who, `{ volunteers(filter: { isMine: true }) { totalCount nodes { id skills } } }`);
    expect(mine.data).toEqual({ volunteers: { totalCount: 1, nodes: [{ id: profile, skills: ['CARE'] }] } });
  });
});
