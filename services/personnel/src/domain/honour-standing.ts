import type { CertificateFact, PeopleFact, PostingFact, VetoFact } from './fact.ts';
import { endOf, type Frame } from './honour-frame.ts';
import { heldAt, HONOURED_POSTS, latestBy, peopleOf, type Roster, type Tenure } from './honour-subject.ts';

type Module = CertificateFact['data']['module'];
export type VetoReason = VetoFact['data']['reason'];

/** What is known about people and units beside their work. */
export interface Standing {
  /** Modules a person holds a valid certificate of at the end of the list's time. */
  modulesOf(personId: string): ReadonlySet<Module>;
  /** People who are grid members in any of the areas at the end of the list's time. */
  membersOf(tenures: readonly Pick<Tenure, 'areaCode'>[]): readonly string[];
  /** Why somebody cannot be honoured in this window; null when nothing speaks against it. */
  vetoOf(subjectId: string): VetoReason | null;
}

/** The facts about people that a snapshot rests on. */
export interface PeopleSnapshot {
  readonly postings: readonly PostingFact[];
  readonly certificates: readonly CertificateFact[];
  readonly vetoes: readonly VetoFact[];
}

/** Those facts about people that belong to a snapshot: whatever else is there, and in whatever order, they are the same. */
export function selectPeople(frame: Frame, facts: Iterable<PeopleFact>): PeopleSnapshot {
  const end = endOf(frame);
  const all = [...new Map([...facts].map((fact) => [fact.id, fact])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const postings = all.filter(
    (fact): fact is PostingFact =>
      fact.name === 'posting.changed' &&
      HONOURED_POSTS.has(fact.data.post) &&
      fact.data.areaCode.startsWith(frame.district),
  );
  const people = new Set(postings.map(({ data }) => data.personId));
  const certificates = all.filter(
    (fact): fact is CertificateFact => fact.name === 'certificate.changed' && people.has(fact.data.personId),
  );
  const vetoes = all.filter(
    (fact): fact is VetoFact =>
      fact.name === 'honour.vetoed' &&
      fact.data.at >= frame.window.from &&
      fact.data.at < end &&
      (fact.data.personId === null
        ? fact.data.within.some((code) => code.startsWith(frame.district))
        : people.has(fact.data.personId)),
  );
  return { postings, certificates, vetoes };
}

export function standingOf(frame: Frame, roster: Roster, { certificates, vetoes }: PeopleSnapshot): Standing {
  const end = endOf(frame);
  const lastInstant = end.getTime() - 1;

  const modules = new Map<string, Set<Module>>();
  for (const { personId, module, from, until } of latestBy(certificates, ({ data }) => data.certificateId).values()) {
    if (!heldAt({ from, until }, lastInstant)) continue;
    modules.set(personId, (modules.get(personId) ?? new Set<Module>()).add(module));
  }

  const members = new Map<string, Set<string>>();
  for (const [personId, postings] of peopleOf(roster, 'GRID_MEMBER')) {
    for (const posting of postings) {
      if (!heldAt(posting, lastInstant)) continue;
      const community = posting.areaCode.slice(0, 12);
      members.set(community, (members.get(community) ?? new Set<string>()).add(personId));
    }
  }

  // Where several speak against somebody, the earliest is named.
  const earliest = [...vetoes].sort((a, b) => a.data.at.getTime() - b.data.at.getTime() || (a.id < b.id ? -1 : 1));
  const vetoed = new Map<string, VetoReason>();
  for (const { data } of earliest) {
    const subjectId = data.personId ?? data.departmentCode;
    if (subjectId === null || data.at < frame.window.from || data.at >= end || vetoed.has(subjectId)) continue;
    vetoed.set(subjectId, data.reason);
  }

  const none: ReadonlySet<Module> = new Set();
  return {
    modulesOf: (personId) => modules.get(personId) ?? none,
    membersOf: (tenures) => [...new Set(tenures.flatMap(({ areaCode }) => [...(members.get(areaCode) ?? [])]))],
    vetoOf: (subjectId) => vetoed.get(subjectId) ?? null,
  };
}
