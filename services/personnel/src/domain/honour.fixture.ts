import { instant } from '@yunge/testkit';
import { createHash } from 'node:crypto';
import type { CertificateFact, PostingFact, VetoFact, WorkFact } from './fact.ts';
import { assemblyOf, bucketsOf, createShardCounter } from './honour-computation.ts';
import { frameOf } from './honour-frame.ts';
import { levelOf, NO_EXCLUSIONS, type HonourTerms } from './honour-list.ts';
import type { HonourRunTerms } from './honour-run.ts';
import { ruleFor, type HonourCategory } from './honour-rules.ts';
import { selectPeople } from './honour-standing.ts';
import { mergePartials } from './honour-tally.ts';
import { windowFrom } from './honour-window.ts';
import { workOf, type Work } from './work.ts';

export const AREA = '140214';
export const GRID = '140214033006001';
export const WITHIN_WINDOW = instant('2026-10-15T10:00+08:00');

export function termsOf(category: HonourCategory, change: Partial<HonourTerms> = {}): HonourTerms {
  const window = windowFrom('2026-09');
  const rule = ruleFor(category, '2026-09');
  if (!window || !rule) throw new Error('no rule for the window');
  const kind = category === 'GRID_MEMBER' ? 'FULL_TIME' : null;
  const cutOff = instant('2026-11-05T00:00+08:00');
  return { category, kind, areaCode: AREA, window, cutOff, rule, exclusions: NO_EXCLUSIONS, ...change };
}

export function posting(personId: string, change: Partial<PostingFact['data']> = {}): PostingFact {
  const data: PostingFact['data'] = {
    postingId: `posting-${personId}`,
    version: 1,
    personId,
    post: 'GRID_MEMBER',
    employment: 'FULL_TIME',
    areaCode: GRID,
    departmentCode: null,
    from: instant('2025-01-01T00:00+08:00'),
    until: null,
    ...change,
  };
  return { id: `${data.postingId}-${data.version}`, name: 'posting.changed', data };
}

export function certificate(personId: string, change: Partial<CertificateFact['data']> = {}): CertificateFact {
  const data: CertificateFact['data'] = {
    certificateId: `certificate-${personId}`,
    version: 1,
    personId,
    module: 'PROFESSIONAL',
    from: instant('2026-01-01T00:00+08:00'),
    until: instant('2028-01-01T00:00+08:00'),
    ...change,
  };
  return { id: `${data.certificateId}-${data.version}`, name: 'certificate.changed', data };
}

export function veto(personId: string, at = WITHIN_WINDOW, change: Partial<VetoFact['data']> = {}): VetoFact {
  const vetoId = `veto-${personId}`;
  const reason = 'UPHELD_COMPLAINT';
  const data = { vetoId, personId, departmentCode: null, reason, within: [AREA], at, ...change } as const;
  return { id: vetoId, name: 'honour.vetoed', data: { ...data, within: [...data.within] } };
}

type DataOf<Name extends WorkFact['name']> = Extract<WorkFact, { name: Name }>['data'];
const matter = (incidentId: string) => ({
  incidentId,
  code: incidentId,
  gridCode: GRID,
  category: 'STREET_LAMP',
  at: WITHIN_WINDOW,
});

export function closed(incidentId: string, change: Partial<DataOf<'incident.closed'>> = {}): WorkFact {
  const data = {
    ...matter(incidentId),
    reporterId: 'resident',
    handlerId: null,
    departmentCode: null,
    verifierId: null,
    isOnTime: true,
    reworkCount: 0,
    hasEvidence: true,
    mediation: null,
    mediatorId: null,
    ...change,
  };
  return { id: `closed-${incidentId}-${data.at.getTime()}`, name: 'incident.closed', data };
}

export function evaluated(incidentId: string, change: Partial<DataOf<'incident.evaluated'>> = {}): WorkFact {
  const data = { ...matter(incidentId), handlerId: null, departmentCode: null, isSatisfied: true, ...change };
  return { id: `evaluated-${incidentId}-${data.at.getTime()}`, name: 'incident.evaluated', data };
}

