import { deriveId } from '@yunge/kernel';
import type { Fact } from '../../services/personnel/src/domain/fact.ts';
import { stream, type Random } from '../demo/random.ts';

/** An invented district of the size of the real ones, with many more people than they have. */
export const BENCH = { district: '990101', fromMonth: '2026-09', towns: 27, communities: 246, people: 5_000 } as const;
const FROM = Date.parse('2026-09-01T00:00:00+08:00');
const UNTIL = Date.parse('2026-11-01T00:00:00+08:00');
export const RECORDED_AT = new Date('2026-11-02T00:00:00+08:00');
const DEPARTMENTS = Array.from({ length: 11 }, (_, n) => `UNIT_${n + 1}`);

const three = (n: number) => String(n).padStart(3, '0');
const communityOf = (n: number) => `${BENCH.district}${three((n % BENCH.towns) + 1)}${three(n + 1)}`;

interface Member {
  readonly id: string;
  readonly gridCode: string;
}

interface Cast {
  readonly facts: Fact[];
  /** Grid members by community. */
  readonly members: ReadonlyMap<string, readonly Member[]>;
  readonly mediators: readonly string[];
}

function person(random: Random, personId: string, post: 'GRID_MEMBER' | 'GRID_CHIEF' | 'MEDIATOR', areaCode: string) {
  const employment = post === 'GRID_MEMBER' ? (random.chance(0.7) ? 'FULL_TIME' : 'PART_TIME') : null;
  const held = { personId, post, employment, areaCode, departmentCode: null, until: null } as const;
  const from = new Date(FROM - random.int(2_000) * 86_400_000);
  const posting: Fact = {
    id: deriveId('bench-posting', personId),
    name: 'posting.changed',
    data: { postingId: `p-${personId}`, version: 1, ...held, from },
  };
  const modules = (['PROFESSIONAL', 'PARTY_SPIRIT', 'PERSONAL'] as const).filter((_, n) =>
    random.chance(0.95 - n * 0.4),
  );
  const certificates = modules.map((module): Fact => {
    const data = { certificateId: `c-${personId}-${module}`, version: 1, personId, module } as const;
    const span = { from: new Date(FROM - 86_400_000), until: new Date(UNTIL + 86_400_000) };
    return {
      id: deriveId('bench-certificate', personId, module),
      name: 'certificate.changed',
      data: { ...data, ...span },
    };
  });
  return [posting, ...certificates];
}

/** Who there is: 5,000 people with their postings and certificates. */
export function benchCast(seed: string): Cast {
  const random = stream(seed, 'cast');
  const facts: Fact[] = [];
  const members = new Map<string, Member[]>();
  const mediators: string[] = [];
  for (let n = 0; n < BENCH.people; n += 1) {
    const community = communityOf(n % BENCH.communities);
    const id = deriveId('bench-person', String(n));
    if (n < BENCH.communities) facts.push(...person(random, id, 'GRID_CHIEF', community));
    else if (n < BENCH.communities + 154) {
      mediators.push(id);
      facts.push(...person(random, id, 'MEDIATOR', community));
    } else {
      const there = members.get(community) ?? [];
      const gridCode = `${community}${three((there.length % 40) + 1)}`;
      members.set(community, [...there, { id, gridCode }]);
      facts.push(...person(random, id, 'GRID_MEMBER', gridCode));
    }
  }
  return { facts, members, mediators };
}

