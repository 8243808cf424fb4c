import { describe, expect, it } from '@jest/globals';
import { actor, instant, story } from '@yunge/testkit';
import fc from 'fast-check';
import type { Posting } from './duty.ts';
import { endOf, monthAfter, monthOf, startOf } from './month.ts';
import { announcePairing } from './pairing-announcements.ts';
import { coverOf } from './pairing-coverage.ts';
import {
  assignPairing,
  checkPairing,
  endPairing,
  lapsePairing,
  passOnPairing,
  superiorOver,
} from './pairing-decisions.ts';
import { dueOf, firstCheck } from './pairing-month.ts';
import { evolvePairing, holderAt, pairingId, type Pairing, type PairingEvent } from './pairing.ts';

const COMMUNITY = '140214033006';
const GRID = `${COMMUNITY}001`;
const at = instant('2026-11-23T09:00+08:00');
const head = actor('CENTRE_HEAD', { id: 'head', divisions: ['140214'] });
const chief = actor('GRID_CHIEF', { id: 'chief', divisions: [COMMUNITY] });

const posting = (personId: string, post: string, areaCode: string): Posting => ({
  ...{ postingId: `${personId}-${post}`, version: 1, personId, post, employment: null, areaCode },
  ...{ from: instant('2020-01-01T00:00+08:00'), until: null },
});
const postings = [
  posting('leader', 'TOWN_LEADER', '140214033'),
  posting('other', 'TOWN_LEADER', '140214033'),
  posting('chief', 'GRID_CHIEF', COMMUNITY),
  posting('member', 'GRID_MEMBER', GRID),
];

const pairing = story<Pairing, PairingEvent>(evolvePairing);
const assigned = (personId: string, from: Date, areaCode = COMMUNITY): PairingEvent => ({
  ...{ name: 'pairing.assigned', areaCode, personId, from, by: 'head', at: from },
});
const to = (personId: string, areaCode = COMMUNITY, from: Date | null = null) => ({
  ...{ areaCode, isArea: true, personId, from, postings },
});

describe('An area that never had anybody', () => {
  it('is paired with a leader of its town, or, if it is a grid, with the committee of its community', () => {
    pairing
      .opening(() => assignPairing(null, to('leader'), { actor: head, at }))
      .then({ name: 'pairing.assigned', personId: 'leader', from: at });
    pairing
      .opening(() => assignPairing(null, to('chief', GRID), { actor: chief, at }))
      .then({ name: 'pairing.assigned', personId: 'chief' });
  });

  it('is paired with nobody whose post does not fit, and with nobody in an area that is none', () => {
    const ask = (what: Parameters<typeof assignPairing>[1], by = head) =>
      pairing.opening(() => assignPairing(null, what, { actor: by, at }));
    ask(to('member')).thenRefused('POST_DOES_NOT_FIT', ['input', 'personId']);
    ask(to('leader', GRID)).thenRefused('POST_DOES_NOT_FIT');
    ask(to('chief')).thenRefused('POST_DOES_NOT_FIT');
    ask({ ...to('leader'), isArea: false }).thenRefused('UNKNOWN_AREA');
    ask(to('leader'), actor('CENTRE_HEAD', { divisions: ['370883'] })).thenRefused('UNKNOWN_AREA');
    ask(to('leader'), chief).thenRefused('NOT_YOUR_ROLE');
    ask(to('leader', COMMUNITY, instant(at, { days: 1 }))).thenRefused('DATE_OUT_OF_ORDER', ['input', 'from']);
  });

  it('is paired with nobody who held a fitting post at the time that is named, and has left it since', () => {
    const from = instant('2026-05-01T00:00+08:00');
    const left = { ...posting('gone', 'TOWN_LEADER', '140214033'), until: instant('2026-09-01T00:00+08:00') };
    pairing
      .opening(() =>
        assignPairing(null, { ...to('gone', COMMUNITY, from), postings: [...postings, left] }, { actor: head, at }),
      )
      .thenRefused('POST_DOES_NOT_FIT', ['input', 'personId']);
  });

  it('owes no visit for a month that began before it was told of, even where it is entered for long ago', () => {
    const { state } = pairing.opening(() =>
      assignPairing(null, to('leader', COMMUNITY, instant('2024-05-01T00:00+08:00')), { actor: head, at }),
    );
    expect(state.check).toEqual({ month: '2026-12', step: 'BEFORE' });
    expect(state.nextDueAt).toEqual(instant('2026-12-27T00:00+08:00'));
  });
});

