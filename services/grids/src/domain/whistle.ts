import { nextMissAt, type Call, type WhistleKind } from '@yunge/casework';

/** A call of the grassroots to departments 吹哨: each called unit signs in, gets in touch, comes, and is rated. */
export interface Whistle {
  readonly id: string;
  readonly kind: WhistleKind;
  readonly reason: string;
  /** Who blew it, and rates. */
  readonly by: string;
  /** Who rates instead, since whoever blew it has left. */
  readonly raterId?: string;
  readonly at: Date;
  /** One for each called department, by its code. */
  readonly calls: readonly Call[];
}

export const raterOf = ({ by, raterId }: Pick<Whistle, 'by' | 'raterId'>): string => raterId ?? by;

/** Whether every called unit was rated by whoever called it. */
export function isRated({ calls }: Whistle): boolean {
  return calls.every(({ rating }) => rating !== null);
}

/** When the next called unit will be late; null when none can be any more. */
export function nextWhistleAt(whistles: readonly Whistle[]): Date | null {
  const instants = whistles.flatMap(({ calls }) => calls.map(nextMissAt)).filter((at) => at !== null);
  return instants.length > 0 ? new Date(Math.min(...instants.map((at) => at.getTime()))) : null;
}

/** The whistles with one call changed. */
export function withCall(
  whistles: readonly Whistle[],
  whistleId: string,
  unit: string,
  change: (call: Call) => Call,
): readonly Whistle[] {
  return whistles.map((whistle) =>
    whistle.id === whistleId
      ? { ...whistle, calls: whistle.calls.map((call) => (call.unit === unit ? change(call) : call)) }
      : whistle,
  );
}
