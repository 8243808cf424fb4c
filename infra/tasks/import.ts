import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePlatform } from '../platform/platform.ts';
import { PlainError } from '../stores/plain-error.ts';
import type { Log } from '../stores/progress.ts';
import { dbPrefix, plantDemo } from './support/demo.ts';
import { runTask } from './support/task.ts';

const USAGE =
  'Use: npm run import -- FILE [--dry-run] [--as dispatcher], or npm run import -- --bench 30000 [--xlsx] [--keep]';
const MOST = 100_000;

/**
 * `npm run import -- FILE`: uploads a CSV or XLSX file of incidents to the running platform, or one of its own, shows the
 * row errors and loads the valid rows. `--bench N` makes a file, loads it, and takes it out again.
 */
await runTask(async ({ args, log, signal }) => {
  const { file, isDryRun, account, bench, isWorkbook, isKept } = importArgs(args);
  const { openDesk } = await import('../import/import.ts');
  const given = file === null ? null : await readGiven(file);
  const platform = await ensurePlatform({ log, signal, plant: ({ mongoUri }) => plantDemo(mongoUri, signal) });
  try {
    const { gatewayUrl, mongoUri } = platform;
    const desk = await openDesk(gatewayUrl, account, signal);
    const upload = given ?? (await benchFile(bench, { isWorkbook, now: await desk.now(), log }));
    const start = performance.now();
    const since = () => `${((performance.now() - start) / 1_000).toFixed(1)} s`;
    const id = await desk.upload(upload);
    log(`${upload.name}: ${upload.bytes.length} bytes uploaded after ${since()}`);
    const checked = await desk.checked(id);
    const { rows = 0, valid = 0, invalid = 0, errorCount = 0, alreadyImported = 0 } = checked.dryRun ?? {};
    log(`checked after ${since()}: ${valid} of ${rows} rows are valid, ${alreadyImported} of them are there already`);
    const errors = await desk.errors(id);
    for (const { row, column, code, message } of errors) log(`  row ${row}, ${column ?? 'row'}: ${code} ${message}`);
    if (errorCount > errors.length) log(`  … ${errorCount - errors.length} more; all at ${checked.errorReportPath}`);
    if (isDryRun || valid === 0) {
      await platform.stop();
      log(`import: ${rows} rows, 0 loaded, ${invalid} refused, ${alreadyImported} already there, dry run, ${since()}`);
      return errorCount === 0 ? 0 : 1;
    }
    await desk.start(id);
    const { status, progress } = await desk.ended(id, log);
    const took = since();
    if (given === null && !isKept) {
      const { forgetImport } = await import('../import/forget.ts');
      const { incidents, relaySeconds } = await forgetImport({ mongoUri, dbPrefix: dbPrefix() }, id);
      log(`the notices were delivered within ${relaySeconds.toFixed(1)} s; ${incidents} incidents are taken out again`);
    }
    await platform.stop();
    const { loaded, alreadyThere } = progress;
    const refused = invalid + progress.refused;
    log(`import: ${rows} rows, ${loaded} loaded, ${refused} refused, ${alreadyThere} already there, ${took}`);
    return status === 'FINISHED' ? 0 : 1;
  } finally {
    await platform.stop();
  }
});

async function readGiven(file: string) {
  try {
    return { name: basename(file), bytes: await readFile(file) };
  } catch (error) {
    throw new PlainError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, USAGE);
  }
}

async function benchFile(rows: number, { isWorkbook, now, log }: { isWorkbook: boolean; now: Date; log: Log }) {
  const { benchRows, csvOf, xlsxOf } = await import('../import/bench-file.ts');
  const made = benchRows(rows, { seed: 'BENCH', now });
  log(`made ${rows} rows`);
  return isWorkbook ? { name: 'bench.xlsx', bytes: await xlsxOf(made) } : { name: 'bench.csv', bytes: csvOf(made) };
}

/** Throws a PlainError for anything that is neither a file nor a bench. */
function importArgs(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [file = null, ...more] = positionals;
  const bench = Number(values.bench ?? 0);
  if (more.length > 0 || (file === null) === (values.bench === undefined))
    throw new PlainError('Name one file.', USAGE);
  if (values.bench !== undefined && !(Number.isInteger(bench) && bench >= 1 && bench <= MOST)) {
    throw new PlainError(`--bench ${values.bench} is not between 1 and ${MOST} rows.`, USAGE);
  }
  return {
    file,
    bench,
    account: values.as ?? 'dispatcher',
    isDryRun: values['dry-run'] === true,
    isWorkbook: values.xlsx === true,
    isKept: values.keep === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        bench: { type: 'string' },
        as: { type: 'string' },
        'dry-run': { type: 'boolean' },
        xlsx: { type: 'boolean' },
        keep: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USAGE);
  }
}