describe('A paired area', () => {
  const from = instant('2026-10-01T00:00+08:00');
  const given = pairing.given(assigned('leader', from));

  it('passes from one to another, and who answered for it when stays known', () => {
    const { state } = given.when((found) => assignPairing(found, to('other'), { actor: head, at }));
    expect(state.personId).toBe('other');
    expect(holderAt(state, instant(at, { ms: -1 }))).toBe('leader');
    expect(holderAt(state, at)).toBe('other');
    expect(holderAt(state, instant(from, { ms: -1 }))).toBeNull();
  });

  it('keeps the month that runs when it is handed over: nothing restarts and nothing is forgiven', () => {
    const passed = given.when((found) => passOnPairing(found, { fromId: 'leader', toId: 'other', by: 'system', at }));
    passed.then({ name: 'pairing.assigned', personId: 'other', from: at });
    expect(passed.state.check).toEqual(given.state.check);
    expect(passOnPairing(passed.state, { fromId: 'leader', toId: 'other', by: 'system', at })).toMatchObject({
      events: [],
    });
  });

  it('is left without anybody when nobody takes over, and then owes nothing', () => {
    const ended = given.when((found) => passOnPairing(found, { fromId: 'leader', toId: null, by: 'system', at }));
    expect(ended.state).toMatchObject({ personId: null, from: null, check: null, nextDueAt: null });
    expect(holderAt(ended.state, instant(at, { ms: -1 }))).toBe('leader');
    given.when((found) => endPairing(found, ' ', { actor: head, at })).thenRefused('REASON_REQUIRED');
    given.when((found) => endPairing(found, 'Retired.', { actor: chief, at })).thenRefused('NOT_YOUR_ROLE');
    pairing
      .given(...[assigned('leader', from)], { name: 'pairing.ended', until: at, reason: 'Left.', by: 'head', at })
      .when((found) => endPairing(found, 'Again.', { actor: head, at }))
      .thenRefused('NOT_PAIRED');
  });

  it('is paired neither with the same person again nor from before the one who has it', () => {
    given.when((found) => assignPairing(found, to('leader'), { actor: head, at })).thenRefused('ALREADY_PAIRED');
    given
      .when((found) => assignPairing(found, to('other', COMMUNITY, instant(from, { ms: -1 })), { actor: head, at }))
      .thenRefused('DATE_OUT_OF_ORDER');
  });
});

describe('Whoever has left the post', () => {
  it('answers for the area no more, and whoever is above is told', () => {
    const from = instant('2026-10-01T00:00+08:00');
    const given = pairing.given(assigned('leader', from));
    const act = { by: 'system-pairings', at };
    given.when((found) => lapsePairing(found, { postings, superiorId: 'head' }, act)).then();
    const left = postings.map((one) => (one.personId === 'leader' ? { ...one, until: at } : one));
    const lapsed = given.when((found) => lapsePairing(found, { postings: left, superiorId: 'head' }, act));
    lapsed.then({ name: 'pairing.ended', toldIds: ['head'] });
    expect(lapsed.state).toMatchObject({ personId: null, nextDueAt: null });
    expect(lapsePairing(lapsed.state, { postings: left, superiorId: 'head' }, act).events).toEqual([]);
    expect(superiorOver({ areaCode: COMMUNITY, personId: 'leader' }, ['chief', 'leader', 'head', 'head'])).toBe('head');
    expect(superiorOver({ areaCode: GRID, personId: 'chief' }, ['chief', 'leader', 'head', 'head'])).toBe('leader');
  });
});

