import { parseArgs } from 'node:util';
import { LANE_RANGES, openKept, verify, type Verdict } from '../honours/verify.ts';
import { readSnapshot, writeSnapshot } from '../honours/snapshot-file.ts';
import { PlainError } from '../stores/plain-error.ts';
import { seconds } from '../stores/progress.ts';
import { ensureStores } from '../stores/stores.ts';
import { dbPrefix } from './support/demo.ts';
import { runTask } from './support/task.ts';

const USE =
  'Use: npm run honours:verify -- <list id> [--export file.ndjson], or npm run honours:verify -- --facts file.ndjson';

/** `npm run honours:verify`: is a list what its raw facts make it? Reads only facts, the list and its entries. */
await runTask(async ({ args, log, signal }) => {
  const { listId, exportTo, factsFrom } = settingsOf(args);
  const start = performance.now();
  const end = ({ isEqual, lines }: Verdict) => {
    for (const line of lines) log(line);
    log(`honours: ${isEqual ? 'equal' : 'DIFFERENT'}, ${seconds(start)}`);
    return isEqual ? 0 : 1;
  };
  if (factsFrom !== null) {
    const { list, facts } = await readSnapshot(factsFrom);
    log(`${list.id} as ${factsFrom} keeps it; no store is asked`);
    return end(await verify(list, facts));
  }

  const stores = await ensureStores({ log, signal });
  try {
    const kept = await openKept({ mongoUri: stores.mongoUri, dbPrefix: dbPrefix() }, listId);
    try {
      if (exportTo !== null) {
        const count = await writeSnapshot(exportTo, kept.list, kept.facts, LANE_RANGES);
        log(`${count} facts and ${kept.list.entries.length} entries are in ${exportTo}`);
      }
      let saidAt = performance.now();
      const verdict = await verify(kept.list, kept.facts, (lane) => {
        signal.throwIfAborted();
        if (performance.now() - saidAt < 5_000) return;
        saidAt = performance.now();
        log(`  … ${lane + 1} of ${LANE_RANGES.length} parts counted: ${seconds(start)}`);
      });
      return end(verdict);
    } finally {
      await kept.close();
    }
  } finally {
    await stores.release();
  }
});

function settingsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { export: text, facts: text },
      allowPositionals: true,
    });
    const [listId = '', ...more] = positionals;
    const { export: exportTo = null, facts: factsFrom = null } = values;
    if (more.length > 0 || (listId === '') === (factsFrom === null)) throw new Error('Name one list, or one file.');
    return { listId, exportTo, factsFrom };
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USE);
  }
}
