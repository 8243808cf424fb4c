import {
  createClient,
  GraphQLRequestError,
  IncidentImportDocument,
  IncidentImportErrorsDocument,
  IncidentImportStartDocument,
  PlatformClockDocument,
  type Client,
  type ResultOf,
} from '@yunge/client';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { PlainError } from '../stores/plain-error.ts';
import type { Log } from '../stores/progress.ts';

/** Password of every demo account. */
const PASSWORD = 'yunge-demo';
const LOOK_MS = 250;
const SAY_MS = 5_000;
const LISTED = 20;

export type ImportState = NonNullable<ResultOf<typeof IncidentImportDocument>['incidentImport']>;

export interface ImportFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** An import as its uploader follows it. */
export interface ImportDesk {
  /** The platform's time. */
  now(): Promise<Date>;
  /** Uploads the file; answers the import's global id. */
  upload(file: ImportFile): Promise<string>;
  /** Waits until the dry run is there. Throws a PlainError when the file was rejected. */
  checked(id: string): Promise<ImportState>;
  /** The first row errors. */
  errors(id: string): Promise<readonly { row: number; column: string | null; code: string; message: string }[]>;
  start(id: string): Promise<void>;
  /** Waits until the load has ended, telling how far it is. */
  ended(id: string, log: Log): Promise<ImportState>;
}

const LoggedIn = z.object({ token: z.string() });
const Uploaded = z.object({ incidentImport: z.object({ id: z.string() }) });
const Refused = z.object({ errors: z.array(z.object({ message: z.string() })) });

async function tokenOf(gatewayUrl: string, account: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL('/demo/login', gatewayUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password: PASSWORD }),
    signal,
  });
  const answer = LoggedIn.safeParse(await response.json().catch(() => null));
  if (answer.success) return answer.data.token;
  throw new PlainError(`The demo does not log in ${account}.`, `See ${gatewayUrl}/demo/accounts for the accounts.`);
}

/** Logs in to a platform as one of the demo's accounts, ready to import. */
export async function openDesk(gatewayUrl: string, account: string, signal: AbortSignal): Promise<ImportDesk> {
  const token = await tokenOf(gatewayUrl, account, signal);
  const client: Client = createClient({
    url: new URL('/graphql', gatewayUrl).href,
    token,
    fetch: (input, init) => fetch(input, { ...init, signal }),
  });

  /** Nothing is lost by asking again: a gateway that is busy for a moment is asked a second later. */
  async function look(id: string): Promise<ImportState> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { incidentImport } = await client.execute(IncidentImportDocument, { id });
        if (incidentImport) return incidentImport;
        throw new PlainError('The import is gone.', 'Somebody has removed it from the store.');
      } catch (error) {
        if (error instanceof PlainError || signal.aborted || attempt >= 30) throw error;
        if (error instanceof GraphQLRequestError && error.code === 'UNAUTHENTICATED') throw error;
        await pause(1_000, undefined, { signal });
      }
    }
  }

  return {
    now: async () => new Date((await client.execute(PlatformClockDocument)).platformClock.now),
    async upload({ name, bytes }) {
      const url = new URL('/imports/', gatewayUrl);
      url.searchParams.set('fileName', name);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'idempotency-key': randomUUID(),
          'content-type': 'application/octet-stream',
        },
        body: new Uint8Array(bytes),
        signal,
      });
      const body: unknown = await response.json().catch(() => null);
      const uploaded = Uploaded.safeParse(body);
      if (uploaded.success) return uploaded.data.incidentImport.id;
      const refused = Refused.safeParse(body);
      const why = refused.success
        ? refused.data.errors.map(({ message }) => message).join(' ')
        : `HTTP ${response.status}`;
      throw new PlainError(
        `The upload was refused: ${why}`,
        'Send a CSV or XLSX file as an account of the district centre.',
      );
    },
    async checked(id) {
      for (;;) {
        const state = await look(id);
        if (state.rejection)
          throw new PlainError(`The file was rejected: ${state.rejection.message}`, 'Mend it and upload it again.');
        if (state.status !== 'RECEIVING' && state.status !== 'UPLOADED') return state;
        await pause(LOOK_MS, undefined, { signal });
      }
    },
    async errors(id) {
      const { incidentImport } = await client.execute(IncidentImportErrorsDocument, { id, first: LISTED });
      return incidentImport?.dryRun?.errors.nodes ?? [];
    },
    async start(id) {
      const { incidentImportStart } = await client.execute(IncidentImportStartDocument, {
        id,
        idempotencyKey: randomUUID(),
      });
      const [refusal] = incidentImportStart.userErrors;
      if (refusal) throw new PlainError(refusal.message, 'See the errors above.');
    },
    async ended(id, log) {
      let saidAt = performance.now();
      for (;;) {
        const state = await look(id);
        if (state.status !== 'RUNNING' && state.status !== 'STOPPING') return state;
        if (performance.now() - saidAt > SAY_MS) {
          saidAt = performance.now();
          log(`  … ${state.progress.done} of ${state.progress.total} rows`);
        }
        await pause(LOOK_MS, undefined, { signal });
      }
    },
  };
}
