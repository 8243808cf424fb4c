import { divisionPath, type postingChanged } from '@yunge/contracts';
import type { z } from 'zod';
import { superiorsOf, type Posting } from '../../../services/enterprises/src/domain/superiors.ts';
import { requestsIn } from '../../../services/enterprises/src/store/requests.ts';
import { factsIn } from '../../../services/personnel/src/store/facts.ts';
import { requests } from '../enterprises/requests.ts';
import { period } from '../time.ts';
import { inBatches } from './batches.ts';
import { factsOf } from './facts.ts';
import { requestHistory, type SuperiorsAt } from './request-events.ts';
import type { Databases } from './stores.ts';

type Postings = readonly z.output<typeof postingChanged.schema>[];

/** Whom the ladder reaches, found in the postings as the service finds it. */
export function superiorsFrom(postings: Postings): SuperiorsAt {
  const byArea = Map.groupBy<string, Posting>(postings, ({ areaCode }) => areaCode);
  return (areaCode, at) =>
    superiorsOf(
      divisionPath(areaCode).flatMap((area) => byArea.get(area) ?? []),
      { areaCode, departmentCode: null },
      at,
    );
}

/** Two months of the companies' requests with their logs, and the facts that personnel heard of them. */
export async function plantRequests(
  { enterprises, personnel }: Pick<Databases, 'enterprises' | 'personnel'>,
  asOf: string,
  postings: Postings,
): Promise<{ requests: number; facts: number }> {
  const store = requestsIn(enterprises, () => undefined);
  const factStore = factsIn(personnel);
  const superiorsAt = superiorsFrom(postings);
  const recordedAt = new Date(period(asOf).to);
  let facts = 0;
  const planted = await inBatches(requests({ asOf }), async (batch) => {
    const documents = batch.map((fact) => {
      const { id, events } = requestHistory(fact, asOf, superiorsAt);
      const document = store.compose(id, events);
      if (!document) throw new Error(`${id} has no history.`);
      return document;
    });
    const heard = factsOf(documents.flatMap(({ log }) => log.outbox));
    facts += heard.length;
    // Sending is the store's to forget: `insert` leaves nothing in an outbox.
    await Promise.all([store.insert(documents), factStore.insert(heard, recordedAt)]);
  });
  return { requests: planted, facts };
}
