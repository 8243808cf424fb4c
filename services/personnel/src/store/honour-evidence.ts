import { MAX_PAGE, type Page } from '@yunge/kernel';
import type { WorkFact } from '../domain/fact.ts';
import type { HonourTerms } from '../domain/honour-list.ts';
import { judge, mattersOf, viewOf, type Matter } from '../domain/honour-matter.ts';
import type { Indicator } from '../domain/honour-rules.ts';
import { CATEGORY_POSTS, type Roster } from '../domain/honour-subject.ts';
import { concernOf } from '../domain/honour-tally.ts';
import type { FactQueries } from './fact-queries.ts';
import type { ListedEntry } from './honour-entries.ts';
import { certificateEvidence, memberEvidence } from './honour-people-evidence.ts';

export type EvidenceKind = 'INCIDENT' | 'REQUEST' | 'NEED' | 'VISIT' | 'CERTIFICATE' | 'MEMBER';

/** Something behind a part of a score. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Local id of the incident, request, need, visit, certificate or person. */
  readonly id: string;
  /** Whether it is in the numerator; all are in the denominator. */
  readonly isCounted: boolean;
}

export type EvidencePage = Omit<Page<Evidence>, 'totalCount'>;

/** Matters looked at in one step. */
const STEP = 200;

/** The subject of an entry with the postings that counted, as a roster of one. */
function rosterOfOne({ category, kind }: HonourTerms, { subjectId, tenures }: ListedEntry): Roster {
  const post = CATEGORY_POSTS[category];
  if (post === null) return new Map();
  const postings = tenures.map(({ areaCode, from, until }, index) => ({
    postingId: String(index),
    version: 1,
    personId: subjectId,
    post,
    employment: kind,
    areaCode,
    departmentCode: null,
    from,
    until,
  }));
  return new Map([[post, new Map([[subjectId, postings]])]]);
}

const KINDS: Readonly<Partial<Record<WorkFact['name'], EvidenceKind>>> = {
  'request.closed': 'REQUEST',
  'need.closed': 'NEED',
  'visit.recorded': 'VISIT',
};

function evidenceIn(matter: Matter, isCounted: boolean): Evidence {
  const { request, need, visit, incidentId, id } = matter;
  const name = (request ?? need ?? visit)?.name;
  return { kind: (name && KINDS[name]) ?? 'INCIDENT', id: incidentId ?? id, isCounted };
}

function pageOf(found: readonly Evidence[], size: number, after: string | null | undefined): EvidencePage {
  // A unit called twice to one incident is behind its part twice: no page ends between the two, for they share a cursor.
  let end = size;
  while (end > 0 && found[end] && found[end]?.id === found[end - 1]?.id) end += 1;
  const nodes = found.slice(0, end);
  const edges = nodes.map((node) => ({ cursor: Buffer.from(node.id).toString('base64url'), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > end,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Some matters that facts of a snapshot name together with an entry, and the id to go on from; null after the last. */
export interface MatterStep {
  readonly matters: readonly Matter[];
  readonly next: string | null;
}

export async function mattersBehind(
  facts: FactQueries,
  terms: HonourTerms,
  { subjectId, tenures }: ListedEntry,
  after: string,
): Promise<MatterStep> {
  const isPlace = terms.category === 'GRID_CHIEF';
  const where = isPlace ? { areaCodes: tenures.map(({ areaCode }) => areaCode) } : { party: subjectId };
  const ids = await facts.matterIds(terms, where, after, STEP);
  const matters = mattersOf(await facts.ofMatters(terms, ids));
  return { matters, next: ids.length < STEP ? null : (ids.at(-1) ?? null) };
}

/**
 * What is behind one part of a score, in the order of the ids: found in the same snapshot and judged by the same functions
 * that counted it. Ratings have none: whoever rated is not to be told by them. `behind` lets parts of one entry share what is
 * read.
 */
export async function evidenceOf(
  facts: FactQueries,
  terms: HonourTerms,
  entry: ListedEntry,
  indicator: Indicator,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  behind = (after: string) => mattersBehind(facts, terms, entry, after),
): Promise<EvidencePage> {
  const size = Math.min(Math.max(args.first ?? 20, 0), MAX_PAGE);
  const start = args.after == null ? '' : Buffer.from(args.after, 'base64url').toString('utf8');
  const later = (found: readonly Evidence[]) =>
    pageOf(found.filter(({ id }) => id > start).slice(0, size + 1), size, args.after);
  if (indicator === 'RATING') return pageOf([], size, null);
  if (indicator === 'TRAINING') return later(await certificateEvidence(facts, terms, entry.subjectId));
  if (indicator === 'COVERAGE' || indicator === 'BURDEN') {
    return later(await memberEvidence(facts, terms, entry.tenures, indicator));
  }

  const { category } = terms;
  const { subjectId } = entry;
  const concerned = concernOf(rosterOfOne(terms, entry));
  const excluded = new Set(terms.exclusions.incidentIds);

  const found: Evidence[] = [];
  for (let after: string | null = start; after !== null && found.length <= size;) {
    const { matters, next }: MatterStep = await behind(after);
    const step: Evidence[] = [];
    for (const matter of matters) {
      if (matter.incidentId !== null && excluded.has(matter.incidentId)) continue;
      const concern = concerned(category, matter).find((heading) => heading.subjectId === subjectId);
      if (!concern?.place.startsWith(terms.areaCode)) continue;
      const isCounted = judge(indicator, viewOf(category, matter, subjectId));
      if (isCounted !== null) step.push(evidenceIn(matter, isCounted));
    }
    found.push(...step.sort((a, b) => (a.id < b.id ? -1 : 1)));
    after = next;
  }
  return pageOf(found, size, args.after);
}
