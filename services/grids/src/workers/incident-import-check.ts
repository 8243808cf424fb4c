import type { Service } from '../context.ts';
import { headerOf, type Header } from '../domain/incident-import-columns.ts';
import type { TableRow } from '../domain/incident-import-cells.ts';
import { checkRow, isBlank, type ImportRow, type RowError, type RowTerrain } from '../domain/incident-import-rows.ts';
import type { DryRun, IncidentImport, Rejection } from '../domain/incident-import.ts';
import { csvRows, encodingOf } from './incident-import-csv.ts';
import { Unreadable } from './incident-import-unreadable.ts';
import { xlsxRows } from './incident-import-xlsx.ts';

export const MOST_ROWS = 100_000;
/** Rows of a portion: one insert, and what a killed run repeats. */
export const PORTION = 500;
/** Errors that are listed; all are counted. */
export const MOST_ERRORS = 1_000;
const PREVIEW = 5;

/** What rows of an import are checked against, as it stands now. */
export function terrainOf({ stores, clock }: Service, { source, divisions }: IncidentImport): RowTerrain {
  const { catalogue, places } = stores;
  const categories = [...catalogue.categoryCodes()].flatMap((code) => catalogue.category(code) ?? []);
  return {
    atlas: places.atlas(),
    categories: new Map(categories.flatMap((one) => [[one.name.zh, one] as const, [one.code, one] as const])),
    source,
    divisions,
    now: clock.now(),
  };
}

/** Collects what a dry run finds, row by row. */
function createFindings(header: Header, terrain: RowTerrain) {
  const rowErrors: RowError[] = [];
  const firstRow = new Map<string, number>();
  const counts = { rows: 0, valid: 0, duplicatesInFile: 0, errorCount: 0 };
  const note = (errors: readonly RowError[]) => {
    counts.errorCount += errors.length;
    rowErrors.push(...errors.slice(0, MOST_ERRORS - rowErrors.length));
  };
  return {
    counts,
    rowErrors,
    /** The row when it is valid. */
    take(row: TableRow): ImportRow | null {
      counts.rows += 1;
      const verdict = checkRow(row, header, terrain);
      if (!verdict.ok) {
        note(verdict.errors);
        return null;
      }
      const { value } = verdict;
      const earlier = firstRow.get(value.id);
      if (earlier !== undefined) {
        counts.duplicatesInFile += 1;
        const message = `Row ${earlier} has the same number.`;
        const { externalNo } = value;
        note([{ row: row.row, column: 'external_no', code: 'DUPLICATE_IN_FILE', message, value: externalNo }]);
        return null;
      }
      firstRow.set(value.id, row.row);
      counts.valid += 1;
      return value;
    },
  };
}

const isRejection = (header: Header | Rejection): header is Rejection => 'code' in header;

/**
 * The dry run: reads the file once, checks every row, and keeps the valid ones in portions for the load. Nothing but
 * the import's own rows is written. `stillHeld` is asked now and then, and throws when another run has taken it over.
 */
export async function checkFile(
  service: Service,
  found: IncidentImport,
  stillHeld: () => Promise<void>,
): Promise<DryRun | Rejection> {
  const { incidentImportFiles: files, incidents } = service.stores;
  await files.clearRows(found.id);
  const bytes = await files.file(found.id);
  const preview: ImportRow[] = [];
  let alreadyImported = 0;
  let portions = 0;
  let portion: ImportRow[] = [];
  const keep = async () => {
    if (portion.length === 0) return;
    alreadyImported += await incidents.model.countDocuments({ _id: { $in: portion.map(({ id }) => id) } });
    await files.addPortion(found.id, portions, portion);
    portions += 1;
    portion = [];
  };
  try {
    const encoding = found.format === 'CSV' ? encodingOf(bytes) : null;
    let findings: ReturnType<typeof createFindings> | null = null;
    let ignoredHeadings: readonly string[] = [];
    for await (const row of encoding === null ? xlsxRows(bytes) : csvRows(bytes, encoding)) {
      if (isBlank(row)) continue;
      if (!findings) {
        const header = headerOf(row.cells);
        if (isRejection(header)) return header;
        ignoredHeadings = header.ignored;
        findings = createFindings(header, terrainOf(service, found));
        continue;
      }
      if (findings.counts.rows >= MOST_ROWS) {
        return { code: 'TOO_MANY_ROWS', message: `A file may have ${MOST_ROWS} rows; split it.` };
      }
      if (findings.counts.rows % PORTION === 0) await stillHeld();
      const valid = findings.take(row);
      if (!valid) continue;
      if (preview.length < PREVIEW) preview.push(valid);
      portion.push(valid);
      if (portion.length >= PORTION) await keep();
    }
    if (!findings || findings.counts.rows === 0) return { code: 'EMPTY', message: 'The file has no rows.' };
    await keep();
    const { counts, rowErrors } = findings;
    await files.saveReport(found.id, { rowErrors, preview });
    return { ...counts, alreadyImported, ignoredHeadings, encoding, portions };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { code: error.code, message: error.message };
  }
}
