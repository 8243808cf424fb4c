import { deriveId } from '@yunge/kernel';
import { stream, type Random } from '../../demo/random.ts';

/*
 * What is to happen, worked out without the engine that is to make it happen: all instants are milliseconds from the
 * beginning of the window, added up from the notices' own figures.
 */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export interface PlannedStep {
  readonly clock: 'PROMISE' | 'STAGE';
  /** Epoch of the promise. */
  readonly epoch: number;
  readonly name: string;
  readonly atMs: number;
}

/** A complex matter whose handler has promised a date: half and four fifths of the way there warn, the date climbs. */
export interface RolledCase {
  readonly kind: 'ROLLED';
  readonly id: string;
  readonly gridIndex: number;
  readonly openedMs: number;
  readonly repliedMs: number;
  readonly planMs: number;
  /** A further reply that is sent through the server within the window, and replaces what is left of the promise. */
  readonly reply: { readonly sendMs: number; readonly planMs: number } | null;
}

/** An emergency call that nobody acknowledges: it climbs after 2, 4 and 6 minutes. */
export interface EmergencyCase {
  readonly kind: 'EMERGENCY';
  readonly id: string;
  readonly gridIndex: number;
  readonly openedMs: number;
}

export type Case = RolledCase | EmergencyCase;

export interface CasesOptions {
  readonly seed: string;
  readonly cases: number;
  readonly windowMs: number;
  /** How long before the window everything must have been planted. */
  readonly leadMs: number;
  readonly grids: number;
  /** Share of the rolled ones that are answered again. */
  readonly replies: number;
}

const ROLLED_SHARE = 0.8;
const LADDER = [
  ['WARN_50', 0.5],
  ['WARN_80', 0.8],
  ['LEVEL_1', 1],
] as const;
const EMERGENCY_LADDER = [
  ['STAGE', 'LEVEL_1', 2],
  ['STAGE', 'LEVEL_2', 4],
  ['STAGE', 'LEVEL_3', 6],
  ['PROMISE', 'WARN_50', 15],
  ['PROMISE', 'WARN_80', 24],
  ['PROMISE', 'LEVEL_4', 90],
] as const;

/** Steps of a promise that was made at one instant for another. */
export function rolledSteps(epoch: number, fromMs: number, planMs: number): PlannedStep[] {
  return LADDER.map(([name, share]) => {
    return { clock: 'PROMISE', epoch, name, atMs: fromMs + Math.round(share * (planMs - fromMs)) };
  });
}

/** Steps of an emergency call that nobody takes up. Levels its promise would reach a second time are not told again. */
export function emergencySteps({ openedMs }: Pick<EmergencyCase, 'openedMs'>): PlannedStep[] {
  return EMERGENCY_LADDER.map(([clock, name, minutes]) => {
    return { clock, epoch: 0, name, atMs: openedMs + minutes * MINUTE };
  });
}

/** Cases of a seed whose steps fall into the window; the same seed and size give the same ones. */
export function casesOf(options: CasesOptions): Case[] {
  const { seed, cases } = options;
  const random = stream('faults', seed, 'cases');
  const rolled = Math.round(cases * ROLLED_SHARE);
  return Array.from({ length: cases }, (_, n) => {
    const id = deriveId('faults', seed, String(n));
    return n < rolled ? rolledCase(id, options, random) : emergencyCase(id, options, random);
  });
}

function rolledCase(id: string, { windowMs, leadMs, grids, replies }: CasesOptions, random: Random): RolledCase {
  const gridIndex = random.int(grids);
  // More of them later: their warnings come before, so that steps are spread evenly.
  const planMs = Math.round(leadMs + SECOND + Math.sqrt(random.next()) * (windowMs - leadMs - SECOND));
  // Early enough to be planted, late enough for the first warning to fall into the window.
  const repliedMs = Math.round(random.between(-planMs, -leadMs));
  const kase = { kind: 'ROLLED', id, gridIndex, openedMs: repliedMs - 60 * MINUTE, repliedMs, planMs } as const;
  const steps = rolledSteps(1, repliedMs, planMs);
  const draw = () => {
    const sendMs = Math.round(random.between(0.02, 0.7) * windowMs);
    return { sendMs, planMs: Math.round(random.between(sendMs + 15 * SECOND, windowMs)) };
  };
  const isClear = ({ sendMs, planMs: next }: { sendMs: number; planMs: number }) =>
    next <= windowMs && steps.every(({ atMs }) => Math.abs(atMs - sendMs) > CLEAR_MS);
  const reply = random.chance(replies) ? Array.from({ length: 20 }, draw).find(isClear) : undefined;
  return { ...kase, reply: reply ?? null };
}

/** No reply is planned this close to a step: whether it would still be told would be a matter of luck. */
const CLEAR_MS = 8 * SECOND;

function emergencyCase(id: string, { windowMs, leadMs, grids }: CasesOptions, random: Random): EmergencyCase {
  const gridIndex = random.int(grids);
  for (;;) {
    const openedMs = Math.round(random.between(-6 * MINUTE, -leadMs));
    const kase = { kind: 'EMERGENCY', id, gridIndex, openedMs } as const;
    if (emergencySteps(kase).some(({ atMs }) => atMs > 0 && atMs <= windowMs)) return kase;
  }
}
