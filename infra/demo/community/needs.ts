import { residentUnits } from '../admission/departments.ts';
import { fixtures } from '../fixtures.ts';
import { demoId } from '../ids.ts';
import { personId } from '../people/posting.ts';
import { departmentClerks } from '../people/staff.ts';
import { RESIDENTS_PER_GRID, volunteer, volunteerCount } from '../people/volunteers.ts';
import { ZOUCHENG } from '../places/divisions.ts';
import { grids } from '../places/grids.ts';
import { stream } from '../random.ts';
import type { Random } from '../random.ts';
import { DAY, HOUR, MINUTE, monthAfter, nextBetween, shanghai } from '../time.ts';
import type { Instant } from '../time.ts';
import { needKinds, reasons } from './need-kinds.ts';
import type { NeedKind, Platform } from './need-kinds.ts';
import { volunteerTeams } from './volunteer-teams.ts';

export type NeedStatus = 'ROUTED' | 'CLAIMED' | 'DONE' | 'CONFIRMED' | 'JOINT_MEETING' | 'WITHDRAWN';

export interface NeedClaim {
  readonly kind: 'VOLUNTEER' | 'ASSOCIATION' | 'UNIT';
  /** Id of the volunteer's person, of the volunteer team, or of the resident unit. */
  readonly claimant: string;
  /** Person id of who acts for the claimant. */
  readonly person: string;
  readonly at: Instant;
}

/** A community need of the three platforms, hung on 邹城's communities although the published figures are a third city's. */
export interface NeedFact {
  readonly id: string;
  readonly key: string;
  /** Code of the grid it comes from. */
  readonly grid: string;
  readonly path: string;
  readonly kind: NeedKind;
  readonly titleEn: string;
  readonly titleZh: string;
  /** Person id of the resident who filed it. */
  readonly filer: string;
  readonly filedAt: Instant;
  readonly platform: Platform;
  readonly reason: string;
  readonly routedAt: Instant;
  /** Person id of who routed it: the chief, for the community's hub. */
  readonly routedBy: string;
  readonly jointMeetingAt: Instant | null;
  readonly claim: NeedClaim | null;
  readonly doneAt: Instant | null;
  readonly confirmedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly status: NeedStatus;
}

const RECEIVED = fixtures.thirdCity.needs.value;
const DONE = fixtures.thirdCity.needsDone.value;
/** The newest needs still wait for somebody; of the others exactly as many are done as published. */
const WAITING = 60;

const units = residentUnits.map(({ id, code }) => ({
  id,
  clerks: departmentClerks(ZOUCHENG, code).map((one) => one.id),
}));
const teams = [...volunteerTeams()];

function isDone(n: number): boolean {
  const settled = RECEIVED - WAITING;
  return n < settled && Math.floor(((n + 1) * DONE) / settled) > Math.floor((n * DONE) / settled);
}

function claimantFor(platform: Platform, random: Random): Omit<NeedClaim, 'at'> {
  const shares = { PARTY: [0, 0, 1], VOLUNTEER: [70, 25, 5], PUBLIC: [15, 15, 70] }[platform];
  const kind = (['VOLUNTEER', 'ASSOCIATION', 'UNIT'] as const)[random.weighted(shares)];
  if (kind === 'UNIT') {
    const unit = random.pick(units);
    return { kind, claimant: unit.id, person: random.pick(unit.clerks) };
  }
  if (kind === 'ASSOCIATION') {
    const team = random.pick(teams);
    return { kind, claimant: team.id, person: team.organiser };
  }
  const { id } = volunteer(ZOUCHENG, random.int(volunteerCount(ZOUCHENG)));
  return { kind: 'VOLUNTEER', claimant: id, person: id };
}

function need(n: number, name: string, from: Instant, to: Instant): NeedFact {
  const random = stream('need', name, n);
  const key = `${name}/${n}`;
  const grid = random.pick(grids(ZOUCHENG));
  const kind = needKinds[random.weighted(needKinds.map((one) => one.weight))] ?? random.pick(needKinds);
  // Half an hour before the end at the latest, so that the steps that follow find their place.
  const filedAt = nextBetween(
    from + Math.floor((((n + random.next()) / RECEIVED) * (to - from - DAY)) / MINUTE) * MINUTE,
    8,
    20,
  );
  const minutes = (low: number, high: number): number => Math.floor(random.between(low, high)) * MINUTE;
  const routedAt = filedAt + minutes(10, 120);
  /** Some days later, but never beyond a share of the time that is left. */
  const after = (at: Instant, days: number, share: number): Instant =>
    at + Math.floor(Math.min(random.between(0.1, days) * DAY, (to - at) * share) / MINUTE) * MINUTE;

  const rest: NeedStatus =
    (['CLAIMED', 'JOINT_MEETING', 'WITHDRAWN'] as const)[random.weighted([44, 40, 16])] ?? 'CLAIMED';
  const finished: NeedStatus = random.chance(0.8) ? 'CONFIRMED' : 'DONE';
  const unsettled: NeedStatus = n >= RECEIVED - WAITING ? 'ROUTED' : rest;
  const status = isDone(n) ? finished : unsettled;
  const met = status === 'JOINT_MEETING' || (isDone(n) && random.chance(0.07));
  const jointMeetingAt = met ? after(routedAt, 9, 0.4) : null;
  const claimed = status === 'CLAIMED' || isDone(n);
  const claim = claimed
    ? { ...claimantFor(kind.platform, random), at: after(jointMeetingAt ?? routedAt, 3, 0.4) }
    : null;
  const doneAt = claim && isDone(n) ? after(claim.at, 9, 0.5) : null;
  const confirmedAt = doneAt !== null && status === 'CONFIRMED' ? after(doneAt, 3, 0.5) : null;
  return {
    id: demoId('need', key),
    key,
    grid: grid.code,
    path: grid.path,
    kind: kind.code,
    titleEn: kind.titleEn,
    titleZh: `${grid.name}：${kind.titleZh}`,
    filer: personId('RESIDENT', `${grid.code}/${random.int(RESIDENTS_PER_GRID)}`),
    filedAt,
    platform: kind.platform,
    reason: reasons[kind.platform],
    routedAt,
    routedBy: personId('GRID_CHIEF', grid.community),
    jointMeetingAt,
    claim,
    doneAt,
    confirmedAt,
    withdrawnAt: status === 'WITHDRAWN' ? after(routedAt, 2, 0.4) : null,
    status,
  };
}

/** The 3,670 needs of the six months before a month, by the time they were filed; 2,980 of them are done. */
export function* needs({ asOf }: { asOf: string }): Generator<NeedFact> {
  const from = shanghai(`${monthAfter(asOf, -6)}-01`);
  const to = shanghai(`${asOf}-01`) - 4 * HOUR;
  for (let n = 0; n < RECEIVED; n += 1) yield need(n, asOf, from, to);
}
