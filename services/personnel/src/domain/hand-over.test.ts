import { describe, expect, it } from '@jest/globals';
import { story, instant } from '@yunge/testkit';
import fc from 'fast-check';
import { announceHandOver } from './hand-over-announcements.ts';
import {
  orderHandOver,
  passPostingsOn,
  startHandOver,
  takeAnswer,
  tellOverdue,
  type Candidate,
  type OrderHandOver,
} from './hand-over-decisions.ts';
import { ASKED_SERVICES, evolveHandOver, type HandOver, type HandOverEvent } from './hand-over.ts';
import { evolvePerson, postingOf, type Person, type PersonEvent } from './person.ts';
import type { PostingTerms } from './posting.ts';

const handOver = story<HandOver, HandOverEvent>(evolveHandOver);
const person = story<Person, PersonEvent>(evolvePerson);
const since = instant('2026-01-01T00:00+08:00');
const at = instant('2026-11-02T09:00+08:00');
const act = { by: 'head', at, reaches: (code: string) => code.startsWith('140214') };

const added = (id: string): PersonEvent => ({
  ...{ name: 'person.added', id, by: 'head', at: since },
  profile: { name: id, workPhone: null, roles: [], areaCode: '140214' },
});
const begun = (postingId: string, change: Partial<PostingTerms> = {}): PersonEvent => ({
  ...{ name: 'posting.begun', postingId, predecessorId: null, by: 'head', at: since },
  terms: {
    ...{ post: 'GRID_MEMBER', areaCode: '140214033006001', departmentCode: null, employment: 'FULL_TIME' },
    ...{ superiorPostingId: null, from: since, until: null },
    ...change,
  },
});
const chiefTerms = { post: 'GRID_CHIEF', areaCode: '140214033006', employment: null } as const;
const leaver = person.given(added('lin'), begun('p1'), begun('p2', chiefTerms)).state;
const candidate = (state: Person, change: Partial<Candidate> = {}): [string, Candidate] => [
  state.id,
  { person: state, isAway: false, isLeaving: false, ...change },
];
const wang = person.given(added('wang')).state;
const zhao = person.given(added('zhao')).state;

const order = (change: Partial<OrderHandOver> = {}) =>
  orderHandOver('h1', {
    ...{ leaver, postingIds: null, successorId: 'wang', successors: new Map([['p2', 'zhao']]), from: at },
    ...{ candidates: new Map([candidate(wang), candidate(zhao)]), reason: 'Retires.', superiorId: 'boss' },
    ...{ isUnderWay: false, ...act },
    ...change,
  });
const ordered = handOver.opening(() => order()).state;

