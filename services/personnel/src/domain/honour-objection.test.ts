import { CHINA_CALENDAR } from '@yunge/casework';
import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import { MONDAY } from './honour-list-life.fixture.ts';
import {
  climbObjection,
  decideObjection,
  fileObjection,
  MOST_OBJECTIONS,
  noteFiled,
  settleFiled,
  type DecideObjection,
  type FileObjection,
} from './honour-objection-decisions.ts';
import { evolveHonourObjection, type HonourObjection, type HonourObjectionEvent } from './honour-objection.ts';

const objection = story<HonourObjection, HonourObjectionEvent>(evolveHonourObjection);
const resident = { by: 'resident', at: MONDAY };
const system = { by: 'system-honours', at: MONDAY };
const terms = {
  id: 'o1',
  listId: 'list',
  within: ['140214'],
  text: 'wrong',
  subjectId: 'member1',
  incidentIds: ['i1', 'i2'],
};
const filed: HonourObjectionEvent = { name: 'honourObjection.filed', ...terms, ...resident };
const THURSDAY = instant('2026-11-12T10:00+08:00');
const noted: HonourObjectionEvent = {
  name: 'honourObjection.noted',
  decideBy: THURSDAY,
  climbAt: THURSDAY,
  deciderIds: ['head'],
  ...system,
};

describe('When somebody objects', () => {
  const file = (change: Partial<FileObjection> = {}) =>
    objection.opening(() =>
      fileObjection(
        'o1',
        {
          list: { id: 'list', within: ['140214'] },
          text: ' wrong ',
          subjectId: 'member1',
          isSubjectListed: true,
          incidentIds: ['i2', 'i1', 'i2'],
          filedBefore: 0,
          ...change,
        },
        resident,
      ),
    );

  it('it is kept with what it is about', () => {
    file().then({ name: 'honourObjection.filed', text: 'wrong', incidentIds: ['i1', 'i2'], subjectId: 'member1' });
  });

  it('it says what is wrong with whom or what, of this list', () => {
    file({ text: '  ' }).thenRefused('TEXT_REQUIRED');
    file({ text: 'x'.repeat(2_001) }).thenRefused('TEXT_REQUIRED');
    file({ subjectId: null, incidentIds: [] }).thenRefused('TARGET_REQUIRED');
    file({ isSubjectListed: false }).thenRefused('NOT_IN_LIST');
  });

  it('nobody floods a list with objections', () => {
    file({ filedBefore: MOST_OBJECTIONS }).thenRefused('TOO_MANY_OBJECTIONS');
  });

  it('it is open once the list has taken note of it, and lapses where the notice was over', () => {
    const given = objection.given(filed);
    const known = { calendar: CHINA_CALENDAR, deciderIds: ['head'] };
    const open = given.when((found) => noteFiled(found, known, system));
    open.then({ name: 'honourObjection.noted', decideBy: THURSDAY });
    expect(open.state).toMatchObject({ status: 'OPEN', nextDueAt: THURSDAY, objectorId: 'resident' });
    expect(given.when((found) => noteFiled(found, null, system)).state).toMatchObject({
      status: 'LAPSED',
      nextDueAt: null,
    });
    objection
      .given(filed, noted)
      .when((found) => noteFiled(found, null, system))
      .then();
  });
});

describe('When nobody decides', () => {
  it('it climbs twice, each step once, and then stays where it is', () => {
    const climb = (at: Date) => (found: HonourObjection) =>
      climbObjection(found, { calendar: CHINA_CALENDAR, toldIds: ['deputy'] }, { by: 'system', at });
    const given = objection.given(filed, noted);
    given.when(climb(instant(THURSDAY, { ms: -1 }))).then();
    given.when(climb(THURSDAY)).then({ name: 'honourObjection.climbed', level: 1, toldIds: ['deputy'] });
    const once = given.when(climb(THURSDAY)).state;
    expect(once.nextDueAt).toEqual(instant('2026-11-13T10:00+08:00'));
    const first: HonourObjectionEvent = {
      name: 'honourObjection.climbed',
      level: 1,
      toldIds: [],
      climbAt: instant('2026-11-13T10:00+08:00'),
      ...system,
    };
    const twice = objection.given(filed, noted, first).when(climb(instant('2026-11-16T00:00+08:00')));
    twice.then({ name: 'honourObjection.climbed', level: 2 });
    expect(twice.state.nextDueAt).toBeNull();
  });
});

describe('A decision', () => {
  const decide =
    (change: Partial<DecideObjection> = {}, by: object = {}) =>
    (found: HonourObjection) =>
      decideObjection(
        found,
        { isUpheld: true, reason: 'it is so', excludeIncidentIds: ['i1'], barsSubject: false, ...change },
        { by: 'head', at: THURSDAY, roles: ['CENTRE_HEAD'], isListed: false, ...by },
      );
  const open = objection.given(filed, noted);

  it('that upholds takes out incidents, or whom it is about, and has to take effect at once', () => {
    const taken = open.when(decide());
    taken.then({ name: 'honourObjection.decided', isUpheld: true, exclude: { incidentIds: ['i1'], subjectIds: [] } });
    expect(taken.state).toMatchObject({ status: 'UPHELD', nextDueAt: THURSDAY, settledAt: null });
    open
      .when(decide({ excludeIncidentIds: [], barsSubject: true }))
      .then({ name: 'honourObjection.decided', exclude: { incidentIds: [], subjectIds: ['member1'] } });
  });

  it('that rejects takes nothing out', () => {
    open
      .when(decide({ isUpheld: false, excludeIncidentIds: [] }))
      .then({ name: 'honourObjection.decided', isUpheld: false });
    open.when(decide({ isUpheld: false })).thenRefused('NOTHING_TO_EXCLUDE');
    open.when(decide({ excludeIncidentIds: [] })).thenRefused('NOTHING_TO_EXCLUDE');
  });

  it('takes out nothing that was not objected to', () => {
    open.when(decide({ excludeIncidentIds: ['i3'] })).thenRefused('NOT_OBJECTED_TO');
    const { name, ...rest } = filed as Extract<HonourObjectionEvent, { name: 'honourObjection.filed' }>;
    objection
      .given({ name, ...rest, subjectId: null }, noted)
      .when(decide({ barsSubject: true }))
      .thenRefused('NOT_OBJECTED_TO');
  });

  it('is made by the head of the centre, never by the objector nor by whoever stands in the list', () => {
    open.when(decide({}, { roles: ['TOWN_LEADER'] })).thenRefused('NOT_YOUR_ROLE');
    open.when(decide({}, { by: 'resident' })).thenRefused('OWN_OBJECTION');
    open.when(decide({}, { isListed: true })).thenRefused('ACTOR_IS_LISTED');
    open.when(decide({ reason: ' ' })).thenRefused('REASON_REQUIRED');
  });

  it('is made once, and settled once', () => {
    const decided: HonourObjectionEvent = {
      name: 'honourObjection.decided',
      isUpheld: true,
      reason: 'so',
      exclude: { incidentIds: ['i1'], subjectIds: [] },
      by: 'head',
      at: THURSDAY,
    };
    const done = objection.given(filed, noted, decided);
    done.when(decide()).thenRefused('ALREADY_DECIDED');
    done.when((found) => settleFiled(found, system)).then({ name: 'honourObjection.settled' });
    objection
      .given(filed, noted, decided, { name: 'honourObjection.settled', ...system })
      .when((found) => settleFiled(found, system))
      .then();
  });
});
