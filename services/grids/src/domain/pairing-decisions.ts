import { divisionPath } from '@yunge/contracts';
import { accept, hasRole, refuse, type Accepted, type Actor, type Decision } from '@yunge/kernel';
import { holds, type Posting } from './duty.ts';
import { endOf } from './month.ts';
import { levelOf, type Pairing, type PairingEvent, type PairingLevel } from './pairing.ts';
import type { Check } from './pairing-month.ts';

export type PairingCode =
  | 'UNKNOWN_AREA'
  | 'NOT_YOUR_ROLE'
  | 'POST_DOES_NOT_FIT'
  | 'ALREADY_PAIRED'
  | 'DATE_OUT_OF_ORDER'
  | 'REASON_REQUIRED'
  | 'NOT_PAIRED';

export interface Act {
  readonly actor: Actor;
  readonly at: Date;
}

/** Who can answer for an area: leaders of its town or district for a community, its committee for a grid. */
const FITTING: Readonly<
  Record<PairingLevel, { readonly posts: readonly string[]; readonly digits: readonly number[] }>
> = {
  COMMUNITY: { posts: ['TOWN_LEADER', 'CENTRE_HEAD', 'DEPARTMENT_HEAD'], digits: [6, 9] },
  GRID: {
    posts: ['COMMUNITY_SECRETARY', 'COMMUNITY_DEPUTY_SECRETARY', 'COMMUNITY_WORKER', 'GRID_CHIEF'],
    digits: [12],
  },
};

const DECIDERS = ['TOWN_LEADER', 'CENTRE_HEAD', 'ADMIN'] as const;

/** Whether somebody holds a post that can answer for the area. */
function fits(areaCode: string, personId: string, postings: readonly Posting[], at: Date): boolean {
  const { posts, digits } = FITTING[levelOf(areaCode)];
  const areas = divisionPath(areaCode).filter(({ length }) => digits.includes(length));
  return postings.some(
    (p) => p.personId === personId && posts.includes(p.post) && areas.includes(p.areaCode) && holds(p, at),
  );
}

/** Whoever decides about an area answers for it, and for a community is no subordinate of its leader. */
function mayDecide(areaCode: string, { actor }: Act) {
  if (!divisionPath(areaCode).some((code) => actor.scopes.divisions.includes(code)))
    return refuse('UNKNOWN_AREA', 'There is no such area, or it is outside your scope.', ['input', 'areaCode']);
  return levelOf(areaCode) === 'COMMUNITY' && !hasRole(actor, ...DECIDERS)
    ? refuse('NOT_YOUR_ROLE', 'Who answers for a community is decided above it.')
    : null;
}

export interface Assignment {
  readonly areaCode: string;
  /** False where the tree has no such community or grid. */
  readonly isArea: boolean;
  readonly personId: string;
  /** First instant of it; now, unless another is given. */
  readonly from: Date | null;
  /** Postings on the path of the area, past and present. */
  readonly postings: readonly Posting[];
}

/** Pairs somebody with an area, in the place of whoever was before; `pairing` is null for an area that never had anybody. */
export function assignPairing(
  pairing: Pairing | null,
  { areaCode, isArea, personId, postings, ...given }: Assignment,
  act: Act,
): Decision<PairingEvent, PairingCode> {
  const { actor, at } = act;
  if (!isArea)
    return refuse('UNKNOWN_AREA', 'There is no such area, or it is outside your scope.', ['input', 'areaCode']);
  const obstacle = mayDecide(areaCode, act);
  if (obstacle) return obstacle;
  if (pairing?.personId === personId) return refuse('ALREADY_PAIRED', 'That person answers for the area already.');
  const earliest = pairing?.from ?? pairing?.past.at(-1)?.until ?? null;
  if (given.from !== null && (given.from > at || (earliest !== null && given.from < earliest)))
    return refuse('DATE_OUT_OF_ORDER', 'It begins after the one before it, and not in the future.', ['input', 'from']);
  // Of two that assign at once, the one that comes second may have looked at the clock first.
  const from = given.from ?? (earliest !== null && earliest > at ? earliest : at);
  // Whoever has left meanwhile cannot be entered for the time before: nobody would ever find the area unpaired.
  if (![from, at].every((instant) => fits(areaCode, personId, postings, instant)))
    return refuse('POST_DOES_NOT_FIT', 'That person holds no post that can answer for the area.', [
      'input',
      'personId',
    ]);
  return accept({ name: 'pairing.assigned', areaCode, personId, from, by: actor.id, at });
}