describe('When somebody leaves', () => {
  it('every posting has a successor: the one named for it, else the one who takes the rest', () => {
    handOver
      .opening(() => order())
      .then({
        name: 'handOver.ordered',
        isWhole: true,
        successions: [
          { postingId: 'p1', successorId: 'wang', at, isMerged: false },
          { postingId: 'p2', successorId: 'zhao', at, isMerged: false },
        ],
      });
  });

  it('a single posting can pass on while others are kept', () => {
    const single = { postingIds: ['p1'], successors: new Map() };
    handOver.opening(() => order(single)).then({ isWhole: false, successions: [{ postingId: 'p1' }] });
  });

  it('to a colleague in the same post there, the posting just ends', () => {
    const colleague = person.given(added('wang'), begun('w1')).state;
    const candidates = new Map([candidate(colleague), candidate(zhao)]);
    const { state } = handOver.opening(() => order({ candidates }));
    expect(state.successions).toMatchObject([{ isMerged: true }, { isMerged: false }]);
    const { events } = passPostingsOn(leaver, state, act);
    expect(events).toMatchObject([{ name: 'posting.ended' }, { name: 'posting.handedOver' }]);
  });

  it('a posting that begins later passes on as soon as it has begun', () => {
    const from = instant(at, { days: 9 });
    const state = person.given(added('lin'), begun('p1', { from })).state;
    const { successions } = handOver.opening(() => order({ leaver: state, successors: new Map() })).state;
    expect(successions).toMatchObject([{ at: instant(from, { ms: 1 }) }]);
  });

  it.each([
    [{ reason: ' ' }, 'REASON_REQUIRED'],
    [{ isUnderWay: true }, 'ALREADY_ORDERED'],
    [{ successorId: 'nobody' }, 'UNKNOWN_SUCCESSOR'],
    [{ successors: new Map([['p2', 'nobody']]) }, 'UNKNOWN_SUCCESSOR'],
    [{ successorId: 'lin', candidates: new Map([candidate(leaver), candidate(zhao)]) }, 'SUCCESSOR_IS_LEAVER'],
    [{ candidates: new Map([candidate(wang), candidate(zhao, { isAway: true })]) }, 'SUCCESSOR_AWAY'],
    [{ candidates: new Map([candidate(wang, { isLeaving: true }), candidate(zhao)]) }, 'SUCCESSOR_LEAVES'],
    [{ postingIds: ['p9'], successors: new Map() }, 'UNKNOWN_POSTING'],
    [{ postingIds: ['p1'] }, 'UNKNOWN_POSTING'],
    [{ postingIds: [], successors: new Map() }, 'NOTHING_TO_HAND_OVER'],
    [{ postingIds: ['p1'], successors: new Map(), from: since }, 'UNTIL_NOT_AFTER_FROM'],
    [{ reaches: (code: string) => code === '140214033006' }, 'OUTSIDE_YOUR_AREA'],
  ])('what cannot be is refused (%#): %s', (change, code) => {
    expect(order(change)).toMatchObject({ ok: false, code });
  });

  it('a member from new employment takes over no duty', () => {
    const terms = { post: 'NEW_EMPLOYMENT', employment: null } as const;
    const rider = person.given(added('wang'), begun('w1', terms)).state;
    expect(order({ candidates: new Map([candidate(rider), candidate(zhao)]) })).toMatchObject({
      code: 'LIMITED_MEMBER',
    });
    const soon = begun('w1', { ...terms, from: instant(at, { days: 1 }) });
    const later = person.given(added('wang'), soon).state;
    expect(order({ candidates: new Map([candidate(later), candidate(zhao)]) })).toMatchObject({
      code: 'LIMITED_MEMBER',
    });
  });

  it('nothing passes to somebody without a post: who takes the rest holds one, or takes one over', () => {
    const successors = new Map([
      ['p1', 'zhao'],
      ['p2', 'zhao'],
    ]);
    expect(order({ successors })).toMatchObject({ code: 'UNKNOWN_SUCCESSOR', field: ['input', 'successorId'] });
    const posted = person.given(added('wang'), begun('w1')).state;
    expect(order({ successors, candidates: new Map([candidate(posted), candidate(zhao)]) })).toMatchObject({
      ok: true,
    });
    const retired = person.given(added('wang'), begun('w1', { until: at })).state;
    const gone = { successors, candidates: new Map([candidate(retired), candidate(zhao)]) };
    expect(order(gone)).toMatchObject({ code: 'UNKNOWN_SUCCESSOR' });
  });

  it('a successor who begins the same post there later is refused', () => {
    const soon = person.given(added('wang'), begun('w1', { from: instant(at, { days: 1 }) })).state;
    expect(order({ candidates: new Map([candidate(soon), candidate(zhao)]) })).toMatchObject({
      code: 'POSTING_OVERLAPS',
    });
  });
});

