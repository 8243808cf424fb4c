import { divisionPath, type postingChanged } from '@yunge/contracts';
import type { Connection } from 'mongoose';
import type { z } from 'zod';
import { memberOn, superiorsOf, type Posting } from '../../../services/grids/src/domain/duty.ts';
import { incidentsIn } from '../../../services/grids/src/store/incidents.ts';
import { factsIn } from '../../../services/personnel/src/store/facts.ts';
import { grids } from '../places/grids.ts';
import { YUNGANG } from '../places/divisions.ts';
import { incidents } from '../incidents/incidents.ts';
import { period } from '../time.ts';
import { inBatches } from './batches.ts';
import { factsOf } from './facts.ts';
import { settle } from './history.ts';
import { incidentEvents, type Duty } from './incident-events.ts';

/** Who answers for each grid of 云冈, found as the service would find it when the history begins. */
export function dutiesFrom(postings: readonly z.output<typeof postingChanged.schema>[], asOf: string) {
  const byArea = Map.groupBy<string, Posting>(postings, ({ areaCode }) => areaCode);
  const at = new Date(period(asOf).from);
  return new Map<string, Duty>(
    grids(YUNGANG).map(({ code }) => {
      const around = divisionPath(code).flatMap((area) => byArea.get(area) ?? []);
      const memberId = memberOn(around, code, at)?.personId ?? null;
      return [code, { memberId, superiors: superiorsOf(around, code, at) }];
    }),
  );
}

interface IncidentsPlanted {
  readonly asOf: string;
  readonly scale: number;
  readonly duties: ReadonlyMap<string, Duty>;
  onDone(rows: number): void;
}

/** Two months of incidents with their logs, and the facts that personnel heard of them. */
export async function plantIncidents(
  { grids: connection, personnel }: { readonly grids: Connection; readonly personnel: Connection },
  { asOf, scale, duties, onDone }: IncidentsPlanted,
): Promise<{ incidents: number; facts: number }> {
  const store = incidentsIn(connection, { onAnnounced: () => undefined });
  const factStore = factsIn(personnel);
  const recordedAt = new Date(period(asOf).to);
  let facts = 0;
  const planted = await inBatches(
    incidents({ asOf, scale }),
    async (batch) => {
      const settled = batch.map((fact) => {
        const duty = duties.get(fact.grid);
        if (!duty) throw new Error(`Nobody answers for ${fact.grid}.`);
        return settle(store, { id: fact.id, events: incidentEvents(fact, duty) });
      });
      const heard = factsOf(settled.flatMap(({ announced }) => announced));
      facts += heard.length;
      await Promise.all([store.insert(settled.map(({ document }) => document)), factStore.insert(heard, recordedAt)]);
    },
    { onDone },
  );
  return { incidents: planted, facts };
}
