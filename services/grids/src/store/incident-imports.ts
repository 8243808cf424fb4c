import type { Actor, Page, PageArgs } from '@yunge/kernel';
import { defineRecords, dueIn, page, scopeOf, type Records, type Scope } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { importAbilityFor } from '../domain/incident-import-access.ts';
import { announceIncidentImport } from '../domain/incident-import-announcements.ts';
import {
  evolveIncidentImport,
  type IncidentImport,
  type IncidentImportEvent,
  type IncidentImportStatus,
} from '../domain/incident-import.ts';

export interface IncidentImports extends Records<IncidentImport, IncidentImportEvent> {
  page(
    query: { readonly statuses?: readonly IncidentImportStatus[] | null | undefined },
    args: PageArgs,
    scope: Scope,
  ): Promise<Page<IncidentImport> | null>;
  /** What somebody has to look at, at or before an instant. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
}

/** What of the imports an actor can reach. */
export const importScope = (actor: Actor): Scope => scopeOf(importAbilityFor(actor), 'IncidentImport');

export function incidentImportsIn(
  connection: Connection,
  { onAnnounced }: { readonly onAnnounced: () => void },
): IncidentImports {
  const records = defineRecords<IncidentImport, IncidentImportEvent>({
    connection,
    noun: 'IncidentImport',
    collection: 'incidentimports',
    fields: {
      fileName: String,
      format: String,
      bytes: Number,
      sha256: String,
      source: String,
      uploadedById: String,
      divisions: [String],
      within: [String],
      uploadedAt: Date,
      status: String,
      rejection: new Schema({ code: String, message: String }, { _id: false }),
      dryRun: new Schema(
        {
          rows: Number,
          valid: Number,
          duplicatesInFile: Number,
          alreadyImported: Number,
          errorCount: Number,
          ignoredHeadings: [String],
          encoding: String,
          portions: Number,
        },
        { _id: false },
      ),
      portionsDone: Number,
      loaded: Number,
      alreadyThere: Number,
      refused: Number,
      portionsTold: Number,
      startedById: String,
      startedAt: Date,
      finishedAt: Date,
      runId: String,
      nextDueAt: Date,
    },
    indexes: [
      { on: { nextDueAt: 1 }, sparse: true }, // the sweep: what has to be looked at?
      { on: { within: 1, uploadedAt: -1 } }, // a centre's list, newest first
      { on: { uploadedById: 1, uploadedAt: -1 } }, // my uploads
    ],
    evolve: evolveIncidentImport,
    announce: announceIncidentImport,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    page: ({ statuses }, args, scope) =>
      page<IncidentImport>(
        model,
        { $and: [scope, ...(statuses == null ? [] : [{ status: { $in: [...statuses] } }])] },
        { field: 'uploadedAt', direction: 'DESC' },
        args,
      ),
    due: (before, limit) => dueIn(model, before, limit),
  };
}
