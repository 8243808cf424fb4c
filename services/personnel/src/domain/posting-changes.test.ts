import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import { evolvePerson, postingOf, type Person, type PersonEvent } from './person.ts';
import { announcePerson } from './person-announcements.ts';
import {
  beginPosting,
  completeHandOver,
  endPosting,
  handOver,
  inheritedTerms,
  nameSuperior,
  takeOver,
} from './posting-changes.ts';
import type { PostingTerms } from './posting.ts';

const person = story(evolvePerson);
const at = instant('2026-11-02T09:00+08:00');
const later = instant(at, { days: 30 });
const act = { by: 'head', at, reaches: (code: string) => code.startsWith('140214') };
const added = (id: string): PersonEvent => ({
  name: 'person.added',
  id,
  profile: { name: id, workPhone: null, roles: [], areaCode: '140214' },
  by: 'head',
  at,
});
const terms: PostingTerms = {
  post: 'GRID_MEMBER',
  areaCode: '140214033006001',
  departmentCode: null,
  employment: 'FULL_TIME',
  superiorPostingId: null,
  from: at,
  until: null,
};
const begun: PersonEvent = { name: 'posting.begun', postingId: 'p1', terms, predecessorId: null, by: 'head', at };
const successor: Person = person.given(added('wang')).state;
const leave = (state: Person, change: object = {}) =>
  handOver(state, { postingId: 'p1', successor, from: later, ...act, ...change });

describe('When somebody is posted', () => {
  it('the posting holds from its first instant and until before its last', () => {
    const { state } = person.given(added('lin')).when((lin) => beginPosting(lin, 'p1', terms, act));
    expect(postingOf(state, 'p1')).toMatchObject({ version: 1, within: expect.arrayContaining(['140214033006']) });
  });

  it.each([
    [{ areaCode: '1402140330' }, 'AREA_MALFORMED'],
    [{ areaCode: '140214033006' }, 'WRONG_AREA_LEVEL'],
    [{ areaCode: '370883001001001' }, 'OUTSIDE_YOUR_AREA'],
    [{ employment: null }, 'EMPLOYMENT_REQUIRED'],
    [{ post: 'MEDIATOR' as const }, 'EMPLOYMENT_NOT_APPLICABLE'],
    [{ post: 'DEPARTMENT_CLERK' as const, areaCode: '140214', employment: null }, 'DEPARTMENT_REQUIRED'],
    [{ until: at }, 'UNTIL_NOT_AFTER_FROM'],
  ])('%j is refused as %s', (change, code) => {
    person
      .given(added('lin'))
      .when((lin) => beginPosting(lin, 'p1', { ...terms, ...change }, act))
      .thenRefused(code);
  });

  it('the same post in the same area cannot be held twice at once, back to back is allowed', () => {
    const held = { ...begun, terms: { ...terms, until: later } };
    const again = (from: Date) => (lin: Person) => beginPosting(lin, 'p2', { ...terms, from }, act);
    person
      .given(added('lin'), held)
      .when(again(instant(later, { ms: -1 })))
      .thenRefused('POSTING_OVERLAPS');
    person.given(added('lin'), held).when(again(later)).then({ name: 'posting.begun' });
  });
});

describe('When a posting ends', () => {
  const end =
    (change: object = {}) =>
    (lin: Person) =>
      endPosting(lin, { postingId: 'p1', until: later, reason: 'retired', ...act, ...change });

  it('its version grows and it is announced whole', () => {
    const { state, decision } = person.given(added('lin'), begun).when(end());
    const [event] = decision.ok ? decision.events : [];
    expect(event && announcePerson(event, state)).toMatchObject([
      { name: 'posting.changed', data: { postingId: 'p1', version: 2, personId: 'lin', until: later } },
    ]);
  });

  it('a stale version, an end before the begin and a missing reason are refused', () => {
    person
      .given(added('lin'), begun)
      .when(end({ expectedVersion: 7 }))
      .thenRefused('CONFLICT');
    person
      .given(added('lin'), begun)
      .when(end({ until: at }))
      .thenRefused('UNTIL_NOT_AFTER_FROM');
    person
      .given(added('lin'), begun)
      .when(end({ reason: ' ' }))
      .thenRefused('REASON_REQUIRED');
    person
      .given(added('lin'), { ...begun, terms: { ...terms, until: later } })
      .when(end())
      .thenRefused('ALREADY_ENDED');
  });
});

