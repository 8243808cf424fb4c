import { endOf } from './month.ts';
import { holderAt, type Pairing } from './pairing.ts';

/** An area that somebody should answer for. */
export interface Area {
  readonly code: string;
  readonly name: string;
}

/** An area where something is missing. */
export interface PairingGap {
  readonly areaCode: string;
  readonly name: string;
  readonly pairing: Pairing | null;
}

/** How far areas of one level are paired, and the paired ones visited. */
export interface PairingCover {
  readonly areaCount: number;
  readonly pairedCount: number;
  readonly visitedCount: number;
  readonly unpaired: readonly PairingGap[];
  readonly unvisited: readonly PairingGap[];
}

/** The instant by which a month is judged: its last one, or now while it runs. */
export function judgedAt(month: string, now: Date): Date {
  const last = new Date(endOf(month).getTime() - 1);
  return last < now ? last : now;
}

/** Counts and gaps from one look at the same areas, so that the lists are as long as the numbers say. */
export function coverOf(
  areas: readonly Area[],
  pairingOf: ReadonlyMap<string, Pairing>,
  visited: ReadonlySet<string>,
  at: Date,
): PairingCover {
  const gaps = areas.map(({ code, name }) => ({ areaCode: code, name, pairing: pairingOf.get(code) ?? null }));
  const isPaired = ({ pairing }: PairingGap) => pairing !== null && holderAt(pairing, at) !== null;
  const paired = gaps.filter(isPaired);
  const unvisited = paired.filter(({ areaCode }) => !visited.has(areaCode));
  return {
    areaCount: areas.length,
    pairedCount: paired.length,
    visitedCount: paired.length - unvisited.length,
    unpaired: gaps.filter((gap) => !isPaired(gap)),
    unvisited,
  };
}