describe('When the postings pass on', () => {
  it('all do in one write, and again changes nothing', () => {
    const { state } = person
      .given(added('lin'), begun('p1'), begun('p2', chiefTerms))
      .when((lin) => passPostingsOn(lin, ordered, act));
    expect(state.postings).toMatchObject([
      { until: at, successor: { personId: 'wang' }, isHandOverPending: true },
      { until: at, successor: { personId: 'zhao' }, isHandOverPending: true },
    ]);
    expect(passPostingsOn(state, ordered, act).events).toEqual([]);
  });

  it('what ended or passed to somebody else meanwhile is left alone, and the services hear what is true', () => {
    const elsewhere: PersonEvent = {
      ...{ name: 'posting.handedOver', postingId: 'p1', until: at, by: 'head', at },
      successor: { personId: 'sun', postingId: 's1' },
    };
    const state = person.given(added('lin'), begun('p1'), begun('p2', chiefTerms), elsewhere).state;
    const passed = person
      .given(added('lin'), begun('p1'), begun('p2', chiefTerms), elsewhere)
      .when((lin) => passPostingsOn(lin, ordered, act));
    expect(postingOf(passed.state, 'p1')).toEqual(postingOf(state, 'p1'));
    const { events } = startHandOver(ordered, passed.state, act);
    const [started] = events;
    expect(started && announceHandOver(started, evolveHandOver(ordered, started))).toMatchObject([
      {
        name: 'hand-over.ordered',
        data: { leaverId: 'lin', successions: [{ successorId: 'sun' }, { successorId: 'zhao' }] },
      },
      { name: 'notice.raised', data: { recipientId: 'wang' } },
      { name: 'notice.raised', data: { recipientId: 'zhao' } },
    ]);
  });
});

describe('When the services answer', () => {
  const running = startHandOver(ordered, leaver, act).events.reduce(evolveHandOver, ordered);
  const answer = (service: (typeof ASKED_SERVICES)[number], left = 0, minutes = 1) => ({
    ...{ service, moved: [{ type: 'Incident', count: 2 }], left, at: instant(at, { minutes }) },
  });
  const take = (state: HandOver, given: ReturnType<typeof answer>) =>
    takeAnswer(state, given, act).events.reduce(evolveHandOver, state);

  it('it is done with the last of them, whoever ordered it is told, once', () => {
    let state = running;
    const told: unknown[] = [];
    for (const service of [...ASKED_SERVICES, ...ASKED_SERVICES]) {
      const { events } = takeAnswer(state, answer(service), act);
      for (const event of events) {
        state = evolveHandOver(state, event);
        told.push(...announceHandOver(event, state));
      }
    }
    expect(state).toMatchObject({ status: 'DONE', nextDueAt: null });
    expect(told).toMatchObject([{ data: { recipientId: 'head', reason: 'handOver.answered' } }]);
  });

  it('something left keeps it running; an older answer that comes late changes nothing', () => {
    const state = ASKED_SERVICES.reduce(
      (now, service) => take(now, answer(service, service === 'grids' ? 3 : 0)),
      running,
    );
    expect(state.status).toBe('RUNNING');
    const done = take(state, answer('grids', 0, 2));
    expect(done.status).toBe('DONE');
    expect(takeAnswer(done, answer('grids', 3, 1), act).events).toEqual([]);
  });

  it('in whatever order and however often, the end is the same', () => {
    const answers = ASKED_SERVICES.flatMap((service) => [answer(service, 1, 1), answer(service, 0, 2)]);
    const shuffled = fc.shuffledSubarray([...answers, ...answers], { minLength: answers.length * 2 });
    fc.assert(
      fc.property(shuffled, (given) => {
        const state = given.reduce(take, running);
        expect(state.status).toBe('DONE');
        expect(state.answers).toEqual([...ASKED_SERVICES].sort().map((service) => answer(service, 0, 2)));
      }),
    );
  });

  it('who leads and who ordered are told, once, which service is late', () => {
    const state = take(running, answer('grids'));
    const late = { by: 'system', at: running.dueAt };
    expect(tellOverdue(state, { ...late, at: instant(running.dueAt, { ms: -1 }) }).events).toEqual([]);
    const { events } = tellOverdue(state, late);
    expect(events).toMatchObject([{ services: ['enterprises', 'volunteers'] }]);
    const told = events.reduce(evolveHandOver, state);
    expect(events.flatMap((event) => announceHandOver(event, told))).toMatchObject([
      { data: { recipientId: 'boss', isUrgent: true } },
      { data: { recipientId: 'head' } },
    ]);
    expect(tellOverdue(told, late).events).toEqual([]);
    expect(ASKED_SERVICES.map((service) => answer(service)).reduce(take, told).status).toBe('DONE');
  });
});