export function dismissed(incidentId: string, reporterId: string): WorkFact {
  const data = { ...matter(incidentId), reporterId, reason: 'VOID' as const };
  return { id: `dismissed-${incidentId}`, name: 'incident.dismissed', data };
}

export function followedUp(incidentId: string, mediatorId: string, isKept = true): WorkFact {
  const data = { incidentId, gridCode: GRID, mediatorId, isKept, at: WITHIN_WINDOW };
  return { id: `followed-${incidentId}`, name: 'mediation.followed-up', data };
}

export function rated(whistleId: string, change: Partial<DataOf<'whistle.rated'>> = {}): WorkFact {
  const data = {
    incidentId: `of-${whistleId}`,
    whistleId,
    gridCode: GRID,
    departmentCode: 'CIVIL',
    kind: 'ROUTINE' as const,
    score: 5,
    isPunctual: true,
    at: WITHIN_WINDOW,
    ...change,
  };
  return { id: `rated-${whistleId}-${data.at.getTime()}`, name: 'whistle.rated', data };
}

export function requested(requestId: string, change: Partial<DataOf<'request.closed'>> = {}): WorkFact {
  const data = {
    requestId,
    code: requestId,
    enterpriseId: 'enterprise',
    areaCode: GRID.slice(0, 12),
    handlerId: 'liaison',
    departmentCode: 'CIVIL',
    isSolved: true,
    isOnTime: true,
    disputeCount: 0,
    at: WITHIN_WINDOW,
    ...change,
  };
  return { id: `requested-${requestId}`, name: 'request.closed', data };
}

export function needed(needId: string, change: Partial<DataOf<'need.closed'>> = {}): WorkFact {
  const data = {
    needId,
    areaCode: GRID.slice(0, 12),
    platform: 'PARTY' as const,
    isDone: true,
    isOnTime: true,
    at: WITHIN_WINDOW,
    ...change,
  };
  return { id: `needed-${needId}`, name: 'need.closed', data };
}

export function visited(visitId: string, visitorId: string, at = WITHIN_WINDOW): WorkFact {
  return {
    id: `visited-${visitId}`,
    name: 'visit.recorded',
    data: { visitId, visitorId, kind: 'CARE', areaCode: GRID, at },
  };
}

/** A fact as it is counted, under a hash of its id alone. */
export const counted = (fact: WorkFact): Work => workOf(fact, createHash('sha256').update(fact.id).digest());

export interface Snapshot {
  readonly incidents: readonly WorkFact[];
  readonly postings?: readonly PostingFact[];
  readonly certificates?: readonly CertificateFact[];
  readonly vetoes?: readonly VetoFact[];
}

/** The run that makes the list of these terms, and all lists beside it. */
export function runOf(terms: HonourTerms): HonourRunTerms {
  const { areaCode, window, cutOff, rule, exclusions } = terms;
  return { areaCode, window, cutOff, rules: [rule], levels: [levelOf(areaCode) ?? 'DISTRICT'], exclusions, only: null };
}

/** The whole computation as the workers run it: cut into shards, counted, put together. */
export function assemble(run: HonourRunTerms, snapshot: Snapshot, shardCount = 1) {
  const { incidents, postings = [], certificates = [], vetoes = [] } = snapshot;
  const people = selectPeople(frameOf(run), [...postings, ...certificates, ...vetoes]);
  const works = incidents.map(counted);
  const shards = Array.from({ length: shardCount }, (_, shard) => {
    const { from, until } = bucketsOf(shard, shardCount);
    const counter = createShardCounter(run, people);
    for (let bucket = from; bucket < until; bucket += 1) counter.add(works.filter((work) => work.bucket === bucket));
    return counter.partials();
  });
  return assemblyOf(run, mergePartials(shards), people);
}

export const compute = (terms: HonourTerms, snapshot: Snapshot, shardCount = 1) =>
  assemble(runOf(terms), snapshot, shardCount).entriesOf(terms);
