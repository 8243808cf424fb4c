import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR, isWorkTime } from '@yunge/casework';
import { postingChanged } from '@yunge/contracts';
import { announceRequest } from '../../../services/enterprises/src/domain/request-news.ts';
import { evolveRequest } from '../../../services/enterprises/src/domain/request-history.ts';
import type { Request, RequestEvent } from '../../../services/enterprises/src/domain/request.ts';
import { requests, REQUESTS, type RequestFact } from '../enterprises/requests.ts';
import { requestMatters } from '../enterprises/request-matters.ts';
import { fixtures } from '../fixtures.ts';
import { liaison } from '../people/people.ts';
import { DAY, period } from '../time.ts';
import { requestHistory } from './request-events.ts';
import { superiorsFrom } from './requests.ts';

const superiors = ['town', 'department', 'task-force'];
const months = ['2026-11', '2026-03'] as const;

function lived(fact: RequestFact, asOf: string) {
  const { events } = requestHistory(fact, asOf, () => superiors);
  let state: Request | null = null;
  const announced: string[] = [];
  for (const event of events) {
    state = evolveRequest(state, event);
    announced.push(...announceRequest(event, state).map(({ name }) => name));
  }
  if (!state) throw new Error('Nothing happened.');
  return { fact, events, state, announced };
}

const levels = (events: readonly RequestEvent[]) => events.filter(({ name }) => name === 'request.escalated');

describe.each(months)('The requests of the demo as of %s', (asOf) => {
  const all = [...requests({ asOf })].map((fact) => lived(fact, asOf));
  const { from, to } = period(asOf);

  it('are 900, about ten for each of the 86 liaisons', () => {
    expect(all).toHaveLength(REQUESTS);
    expect(new Set(all.map(({ state }) => state.id)).size).toBe(REQUESTS);
    const loads = Map.groupBy(all, ({ state }) => state.liaisonId);
    const everybody = Array.from({ length: fixtures.zoucheng.liaisons.value }, (_, n) => liaison(n).id);
    expect(new Set(loads.keys())).toEqual(new Set(everybody));
    expect(new Set([...loads.values()].map((load) => load.length))).toEqual(new Set([10, 11]));
  });

  it('have all ended within the two months, so that no sweep and no call-back finds one', () => {
    for (const { state, events } of all) {
      const { status, isOpen, nextDueAt, isCallBackDue } = state;
      expect([['CLOSED', 'WITHDRAWN'], isOpen, nextDueAt, isCallBackDue]).toEqual([
        expect.arrayContaining([status]),
        false,
        null,
        false,
      ]);
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect([state.openedAt.getTime() >= from, (times.at(-1) ?? to) < to]).toEqual([true, true]);
    }
    const last = all.filter(({ state }) => (state.closedAt?.getTime() ?? 0) >= to - 7 * DAY);
    expect(last.length).toBeGreaterThan(30);
  });

  it('are asked in office hours, in every topic and by every channel', () => {
    expect(all.every(({ state }) => isWorkTime(CHINA_CALENDAR, state.openedAt.getTime()))).toBe(true);
    expect(new Set(all.map(({ state }) => state.topic))).toEqual(new Set(requestMatters.map(({ topic }) => topic)));
    expect(new Set(all.map(({ state }) => state.channel)).size).toBe(5);
  });

  it('are mostly in time; some are late, disputed or withdrawn', () => {
    const share = (is: (one: (typeof all)[number]) => boolean) => (100 * all.filter(is).length) / all.length;
    const late = share(({ state }) => state.isOnTime === false);
    const escalated = share(({ events }) => levels(events).length > 0);
    const disputed = share(({ state }) => state.disputeCount > 0);
    const withdrawn = share(({ state }) => state.status === 'WITHDRAWN');
    for (const [low, value, high] of [
      [1, late, 12],
      [10, escalated, 30],
      [2, disputed, 8],
      [2, withdrawn, 7],
    ] as const) {
      expect(value).toBeGreaterThan(low);
      expect(value).toBeLessThan(high);
    }
    const reached = all.flatMap(({ events }) =>
      events.flatMap((event) => (event.name === 'request.escalated' ? [event.level] : [])),
    );
    expect(new Set(reached)).toEqual(new Set([1, 2, 3, 4]));
    for (const { fact, events } of all) if (fact.course === 'ON_THE_SPOT') expect(levels(events)).toEqual([]);
  });

  it('become one fact each where they were closed', () => {
    for (const { state, announced } of all) {
      const facts = announced.filter((name) => name === 'request.closed');
      expect(facts).toHaveLength(state.status === 'CLOSED' ? 1 : 0);
    }
  });

  it('are the same every time', () => {
    expect([...requests({ asOf })].slice(0, 90).map((fact) => lived(fact, asOf).events)).toEqual(
      all.slice(0, 90).map(({ events }) => events),
    );
  });
});

describe('The ladder of the planted requests', () => {
  it('finds its superiors in the postings', () => {
    const posting = (personId: string, post: string, areaCode: string) =>
      postingChanged.schema.parse({
        ...{ postingId: personId, version: 1, personId, post, employment: null, areaCode, departmentCode: null },
        ...{ superiorPostingId: null, from: new Date(0), until: null },
      });
    const superiorsAt = superiorsFrom([
      posting('town', 'TOWN_LEADER', '370883001'),
      posting('other', 'TOWN_LEADER', '370883002'),
      posting('head', 'CENTRE_HEAD', '370883'),
    ]);
    expect(superiorsAt('370883001', new Date())).toEqual(['town', 'head', 'head']);
  });
});
