import { rolledSteps, emergencySteps, type Case, type PlannedStep } from '../plan/cases.ts';

/** Milliseconds before the answer to a reply in which a step of the promise it replaces may go either way. */
export const RACE_MS = 6_000;

/** An event of the log, as far as it is judged. */
export interface LoggedEvent {
  readonly name: string;
  readonly at: Date;
  readonly reply?: string;
  readonly planAt?: Date;
  readonly step?: {
    readonly clock: string;
    readonly epoch: number;
    readonly name: string;
    readonly at: Date;
  };
}

export interface ExpectedStep extends PlannedStep {
  /** False where it fell so shortly before a reply that both outcomes are right. */
  readonly isCertain: boolean;
}

export const keyOf = ({ clock, epoch, name }: { clock: string; epoch: number; name: string }): string =>
  `${clock}/${epoch}/${name}`;

/** The text of the one reply that is sent to a case. */
export const replyText = (id: string): string => `Second answer to ${id}`;

/**
 * The steps that must be told of a case within the window, by the plan and by the instants at which the promise was
 * replaced. `repliedMs` is when the store says the reply was taken in; null when none was sent.
 */
export function expectedSteps(kase: Case, windowMs: number, repliedMs: number | null): ExpectedStep[] {
  const inWindow = ({ atMs }: PlannedStep) => atMs > 0 && atMs <= windowMs;
  if (kase.kind === 'EMERGENCY') {
    return emergencySteps(kase)
      .filter(inWindow)
      .map((step) => ({ ...step, isCertain: true }));
  }
  const first = rolledSteps(1, kase.repliedMs, kase.planMs).filter(inWindow);
  if (repliedMs === null || kase.reply === null) return first.map((step) => ({ ...step, isCertain: true }));
  return [
    ...first
      .filter(({ atMs }) => atMs <= repliedMs)
      .map((step) => ({ ...step, isCertain: step.atMs < repliedMs - RACE_MS })),
    ...rolledSteps(2, repliedMs, kase.reply.planMs).map((step) => ({ ...step, isCertain: true })),
  ];
}
