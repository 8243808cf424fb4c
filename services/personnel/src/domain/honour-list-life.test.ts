import { CHINA_CALENDAR, endStates, isWorkday, walk } from '@yunge/casework';
import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import fc from 'fast-check';
import { evolveHonourList, type HonourListEvent } from './honour-list-history.ts';
import { act, candidates, computed, LIST_ID, MONDAY, result, TERMS } from './honour-list-life.fixture.ts';
import { candidatesNeeded, nominate } from './honour-list-nomination.ts';
import { noticeUntil, openNotice } from './honour-list-notice.ts';
import { noteObjection, publishHonourList, settleObjection, supersedeHonourList } from './honour-list-publication.ts';
import type { HonourList } from './honour-list.ts';
import { HONOUR_STATES } from './honour-states.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const list = story<HonourList, HonourListEvent>(evolveHonourList);
const system = { by: 'system-honours', at: MONDAY };
const nominees = candidates(10);
const UNTIL = instant('2026-11-17T00:00+08:00');
const nominated: HonourListEvent = { name: 'honourList.nominated', nominees, passedOver: [], by: 'head', at: MONDAY };
const notice = { from: MONDAY, until: UNTIL, workdays: 5 };
const noticed: HonourListEvent = { name: 'honourList.noticeOpened', notice, by: 'head', at: MONDAY };
const objected: HonourListEvent = { name: 'honourList.objected', objectionId: 'o1', ...system };
const supersession = { objectionId: 'o1', runId: 'run2', exclude: { incidentIds: ['i1'], subjectIds: [] } };
const superseded: HonourListEvent = { name: 'honourList.superseded', supersession, supersededById: 'next', ...system };
const publication = { inputHash: 'input', listHash: 'list' };
const published: HonourListEvent = { name: 'honourList.published', publication, by: 'head', at: UNTIL };
const all = { storedHash: result.listHash, otherObjections: 0, holdsPlace: true };

describe('The life of a list', () => {
  const STATES: Readonly<Record<string, readonly HonourListEvent[]>> = {
    COMPUTED: [computed],
    NOMINATED: [computed, nominated],
    ON_NOTICE: [computed, nominated, noticed],
    PUBLISHED: [computed, nominated, noticed, published],
    SUPERSEDED: [computed, superseded],
  };

  it('permits exactly what its table says, to exactly those it names', () => {
    for (const { state, action, role, to } of walk(HONOUR_STATES)) {
      const at = act(UNTIL, { roles: [role] });
      const decided = list.given(...(STATES[state] ?? [])).when((found) => {
        switch (action) {
          case 'NOMINATE':
            return nominate(found, { candidates: nominees, passOver: [] }, at);
          case 'OPEN_NOTICE':
            return openNotice(found, CHINA_CALENDAR, at);
          case 'PUBLISH':
            return publishHonourList(found, all, at);
          case 'SUPERSEDE':
            return supersedeHonourList(found, supersession, 'next', system);
        }
      });
      if (action === 'SUPERSEDE' && role !== 'PLATFORM') continue;
      expect([state, action, role, decided.state.status]).toEqual([state, action, role, to ?? state]);
    }
  });

  it('ends where it is published or set aside', () => {
    expect(endStates(HONOUR_STATES).sort()).toEqual(['PUBLISHED', 'SUPERSEDED']);
  });
});

describe('When a list is nominated', () => {
  it('one that was computed before its two months were over is not', () => {
    const terms = { ...computed.terms, cutOff: new Date(computed.terms.window.until.getTime() - 1) };
    list
      .given({ ...computed, terms })
      .when((found) => nominate(found, { candidates: candidates(12), passOver: [] }, act()))
      .thenRefused('WINDOW_NOT_OVER');
  });

  const given = () => list.given(computed);

  it('the first of it are put forward, as many as there are places', () => {
    given()
      .when((found) => nominate(found, { candidates: candidates(12), passOver: [] }, act()))
      .then({ name: 'honourList.nominated', nominees, passedOver: [] });
  });

  it('who is passed over makes room for the next, and the reason stays', () => {
    const passOver = [{ entryId: 'entry2', reason: ' moved away ' }];
    const decided = given().when((found) => nominate(found, { candidates: candidates(12), passOver }, act()));
    expect(decided.state.nominees.map(({ rank }) => rank)).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(decided.state.passedOver).toEqual([{ subjectId: 'member2', rank: 2, reason: 'moved away' }]);
  });

  it('nobody is passed over without a reason, nor who would not have been put forward', () => {
    const passing = (entryId: string, reason: string) => (found: HonourList) =>
      nominate(found, { candidates: candidates(13), passOver: [{ entryId, reason }] }, act());
    given().when(passing('entry2', '  ')).thenRefused('PASS_REASON_REQUIRED');
    given().when(passing('entry12', 'why not')).thenRefused('NOT_A_CANDIDATE');
    given().when(passing('nobody', 'why not')).thenRefused('NOT_A_CANDIDATE');
  });

  it('nobody decides on a list they stand in', () => {
    given()
      .when((found) => nominate(found, { candidates: nominees, passOver: [] }, act(MONDAY, { isListed: true })))
      .thenRefused('ACTOR_IS_LISTED');
  });

  it('a list in which nobody has a rank, or everybody is passed over, honours nobody', () => {
    given()
      .when((found) => nominate(found, { candidates: [], passOver: [] }, act()))
      .thenRefused('NOTHING_RANKED');
    const passOver = [{ entryId: 'entry1', reason: 'moved away' }];
    given()
      .when((found) => nominate(found, { candidates: candidates(1), passOver }, act()))
      .thenRefused('NOBODY_LEFT');
  });

  it('as many are looked at as there can be places and people passed over', () => {
    expect(candidatesNeeded({ rule: TERMS.rule, level: 'DISTRICT' }, 3)).toBe(13);
  });
});

