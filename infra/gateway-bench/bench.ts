import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { PlainError } from '../stores/plain-error.ts';
import type { Log } from '../stores/progress.ts';
import type { Contender } from './contenders.ts';
import { medianOf, tableOf, type Rounds } from './figures.ts';
import { freePort, startGateway, type Gateway } from './gateway-process.ts';
import { judge } from './goals.ts';
import { race, type Ready } from './rounds.ts';
import type { BenchSettings } from './settings.ts';
import { startSubgraphs } from './subgraphs.ts';
import { issueTokens, type Tokens } from './tokens.ts';
import type { OperationName } from './world/operations.ts';

/** People whose tokens go round where tokens are read: each verified once in a round, as of a thousand every 30 s. */
const PEOPLE = 200;

/** A contender with the folder of its packages, which has been installed. */
export interface Entry {
  readonly contender: Contender;
  readonly packages: string;
}

export interface Bench {
  readonly entries: readonly Entry[];
  readonly settings: BenchSettings;
  /** Path of the replayer. */
  readonly replayer: string;
  /** Where logs and raw figures go. */
  readonly folder: string;
  readonly cache: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Starts everything, checks that all answer alike, races them, and leaves nothing running. */
export async function bench({ entries, settings, replayer, folder, cache, log, signal }: Bench): Promise<void> {
  const people = await issueTokens(PEOPLE);
  const subgraphs = await startSubgraphs(replayer, folder, signal);
  const gateways: Gateway[] = [];
  try {
    const { replay, supergraph } = subgraphs;
    for (const { contender, packages } of entries) {
      const site = { supergraph, origin: replay.origin, keys: people.keys, folder, packages, cache };
      gateways.push(await startGateway(contender, { ...site, port: await freePort() }, tokenOf(people), signal));
    }
    const raced = new Map<OperationName, Rounds>();
    for (const query of settings.queries) {
      const ready = await allAlike(gateways, query, tokenOf(people), log);
      const rounds = await race(query, ready, { ...settings, replay, tokens: people.tokens, log, signal });
      raced.set(query, rounds);
      const standing = new Map([...rounds].map(([name, all]) => [name, medianOf(all)]));
      log(`\n${query}\n${tableOf(standing).join('\n')}\n`);
    }
    const raw = Object.fromEntries([...raced].map(([query, rounds]) => [query, Object.fromEntries(rounds)]));
    writeFileSync(join(folder, 'rounds.json'), `${JSON.stringify({ settings, raw }, null, 2)}\n`);
    for (const line of judge(raced)) log(line);
  } finally {
    for (const gateway of gateways) gateway.stop();
    subgraphs.stop();
  }
}

const tokenOf = ({ tokens }: Tokens): string => tokens[0] ?? '';

/** Asks every gateway once; throws when one has other data than the first. */
async function allAlike(gateways: readonly Gateway[], query: OperationName, token: string, log: Log): Promise<Ready[]> {
  const ready: Ready[] = [];
  let right: unknown;
  for (const gateway of gateways) {
    const { data, bytes } = await gateway.ask(query, token);
    right ??= data;
    if (!isDeepStrictEqual(data, right)) {
      throw new PlainError(
        `${gateway.name} answers ${query} with other data than ${gateways[0]?.name}.`,
        `Leave it out with --only; its answer: ${JSON.stringify(data).slice(0, 200)}`,
      );
    }
    ready.push({ gateway, bytes });
  }
  log(`${query}: all ${ready.length} gateways give the same data (${ready[0]?.bytes} bytes)`);
  return ready;
}
