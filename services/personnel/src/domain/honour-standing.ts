import type { CertificateFact, PostingFact, VetoFact } from './fact.ts';
import type { HonourTerms } from './honour-list.ts';
import { endOf, latestBy, postingsIn, type Tenure } from './honour-subject.ts';

type Module = CertificateFact['data']['module'];
export type VetoReason = VetoFact['data']['reason'];

/** What is known about people and units beside their incidents. */
export interface Standing {
  /** Modules a person holds a valid certificate of at the end of the list's time. */
  modulesOf(personId: string): ReadonlySet<Module>;
  /** People who are grid members in any of the areas at the end of the list's time. */
  membersOf(tenures: readonly Tenure[]): readonly string[];
  /** Why somebody cannot be honoured in this window; null when nothing speaks against it. */
  vetoOf(subjectId: string): VetoReason | null;
}

export interface StandingFacts {
  readonly postings: Iterable<PostingFact>;
  readonly certificates: Iterable<CertificateFact>;
  readonly vetoes: Iterable<VetoFact>;
}

export function standingOf(terms: HonourTerms, { postings, certificates, vetoes }: StandingFacts): Standing {
  const end = endOf(terms);
  const lastInstant = new Date(end.getTime() - 1);

  const modules = new Map<string, Set<Module>>();
  for (const { personId, module, from, until } of latestBy(certificates, ({ data }) => data.certificateId).values()) {
    if (from > lastInstant || until <= lastInstant) continue;
    modules.set(personId, (modules.get(personId) ?? new Set<Module>()).add(module));
  }

  const members = new Map<string, Set<string>>();
  for (const { personId, areaCode, from, until } of postingsIn(terms, 'GRID_MEMBER', postings)) {
    if (from > lastInstant || (until !== null && until <= lastInstant)) continue;
    const community = areaCode.slice(0, 12);
    members.set(community, (members.get(community) ?? new Set<string>()).add(personId));
  }

  // Where several speak against somebody, the earliest is named.
  const earliest = [...vetoes].sort((a, b) => a.data.at.getTime() - b.data.at.getTime() || (a.id < b.id ? -1 : 1));
  const vetoed = new Map<string, VetoReason>();
  for (const { data } of earliest) {
    const subjectId = data.personId ?? data.departmentCode;
    if (subjectId === null || data.at < terms.window.from || data.at >= end || vetoed.has(subjectId)) continue;
    vetoed.set(subjectId, data.reason);
  }

  const none: ReadonlySet<Module> = new Set();
  return {
    modulesOf: (personId) => modules.get(personId) ?? none,
    membersOf: (tenures) => [...new Set(tenures.flatMap(({ areaCode }) => [...(members.get(areaCode) ?? [])]))],
    vetoOf: (subjectId) => vetoed.get(subjectId) ?? null,
  };
}
