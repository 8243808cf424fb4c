import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { poster, type Post, type Posted } from './post.ts';

export interface StormOptions {
  readonly gatewayUrl: string;
  /** How many reports are sent, all at once. */
  readonly sent: number;
  /** How many keys they share. */
  readonly keys: number;
  /** Connections they are sent over. */
  readonly sockets?: number;
}

export interface StormResult {
  readonly sent: number;
  readonly keys: number;
  /** Different incidents the answers named. */
  readonly answered: number;
  /** Incidents that are there afterwards, found by their words. */
  readonly found: number;
  /** Answers of 500 or above, errors inside an answer, and connections that broke. */
  readonly serverErrors: number;
  /** Answers that were refusals of the command itself. */
  readonly refusals: number;
  /** Told to wait (503 with Retry-After), and sent again. */
  readonly overloaded: number;
  readonly seconds: number;
  /** The first few faults, in words. */
  readonly faults: readonly string[];
}

const OPEN = `mutation ($input: IncidentOpenInput!, $key: ID!) {
  incidentOpen(input: $input, idempotencyKey: $key) { incident { id } userErrors { code } } }`;
const MINE = `{ incidents(first: 100) { nodes { id description } } }`;
/** In a grid of the demo, 140214033006001. */
const POINT = { lng: 112.993495, lat: 40.09375 };
const MOST_FAULTS = 5;
const MOST_WAITS = 60;
const WARM_UPS = 20;

const Login = z.object({ token: z.string() });
const Errors = z.array(z.object({ message: z.string() })).optional();
const Opened = z.object({
  errors: Errors,
  data: z
    .object({
      incidentOpen: z.object({
        incident: z.object({ id: z.string() }).nullable(),
        userErrors: z.array(z.object({ code: z.string() })),
      }),
    })
    .nullish(),
});
const Mine = z.object({
  errors: Errors,
  data: z
    .object({
      incidents: z.object({ nodes: z.array(z.object({ id: z.string(), description: z.string() })) }),
    })
    .nullish(),
});

/** Sends the same few reports over and over at once, through the gateway, as a client with a bad connection would. */
export async function runStorm({ gatewayUrl, sent, keys, sockets = 24 }: StormOptions): Promise<StormResult> {
  const { post, close } = poster(gatewayUrl, sockets);
  try {
    const { token } = Login.parse(
      JSON.parse((await post('/demo/login', { account: 'resident', password: 'yunge-demo' })).body),
    );
    const run = randomUUID();
    await warmUp(post, token, run);
    const ids = new Set<string>();
    const faults: string[] = [];
    const count = { serverErrors: 0, refusals: 0, overloaded: 0 };

    const one = async (n: number): Promise<void> => {
      const key = n % keys;
      const input = { category: 'STREET_LAMP', description: `Storm ${run} ${key}`, point: POINT };
      const operation = { query: OPEN, variables: { input, key: `${run}-${key}` } };
      try {
        const { answer, waits } = await patient(() => post('/graphql', operation, token));
        count.overloaded += waits;
        const opened = Opened.parse(JSON.parse(answer.body));
        const { incident, userErrors } = opened.data?.incidentOpen ?? { incident: null, userErrors: [] };
        if (answer.status >= 500 || opened.errors || !opened.data) {
          throw new Error(`status ${answer.status}: ${opened.errors?.[0]?.message ?? ''}`);
        }
        if (incident) ids.add(incident.id);
        else {
          count.refusals += 1;
          faults.push(userErrors.map(({ code }) => code).join(', '));
        }
      } catch (error) {
        count.serverErrors += 1;
        faults.push(String(error));
      }
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: sent }, (_, n) => one(n)));
    const seconds = (performance.now() - began) / 1_000;
    return {
      ...count,
      ...{ sent, keys, seconds },
      answered: ids.size,
      found: await countOf(post, token, `Storm ${run} `),
      faults: [...new Set(faults)].slice(0, MOST_FAULTS),
    };
  } finally {
    close();
  }
}

/** Waits as it is told to, and asks again. */
async function patient(ask: () => Promise<Posted>): Promise<{ answer: Posted; waits: number }> {
  for (let waits = 0; ; waits += 1) {
    const answer = await ask();
    if (answer.status !== 503 || answer.retryAfter === undefined || waits >= MOST_WAITS) return { answer, waits };
    await delay(Number(answer.retryAfter) * 1_000);
  }
}

async function countOf(post: Post, token: string, words: string): Promise<number> {
  const { data, errors } = Mine.parse(JSON.parse((await post('/graphql', { query: MINE }, token)).body));
  if (!data) throw new Error(`the incidents could not be counted: ${errors?.[0]?.message ?? ''}`);
  return data.incidents.nodes.filter(({ description }) => description.startsWith(words)).length;
}

/** The one line of figures, and whether it is as it must be. */
export function stormLine(result: StormResult): { readonly line: string; readonly isGood: boolean } {
  const { sent, keys, answered, found, serverErrors, refusals, overloaded, seconds } = result;
  return {
    line: [
      `storm: ${sent} reports under ${keys} keys`,
      `${found} incidents`,
      `${serverErrors} server errors`,
      `${refusals} refusals`,
      `${overloaded} told to wait`,
      `${seconds.toFixed(1)} s`,
      `${Math.round(sent / seconds)}/s`,
    ].join(', '),
    isGood: answered === keys && found === keys && serverErrors === 0 && refusals === 0,
  };
}

/** A platform that has just come up has planned nothing and compiled little; this report is refused and leaves nothing. */
async function warmUp(post: Post, token: string, run: string): Promise<void> {
  const input = { category: 'NO_SUCH_CATEGORY', description: 'Warm-up', point: POINT };
  for (let n = 0; n < WARM_UPS; n += 1) {
    await post('/graphql', { query: OPEN, variables: { input, key: `${run}-warm-${n}` } }, token);
  }
}