describe('When a posting is handed over', () => {
  it('one write ends it and announces both halves, without a gap', () => {
    const { state, decision } = person.given(added('lin'), begun).when(leave);
    const [event] = decision.ok ? decision.events : [];
    expect(event && announcePerson(event, state)).toMatchObject([
      { data: { postingId: 'p1', version: 2, until: later } },
      { data: { version: 1, personId: 'wang', post: 'GRID_MEMBER', from: later, until: null } },
    ]);
  });

  it('to the same successor twice it is once, to another it is refused', () => {
    const { state } = person.given(added('lin'), begun).when(leave);
    expect(leave(state, { expectedVersion: 1 })).toEqual({ ok: true, events: [] });
    expect(leave(state, { successor: { ...successor, id: 'zhao' } })).toMatchObject({ code: 'ALREADY_HANDED_OVER' });
  });

  it('the successor takes it over on its terms, however often the second half runs', () => {
    const leaver = person.given(added('lin'), begun).when(leave).state;
    const postingId = postingOf(leaver, 'p1')?.successor?.postingId ?? '';
    const half = (state: Person) =>
      takeOver(state, { postingId, terms: inheritedTerms(leaver, 'p1'), predecessorId: 'p1', by: 'head', at });
    const taken = person.given(added('wang')).when(half).then({ name: 'posting.begun', predecessorId: 'p1' }).state;
    expect(postingOf(taken, postingId)).toMatchObject({ employment: 'FULL_TIME', from: later, until: null });
    expect(half(taken)).toEqual({ ok: true, events: [] });
  });

  it('is taken off the list once', () => {
    const leaver = person.given(added('lin'), begun).when(leave).state;
    const done = evolvePerson(leaver, { name: 'posting.handOverCompleted', postingId: 'p1', by: 'head', at });
    expect(completeHandOver(leaver, 'p1', act)).toMatchObject({ events: [{ name: 'posting.handOverCompleted' }] });
    expect(completeHandOver(done, 'p1', act)).toEqual({ ok: true, events: [] });
  });

  it.each([
    [{ successor: null }, 'UNKNOWN_SUCCESSOR'],
    [{ from: at }, 'UNTIL_NOT_AFTER_FROM'],
    [{ successor: person.given(added('lin')).state }, 'SUCCESSOR_IS_LEAVER'],
    [{ successor: person.given(added('wang'), begun).state }, 'POSTING_OVERLAPS'],
  ])('what cannot be is refused (%#): %s', (change, code) => {
    person
      .given(added('lin'), begun)
      .when((lin) => leave(lin, change))
      .thenRefused(code);
  });
});

describe('When a superior is named', () => {
  const name = (superior: { postingId: string; rank: number; line: string[] } | null | 'UNKNOWN') => (lin: Person) =>
    nameSuperior(lin, { postingId: 'p1', superior, rank: 10, ...act });

  it('a higher one is taken, null goes back to the rule', () => {
    const named = person.given(added('lin'), begun).when(name({ postingId: 'p9', rank: 20, line: ['chief'] }));
    named.then({ name: 'posting.superiorNamed', superiorPostingId: 'p9' });
    expect(name(null)(named.state)).toMatchObject({ events: [{ superiorPostingId: null }] });
  });

  it('a line that comes back, an equal, and nobody are refused', () => {
    person
      .given(added('lin'), begun)
      .when(name({ postingId: 'p9', rank: 20, line: ['x', 'lin'] }))
      .thenRefused('REPORTING_CYCLE');
    person
      .given(added('lin'), begun)
      .when(name({ postingId: 'p9', rank: 10, line: ['x'] }))
      .thenRefused('SUPERIOR_NOT_HIGHER');
    person.given(added('lin'), begun).when(name('UNKNOWN')).thenRefused('UNKNOWN_SUPERIOR');
  });
});
