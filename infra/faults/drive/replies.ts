import { setTimeout as delay } from 'node:timers/promises';
import { toGlobalId, type Actor } from '@yunge/kernel';
import { ACTOR_HEADER, DEADLINE_HEADER, signActor } from '@yunge/subgraph/identity';
import { z } from 'zod';
import { gridCode, memberOf } from '../plan/plant.ts';
import type { Case, RolledCase } from '../plan/cases.ts';
import { replyText } from '../judge/ledger.ts';

/** Takes replies to a server that may be killed at any time, each under its own key until it is acknowledged. */
export interface ReplyDriver {
  send(kase: RolledCase, planAt: Date): Promise<boolean>;
  /** How often a reply had to be sent again. */
  retries(): number;
}

const REPLY = `mutation ($id: ID!, $input: IncidentReplyInterimInput!, $key: ID!) {
  incidentReplyInterim(id: $id, input: $input, idempotencyKey: $key) { incident { id } userErrors { code message } } }`;

const Answer = z.object({
  data: z
    .object({
      incidentReplyInterim: z.object({
        incident: z.object({ id: z.string() }).nullable(),
        userErrors: z.array(z.object({ code: z.string(), message: z.string() })),
      }),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

const ANSWER_WITHIN_MS = 5_000;
/** Longer after each failure, as a client should: a server that has just come back is not to be buried. */
const AGAIN_AFTER_MS = [250, 500, 1_000, 2_000, 4_000] as const;
const GIVE_UP_MS = 60_000;

export function replyDriver(url: string, secret: string, log: (line: string) => void): ReplyDriver {
  let retries = 0;

  async function ask(actor: Actor, variables: object): Promise<boolean> {
    const body = JSON.stringify({ query: REPLY, variables });
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        [ACTOR_HEADER]: signActor({ actor, body, secret, now: new Date() }),
        [DEADLINE_HEADER]: String(ANSWER_WITHIN_MS),
      },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const { data, errors } = Answer.parse(await response.json());
    if (!data) throw new Error(errors?.[0]?.message ?? `status ${response.status}`);
    const { incident, userErrors } = data.incidentReplyInterim;
    if (!incident) log(`  a reply was refused: ${userErrors.map(({ code }) => code).join(', ')}`);
    return incident !== null;
  }

  return {
    retries: () => retries,
    async send({ id, gridIndex }, planAt) {
      const scopes = { divisions: [gridCode(gridIndex)], department: null, enterprise: null };
      const actor: Actor = { id: memberOf(gridIndex), kind: 'PERSON', roles: ['GRID_MEMBER'], scopes };
      const input = { reply: replyText(id), planAt: planAt.toISOString() };
      const variables = { id: toGlobalId('Incident', id), input, key: `reply-${id}` };
      const deadline = performance.now() + GIVE_UP_MS;
      for (let tries = 0; ; tries += 1) {
        try {
          return await ask(actor, variables);
        } catch (error) {
          if (performance.now() > deadline) {
            log(`  a reply was given up: ${String(error)}`);
            return false;
          }
          retries += 1;
          await delay(AGAIN_AFTER_MS[Math.min(tries, AGAIN_AFTER_MS.length - 1)]);
        }
      }
    },
  };
}

/** Sends every planned reply at its time; `onAnswer` is told whether it was acknowledged. */
export async function sendReplies(
  cases: readonly Case[],
  driver: ReplyDriver,
  {
    startedAt,
    startMs,
    signal,
  }: { readonly startedAt: number; readonly startMs: number; readonly signal: AbortSignal },
  onAnswer: (kase: RolledCase, isAcknowledged: boolean, planMs: number) => Promise<void>,
): Promise<void> {
  await Promise.all(
    cases.map(async (kase) => {
      if (kase.kind !== 'ROLLED' || !kase.reply) return;
      const { sendMs, planMs } = kase.reply;
      await delay(Math.max(0, startedAt + sendMs - performance.now()), undefined, { signal });
      await onAnswer(kase, await driver.send(kase, new Date(startMs + planMs)), planMs);
    }),
  );
}
