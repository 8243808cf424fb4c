import type { Clocks } from '@yunge/casework';
import { clocksIn, startNeedClocks } from './need-clock.ts';
import { passTime } from './need-deadline.ts';
import { evolveNeed, type Need, type NeedEvent, type NeedPlatform } from './need.ts';

interface Happened {
  readonly by: string;
  readonly at: Date;
}

/** What is known of a need that was dealt with elsewhere, each fact after the one before; null where it did not happen. */
export interface NeedFacts extends Pick<Need, 'id' | 'kind' | 'description' | 'areaCode'> {
  readonly filed: Happened;
  readonly routed: (Happened & { readonly platform: NeedPlatform; readonly reason: string }) | null;
  /** By the person who acts for the claimant. */
  readonly claimed: (Happened & { readonly claimantId: string }) | null;
  readonly finished: { readonly at: Date; readonly result: string } | null;
  readonly confirmed: { readonly at: Date } | null;
  readonly withdrawn: (Happened & { readonly reason: string }) | null;
}

/**
 * The events that these facts must have been, for bulk loads. Whatever would have come due on the way, and until
 * `asOf`, is in it at its own instant: a need that nobody claimed in time has been called before the joint meeting.
 */
export function historyOf(facts: NeedFacts, asOf: Date): NeedEvent[] {
  const { id, kind, description, areaCode, filed, routed, claimed, finished, confirmed, withdrawn } = facts;
  const clocks = startNeedClocks(filed.at);
  const events: NeedEvent[] = [{ name: 'need.filed', id, kind, description, areaCode, hubId: null, clocks, ...filed }];
  let need = events.reduce<Need | null>(evolveNeed, null);

  const add = (event: NeedEvent) => {
    need = evolveNeed(need, event);
    events.push(event);
  };
  const passUntil = (instant: Date) => {
    while (need?.nextDueAt && need.nextDueAt <= instant)
      passTime(need, { hubId: null, at: need.nextDueAt }).forEach(add);
  };
  const then = <Fact extends { readonly at: Date }>(
    fact: Fact | null,
    tell: (fact: Fact, before: Clocks) => NeedEvent,
  ) => {
    if (!fact) return;
    passUntil(fact.at);
    if (need) add(tell(fact, need));
  };

  then(routed, (fact, before) => ({ name: 'need.routed', clocks: clocksIn('ROUTED', before, fact.at), ...fact }));
  then(claimed, (fact, before) => ({ name: 'need.claimed', clocks: clocksIn('CLAIMED', before, fact.at), ...fact }));
  then(finished, (fact, before) => {
    return { name: 'need.finished', clocks: clocksIn('DONE', before, fact.at), by: claimed?.by ?? filed.by, ...fact };
  });
  then(confirmed, (fact) => ({ name: 'need.confirmed', by: filed.by, ...fact }));
  then(withdrawn, (fact, before) => ({
    name: 'need.withdrawn',
    clocks: clocksIn('WITHDRAWN', before, fact.at),
    ...fact,
  }));
  passUntil(asOf);
  return events;
}
