import type { StoreClock } from '@yunge/mongo';
import { implement, type Implementation, type Sweep } from '@yunge/queue';
import type { z } from 'zod';
import { Fact, FACT_EVENTS } from '../domain/fact.ts';
import type { Facts } from '../store/facts.ts';

/** What of the service keeping facts needs. */
export interface FactKeeping {
  readonly stores: { readonly facts: Pick<Facts, 'keep' | 'stampAll'> };
  readonly clock: Pick<StoreClock, 'sync' | 'aheadMs'>;
}

/** Keeps every event that honours rest on as a fact, once. */
export function recordFacts({ stores, clock }: FactKeeping): Implementation[] {
  const record = <Schema extends z.ZodType>(event: { readonly name: string; readonly schema: Schema }) =>
    implement(event, async (data, { id }) => {
      await clock.sync();
      await stores.facts.keep(Fact.parse({ id, name: event.name, data }), clock.aheadMs());
    });
  return FACT_EVENTS.map((event) => record<z.ZodType>(event));
}

/** Stamps facts that a crash left between their two writes. */
export const sweepUnstampedFacts = ({ stores, clock }: FactKeeping): Sweep => ({
  name: 'sweep-unstamped-facts',
  everyMs: 5_000,
  async run() {
    await clock.sync();
    await stores.facts.stampAll(clock.aheadMs());
  },
});
