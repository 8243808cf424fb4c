import { check, type Verdict } from './check.ts';
import { createLedger } from './ledger.ts';
import type { PlantedBug } from './planted-bug.ts';
import { createPlatform } from './platform.ts';
import { stage } from './scenario.ts';
import { createWorld } from './world.ts';

const HOUR = 3_600_000;
/** The first Monday of 2026, and how far into the year a life may begin: its deadlines stay within published holidays. */
const FIRST_START = Date.parse('2026-01-05T00:00:00Z');
const STARTS_WITHIN_DAYS = 300;
/** A life that has more steps than this does not come to rest. */
const MOST_STEPS = 60_000;
/** Longer than a job can be parked for. */
const SETTLING = HOUR;

export interface Life extends Verdict {
  readonly seed: number;
  readonly steps: number;
  readonly disasters: number;
  readonly matters: number;
  readonly told: number;
}

/** Lives one seed: faults while people work, then peace, then the reckoning. */
export async function simulate(
  seed: number,
  { planted = {}, trace }: { planted?: Partial<PlantedBug>; trace?: (line: string) => void } = {},
): Promise<Life> {
  const start = FIRST_START + ((seed * 7_919) % (STARTS_WITHIN_DAYS * 24)) * HOUR;
  const world = createWorld(seed, start, trace);
  const ledger = createLedger();
  const platform = createPlatform(world, ledger, planted);
  const { random } = world;
  const hours = [8, 36, 144][random.weighted([5, 3, 2])] ?? 8;
  const peaceAt = start + hours * HOUR;
  if (random.chance(0.1)) world.at(start + random.int(hours * HOUR), () => platform.poison(25 * 60_000));
  stage(world, platform, ledger);
  await world.live(peaceAt, MOST_STEPS);
  world.tell('world', () => 'peace');
  platform.faults.end();
  const end = peaceAt + SETTLING;
  await world.live(end, MOST_STEPS);
  const { violations, lateness } = check(platform, ledger, end);
  const rest = world.steps() > MOST_STEPS ? [{ invariant: 'I9', what: 'it does not come to rest' } as const] : [];
  return {
    seed,
    steps: world.steps(),
    disasters: platform.faults.count(),
    matters: platform.incidents.documents.size,
    told: lateness.length,
    violations: [...violations, ...rest],
    lateness,
  };
}
