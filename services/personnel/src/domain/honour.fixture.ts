import { instant } from '@yunge/testkit';
import type { CertificateFact, IncidentFact, PostingFact, VetoFact } from './fact.ts';
import { assembleList, bucketsOf, createShardCounter } from './honour-computation.ts';
import { bucketOf } from './fact.ts';
import type { HonourTerms } from './honour-list.ts';
import { ruleFor, type HonourCategory } from './honour-rules.ts';
import { windowFrom } from './honour-window.ts';

export const AREA = '140214';
export const GRID = '140214033006001';
export const WITHIN_WINDOW = instant('2026-10-15T10:00+08:00');

export function termsOf(category: HonourCategory, change: Partial<HonourTerms> = {}): HonourTerms {
  const window = windowFrom('2026-09');
  const rule = ruleFor(category, '2026-09');
  if (!window || !rule) throw new Error('no rule for the window');
  const kind = category === 'GRID_MEMBER' ? 'FULL_TIME' : null;
  return { category, kind, areaCode: AREA, window, cutOff: instant('2026-11-05T00:00+08:00'), rule, ...change };
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

export function veto(personId: string, at = WITHIN_WINDOW): VetoFact {
  return {
    id: `veto-${personId}`,
    name: 'honour.vetoed',
    data: { vetoId: `veto-${personId}`, personId, departmentCode: null, reason: 'UPHELD_COMPLAINT', at },
  };
}

type DataOf<Name extends IncidentFact['name']> = Extract<IncidentFact, { name: Name }>['data'];
const matter = (incidentId: string) => ({
  incidentId,
  code: incidentId,
  gridCode: GRID,
  category: 'STREET_LAMP',
  at: WITHIN_WINDOW,
});

export function closed(incidentId: string, change: Partial<DataOf<'incident.closed'>> = {}): IncidentFact {
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
    ...change,
  };
  return { id: `closed-${incidentId}-${data.at.getTime()}`, name: 'incident.closed', data };
}

export function evaluated(incidentId: string, change: Partial<DataOf<'incident.evaluated'>> = {}): IncidentFact {
  const data = { ...matter(incidentId), handlerId: null, departmentCode: null, isSatisfied: true, ...change };
  return { id: `evaluated-${incidentId}-${data.at.getTime()}`, name: 'incident.evaluated', data };
}

export function dismissed(incidentId: string, reporterId: string): IncidentFact {
  const data = { ...matter(incidentId), reporterId, reason: 'VOID' as const };
  return { id: `dismissed-${incidentId}`, name: 'incident.dismissed', data };
}

export interface Snapshot {
  readonly incidents: readonly IncidentFact[];
  readonly postings?: readonly PostingFact[];
  readonly certificates?: readonly CertificateFact[];
  readonly vetoes?: readonly VetoFact[];
}

/** The whole computation as the workers run it: cut into shards, counted, put together. */
export function compute(terms: HonourTerms, snapshot: Snapshot, shardCount = 1) {
  const { incidents, postings = [], certificates = [], vetoes = [] } = snapshot;
  const shards = Array.from({ length: shardCount }, (_, shard) => {
    const { from, until } = bucketsOf(shard, shardCount);
    const counter = createShardCounter(terms, postings);
    counter.add(incidents.filter(({ data }) => bucketOf(data.incidentId) >= from && bucketOf(data.incidentId) < until));
    return counter.tallies();
  });
  return assembleList(terms, shards, { postings, certificates, vetoes });
}
