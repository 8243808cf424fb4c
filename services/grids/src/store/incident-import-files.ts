import { Schema, type Connection } from 'mongoose';
import type { Portion, Told } from '../domain/incident-import.ts';
import type { ImportRow, RowError } from '../domain/incident-import-rows.ts';

/** What a portion did, kept beside its rows until all who received something have been told. */
export interface PortionResult extends Portion {
  readonly told: readonly Told[];
}

/** What a dry run lists: the first errors, and a few rows as they will be loaded. */
export interface DryRunReport {
  readonly rowErrors: readonly RowError[];
  readonly preview: readonly ImportRow[];
}

interface StoredPart {
  readonly _id: string;
  readonly bytes: Buffer;
}

interface StoredPortion {
  readonly _id: string;
  readonly rows: readonly ImportRow[];
  readonly result: PortionResult | null;
}

/** A document holds 16 MB at most; bytes. */
const PART = 1024 * 1024;

const partSchema = new Schema<StoredPart>(
  { _id: String, bytes: Buffer },
  { collection: 'incidentimportparts', versionKey: false, strict: 'throw' },
);

const portionSchema = new Schema<StoredPortion>(
  { _id: String, rows: [Schema.Types.Mixed], result: Schema.Types.Mixed },
  { collection: 'incidentimportportions', versionKey: false, strict: 'throw' },
);

const reportSchema = new Schema<DryRunReport & { readonly _id: string }>(
  { _id: String, rowErrors: [Schema.Types.Mixed], preview: [Schema.Types.Mixed] },
  { collection: 'incidentimportreports', versionKey: false, strict: 'throw' },
);

/** Ids sort by import and number, so that the index of ids answers every question here. */
const idOf = (importId: string, index: number) => `${importId}-${String(index).padStart(6, '0')}`;
const allOf = (importId: string) => ({ _id: { $gte: `${importId}-`, $lt: `${importId}.` } });

/** What an import works on beside its own document: the file as it came, the valid rows in portions, a dry run's lists. */
export interface IncidentImportFiles {
  /** Keeps a file; one that is kept already stays as it is. */
  keep(importId: string, bytes: Buffer): Promise<void>;
  file(importId: string): Promise<Buffer>;
  /** Forgets the rows that an earlier dry run has kept. */
  clearRows(importId: string): Promise<void>;
  addPortion(importId: string, index: number, rows: readonly ImportRow[]): Promise<void>;
  portion(importId: string, index: number): Promise<readonly ImportRow[]>;
  saveResult(importId: string, index: number, result: PortionResult): Promise<void>;
  /** Who received something in the portions from one up to another, that one left out. */
  toldIn(importId: string, from: number, to: number): Promise<Told[]>;
  saveReport(importId: string, report: DryRunReport): Promise<void>;
  report(importId: string): Promise<DryRunReport>;
  /** Removes all of it. */
  remove(importId: string): Promise<void>;
}

export function incidentImportFilesIn(connection: Connection): IncidentImportFiles {
  const Parts = connection.model('IncidentImportPart', partSchema);
  const Portions = connection.model('IncidentImportPortion', portionSchema);
  const Reports = connection.model('IncidentImportReport', reportSchema);
  return {
    async keep(importId, bytes) {
      for (let index = 0; index * PART < bytes.length; index += 1) {
        const _id = idOf(importId, index);
        if (await Parts.exists({ _id })) continue;
        await Parts.create({ _id, bytes: bytes.subarray(index * PART, (index + 1) * PART) });
      }
    },
    async file(importId) {
      const parts = await Parts.find(allOf(importId)).sort({ _id: 1 });
      return Buffer.concat(parts.map(({ bytes }) => bytes));
    },
    async clearRows(importId) {
      await Portions.deleteMany(allOf(importId));
    },
    async addPortion(importId, index, rows) {
      await Portions.insertMany([{ _id: idOf(importId, index), rows, result: null }], { lean: true });
    },
    async portion(importId, index) {
      const found = await Portions.findOne({ _id: idOf(importId, index) }, { rows: 1 }).lean<StoredPortion | null>();
      if (!found) throw new Error(`portion ${index} of import ${importId} is gone`);
      return found.rows;
    },
    async saveResult(importId, index, result) {
      await Portions.updateOne({ _id: idOf(importId, index) }, { $set: { result } });
    },
    async toldIn(importId, from, to) {
      const filter = { _id: { $gte: idOf(importId, from), $lt: idOf(importId, to) } };
      const found = await Portions.find(filter, { 'result.told': 1 }).lean<Pick<StoredPortion, 'result'>[]>();
      return found.flatMap(({ result }) => result?.told ?? []);
    },
    async saveReport(importId, report) {
      await Reports.deleteOne({ _id: importId });
      await Reports.insertMany([{ _id: importId, ...report }], { lean: true });
    },
    async report(importId) {
      const found = await Reports.findOne({ _id: importId }, { _id: 0 }).lean<DryRunReport | null>();
      return found ?? { rowErrors: [], preview: [] };
    },
    async remove(importId) {
      await Parts.deleteMany(allOf(importId));
      await Portions.deleteMany(allOf(importId));
      await Reports.deleteOne({ _id: importId });
    },
  };
}
