import { parseArgs } from 'node:util';
import { SERVICES, type Service } from '@yunge/contracts';
import { PlainError } from '../stores/plain-error.ts';
import { ensureStores } from '../stores/stores.ts';
import { dbPrefix, plantDemo } from './support/demo.ts';
import { runTask } from './support/task.ts';

const USE = 'Use: npm run audit:verify -- [--seal] [--anchor <service>:<hash of a seal>] …';
const MOST_LINES = 200;
const SHORTEST_SECRET = 16;

/** `npm run audit:verify`: is every event where it was written, and every state what its events make it? */
await runTask(async ({ args, log, signal }) => {
  const { isSealing, anchors } = settingsOf(args);
  const secret = process.env['AUDIT_SECRET'] ?? null;
  if (secret !== null && secret.length < SHORTEST_SECRET)
    throw new PlainError(
      'AUDIT_SECRET is too short to keep a secret.',
      `Give it ${SHORTEST_SECRET} characters or more.`,
    );
  const { audit, isEmpty } = await import('../audit/audit.ts');
  const stores = await ensureStores({ log, signal });
  try {
    const store = { mongoUri: stores.mongoUri, dbPrefix: dbPrefix() };
    if (await isEmpty(store)) await plantDemo(stores.mongoUri, signal);
    const result = await audit({ ...store, isSealing, secret, anchors, log, signal });
    const { findings, sealed, documents, events } = result;
    await stores.release();
    for (const { service, collection, id, seq, kind, detail } of findings.slice(0, MOST_LINES)) {
      log(`${kind} ${service} ${collection} ${id}${seq === null ? '' : ` event ${seq}`}: ${detail}`);
    }
    if (findings.length > MOST_LINES) log(`… and ${findings.length - MOST_LINES} more`);
    for (const { service, seal } of sealed) log(`Sealed, to be noted elsewhere: --anchor ${service}:${seal.hash}`);
    const figures = [`${SERVICES.length} services`, `${documents} documents`, `${events} events`];
    log(`audit: ${[...figures, `${findings.length} findings`].join(', ')}`);
    return findings.length === 0 ? 0 : 1;
  } finally {
    await stores.release();
  }
});

/** Throws a PlainError for an anchor of no service. */
function settingsOf(args: readonly string[]) {
  const { seal = false, anchor = [] } = parsed(args);
  const anchors: Partial<Record<Service, string[]>> = {};
  for (const text of anchor) {
    const [name, hash = ''] = text.split(':');
    const service = SERVICES.find((each) => each === name);
    if (!service || !/^[0-9a-f]{64}$/.test(hash)) throw new PlainError(`--anchor ${text} names no seal.`, USE);
    (anchors[service] ??= []).push(hash);
  }
  return { isSealing: seal, anchors };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { seal: { type: 'boolean' }, anchor: { type: 'string', multiple: true } },
    }).values;
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USE);
  }
}
