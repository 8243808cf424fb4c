import { describe, expect, it } from '@jest/globals';
import { actor, instant, story } from '@yunge/testkit';
import {
  bar,
  claimantKey,
  evolveVolunteer,
  readmit,
  register,
  type Volunteer,
  type VolunteerEvent,
  type VolunteerProfile,
} from './volunteer.ts';

const at = instant('2026-11-02T09:00:00+08:00');
const wang = actor('RESIDENT', { id: 'wang' });
const hub = actor('ORGANISER', { divisions: ['140214033006'] });
const volunteer = story<Volunteer, VolunteerEvent>(evolveVolunteer);
const person: VolunteerProfile = {
  kind: 'VOLUNTEER',
  name: null,
  personId: 'wang',
  homeCode: '140214033006001',
  skills: ['LAW'],
};
const choir: VolunteerProfile = { ...person, kind: 'ASSOCIATION', name: 'Choir', homeCode: '140214033006' };
const registered: VolunteerEvent = { name: 'volunteer.registered', id: 'v1', profile: person, by: 'wang', at };

describe('When somebody registers', () => {
  it('an adult becomes a volunteer, and no more is kept than a claim needs', () => {
    const { state } = volunteer
      .opening(() => register('v1', person, true, { by: wang, at }))
      .then({ name: 'volunteer.registered' });
    expect(Object.keys(state).sort()).toEqual([
      'homeCode',
      'id',
      'isBarred',
      'kind',
      'name',
      'personId',
      'registeredAt',
      'skills',
      'version',
      'within',
    ]);
  });

  it('a minor does not, and nothing is kept', () => {
    volunteer
      .opening(() => register('v1', person, false, { by: wang, at }))
      .thenRefused('NOT_AN_ADULT', ['input', 'isAdult']);
  });

  it('nobody registers another person', () => {
    volunteer
      .opening(() => register('v1', { ...person, personId: 'sun' }, true, { by: wang, at }))
      .thenRefused('NOT_YOUR_ROLE');
  });

  it('an association is registered by the hub of its community, under its name', () => {
    volunteer
      .opening(() => register('v1', choir, true, { by: hub, at }))
      .then({ profile: { name: 'Choir', personId: 'wang' } });
    volunteer.opening(() => register('v1', choir, true, { by: wang, at })).thenRefused('NOT_YOUR_ROLE');
    volunteer
      .opening(() => register('v1', { ...choir, name: ' ' }, true, { by: hub, at }))
      .thenRefused('NAME_NOT_FITTING');
    volunteer
      .opening(() => register('v1', { ...choir, homeCode: '370883001001' }, true, { by: hub, at }))
      .thenRefused('OUTSIDE_YOUR_DIVISION');
  });

  it('a person lives in a grid or community, a unit is at home in any division', () => {
    const wide = actor('ORGANISER', { divisions: ['140214'] });
    volunteer
      .opening(() => register('v1', { ...person, homeCode: '140214' }, true, { by: wang, at }))
      .thenRefused('HOME_NOT_FITTING', ['input', 'homeCode']);
    volunteer
      .opening(() => register('v1', { ...choir, kind: 'UNIT', homeCode: '140214' }, true, { by: wide, at }))
      .then({ name: 'volunteer.registered' });
    volunteer
      .opening(() => register('v1', { ...choir, homeCode: '14021' }, true, { by: wide, at }))
      .thenRefused('HOME_NOT_FITTING');
  });

  it('is one and the same wherever it moves, an association wherever its grid', () => {
    expect(claimantKey({ ...person, homeCode: '370883001001' })).toEqual(claimantKey(person));
    expect(claimantKey({ ...choir, homeCode: '140214033006002', personId: 'sun' })).toEqual(claimantKey(choir));
  });
});

describe('When a volunteer is registered', () => {
  it('it is barred with a reason, once, and admitted again', () => {
    const given = volunteer.given(registered);
    given.when((state) => bar(state, ' ', { by: hub, at })).thenRefused('REASON_REQUIRED');
    const barred = given
      .when((state) => bar(state, 'a complaint upheld', { by: hub, at }))
      .then({ name: 'volunteer.barred' }).state;
    expect(barred.isBarred).toBe(true);
    expect(bar(barred, 'again', { by: hub, at })).toMatchObject({ code: 'WRONG_STATE' });
    expect(readmit(barred, 'a year is over', { by: hub, at })).toMatchObject({ ok: true });
  });
});
