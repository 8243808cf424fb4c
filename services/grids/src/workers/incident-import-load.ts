import { divisionPath } from '@yunge/contracts';
import { systemActor, type Actor } from '@yunge/kernel';
import { newDocument } from '@yunge/mongo';
import type { Service } from '../context.ts';
import { evolveIncident } from '../domain/incident-history.ts';
import { createTally, dutyIn, eventsOf, type GridDuty } from '../domain/incident-import-loading.ts';
import type { ImportRow } from '../domain/incident-import-rows.ts';
import type { IncidentImport } from '../domain/incident-import.ts';
import type { PortionResult } from '../store/incident-import-files.ts';
import { markMoved } from './roll-up-incident-rates.ts';

/** Rows composed and inserted at once. */
const SLICE = 125;
const LADDER = systemActor('escalation').id;

/** The key that marks an incident as this import's own, in the seam's own terms. */
const keyOf = (importId: string) => `incidentImport ${importId}`;

/** Who answers in these grids now: one question to the store for all of them. */
export async function dutiesIn(
  { stores }: Service,
  gridCodes: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, GridDuty>> {
  const grids = [...new Set(gridCodes)];
  const posted = await stores.postings.inAreas([...new Set(grids.flatMap(divisionPath))]);
  const postings = await stores.absences.cover(posted, at);
  const byArea = Map.groupBy(postings, ({ areaCode }) => areaCode);
  return new Map(
    grids.map((code) => [
      code,
      dutyIn(
        divisionPath(code).flatMap((area) => byArea.get(area) ?? []),
        code,
        at,
      ),
    ]),
  );
}

/** Which of these incidents are there, and whether this import has brought them. */
async function there({ stores }: Service, ids: readonly string[], key: string): Promise<Map<string, boolean>> {
  const found = await stores.incidents.model
    .find({ _id: { $in: [...ids] } }, { 'log.keys': 1 })
    .lean<{ _id: string; log: { keys: { key: string }[] } }[]>();
  return new Map(found.map(({ _id, log }) => [_id, log.keys.some((applied) => applied.key === key)]));
}

const isDuplicate = (error: unknown) => error instanceof Error && 'code' in error && error.code === 11000;

/** Inserts what is missing. What somebody else inserts at the same time is theirs. */
async function insertMissing(
  service: Service,
  documents: readonly { readonly _id: string }[],
  key: string,
): Promise<Map<string, boolean>> {
  const ids = documents.map(({ _id }) => _id);
  const known = await there(service, ids, key);
  const missing = documents.filter(({ _id }) => !known.has(_id));
  if (missing.length === 0) return known;
  try {
    await service.stores.incidents.insert(missing);
  } catch (error) {
    const after = isDuplicate(error) ? await there(service, ids, key) : new Map<string, boolean>();
    // One of many refused for another reason must not pass for one that was there before.
    if (ids.some((id) => !after.has(id))) throw error;
    return after;
  }
  return new Map([...known, ...missing.map(({ _id }) => [_id, true] as const)]);
}

/**
 * Loads one portion. Every row has the id that its number gives it, and carries this import's key: done again, in part
 * or at the same time by somebody else, it comes to the same incidents and the same figures.
 */
export async function loadPortion(
  service: Service,
  found: IncidentImport,
  rows: readonly ImportRow[],
): Promise<PortionResult> {
  const { places, catalogue } = service.stores;
  const now = service.clock.now();
  const key = keyOf(found.id);
  const actor: Actor = { ...systemActor('import'), id: found.startedById ?? found.uploadedById };
  const duties = await dutiesIn(
    service,
    rows.map(({ gridCode }) => gridCode),
    now,
  );
  const atlas = places.atlas();
  const tally = createTally();
  let [loaded, alreadyThere, refused] = [0, 0, 0];
  // Composed a few at a time: the process has escalations and sweeps to do meanwhile.
  for (let start = 0; start < rows.length; start += SLICE) {
    const composed = rows.slice(start, start + SLICE).flatMap((row) => {
      const duty = duties.get(row.gridCode) ?? { memberId: null, superiors: [] };
      const [category, grid] = [catalogue.category(row.category), atlas.grid(row.gridCode)];
      const events = eventsOf(row, { category, grid, duty, actor, ladder: LADDER, now });
      // Receivers are told once for the whole import, in its own outbox: a notice each would keep the relay busy for
      // minutes, with an emergency call waiting behind them.
      const document =
        events && newDocument({ evolve: evolveIncident }, row.id, events, { key, request: row.externalNo });
      if (!document) refused += 1;
      return document ? [{ events, document }] : [];
    });
    const documents = composed.map(({ document }) => document);
    const after = await insertMissing(service, documents, key);
    const own = composed.filter(({ document }) => after.get(document._id) === true);
    for (const { events } of own) tally.add(events);
    // Its incidents announce nothing, so their months are marked here; a portion that is loaded again marks them again.
    await markMoved(
      service,
      own.map(({ document: { gridCode, reportedAt } }) => ({ gridCode, reportedAt, at: reportedAt })),
    );
    loaded += own.length;
    alreadyThere += composed.length - own.length;
  }
  return { loaded, alreadyThere, refused, told: tally.all() };
}
