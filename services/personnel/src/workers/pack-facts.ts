import type { Sweep } from '@yunge/queue';
import type { Facts } from '../store/facts.ts';

/** Packs facts that were taken in since the last look. What is not packed yet is read as it is, only slower. */
export const packFacts = ({ stores }: { readonly stores: { readonly facts: Pick<Facts, 'pack'> } }): Sweep => ({
  name: 'pack-facts',
  everyMs: 10_000,
  async run() {
    await stores.facts.pack();
  },
});
