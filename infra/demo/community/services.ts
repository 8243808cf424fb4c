import { enterprise } from '../enterprises/enterprises.ts';
import { chains } from '../enterprises/kinds.ts';
import type { ChainCode } from '../enterprises/kinds.ts';
import { fixtures } from '../fixtures.ts';
import { demoId } from '../ids.ts';
import { pointIn } from '../places/boundaries.ts';
import { pathOf, ZOUCHENG } from '../places/divisions.ts';
import type { LngLat } from '../places/geometry.ts';
import { grids, gridsOf, urbanCommunities } from '../places/grids.ts';
import { allocateFromOne, stream } from '../random.ts';
import { MINUTE, monthAfter, nextBetween, shanghai } from '../time.ts';
import type { Instant } from '../time.ts';

/** What every row here is: invented in 邹城, published only in number. */
interface Invented {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  readonly invented: true;
}

const {
  propertyTeams: TEAMS,
  propertyServices: SERVICES,
  emergencyDevices: DEVICES,
  stations: STATIONS,
} = fixtures.zoucheng;
const {
  companyBranches: BRANCHES,
  modelPosts: POSTS,
  technicalProblems: PROBLEMS,
  companies: COMPANIES,
} = fixtures.zoucheng;

const row = (kind: string, n: number, division: string): Invented => {
  const code = `${kind}-${n + 1}`;
  return { id: demoId(kind, code), code, path: pathOf(division), invented: true };
};

/** A property service team 物业服务队 of a community. */
export interface PropertyTeam extends Invented {
  readonly division: string;
}

export function* propertyTeams(): Generator<PropertyTeam> {
  const places = urbanCommunities(ZOUCHENG).map((place) => place.code);
  const counts = allocateFromOne(
    TEAMS.value,
    places.map((code) => gridsOf(code).length),
  );
  const homes = places.flatMap((code, index) => Array.from({ length: counts[index] ?? 0 }, () => code));
  for (const [n, division] of homes.entries()) yield { ...row('property-team', n, division), division };
}

/** One service by a property team. */
export interface PropertyService extends Invented {
  readonly team: string;
  readonly kind: 'REPAIR' | 'CLEANING' | 'GREENING' | 'SECURITY' | 'ERRAND';
  readonly grid: string;
  readonly at: Instant;
}

/** 14,381 services in the twelve months before a month. */
export function* propertyServices({ asOf }: { asOf: string }): Generator<PropertyService> {
  const teams = [...propertyTeams()];
  const [from, to] = [shanghai(`${monthAfter(asOf, -12)}-01`), shanghai(`${asOf}-01`)];
  for (let n = 0; n < SERVICES.value; n += 1) {
    const random = stream('property-service', n);
    const team = random.pick(teams);
    const grid = random.pick(gridsOf(team.division)).code;
    const kind = (['REPAIR', 'CLEANING', 'GREENING', 'SECURITY', 'ERRAND'] as const)[
      random.weighted([40, 20, 10, 15, 15])
    ];
    const share = (n + random.next()) / SERVICES.value;
    const at = nextBetween(from + Math.floor(((to - from) * share) / MINUTE - 24 * 60) * MINUTE, 8, 19);
    yield { ...row('property-service', n, grid), team: team.id, kind: kind ?? 'REPAIR', grid, at: Math.max(at, from) };
  }
}

/** A one-tap device 一键呼叫: where it hangs. It knows no person. */
export interface EmergencyDevice extends Invented {
  readonly grid: string;
  readonly labelZh: string;
  readonly location: LngLat;
  /** What it shows when it is pressed; known to everyone, as all of the demo is. */
  readonly key: string;
}

/** At most one in a grid, spread over all of the district's. */
export function* emergencyDevices(): Generator<EmergencyDevice> {
  const places = grids(ZOUCHENG);
  for (let n = 0; n < DEVICES.value; n += 1) {
    const home = places[Math.floor((n * places.length) / DEVICES.value)];
    if (!home) throw new Error('There are more devices than grids.');
    const random = stream('emergency-device', n);
    const code = `YJ-${ZOUCHENG}-${String(n + 1).padStart(4, '0')}`;
    yield {
      ...{ ...row('emergency-device', n, home.code), code, grid: home.code, location: pointIn(home.code, random) },
      labelZh: `${home.name}${1 + random.int(20)}号楼${1 + random.int(5)}单元`,
      key: `yd_demo_${code}`,
    };
  }
}

