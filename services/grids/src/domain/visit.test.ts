import { describe, expect, it } from '@jest/globals';
import { actor, instant, story } from '@yunge/testkit';
import type { Posting } from './duty.ts';
import { evolvePairing } from './pairing.ts';
import { announceVisit, evolveVisit, recordVisit, visitId, type Call, type Visit, type VisitEvent } from './visit.ts';

const GRID = '140214033006001';
const COMMUNITY = '140214033006';
const at = instant('2026-11-23T09:00+08:00');
const member = actor('GRID_MEMBER', { id: 'member', divisions: [GRID] });
const leader = actor('TOWN_LEADER', { id: 'leader', divisions: ['140214033'] });
const posting = (personId: string, post: string, areaCode: string, until: Date | null = null): Posting => ({
  ...{ postingId: personId, version: 1, personId, post, employment: null, areaCode, until },
  from: instant('2026-01-01T00:00+08:00'),
});
const postings = [
  posting('member', 'GRID_MEMBER', GRID),
  posting('leader', 'TOWN_LEADER', '140214033'),
  posting('left', 'GRID_MEMBER', GRID, instant('2026-11-22T00:00+08:00')),
];
const pairing = evolvePairing(null, {
  ...{ name: 'pairing.assigned', areaCode: COMMUNITY, personId: 'leader', by: 'head' },
  ...{ from: instant('2026-11-22T00:00+08:00'), at: instant('2026-11-22T00:00+08:00') },
});
const visit = story<Visit, VisitEvent>(evolveVisit);
const call = (over: Partial<Call> = {}): Call => ({
  ...{ kind: 'HOUSEHOLD', areaCode: GRID, isGrid: true, visitedAt: at, topics: ['HAZARD', 'POLICY'] },
  ...{ pairing: null, postings },
  ...over,
});
const entering = (over: Partial<Call>, by = member) => visit.opening(() => recordVisit(call(over), { actor: by, at }));

describe('A visit to a household', () => {
  it('is entered by whoever is posted in the grid, and tells what it was about in fixed words only', () => {
    const { state } = entering({}).then({ name: 'visit.recorded', topics: ['POLICY', 'HAZARD'] });
    expect(Object.keys(state).sort()).toEqual(
      ['areaCode', 'id', 'kind', 'recordedAt', 'topics', 'version', 'visitedAt', 'visitorId', 'within'].sort(),
    );
  });

  it('is entered by nobody who was not posted there then, and nowhere but in a grid', () => {
    entering({}, actor('GRID_MEMBER', { id: 'left' })).thenRefused('NOT_POSTED_HERE');
    const while_ = { visitedAt: instant('2026-11-21T10:00+08:00') };
    entering(while_, actor('GRID_MEMBER', { id: 'left' })).then({ name: 'visit.recorded' });
    entering({}, leader).thenRefused('NOT_POSTED_HERE', ['input', 'areaCode']);
    entering({ kind: 'CARE', areaCode: COMMUNITY, isGrid: false }).thenRefused('NOT_A_GRID');
  });

  it('is entered within three days, and not before it was paid', () => {
    entering({ visitedAt: instant(at, { days: -3 }) }).then({ name: 'visit.recorded' });
    entering({ visitedAt: instant(at, { days: -3, ms: -1 }) }).thenRefused('TOO_LATE', ['input', 'visitedAt']);
    entering({ visitedAt: instant(at, { ms: 1 }) }).thenRefused('IN_THE_FUTURE', ['input', 'visitedAt']);
    entering({ topics: [] }).thenRefused('NO_TOPIC', ['input', 'topics']);
  });

  it('has the same id as any other of the same person in the same ten minutes', () => {
    expect(visitId('member', instant(at, { minutes: 9 }))).toBe(visitId('member', at));
    expect(visitId('member', instant(at, { minutes: 10 }))).not.toBe(visitId('member', at));
    expect(visitId('other', at)).not.toBe(visitId('member', at));
  });
});

describe('A visit by whoever is paired with an area', () => {
  const paired = { kind: 'PAIRING', areaCode: COMMUNITY, pairing } as const;
  it('is entered by that person, for a time at which they were', () => {
    entering(paired, leader).then({ name: 'visit.recorded', kind: 'PAIRING' });
    entering({ ...paired, visitedAt: instant('2026-11-21T10:00+08:00') }, leader).thenRefused('NOT_PAIRED');
    entering(paired).thenRefused('NOT_PAIRED', ['input', 'areaCode']);
    entering({ ...paired, pairing: null }, leader).thenRefused('NOT_PAIRED');
  });

  it('is a fact of the instant it was paid at', () => {
    const visitedAt = instant(at, { days: -1 });
    const { state, decision } = entering({ ...paired, visitedAt }, leader);
    const [event] = decision.ok ? decision.events : [];
    if (!event) throw new Error('nothing was recorded');
    expect(announceVisit(event, state)).toEqual([
      {
        name: 'visit.recorded',
        data: { visitId: state.id, visitorId: 'leader', kind: 'PAIRING', areaCode: COMMUNITY, at: visitedAt },
      },
    ]);
  });
});
