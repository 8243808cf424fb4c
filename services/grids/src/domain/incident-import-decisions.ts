import { divisionPath } from '@yunge/contracts';
import { accept, hasRole, refuse, type Actor, type Decision, type Role } from '@yunge/kernel';
import type {
  DryRun,
  ImportFormat,
  IncidentImport,
  IncidentImportEvent,
  IncidentImportStatus,
  Portion,
  Rejection,
  Told,
} from './incident-import.ts';
import type { IncidentSource } from './incident.ts';

export type IncidentImportCode = 'WRONG_STATE' | 'NOT_YOUR_ROLE' | 'NO_DIVISION' | 'NOTHING_TO_LOAD';
export type IncidentImportDecision = Decision<IncidentImportEvent, IncidentImportCode>;
export type IncidentImportAction = 'START' | 'STOP';

/** Who imports. */
export const IMPORTERS = ['CENTRE_DISPATCHER', 'CENTRE_HEAD', 'ADMIN'] as const satisfies readonly Role[];

/** Sources a file may name. A one-tap call is answered live or not at all. */
export const IMPORT_SOURCES = [
  'HOTLINE_12345',
  'RESIDENT',
  'GRID_MEMBER',
  'ENTERPRISE',
  'VOLUNTEER',
  'OPEN311',
] as const satisfies readonly IncidentSource[];

const FROM: Readonly<Record<IncidentImportAction, readonly IncidentImportStatus[]>> = {
  START: ['CHECKED', 'STOPPED'],
  STOP: ['RUNNING'],
};

interface Act {
  readonly by: string;
  readonly at: Date;
}

export interface Upload {
  readonly id: string;
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly bytes: number;
  readonly sha256: string;
  readonly source: IncidentSource;
}

/** The divisions that hold every one of these; none where they have nothing in common. */
function holdingAll(divisions: readonly string[]): string[] {
  const [first = [], ...others] = divisions.map(divisionPath);
  return first.filter((code) => others.every((path) => path.includes(code)));
}

/** Takes a file in. Its rows may lie in the uploader's divisions only, now and later. */
export function uploadImport(upload: Upload, actor: Actor, at: Date): IncidentImportDecision {
  if (!hasRole(actor, ...IMPORTERS)) return refuse('NOT_YOUR_ROLE', 'Importing is the district centre’s.');
  const { divisions } = actor.scopes;
  if (divisions.length === 0) return refuse('NO_DIVISION', 'You answer for no division, so no row could be yours.');
  const { id, fileName, format, bytes, sha256, source } = upload;
  const within = holdingAll(divisions);
  return accept({
    name: 'incidentImport.uploaded',
    ...{ id, fileName, format, bytes, sha256, source, divisions: [...divisions], within },
    ...{ by: actor.id, at },
  });
}

/** The whole file is kept now. Asked again, or too late, it changes nothing. */
export function receiveFile(found: IncidentImport, { by, at }: Act): IncidentImportDecision {
  return found.status === 'RECEIVING' ? accept({ name: 'incidentImport.received', by, at }) : accept();
}

/** What an actor may do with an import in this state. */
export function importActions({ status, dryRun }: IncidentImport, actor: Actor): IncidentImportAction[] {
  if (!hasRole(actor, ...IMPORTERS)) return [];
  const actions = (['START', 'STOP'] as const).filter((action) => FROM[action].includes(status));
  return dryRun?.valid === 0 ? [] : actions;
}

const wrongState = (status: IncidentImportStatus, action: IncidentImportAction) =>
  refuse('WRONG_STATE', `An import that is ${status} cannot ${action === 'START' ? 'start' : 'stop'}.`);

/** Starts the load of the valid rows, or goes on with one that was stopped. */
export function startImport(found: IncidentImport, actor: Actor, at: Date): IncidentImportDecision {
  if (!hasRole(actor, ...IMPORTERS)) return refuse('NOT_YOUR_ROLE', 'Importing is the district centre’s.');
  if (!FROM.START.includes(found.status)) return wrongState(found.status, 'START');
  if (!found.dryRun?.valid) return refuse('NOTHING_TO_LOAD', 'No row of the file is valid.');
  return accept({ name: 'incidentImport.started', by: actor.id, at });
}

/** Asks a running load to stop; the worker finishes the portions it has begun. */
export function stopImport(found: IncidentImport, actor: Actor, at: Date): IncidentImportDecision {
  if (!hasRole(actor, ...IMPORTERS)) return refuse('NOT_YOUR_ROLE', 'Importing is the district centre’s.');
  if (found.status === 'STOPPING') return accept();
  if (!FROM.STOP.includes(found.status)) return wrongState(found.status, 'STOP');
  return accept({ name: 'incidentImport.stopRequested', by: actor.id, at });
}

/** A run takes it up once nobody else holds it, or says again that it does. Whoever comes second gets nothing. */
export function takeUp(found: IncidentImport, runId: string, { by, at }: Act): IncidentImportDecision {
  const isFree = found.nextDueAt !== null && found.nextDueAt <= at;
  if (!isFree && found.runId !== runId) return accept();
  return accept({ name: 'incidentImport.takenUp', runId, by, at });
}

/** What a run has found out counts only while it holds the import: a frozen one that wakes up late is not heard. */
function heldBy(found: IncidentImport, runId: string, ...events: IncidentImportEvent[]): IncidentImportDecision {
  return found.runId === runId ? accept(...events) : accept();
}

export function recordCheck(
  found: IncidentImport,
  runId: string,
  result: DryRun | Rejection,
  { by, at }: Act,
): IncidentImportDecision {
  if (found.status !== 'UPLOADED' && found.status !== 'RECEIVING') return accept();
  if ('code' in result) return heldBy(found, runId, { name: 'incidentImport.rejected', rejection: result, by, at });
  return heldBy(found, runId, { name: 'incidentImport.checked', dryRun: result, by, at });
}

/** Counts a portion once: only the next one in order. */
export function recordPortion(
  found: IncidentImport,
  { runId, index, portion }: { runId: string; index: number; portion: Portion },
  { by, at }: Act,
): IncidentImportDecision {
  if (found.portionsDone !== index) return accept();
  return heldBy(found, runId, { name: 'incidentImport.progressed', portion, by, at });
}

/** The end of a run: finished when every portion is done, stopped where that was asked for. */
export function endRun(
  found: IncidentImport,
  { runId, told }: { runId: string; told: readonly Told[] },
  { by, at }: Act,
): IncidentImportDecision {
  const isDone = found.portionsDone >= (found.dryRun?.portions ?? 0);
  if (found.status !== 'RUNNING' && found.status !== 'STOPPING') return accept();
  if (!isDone && found.status === 'RUNNING') return accept();
  return heldBy(found, runId, { name: isDone ? 'incidentImport.finished' : 'incidentImport.stopped', told, by, at });
}

/** The file has been kept long enough; what was loaded stays. */
export function expireImport(found: IncidentImport, runId: string, { by, at }: Act): IncidentImportDecision {
  if (['RECEIVING', 'UPLOADED', 'RUNNING', 'STOPPING'].includes(found.status)) return accept();
  return heldBy(found, runId, { name: 'incidentImport.expired', by, at });
}
