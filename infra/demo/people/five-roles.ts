import { fixtures } from '../fixtures.ts';
import { communities, towns, YUNGANG } from '../places/divisions.ts';
import { gridsOf } from '../places/grids.ts';
import { person, personId } from './posting.ts';
import type { Person } from './posting.ts';

/** The five roles 五员进网, in the published order. */
export const fiveRoles = ['JUDGE', 'PROSECUTOR', 'POLICE', 'LEGAL_WORKER', 'MEDIATOR'] as const;
export type FiveRole = (typeof fiveRoles)[number];

const published: Record<FiveRole, number> = {
  JUDGE: fixtures.yungang.judges.value,
  PROSECUTOR: fixtures.yungang.prosecutors.value,
  POLICE: fixtures.yungang.police.value,
  LEGAL_WORKER: fixtures.yungang.legalWorkers.value,
  MEDIATOR: fixtures.yungang.mediators.value,
};

/**
 * Who serves where (illustrative): fewer people than places serve neighbours by code; more people than places serve one
 * each, and the places with the most grids get a second. Every place is served.
 */
function spread(places: readonly string[], count: number): string[][] {
  if (count < places.length) {
    return Array.from({ length: count }, (_, n) =>
      places.slice(Math.floor((n * places.length) / count), Math.floor(((n + 1) * places.length) / count)),
    );
  }
  const largest = places.toSorted(
    (one, other) => gridsOf(other).length - gridsOf(one).length || (one < other ? -1 : 1),
  );
  return [...places, ...largest.slice(0, count - places.length)].map((place) => [place]);
}

/** The people of one role in 云冈: judges and prosecutors serve towns, the others communities. */
export function* peopleOfRole(role: FiveRole): Generator<Person> {
  const served = role === 'JUDGE' || role === 'PROSECUTOR' ? towns(YUNGANG) : communities(YUNGANG);
  const shares = spread(
    served.map((place) => place.code),
    published[role],
  );
  for (const [n, covers] of shares.entries()) {
    const [first] = covers;
    if (first === undefined) throw new Error(`A ${role} serves nowhere.`);
    yield person(role, String(n + 1), first, { covers, superior: personId('TOWN_LEADER', first.slice(0, 9)) });
  }
}
