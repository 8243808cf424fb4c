import type { Log } from '../stores/progress.ts';
import { roundOf, type Round, type Rounds } from './figures.ts';
import type { Gateway } from './gateway-process.ts';
import { cpuMsOf, memoryMbOf } from './process-tree.ts';
import type { Load, LoadFigures, Replay } from './replay.ts';
import { bodyOf, NUMBER, type OperationName } from './world/operations.ts';

/** Requests under way at a time. */
export const CONNECTIONS = 50;
/** Load before the first round, so that every gateway has compiled what it will. */
const WARM_MS = 6_000;
/** More requests than any round can have. */
const NUMBERS_A_ROUND = 10_000_000;

/** A gateway with the size of its right answer. */
export interface Ready {
  readonly gateway: Gateway;
  readonly bytes: number;
}

export interface Race {
  readonly replay: Replay;
  readonly tokens: readonly string[];
  readonly secs: number;
  readonly rounds: number;
  readonly seed: number;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Loads the gateways in turn, round after round, so that whatever else the machine does falls on all of them. */
export async function race(operation: OperationName, ready: readonly Ready[], race: Race): Promise<Rounds> {
  const { replay, tokens, secs, rounds, seed, log, signal } = race;
  let first = seed * 1_000_000_000;
  const load = ({ gateway, bytes }: Ready, millis: number): Promise<LoadFigures> => {
    signal.throwIfAborted();
    first += NUMBERS_A_ROUND;
    const asked: Load = {
      address: `127.0.0.1:${gateway.port}`,
      path: '/graphql',
      body: bodyOf(operation),
      number: NUMBER,
      first,
      tokens: gateway.wantsTokens ? tokens : [],
      connections: CONNECTIONS,
      millis,
      bytes,
    };
    return replay.load(asked);
  };

  const found = new Map<string, Round[]>();
  await replay.vary(true);
  for (const one of ready) {
    const { errors, error } = await load(one, WARM_MS);
    if (errors > 0) log(`  ${one.gateway.name}: ${errors} errors while warming up, the first: ${error}`);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of ready) {
      const { name, pid } = one.gateway;
      const before = cpuMsOf(pid);
      const figures = await load(one, secs * 1_000);
      const result = roundOf(figures, cpuMsOf(pid) - before, memoryMbOf(pid));
      found.set(name, [...(found.get(name) ?? []), result]);
      const cpu = `${result.cpuMs.toFixed(3)} ms CPU`;
      log(`  ${operation} ${round}/${rounds} ${name}: ${result.rps.toFixed(0)} RPS, ${cpu}${says(figures)}`);
    }
  }
  await replay.vary(false);
  return found;
}

const says = ({ errors, error }: LoadFigures) => (errors > 0 ? `, ${errors} errors: ${error}` : '');
