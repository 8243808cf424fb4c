import { MAX_PAGE, type Page } from '@yunge/kernel';
import type { HonourTerms } from '../domain/honour-list.ts';
import { involvement, judge, mattersOf, viewOf } from '../domain/honour-matter.ts';
import type { Indicator } from '../domain/honour-rules.ts';
import type { Facts } from './facts.ts';
import type { ListedEntry } from './honour-entries.ts';

/** An incident behind a part of a score. */
export interface Evidence {
  readonly incidentId: string;
  /** Whether it is in the numerator; all are in the denominator. */
  readonly isCounted: boolean;
}

/** Incidents looked at in one step. */
const STEP = 200;

/**
 * The incidents behind one part of a score, in the order of their ids: found in the same snapshot and judged by the same
 * functions that counted them.
 */
export async function evidenceOf(
  facts: Facts,
  terms: HonourTerms,
  entry: ListedEntry,
  indicator: Indicator,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<Omit<Page<Evidence>, 'totalCount'>> {
  const size = Math.min(Math.max(args.first ?? 20, 0), MAX_PAGE);
  const { category } = terms;
  const { subjectKind, subjectId, tenures } = entry;
  const subjects =
    subjectKind === 'PERSON'
      ? new Map([[subjectId, { id: subjectId, since: entry.since ?? terms.cutOff, tenures }]])
      : null;
  const concerned = involvement(category, subjects);
  const where =
    category === 'GRID_CHIEF' ? { areaCodes: tenures.map(({ areaCode }) => areaCode) } : { party: subjectId };

  const found: Evidence[] = [];
  let after = args.after == null ? '' : Buffer.from(args.after, 'base64url').toString('utf8');
  while (found.length <= size) {
    const ids = await facts.incidentIds(terms, where, after, STEP);
    const matters = mattersOf(await facts.ofIncidents(terms, ids)).sort((a, b) =>
      a.incidentId < b.incidentId ? -1 : 1,
    );
    for (const matter of matters) {
      if (!concerned(matter).includes(subjectId)) continue;
      const isCounted = judge(indicator, viewOf(category, matter, subjectId));
      if (isCounted !== null) found.push({ incidentId: matter.incidentId, isCounted });
    }
    after = ids.at(-1) ?? after;
    if (ids.length < STEP) break;
  }
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: Buffer.from(node.incidentId).toString('base64url'), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
