import { parseArgs } from 'node:util';
import { tableOf } from '../demo/reconcile/rows.ts';
import { PlainError } from '../stores/plain-error.ts';
import { ensureStores } from '../stores/stores.ts';
import { dbPrefix, plantDemo } from './support/demo.ts';
import { runTask } from './support/task.ts';

const USE = 'Use: npm run rebuild -- [--repair]';
const MOST_IDS = 5;

/** `npm run rebuild`: is every copy that a service keeps of another's things what its owner's log makes of it? */
await runTask(async ({ args, log, signal }) => {
  const isRepairing = repairAsked(args);
  const { rebuild, isEqual, lineOf } = await import('../rebuild/rebuild.ts');
  const { isEmpty } = await import('../audit/audit.ts');
  const stores = await ensureStores({ log, signal });
  try {
    const store = { mongoUri: stores.mongoUri, dbPrefix: dbPrefix() };
    if (await isEmpty(store)) await plantDemo(stores.mongoUri, signal);
    const comparisons = await rebuild(store, { isRepairing, signal });
    await stores.release();
    for (const line of tableOf(comparisons.map(lineOf))) log(line);
    for (const { name, missing, surplus, different } of comparisons) {
      for (const [what, ids] of Object.entries({ missing, surplus, different })) {
        if (ids.length === 0) continue;
        const more = ids.length > MOST_IDS ? ` … and ${ids.length - MOST_IDS} more` : '';
        log(`${name} ${what}: ${ids.slice(0, MOST_IDS).join(', ')}${more}`);
      }
    }
    const off = comparisons.filter((each) => !isEqual(each));
    const rows = comparisons.reduce((sum, { expected }) => sum + expected, 0);
    const repaired = comparisons.reduce((sum, each) => sum + each.repaired, 0);
    log(`rebuild: ${comparisons.length} read models, ${rows} rows, ${repaired} repaired, ${off.length} not equal`);
    return off.length === 0 ? 0 : 1;
  } finally {
    await stores.release();
  }
});

/** Throws a PlainError for what is no argument. */
function repairAsked(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { repair: { type: 'boolean' } } }).values.repair === true;
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USE);
  }
}
