import type { DomainEvent } from '@yunge/kernel';
import type { IncidentSource } from './incident.ts';

export const IMPORT_STATUSES = [
  'RECEIVING',
  'UPLOADED',
  'CHECKED',
  'REJECTED',
  'RUNNING',
  'STOPPING',
  'STOPPED',
  'FINISHED',
  'EXPIRED',
] as const;

export type IncidentImportStatus = (typeof IMPORT_STATUSES)[number];
export type ImportFormat = 'CSV' | 'XLSX';

/** Why a whole file cannot be taken. */
export type RejectionCode =
  | 'ENCODING'
  | 'UNREADABLE'
  | 'EMPTY'
  | 'UNKNOWN_HEADER'
  | 'MISSING_COLUMN'
  | 'DUPLICATE_COLUMN'
  | 'TOO_MANY_ROWS'
  | 'TOO_LARGE';

export interface Rejection {
  readonly code: RejectionCode;
  readonly message: string;
}

/** What a dry run found. A row with an error is refused; one that is in the platform already is valid. */
export interface DryRun {
  readonly rows: number;
  readonly valid: number;
  readonly duplicatesInFile: number;
  readonly alreadyImported: number;
  readonly errorCount: number;
  /** Headings that name no column of an import; what stands under them is left out. */
  readonly ignoredHeadings: readonly string[];
  /** UTF-8 or GB18030; null for a workbook, which says so itself. */
  readonly encoding: string | null;
  /** Portions the valid rows were kept in. */
  readonly portions: number;
}

/** What became of one portion of the valid rows. */
export interface Portion {
  readonly loaded: number;
  readonly alreadyThere: number;
  /** Valid in the dry run and refused now, because the catalogue or the map has changed meanwhile. */
  readonly refused: number;
}

/** Whom an import has given matters, in one line: a member for the grid, a superior for the area it climbed in. */
export interface Told {
  readonly personId: string;
  readonly areaCode: string;
  readonly incidents: number;
  readonly overdue: number;
}

/** Incidents of another system, uploaded as a file, checked, and loaded 事件导入. */
export interface IncidentImport {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly bytes: number;
  readonly sha256: string;
  /** Source of rows that name none. */
  readonly source: IncidentSource;
  readonly uploadedById: string;
  /** Rows may lie in these divisions only: the uploader's. */
  readonly divisions: readonly string[];
  /** Divisions that hold all of those: whoever answers for one of them sees the import. */
  readonly within: readonly string[];
  readonly uploadedAt: Date;
  readonly status: IncidentImportStatus;
  readonly rejection: Rejection | null;
  readonly dryRun: DryRun | null;
  readonly portionsDone: number;
  readonly loaded: number;
  readonly alreadyThere: number;
  readonly refused: number;
  /** Portions whose receivers have been told. */
  readonly portionsTold: number;
  readonly startedById: string | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** The worker's run that holds it, until `nextDueAt`; null while none does. */
  readonly runId: string | null;
  /** When somebody has to look at it: work to do, a run that went silent, a file that has been kept long enough. */
  readonly nextDueAt: Date | null;
}

export type IncidentImportEvent = DomainEvent &
  (
    | ({ readonly name: 'incidentImport.uploaded' } & Pick<
        IncidentImport,
        'id' | 'fileName' | 'format' | 'bytes' | 'sha256' | 'source' | 'divisions' | 'within'
      >)
    /** Every byte of the file is kept. */
    | { readonly name: 'incidentImport.received' }
    /** A worker's run has it from now on; the same run says so again while it works on a long file. */
    | { readonly name: 'incidentImport.takenUp'; readonly runId: string }
    | { readonly name: 'incidentImport.checked'; readonly dryRun: DryRun }
    | { readonly name: 'incidentImport.rejected'; readonly rejection: Rejection }
    | { readonly name: 'incidentImport.started' | 'incidentImport.stopRequested' | 'incidentImport.expired' }
    | { readonly name: 'incidentImport.progressed'; readonly portion: Portion }
    | { readonly name: 'incidentImport.stopped' | 'incidentImport.finished'; readonly told: readonly Told[] }
  );

/** A run that has not been heard of for so long is taken for dead, milliseconds. */
export const LEASE_MS = 15_000;
/** An upload that has not ended after so long never will, milliseconds. */
const RECEIVE_MS = 60_000;
/** The file and its rows are kept so long after the last step, milliseconds. */
export const KEEP_MS = 30 * 86_400_000;

const later = (at: Date, ms: number) => new Date(at.getTime() + ms);

/** What an import is after one more event. */
export function evolveIncidentImport(found: IncidentImport | null, event: IncidentImportEvent): IncidentImport {
  const { at, by } = event;
  if (event.name === 'incidentImport.uploaded') {
    const { id, fileName, format, bytes, sha256, source, divisions, within } = event;
    return {
      ...{ id, fileName, format, bytes, sha256, source, divisions, within },
      ...{ version: 0, uploadedById: by, uploadedAt: at, status: 'RECEIVING', rejection: null, dryRun: null },
      ...{ portionsDone: 0, loaded: 0, alreadyThere: 0, refused: 0, portionsTold: 0 },
      ...{ startedById: null, startedAt: null, finishedAt: null, runId: null, nextDueAt: later(at, RECEIVE_MS) },
    };
  }
  if (!found) throw new Error(`${event.name} cannot be an import's first event`);
  const rested = { runId: null, nextDueAt: later(at, KEEP_MS) };
  switch (event.name) {
    case 'incidentImport.received':
      return { ...found, status: 'UPLOADED', runId: null, nextDueAt: at };
    case 'incidentImport.takenUp':
      return { ...found, runId: event.runId, nextDueAt: later(at, LEASE_MS) };
    case 'incidentImport.checked':
      return { ...found, ...rested, status: 'CHECKED', dryRun: event.dryRun };
    case 'incidentImport.rejected':
      return { ...found, ...rested, status: 'REJECTED', rejection: event.rejection };
    case 'incidentImport.started':
      return { ...found, status: 'RUNNING', startedById: by, startedAt: found.startedAt ?? at, nextDueAt: at };
    case 'incidentImport.stopRequested':
      return { ...found, status: 'STOPPING' };
    case 'incidentImport.progressed': {
      const { loaded, alreadyThere, refused } = event.portion;
      return {
        ...found,
        portionsDone: found.portionsDone + 1,
        loaded: found.loaded + loaded,
        alreadyThere: found.alreadyThere + alreadyThere,
        refused: found.refused + refused,
        nextDueAt: later(at, LEASE_MS),
      };
    }
    case 'incidentImport.stopped':
      return { ...found, ...rested, status: 'STOPPED', portionsTold: found.portionsDone };
    case 'incidentImport.finished':
      return { ...found, ...rested, status: 'FINISHED', portionsTold: found.portionsDone, finishedAt: at };
    case 'incidentImport.expired': {
      const status = found.status === 'FINISHED' ? 'FINISHED' : 'EXPIRED';
      return { ...found, status, runId: null, nextDueAt: null };
    }
  }
}