/** What one matter leaves behind: one to four facts. */
function matterFacts(random: Random, id: string, { members, mediators }: Cast): Fact[] {
  const community = communityOf(random.int(BENCH.communities));
  const there = members.get(community) ?? [];
  const { id: memberId, gridCode } = random.pick(there);
  const at = new Date(FROM + random.int(UNTIL - FROM));
  const later = new Date(Math.min(at.getTime() + random.int(6 * 86_400_000), UNTIL - 1));
  const departmentCode = random.pick(DEPARTMENTS);
  const subject = deriveId('bench-matter', id);
  const kind = random.weighted([70, 12, 8, 5, 5]);
  if (kind === 1) {
    const data = { visitId: subject, visitorId: memberId, kind: 'HOUSEHOLD' as const, areaCode: gridCode, at };
    return [{ id: `${subject}-v`, name: 'visit.recorded', data }];
  }
  if (kind === 2) {
    const whistle = {
      whistleId: `${subject}-1`,
      incidentId: subject,
      gridCode,
      departmentCode,
      kind: 'ROUTINE' as const,
    };
    const data = { ...whistle, score: 1 + random.int(5), isPunctual: random.chance(0.9), at };
    return [{ id: `${subject}-w`, name: 'whistle.rated', data }];
  }
  if (kind === 3) {
    const data = { requestId: subject, code: subject, enterpriseId: 'e', areaCode: community, handlerId: memberId };
    const how = { departmentCode, isSolved: random.chance(0.9), isOnTime: random.chance(0.9), disputeCount: 0, at };
    return [{ id: `${subject}-r`, name: 'request.closed', data: { ...data, ...how } }];
  }
  if (kind === 4) {
    const data = {
      needId: subject,
      areaCode: community,
      platform: 'PARTY' as const,
      isDone: random.chance(0.8),
      isOnTime: true,
    };
    return [{ id: `${subject}-n`, name: 'need.closed', data: { ...data, at } }];
  }
  const incident = { incidentId: subject, code: subject, gridCode, category: 'STREET_LAMP' };
  if (random.chance(0.04)) {
    const data = { ...incident, reporterId: memberId, reason: 'VOID' as const, at };
    return [{ id: `${subject}-d`, name: 'incident.dismissed', data }];
  }
  const handlerId = random.pick(there).id;
  const isMediated = random.chance(0.06);
  const mediatorId = isMediated ? random.pick(mediators) : null;
  const mediation = isMediated ? (random.chance(0.8) ? ('AGREED' as const) : ('FAILED' as const)) : null;
  const how = {
    isOnTime: random.chance(0.9),
    reworkCount: random.chance(0.1) ? 1 : 0,
    hasEvidence: random.chance(0.95),
  };
  const who = { reporterId: memberId, handlerId, departmentCode, verifierId: null, mediatorId };
  const facts: Fact[] = [
    { id: `${subject}-c`, name: 'incident.closed', data: { ...incident, ...who, ...how, mediation, at } },
  ];
  if (random.chance(0.75)) {
    const isSatisfied = random.chance(0.1) ? null : random.chance(0.9);
    const data = { ...incident, handlerId, departmentCode, isSatisfied, at: later };
    facts.push({ id: `${subject}-e`, name: 'incident.evaluated', data });
  }
  if (mediation === 'AGREED' && mediatorId !== null && random.chance(0.7)) {
    const data = { incidentId: subject, gridCode, mediatorId, isKept: random.chance(0.9), at: later };
    facts.push({ id: `${subject}-f`, name: 'mediation.followed-up', data });
  }
  return facts;
}

/** So many facts of a seed, in batches: everybody first, then what they did. */
export function* benchFacts(seed: string, count: number, batch: number): Generator<Fact[]> {
  const { facts } = benchCast(seed);
  yield* batched(facts.slice(0, count), batch);
  yield* benchWork(seed, Math.max(count - facts.length, 0), batch);
}

function* batched(facts: readonly Fact[], batch: number): Generator<Fact[]> {
  for (let start = 0; start < facts.length; start += batch) yield facts.slice(start, start + batch);
}

/** What they did alone. */
export function* benchWork(seed: string, count: number, batch: number): Generator<Fact[]> {
  const cast = benchCast(seed);
  const random = stream(seed, 'work');
  let waiting: Fact[] = [];
  let left = count;
  for (let n = 0; left > 0; n += 1) {
    waiting.push(...matterFacts(random, `${seed} ${n}`, cast));
    if (waiting.length < Math.min(batch, left)) continue;
    const some = waiting.slice(0, Math.min(batch, left));
    waiting = waiting.slice(some.length);
    left -= some.length;
    yield some;
  }
}
