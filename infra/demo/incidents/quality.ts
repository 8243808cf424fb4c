import { commendedTowns } from '../fixtures.ts';
import { stream } from '../random.ts';

/**
 * How often things go wrong here, 1 being usual. The three commended towns are far below every other, which makes them
 * come out best; each grid varies around its town.
 */
export function trouble(gridCode: string): number {
  const known = troubles.get(gridCode) ?? troubleOf(gridCode);
  troubles.set(gridCode, known);
  return known;
}

const troubles = new Map<string, number>();

function troubleOf(gridCode: string): number {
  const town = gridCode.slice(0, 9);
  const commended = commendedTowns.some(({ code }) => code === town);
  const ofTown = commended ? 0.15 : stream('trouble', town).between(0.8, 1.6);
  return ofTown * stream('trouble', gridCode).between(0.6, 1.5);
}
