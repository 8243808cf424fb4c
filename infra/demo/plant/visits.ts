import type { PairingEvent } from '../../../services/grids/src/domain/pairing.ts';
import { evolvePairing, pairingId } from '../../../services/grids/src/domain/pairing.ts';
import { checkPairing } from '../../../services/grids/src/domain/pairing-decisions.ts';
import { visitId, type VisitEvent } from '../../../services/grids/src/domain/visit.ts';
import { monthOf } from '../../../services/grids/src/domain/month.ts';
import { pairingsIn } from '../../../services/grids/src/store/pairings.ts';
import { visitsIn } from '../../../services/grids/src/store/visits.ts';
import { factsIn } from '../../../services/personnel/src/store/facts.ts';
import { systemActor } from '@yunge/kernel';
import { allPairings, type PairingFact } from '../community/pairings.ts';
import { visits, type VisitFact } from '../community/visits.ts';
import { personId } from '../people/posting.ts';
import { period } from '../time.ts';
import { inBatches } from './batches.ts';
import { factsOf } from './facts.ts';
import { settle, type History } from './history.ts';
import type { Databases } from './stores.ts';

const by = systemActor('pairings').id;

/** A pairing from the first of the two months on, with every look at its visits that was due by now. */
export function pairingHistory(
  { areaCode, person: id, superior: superiorId, district }: PairingFact,
  visited: ReadonlySet<string>,
  { asOf, now }: { asOf: string; now: Date },
): History<PairingEvent> {
  const from = new Date(period(asOf).from);
  const begun: PairingEvent = {
    ...{ name: 'pairing.assigned', areaCode, personId: id, from, at: from, by: personId('CENTRE_HEAD', district) },
  };
  const events: PairingEvent[] = [begun];
  let state = evolvePairing(null, begun);
  while (state.check !== null && state.nextDueAt !== null && state.nextDueAt <= now) {
    const { check, nextDueAt: at } = state;
    const isVisited = visited.has(`${check.month} ${areaCode}`);
    const [event] = checkPairing(state, { check, isVisited, superiorId }, { by, at }).events;
    if (!event) throw new Error(`${areaCode} was due and not looked at.`);
    events.push(event);
    state = evolvePairing(state, event);
  }
  return { id: pairingId(areaCode), events };
}

export function visitHistory({ kind, areaCode, visitor, topics, ...when }: VisitFact): History<VisitEvent> {
  const visitedAt = new Date(when.visitedAt);
  const id = visitId(visitor, visitedAt);
  const said = { id, kind, areaCode, visitedAt, topics };
  return { id, events: [{ name: 'visit.recorded', ...said, by: visitor, at: new Date(when.recordedAt) }] };
}

/** Who answers for which area, two months of visits, and the facts that personnel heard of them. */
export async function plantVisits(
  { grids, personnel }: Pick<Databases, 'grids' | 'personnel'>,
  asOf: string,
  now: Date,
): Promise<{ pairings: number; visits: number; facts: number }> {
  const silent = { onAnnounced: () => undefined };
  const pairingStore = pairingsIn(grids, silent);
  const visitStore = visitsIn(grids, silent);
  const factStore = factsIn(personnel);
  const recordedAt = new Date(period(asOf).to);
  const paid = [...visits({ asOf })];
  const kept = paid.filter(({ kind }) => kind === 'PAIRING');
  const visited = new Set(kept.map(({ areaCode, visitedAt }) => `${monthOf(new Date(visitedAt))} ${areaCode}`));
  let facts = 0;
  return {
    pairings: await inBatches(allPairings(), (batch) =>
      pairingStore.insert(
        batch.map((fact) => settle(pairingStore, pairingHistory(fact, visited, { asOf, now })).document),
      ),
    ),
    visits: await inBatches(paid, async (batch) => {
      const settled = batch.map((fact) => settle(visitStore, visitHistory(fact)));
      const heard = factsOf(settled.flatMap(({ announced }) => announced));
      facts += heard.length;
      await Promise.all([
        visitStore.insert(settled.map(({ document }) => document)),
        factStore.insert(heard, recordedAt),
      ]);
    }),
    facts,
  };
}
