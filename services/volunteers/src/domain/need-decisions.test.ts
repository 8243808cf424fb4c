import { describe, expect, it } from '@jest/globals';
import { actor, instant } from '@yunge/testkit';
import { claim, confirm, file, finish, release, route, withdraw } from './need-decisions.ts';
import {
  claimed,
  COMMUNITY,
  filed,
  FILED_AT,
  filer,
  finished,
  GRID,
  hub,
  need,
  profileOf,
  released,
  routed,
  sun,
  wang,
} from './need.fixture.ts';

const at = instant(FILED_AT, { hours: 6 });
const wish = { kind: 'HOME_REPAIR', description: 'The tap drips.', areaCode: GRID } as const;

describe('When nothing is filed yet', () => {
  it('a resident files a need anywhere', () => {
    need
      .opening(() => file('n1', wish, 'clerk', { by: filer, at }))
      .then({ name: 'need.filed', areaCode: GRID, hubId: 'clerk', by: 'lin' });
  });

  it('a member files a need only in the divisions they answer for', () => {
    const member = actor('GRID_MEMBER', { divisions: [GRID] });
    need.opening(() => file('n1', wish, null, { by: member, at })).then({ name: 'need.filed' });
    need
      .opening(() => file('n1', { ...wish, areaCode: COMMUNITY }, null, { by: member, at }))
      .thenRefused('OUTSIDE_YOUR_DIVISION', ['input', 'areaCode']);
  });

  it('an area that is no community or grid is refused', () => {
    need
      .opening(() => file('n1', { ...wish, areaCode: '140214033' }, null, { by: filer, at }))
      .thenRefused('NOT_A_COMMUNITY', ['input', 'areaCode']);
  });

  it('a description that says nothing, or too much, is refused', () => {
    for (const description of [' x ', 'x'.repeat(1_001)]) {
      need
        .opening(() => file('n1', { ...wish, description }, null, { by: filer, at }))
        .thenRefused('DESCRIPTION_LENGTH');
    }
  });
});

describe('When a need is filed', () => {
  it('the hub routes it to one platform with a reason', () => {
    const { state } = need
      .given(filed)
      .when((state) => route(state, { platform: 'PARTY', reason: ' a unit can pay ' }, { by: hub, at }))
      .then({ name: 'need.routed', platform: 'PARTY', reason: 'a unit can pay' });
    expect(state).toMatchObject({ status: 'ROUTED', platform: 'PARTY', routerId: 'clerk', unclaimedSince: at });
  });

  it('the hub of another community does not route it', () => {
    const stranger = actor('COMMUNITY_CLERK', { divisions: ['140214033007'] });
    need
      .given(filed)
      .when((state) => route(state, { platform: 'PARTY', reason: 'mine' }, { by: stranger, at }))
      .thenRefused('NOT_YOUR_ROLE');
  });

  it('a routing without a reason is refused', () => {
    need
      .given(filed)
      .when((state) => route(state, { platform: 'PARTY', reason: ' ' }, { by: hub, at }))
      .thenRefused('REASON_REQUIRED');
  });

  it('nobody claims it before it is routed', () => {
    need
      .given(filed)
      .when((state) => claim(state, profileOf(wang.id), { by: wang, at }))
      .thenRefused('WRONG_STATE');
  });
});

describe('When a need is routed to the volunteer platform', () => {
  it('a volunteer of the district claims it', () => {
    const { state } = need
      .given(...routed())
      .when((state) => claim(state, profileOf(wang.id), { by: wang, at }))
      .then({ name: 'need.claimed', claimantId: 'profile-wang', by: 'wang' });
    expect(state).toMatchObject({ status: 'CLAIMED', unclaimedSince: null, claim: { personId: 'wang', at } });
  });

  it.each([
    ['NOT_REGISTERED', null],
    ['NOT_REGISTERED', profileOf('somebody else')],
    ['BARRED', profileOf(wang.id, { isBarred: true })],
    ['OUTSIDE_YOUR_DISTRICT', profileOf(wang.id, { homeCode: '370883001001' })],
  ])('refuses with %s', (code, claimant) => {
    need
      .given(...routed())
      .when((state) => claim(state, claimant, { by: wang, at }))
      .thenRefused(code);
  });

  it('its filer does not claim it', () => {
    need
      .given(...routed())
      .when((state) => claim(state, profileOf(filer.id), { by: filer, at }))
      .thenRefused('OWN_NEED');
  });

  it('the hub moves it to another platform, but not to the same again', () => {
    const given = need.given(...routed());
    given
      .when((state) => route(state, { platform: 'PUBLIC', reason: 'a course' }, { by: hub, at }))
      .then({ platform: 'PUBLIC' });
    given
      .when((state) => route(state, { platform: 'VOLUNTEER', reason: 'again' }, { by: hub, at }))
      .thenRefused('SAME_PLATFORM');
  });
});

describe('When a need is routed to the party platform', () => {
  it('units claim it, volunteers do not', () => {
    const given = need.given(...routed('PARTY'));
    given.when((state) => claim(state, profileOf(wang.id), { by: wang, at })).thenRefused('PLATFORM_CLOSED_TO_KIND');
    given
      .when((state) => claim(state, profileOf(wang.id, { kind: 'UNIT' }), { by: wang, at }))
      .then({ name: 'need.claimed' });
  });
});

describe('When a need is claimed', () => {
  it('whoever comes second is told so', () => {
    need
      .given(...claimed())
      .when((state) => claim(state, profileOf(sun.id), { by: sun, at }))
      .thenRefused('ALREADY_CLAIMED');
  });

  it('its claimant gives it back, and another claims it', () => {
    need
      .given(...released())
      .when((state) => claim(state, profileOf(sun.id), { by: sun, at }))
      .then({ name: 'need.claimed', by: 'sun' });
  });

  it('nobody else gives it back but the hub', () => {
    const given = need.given(...claimed());
    given.when((state) => release(state, 'no', { by: sun, at })).thenRefused('NOT_YOUR_ROLE');
    given.when((state) => release(state, 'he has moved away', { by: hub, at })).then({ name: 'need.released' });
  });

  it('its claimant says what was done, in words', () => {
    const given = need.given(...claimed());
    given.when((state) => finish(state, ' ', { by: wang, at })).thenRefused('RESULT_REQUIRED');
    given.when((state) => finish(state, 'Tight.', { by: sun, at })).thenRefused('NOT_YOUR_ROLE');
    const { state } = given.when((state) => finish(state, 'Tight.', { by: wang, at })).then({ name: 'need.finished' });
    expect(state).toMatchObject({ status: 'DONE', result: 'Tight.', doneAt: at });
  });

  it('its filer withdraws it', () => {
    const { state } = need
      .given(...claimed())
      .when((state) => withdraw(state, 'My son did it.', { by: filer, at }))
      .then({ name: 'need.withdrawn' });
    expect(state).toMatchObject({ status: 'WITHDRAWN', nextDueAt: null });
  });
});

describe('When a need is done', () => {
  it('only its filer confirms it, once', () => {
    const given = need.given(...finished());
    given.when((state) => confirm(state, { by: wang, at })).thenRefused('NOT_YOUR_ROLE');
    const { state } = given.when((state) => confirm(state, { by: filer, at })).then({ name: 'need.confirmed' });
    expect(confirm(state, { by: filer, at })).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('it is withdrawn no more', () => {
    need
      .given(...finished())
      .when((state) => withdraw(state, 'late', { by: filer, at }))
      .thenRefused('WRONG_STATE');
  });
});