describe('The visit of a month', () => {
  const from = instant('2026-10-01T00:00+08:00');
  const given = pairing.given(assigned('leader', from));
  const check = { month: '2026-10', step: 'BEFORE' } as const;
  const after = { month: '2026-10', step: 'AFTER' } as const;
  const system = (when: Date) => ({ by: 'system-pairings', at: when });
  const look = (found: Pairing, when: Date, isVisited = false, asked: typeof check | typeof after = check) =>
    checkPairing(found, { check: asked, isVisited, superiorId: 'head' }, system(when));

  it('is asked for five days before the month is over, of whoever owes it, once', () => {
    const due = instant('2026-10-27T00:00+08:00');
    expect(given.state.nextDueAt).toEqual(due);
    given.when((found) => look(found, instant(due, { ms: -1 }))).then();
    const told = given.when((found) => look(found, due));
    told.then({ name: 'pairing.checked', step: 'BEFORE', toldIds: ['leader'] });
    expect(look(told.state, due)).toMatchObject({ events: [] });
    expect(told.state.check).toEqual(after);
  });

  it('that is missing is told after the month, when nothing can be entered any more, to a superior as well', () => {
    const before = given.when((found) => look(found, instant('2026-10-27T00:00+08:00')));
    const due = instant('2026-11-04T00:00+08:00');
    expect(before.state.nextDueAt).toEqual(due);
    const [event] = decided(look(before.state, due, false, after));
    expect(event).toMatchObject({ step: 'AFTER', toldIds: ['leader', 'head'] });
    if (!event) throw new Error('nothing was told');
    const notices = announcePairing(event, evolvePairing(before.state, event));
    expect(notices.map(({ data }) => [data.recipientId, data.subject.type, data.isUrgent])).toEqual([
      ['leader', 'Pairing', false],
      ['head', 'Pairing', false],
    ]);
  });

  it('that was paid is told to nobody', () => {
    const due = instant('2026-10-27T00:00+08:00');
    const [event] = decided(look(given.state, due, true));
    expect(event).toMatchObject({ isVisited: true, toldIds: [] });
  });

  it('is not asked for any more when the month is over already, after an outage: the second look tells', () => {
    const late = instant('2026-11-10T00:00+08:00');
    const first = given.when((found) => look(found, late));
    first.then({ step: 'BEFORE', toldIds: [] });
    expect(decided(look(first.state, late, false, after))).toMatchObject([{ toldIds: ['leader', 'head'] }]);
    // Somebody else was faster: what was found for the first look says nothing about the second.
    expect(decided(look(first.state, late, true, check))).toEqual([]);
  });

  it('is looked at exactly twice for every whole month, however late and often somebody looks', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(looks, fc.integer({ min: 0, max: 27 }), (days, firstDay) => {
        const begins = instant(from, { days: firstDay });
        let state = evolvePairing(null, assigned('leader', begins));
        const seen: string[] = [];
        for (const when of [...days].sort((a, b) => a - b).map((day) => instant(begins, { days: day }))) {
          while (state.check !== null && state.nextDueAt !== null && state.nextDueAt <= when) {
            const asked = state.check;
            const [event] = decided(
              checkPairing(state, { check: asked, isVisited: false, superiorId: null }, system(when)),
            );
            if (!event) throw new Error('due, and nothing was done');
            state = evolvePairing(state, event);
            seen.push(`${asked.month} ${asked.step}`);
          }
        }
        const last = instant(begins, { days: Math.max(...days) });
        const wanted: string[] = [];
        const { month: first } = firstCheck(begins);
        for (let month = first; startOf(month) <= last; month = monthAfter(month, 1))
          for (const step of ['BEFORE', 'AFTER'] as const)
            if (dueOf({ month, step }) <= last) wanted.push(`${month} ${step}`);
        expect(seen).toEqual(wanted);
      }),
    );
  });
});

function decided(decision: ReturnType<typeof checkPairing>): readonly PairingEvent[] {
  return decision.events;
}

describe('Coverage', () => {
  it('lists as many areas as its numbers leave out', () => {
    const areas = ['140214033006001', '140214033006002', '140214033006003'].map((code) => ({ code, name: code }));
    const [visited, unvisited] = areas.map(({ code }) => evolvePairing(null, assigned('chief', at, code)));
    if (!visited || !unvisited) throw new Error('no areas');
    const found = new Map([visited, unvisited].map((one) => [one.areaCode, one]));
    const cover = coverOf(areas, found, new Set([visited.areaCode]), at);
    expect(cover).toMatchObject({ areaCount: 3, pairedCount: 2, visitedCount: 1 });
    expect(cover.unpaired.map(({ areaCode }) => areaCode)).toEqual(['140214033006003']);
    expect(cover.unvisited.map(({ areaCode }) => areaCode)).toEqual([unvisited.areaCode]);
    expect(coverOf(areas, found, new Set(), instant(at, { ms: -1 })).pairedCount).toBe(0);
  });

  it('has one pairing for an area, whoever makes it', () => {
    expect(pairingId(GRID)).not.toBe(pairingId(COMMUNITY));
    expect(pairingId(GRID)).toBe(evolvePairing(null, assigned('chief', at, GRID)).id);
  });
});

describe('A month', () => {
  it('is a month in Shanghai, from its first instant to the first of the next', () => {
    expect(startOf('2026-11')).toEqual(instant('2026-11-01T00:00+08:00'));
    expect(endOf('2026-12')).toEqual(instant('2027-01-01T00:00+08:00'));
    expect(monthOf(instant('2026-10-31T23:59+08:00'))).toBe('2026-10');
    expect(monthOf(instant('2026-11-01T00:00+08:00'))).toBe('2026-11');
  });
});