/** A service point of the 15-minute circle. */
export interface Station extends Invented {
  readonly kind: 'THREE_NETWORKS' | 'PARTY_MASSES' | 'WARM_BEE' | 'ODD_JOBS';
  readonly nameZh: string;
  readonly grid: string;
  readonly location: LngLat;
}

const stationNames = {
  THREE_NETWORKS: '三网融合',
  PARTY_MASSES: '党群驿站',
  WARM_BEE: '暖蜂驿站',
  ODD_JOBS: '零工小站',
};

export function* stations(): Generator<Station> {
  const places = urbanCommunities(ZOUCHENG);
  const kinds = ['THREE_NETWORKS', 'PARTY_MASSES', 'WARM_BEE', 'ODD_JOBS'] as const;
  for (const [n, { code, shortName }] of places.slice(0, STATIONS.value).entries()) {
    const random = stream('station', n);
    const kind = kinds[n % kinds.length] ?? 'PARTY_MASSES';
    const grid = random.pick(gridsOf(code)).code;
    const location = pointIn(grid, random);
    yield { ...row('station', n, grid), kind, nameZh: `${shortName}${stationNames[kind]}`, grid, location };
  }
}

/** A branch with companies of a chain. */
export interface CompanyBranch extends Invented {
  readonly nameZh: string;
  readonly chain: ChainCode;
  /** Id of the company it sits with. */
  readonly enterprise: string;
}

export function* companyBranches(): Generator<CompanyBranch> {
  for (let n = 0; n < BRANCHES.value; n += 1) {
    const chain = chains[n % chains.length] ?? chains[0];
    const host = enterprise(Math.floor((n * COMPANIES.value) / BRANCHES.value));
    if (!chain) throw new Error('There is no chain.');
    const nameZh = `${chain.nameZh}链第${Math.floor(n / chains.length) + 1}党支部`;
    yield { ...row('company-branch', n, host.division), nameZh, chain: chain.code, enterprise: host.id };
  }
}

/** A model post 党员示范岗 in a company. */
export interface ModelPost extends Invented {
  readonly enterprise: string;
  /** Id of the branch it belongs to. */
  readonly branch: string;
}

export function* modelPosts(): Generator<ModelPost> {
  const all = [...companyBranches()];
  for (let n = 0; n < POSTS.value; n += 1) {
    const host = enterprise(Math.floor((n * COMPANIES.value) / POSTS.value));
    const branch = all[n % all.length];
    if (branch) yield { ...row('model-post', n, host.division), enterprise: host.id, branch: branch.id };
  }
}

/** A technical problem the industrial community 工业社区 "1+10+N" solved for a company; published as "30+". */
export interface TechnicalProblem extends Invented {
  readonly enterprise: string;
  readonly titleZh: string;
  readonly solvedAt: Instant;
}

const problems = ['焊接变形', '涂层脱落', '能耗偏高', '尾水处理', '粉尘收集', '传感器漂移', '切削精度', '保鲜时长'];

export function* technicalProblems({ asOf }: { asOf: string }): Generator<TechnicalProblem> {
  const [from, to] = [shanghai(`${monthAfter(asOf, -12)}-01`), shanghai(`${asOf}-01`)];
  for (let n = 0; n < PROBLEMS.value + 3; n += 1) {
    const random = stream('technical-problem', n);
    const host = enterprise(random.int(COMPANIES.value));
    const solvedAt = from + Math.floor(((to - from) * (n + 0.5)) / (PROBLEMS.value + 3) / MINUTE) * MINUTE;
    yield {
      ...row('technical-problem', n, host.division),
      enterprise: host.id,
      titleZh: random.pick(problems),
      solvedAt,
    };
  }
}