/** Leaves an area without anybody; it is listed as unpaired from then on. */
export function endPairing(pairing: Pairing, reason: string, act: Act): Decision<PairingEvent, PairingCode> {
  const obstacle = mayDecide(pairing.areaCode, act);
  if (obstacle) return obstacle;
  if (pairing.personId === null) return refuse('NOT_PAIRED', 'Nobody answers for the area.');
  if (reason.trim().length < 2) return refuse('REASON_REQUIRED', 'Say why.', ['input', 'reason']);
  return accept({ name: 'pairing.ended', until: act.at, reason, by: act.actor.id, at: act.at });
}

/** What a leaver answers for passes on; where nobody takes over, the area is unpaired. Asked again it changes nothing. */
export function passOnPairing(
  pairing: Pick<Pairing, 'areaCode' | 'personId'>,
  { fromId, toId, by, at }: { fromId: string; toId: string | null; by: string; at: Date },
): Accepted<PairingEvent> {
  const { areaCode, personId } = pairing;
  if (personId !== fromId || toId === fromId) return accept();
  return toId === null
    ? accept({ name: 'pairing.ended', until: at, reason: 'hand-over 交接', by, at })
    : accept({ name: 'pairing.assigned', areaCode, personId: toId, from: at, by, at });
}

/** Who is told besides whoever answers for an area; `superiors` are those of its ladder, the lowest first. */
export function superiorOver(
  { areaCode, personId }: Pick<Pairing, 'areaCode' | 'personId'>,
  superiors: readonly (string | null)[],
): string | null {
  // Who is paired with a community stands above its chief.
  const above = superiors.slice(levelOf(areaCode) === 'COMMUNITY' ? 1 : 0);
  return above.find((person) => person !== null && person !== personId) ?? null;
}

/** Whoever holds no post any more that can answer for the area leaves it unpaired, and a superior is told to find somebody. */
export function lapsePairing(
  { areaCode, personId }: Pick<Pairing, 'areaCode' | 'personId'>,
  { postings, superiorId }: { postings: readonly Posting[]; superiorId: string | null },
  { by, at }: { by: string; at: Date },
): Accepted<PairingEvent> {
  if (personId === null || fits(areaCode, personId, postings, at)) return accept();
  const toldIds = superiorId === null ? [] : [superiorId];
  return accept({ name: 'pairing.ended', until: at, reason: 'The posting ended 任职结束', toldIds, by, at });
}

/** What was found before deciding: whether the visit of the month under check was paid, and who stands above. */
export interface Found {
  readonly check: Check;
  readonly isVisited: boolean;
  readonly superiorId: string | null;
}

/**
 * Looks at the visit of a month once before the month is over and once after. A reminder that comes when its month is
 * over already, after an outage, tells nobody: the second look does.
 */
export function checkPairing(
  { personId, check, nextDueAt }: Pairing,
  { isVisited, superiorId, ...asked }: Found,
  { by, at }: { by: string; at: Date },
): Accepted<PairingEvent> {
  if (check === null || nextDueAt === null || nextDueAt > at || personId === null) return accept();
  if (check.month !== asked.check.month || check.step !== asked.check.step) return accept();
  const { month, step } = check;
  const isTooLate = step === 'BEFORE' && at >= endOf(month);
  const superior = step === 'AFTER' && superiorId !== null && superiorId !== personId ? [superiorId] : [];
  const toldIds = isVisited || isTooLate ? [] : [personId, ...superior];
  return accept({ name: 'pairing.checked', month, step, isVisited, toldIds, by, at });
}
