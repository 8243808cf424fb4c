import { ensureStores } from '../stores/stores.ts';
import { dbPrefix, plantDemo } from './support/demo.ts';
import { runTask } from './support/task.ts';

await runTask(async ({ log, signal }) => {
  const { reconcile } = await import('../demo/reconcile.ts');
  const stores = await ensureStores({ log, signal });
  try {
    const { mongoUri } = stores;
    await plantDemo(mongoUri, signal);
    const { checked, different } = await reconcile({ mongoUri, dbPrefix: dbPrefix(), log });
    await stores.release();
    log(`reconcile: ${checked} checked, ${different} different`);
    return different === 0 ? 0 : 1;
  } finally {
    await stores.release();
  }
});