describe('A public notice', () => {
  const until = (from: string) => noticeUntil(CHINA_CALENDAR, instant(from), 5)?.toISOString() ?? null;
  const day = (date: string) => instant(`${date}T00:00+08:00`).toISOString();

  it('lasts until the end of the fifth workday after the day it is opened on', () => {
    expect(until('2026-11-09T10:00+08:00')).toBe(day('2026-11-17')); // Monday: to the end of the next Monday
    expect(until('2026-11-09T23:59+08:00')).toBe(day('2026-11-17'));
    expect(until('2026-11-14T10:00+08:00')).toBe(day('2026-11-21')); // Saturday: to the end of Friday
    expect(until('2026-09-24T10:00+08:00')).toBe(day('2026-10-10')); // 9/28-9/30, then 10/8 and 10/9
    expect(until('2026-02-12T10:00+08:00')).toBe(day('2026-02-27')); // 2/13, make-up Saturday 2/14, then 2/24-2/26
  });

  it('never spans fewer than five whole workdays, nor six', () => {
    const start = instant('2026-01-01T00:00+08:00').getTime();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 340 * 1_440 }), (minutes) => {
        const from = new Date(start + minutes * 60_000);
        const end = noticeUntil(CHINA_CALENDAR, from, 5);
        if (!end) throw new Error('provisional');
        let worked = 0;
        for (
          let noon = Math.floor((from.getTime() + 8 * HOUR) / DAY) * DAY + DAY + 4 * HOUR;
          noon < end.getTime();
          noon += DAY
        ) {
          if (isWorkday(CHINA_CALENDAR, noon)) worked += 1;
        }
        expect(worked).toBe(5);
        expect(isWorkday(CHINA_CALENDAR, end.getTime() - 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is not opened where its end rests on a year without published holidays', () => {
    expect(until('2026-12-28T10:00+08:00')).toBeNull();
    list
      .given(computed, nominated)
      .when((found) => openNotice(found, CHINA_CALENDAR, act(instant('2026-12-28T10:00+08:00'))))
      .thenRefused('CALENDAR_PROVISIONAL');
    expect(until('2026-12-23T10:00+08:00')).toBe(day('2026-12-31'));
  });

  it('hears objections from its first instant to its last, and each once', () => {
    const noting = (at: Date) => (found: HonourList) =>
      noteObjection(found, { objectionId: 'o1', filedAt: at }, system);
    const open = list.given(computed, nominated, noticed);
    open.when(noting(MONDAY)).then({ name: 'honourList.objected', objectionId: 'o1' });
    open.when(noting(instant(UNTIL, { ms: -1 }))).then({ name: 'honourList.objected' });
    open.when(noting(UNTIL)).thenRefused('NOT_ON_NOTICE');
    list.given(computed, nominated).when(noting(MONDAY)).thenRefused('NOT_ON_NOTICE');
    list.given(computed, nominated, noticed, objected).when(noting(UNTIL)).then();
  });
});

describe('When a list is published', () => {
  const publish =
    (change: object = {}, at = UNTIL) =>
    (found: HonourList) =>
      publishHonourList(found, { ...all, ...change }, act(at));
  const open = list.given(computed, nominated, noticed);

  it('it keeps both hashes, and the day', () => {
    const { state } = open.when(publish());
    expect(state).toMatchObject({ status: 'PUBLISHED', publication, publishedAt: UNTIL });
  });

  it('the notice is over, no objection is open here or to an earlier revision, and the entries are unchanged', () => {
    open.when(publish({}, instant(UNTIL, { ms: -1 }))).thenRefused('NOTICE_NOT_OVER');
    open.when(publish({ otherObjections: 1 })).thenRefused('OBJECTION_OPEN');
    open.when(publish({ holdsPlace: false })).thenRefused('PLACE_TAKEN');
    open.when(publish({ storedHash: 'other' })).thenRefused('HASH_MISMATCH');
    list.given(computed, nominated, noticed, objected).when(publish()).thenRefused('OBJECTION_OPEN');
    const settled = list
      .given(computed, nominated, noticed, objected)
      .when((found) => settleObjection(found, 'o1', system));
    expect(settled.state.openObjectionIds).toEqual([]);
  });

  it('nothing ever sets it aside', () => {
    list
      .given(computed, nominated, noticed, published)
      .when((found) => supersedeHonourList(found, supersession, 'next', system))
      .thenRefused('WRONG_STATE');
    expect(LIST_ID).toHaveLength(26);
  });
});
