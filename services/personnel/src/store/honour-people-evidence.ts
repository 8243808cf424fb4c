import type { CertificateFact, PeopleFact, PostingFact, VetoFact } from '../domain/fact.ts';
import { burdenOfMembers } from '../domain/honour-entry.ts';
import { endOf, frameOf } from '../domain/honour-frame.ts';
import type { HonourTerms } from '../domain/honour-list.ts';
import { standingOf, type PeopleSnapshot } from '../domain/honour-standing.ts';
import { heldAt, latestBy, rosterOf, type Tenure } from '../domain/honour-subject.ts';
import { countsOf, createCounter } from '../domain/honour-tally.ts';
import type { FactQueries } from './fact-queries.ts';
import type { Evidence } from './honour-evidence.ts';

const byId = (a: Evidence, b: Evidence) => (a.id < b.id ? -1 : 1);

const snapshotOf = (facts: readonly PeopleFact[]): PeopleSnapshot => ({
  postings: facts.filter((fact): fact is PostingFact => fact.name === 'posting.changed'),
  certificates: facts.filter((fact): fact is CertificateFact => fact.name === 'certificate.changed'),
  vetoes: facts.filter((fact): fact is VetoFact => fact.name === 'honour.vetoed'),
});

/** The certificates a person's training was counted from. */
export async function certificateEvidence(
  facts: FactQueries,
  terms: HonourTerms,
  personId: string,
): Promise<Evidence[]> {
  const frame = frameOf(terms);
  const { certificates } = snapshotOf(await facts.aboutPeople(frame, [personId]));
  const lastInstant = endOf(frame).getTime() - 1;
  return [...latestBy(certificates, ({ data }) => data.certificateId).values()]
    .filter((certificate) => heldAt(certificate, lastInstant))
    .map(({ certificateId: id }): Evidence => ({ kind: 'CERTIFICATE', id, isCounted: true }))
    .sort(byId);
}

/** The members a chief's coverage or burden was counted from. */
export async function memberEvidence(
  facts: FactQueries,
  terms: HonourTerms,
  tenures: readonly Tenure[],
  indicator: 'COVERAGE' | 'BURDEN',
): Promise<Evidence[]> {
  const frame = frameOf(terms);
  const areaCodes = [...new Set(tenures.map(({ areaCode }) => areaCode))];
  const postings = await facts.postingsIn(frame, areaCodes);
  const people = [...new Set(postings.map(({ data }) => data.personId))];
  // All their postings, for what they did here while they were posted elsewhere counts as well.
  const known = snapshotOf(await facts.aboutPeople(frame, people));
  const roster = rosterOf(frame, known.postings);
  const standing = standingOf(frame, roster, known);
  const members = standing.membersOf(tenures);
  if (indicator === 'COVERAGE') {
    return members
      .map((id): Evidence => ({ kind: 'MEMBER', id, isCounted: standing.modulesOf(id).has('PROFESSIONAL') }))
      .sort(byId);
  }

  const counter = createCounter(roster, terms.exclusions, (caseFiles) => caseFiles.clear());
  counter.add(await facts.workIn(frame, areaCodes));
  const handled = new Map<string, number>();
  for (const { category, subjectId, place, counts } of counter.partials()) {
    if (category !== 'GRID_MEMBER' || !areaCodes.includes(place)) continue;
    handled.set(subjectId, (handled.get(subjectId) ?? 0) + countsOf(counts, 'ON_TIME')[1]);
  }
  return [...burdenOfMembers(members, (id) => handled.get(id) ?? 0)]
    .map(([id, isCounted]): Evidence => ({ kind: 'MEMBER', id, isCounted }))
    .sort(byId);
}
