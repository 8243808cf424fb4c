import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import fc from 'fast-check';
import { evolveCamp } from './camp.ts';
import {
  addSession,
  attend,
  enrol,
  evolveSession,
  hasAttended,
  seatsLeft,
  type Session,
  type SessionEvent,
  type SessionTerms,
} from './session.ts';

const session = story<Session, SessionEvent>(evolveSession);
const at = instant('2026-11-23T09:00+08:00');
const by = 'trainer';
const camp = evolveCamp(null, {
  name: 'camp.opened',
  by,
  at,
  terms: {
    series: 'YG-2026',
    number: 1,
    name: '一期',
    englishName: null,
    base: '区委党校',
    areaCode: '140214',
    from: '2026-11-23',
    until: '2026-11-29',
  },
});
const terms: SessionTerms = {
  campId: camp.id,
  module: 'PROFESSIONAL',
  kind: 'THEORY',
  startsAt: at,
  endsAt: instant(at, { hours: 2 }),
  place: '一号教室',
  seats: 2,
  trainerId: 'trainer',
};
const added: SessionEvent = { name: 'session.added', id: 's1', terms, areaCode: '140214', by, at };
const within = ['140214', '140214033'];
const seat = (personId: string): SessionEvent => ({ name: 'session.enrolled', personId, within, by: personId, at });
const take =
  (personId: string, when = at, home: readonly string[] | null = within) =>
  (state: Session) =>
    enrol(state, { personId, within: home, by: personId, at: when });

describe('When a session is added', () => {
  const add = (changes: Partial<SessionTerms>, reaches = () => true) =>
    session.opening(() => addSession('s1', camp, { ...terms, ...changes }, { by, at, reaches }));

  it('it is for the area of its camp', () => {
    expect(add({}).then({ name: 'session.added', areaCode: '140214' }).state.within).toEqual(['140214']);
  });

  it('it may fill the last day to its last minute', () => {
    const endsAt = instant('2026-11-29T23:59+08:00');
    add({ startsAt: instant(endsAt, { hours: -2 }), endsAt }).then({});
    add({ startsAt: endsAt, endsAt: instant(endsAt, { minutes: 1 }) }).thenRefused('OUTSIDE_CAMP');
  });

  it.each([
    ['a session before the camp', { startsAt: instant(at, { days: -1 }) }, 'OUTSIDE_CAMP'],
    ['a session that ends as it starts', { endsAt: at }, 'TIMES_REVERSED'],
    ['a session nowhere', { place: '' }, 'PLACE_REQUIRED'],
    ['a session without seats', { seats: 0 }, 'SEATS_OUT_OF_RANGE'],
    ['a session for a stadium', { seats: 501 }, 'SEATS_OUT_OF_RANGE'],
  ])('%s is refused', (_, changes, code) => {
    add(changes).thenRefused(code);
  });

  it('without a camp, or in somebody else’s, it is refused', () => {
    session.opening(() => addSession('s1', null, terms, { by, at, reaches: () => true })).thenRefused('UNKNOWN_CAMP');
    add({}, () => false).thenRefused('OUTSIDE_SCOPE');
  });
});

describe('When seats are free', () => {
  it('a person takes one, until the session ends', () => {
    session.given(added).when(take('li')).then({ name: 'session.enrolled', personId: 'li', within });
    session
      .given(added)
      .when(take('li', instant(terms.endsAt, { ms: -1 })))
      .then({});
    session.given(added).when(take('li', terms.endsAt)).thenRefused('SESSION_OVER');
  });

  it('nobody takes two', () => {
    session.given(added, seat('li')).when(take('li')).thenRefused('ALREADY_ENROLLED');
  });

  it('nobody takes one for people they do not look after', () => {
    session
      .given(added)
      .when(take('li', at, null))
      .thenRefused('PERSON_OUTSIDE_SCOPE', ['input', 'personId']);
  });
});

describe('When every seat is taken', () => {
  it('the next person is refused, and the one who has a seat still hears that they have one', () => {
    const full = session.given(added, seat('li'), seat('wu'));
    full.when(take('zhao')).thenRefused('SESSION_FULL');
    full.when(take('li')).thenRefused('ALREADY_ENROLLED');
  });

  it('whoever comes in whatever order, there are never more seats taken than there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
        fc.integer({ min: 1, max: 4 }),
        (people, seats) => {
          let state = evolveSession(null, { ...added, terms: { ...terms, seats } });
          for (const person of people) {
            const decision = take(person)(state);
            if (decision.ok) for (const event of decision.events) state = evolveSession(state, event);
          }
          expect(state.enrolments).toHaveLength(Math.min(new Set(people).size, seats));
          expect(seatsLeft(state)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('When a session is held', () => {
  const note = (attendance: 'PRESENT' | 'LATE' | 'ABSENT', personId = 'li', when = at, holds = () => true) => {
    return (state: Session) => attend(state, { personId, attendance, holds, by, at: when });
  };
  const held = session.given(added, seat('li'));

  it.each([
    ['PRESENT', true],
    ['LATE', true],
    ['ABSENT', false],
  ] as const)('%s counts as having come: %s', (attendance, came) => {
    const { state } = held.when(note(attendance)).then({ name: 'session.attended', attendance });
    expect(hasAttended(state, 'li')).toBe(came);
  });

  it('a seat alone is no attendance', () => {
    expect(hasAttended(held.state, 'li')).toBe(false);
  });

  it('the same mark again changes nothing, another one puts it right', () => {
    const marked = session.given(added, seat('li'), {
      name: 'session.attended',
      personId: 'li',
      attendance: 'LATE',
      by,
      at,
    });
    marked.when(note('LATE')).then();
    marked.when(note('PRESENT')).then({ attendance: 'PRESENT' });
  });

  it('nobody is marked before it starts, without a seat, or by somebody whose session it is not', () => {
    held.when(note('PRESENT', 'li', instant(at, { ms: -1 }))).thenRefused('NOT_STARTED');
    held.when(note('PRESENT', 'wu')).thenRefused('NOT_ENROLLED', ['input', 'personId']);
    held.when(note('PRESENT', 'li', at, () => false)).thenRefused('NOT_YOUR_SESSION');
  });
});
