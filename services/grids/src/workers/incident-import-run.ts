import { randomUUID } from 'node:crypto';
import { systemActor } from '@yunge/kernel';
import { defineJob, implement, sweepDeadlines } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import { createTally } from '../domain/incident-import-loading.ts';
import {
  endRun,
  expireImport,
  recordCheck,
  recordPortion,
  takeUp,
  type IncidentImportDecision,
} from '../domain/incident-import-decisions.ts';
import { LEASE_MS, type IncidentImport } from '../domain/incident-import.ts';
import { checkFile } from './incident-import-check.ts';
import { loadPortion } from './incident-import-load.ts';

const job = defineJob('run-incident-import', z.object({ importId: z.string(), runId: z.string().optional() }));
const actor = systemActor('import');
const command = { name: job.name, by: actor, key: null, request: null };

/** Portions under way at once: composing one keeps a core busy while the store takes in the others. */
const AHEAD = 3;
/** A turn ends after so long, and the next job goes on: a worker that is to stop waits for a turn at most. */
const TURN_MS = 4_000;

/** The run no longer holds the import. */
class LostHold extends Error {}

async function record(
  { stores, clock }: Service,
  importId: string,
  decide: (found: IncidentImport, act: { by: string; at: Date }) => IncidentImportDecision,
): Promise<IncidentImport | null> {
  const outcome = await stores.incidentImports.change(importId, command, (found) =>
    decide(found, { by: actor.id, at: clock.now() }),
  );
  return outcome.ok ? outcome.value : null;
}

/** Takes it up, or says again that it is held. Null when another run has it. */
async function hold(service: Service, importId: string, runId: string): Promise<IncidentImport | null> {
  const found = await record(service, importId, (state, act) => takeUp(state, runId, act));
  return found?.runId === runId ? found : null;
}

async function check(service: Service, found: IncidentImport, runId: string): Promise<void> {
  let heldAt = performance.now();
  const result = await checkFile(service, found, async () => {
    if (performance.now() - heldAt < LEASE_MS / 3) return;
    heldAt = performance.now();
    if (!(await hold(service, found.id, runId))) throw new LostHold();
  });
  await record(service, found.id, (state, act) => recordCheck(state, runId, result, act));
}

/** One turn of a load. Answers the import as it then stands, or null when another run has it. */
async function loadTurn(service: Service, start: IncidentImport, runId: string): Promise<IncidentImport | null> {
  const { incidentImportFiles: files } = service.stores;
  const portions = start.dryRun?.portions ?? 0;
  const until = performance.now() + TURN_MS;
  const underWay: Promise<{ index: number; portion: Awaited<ReturnType<typeof loadPortion>> }>[] = [];
  let found: IncidentImport | null = start;
  let next = start.portionsDone;
  const load = async (index: number) => {
    const portion = await loadPortion(service, start, await files.portion(start.id, index));
    await files.saveResult(start.id, index, portion);
    return { index, portion };
  };
  const begin = () => {
    const begun = load(next++);
    begun.catch(() => undefined); // whoever comes to it below is told
    underWay.push(begun);
  };
  try {
    for (;;) {
      const goesOn = found.status === 'RUNNING' && performance.now() < until;
      while (goesOn && next < portions && underWay.length < AHEAD) begin();
      const first = underWay.shift();
      if (!first) return found;
      const { index, portion } = await first;
      const { loaded, alreadyThere, refused } = portion;
      const done = { runId, index, portion: { loaded, alreadyThere, refused } };
      found = await record(service, start.id, (state, act) => recordPortion(state, done, act));
      if (found?.runId !== runId) return null;
    }
  } finally {
    await Promise.allSettled(underWay);
  }
}

/** Ends the run with the digests of all that was loaded since the last one. */
async function end(service: Service, found: IncidentImport, runId: string): Promise<void> {
  const tally = createTally();
  tally.merge(await service.stores.incidentImportFiles.toldIn(found.id, found.portionsTold, found.portionsDone));
  await record(service, found.id, (state, act) => endRun(state, { runId, told: tally.all() }, act));
}

async function load(service: Service, start: IncidentImport, runId: string): Promise<void> {
  let found: IncidentImport | null = start;
  for (;;) {
    found = await loadTurn(service, found, runId);
    if (!found) return;
    if (found.status !== 'RUNNING' || found.portionsDone >= (found.dryRun?.portions ?? 0)) break;
    const id = `${job.name}-${found.id}-${found.portionsDone}-${runId}`;
    const isPassedOn = await service.queues.schedule(job, { importId: found.id, runId }, { id }).then(
      () => true,
      () => false, // without a queue this run goes on itself
    );
    if (isPassedOn) return;
  }
  await end(service, found, runId);
}

/**
 * Does what an import needs next: checks its file, loads its rows, or forgets them when they have been kept long
 * enough. Safe to run twice, late or in several workers: one run at a time holds the import, for as long as it is heard
 * of, and whatever it does can be done again.
 */
export async function runImport(service: Service, importId: string, runId: string = randomUUID()): Promise<void> {
  await service.clock.sync();
  const found = await hold(service, importId, runId);
  if (!found) return;
  try {
    if (found.status === 'RECEIVING') {
      const rejection = { code: 'UNREADABLE', message: 'The file did not arrive whole.' } as const;
      await record(service, importId, (state, act) => recordCheck(state, runId, rejection, act));
    } else if (found.status === 'UPLOADED') await check(service, found, runId);
    else if (found.status === 'RUNNING' || found.status === 'STOPPING') await load(service, found, runId);
    else {
      await service.stores.incidentImportFiles.remove(importId);
      await record(service, importId, (state, act) => expireImport(state, runId, act));
    }
  } catch (error) {
    if (!(error instanceof LostHold)) throw error;
  }
}

export const runIncidentImport = (service: Service) =>
  implement(job, ({ importId, runId }) => runImport(service, importId, runId));

export const sweepIncidentImports = (service: Service) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    find: (before, limit) => service.stores.incidentImports.due(before, limit),
    data: (importId) => ({ importId }),
    work: (importId) => runImport(service, importId),
  });
