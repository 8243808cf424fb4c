/** A span of time: it holds at `from` and no longer at `until`; null stays open. */
export interface Span {
  readonly from: Date;
  readonly until: Date | null;
}

export function holds({ from, until }: Span, at: Date): boolean {
  return from <= at && (until === null || at < until);
}

/** Spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);
}

/** Of a posting, what says who comes first among those who hold the same post. */
export interface HeldPost extends Span {
  readonly postingId: string;
  readonly personId: string;
  readonly employment?: string | null;
}

/** Full-time before part-time, the earlier posting first, the id last, so that everybody finds the same person. */
export function bySeniority(a: HeldPost, b: HeldPost): number {
  const rank = ({ employment }: HeldPost) => (employment === 'PART_TIME' ? 1 : 0);
  return rank(a) - rank(b) || a.from.getTime() - b.from.getTime() || (a.postingId < b.postingId ? -1 : 1);
}

/** A leave as a service knows it 请休假: who is away, until when, and who stands in meanwhile. */
export interface Absence extends Span {
  readonly leaveId: string;
  readonly version: number;
  readonly personId: string;
  /** First instant at which the person is back. */
  readonly until: Date;
  /** Null where nobody stands in. */
  readonly backupId: string | null;
  /** False while it is only asked for, and again once it was refused or called off. */
  readonly isInForce: boolean;
}

/** The leave a person is on; of several, the one that was known first by its id. */
export function absenceOf(absences: readonly Absence[], personId: string, at: Date): Absence | null {
  const away = absences.filter((each) => each.personId === personId && each.isInForce && holds(each, at));
  return away.sort((a, b) => (a.leaveId < b.leaveId ? -1 : 1))[0] ?? null;
}

/** Who answers in a person's place. */
export interface Standing {
  /** The person, or who stands in; null where nobody does. */
  readonly personId: string | null;
  /** The person's own leave; null while they are there. */
  readonly absence: Absence | null;
}

/**
 * Who is there for a person at an instant. A backup who is away passes on to a backup of their own; a ring of people who
 * all stand in for each other leads nowhere.
 */
export function standingOf(absences: readonly Absence[], personId: string, at: Date): Standing {
  const absence = absenceOf(absences, personId, at);
  const seen = new Set([personId]);
  let link = absence;
  while (link !== null) {
    const next = link.backupId;
    if (next === null || seen.has(next)) return { personId: null, absence };
    seen.add(next);
    link = absenceOf(absences, next, at);
    if (link === null) return { personId: next, absence };
  }
  return { personId, absence };
}

/**
 * Postings as they are answered at an instant: in the place of whoever is away there is who stands in, and a posting for
 * which nobody does is left out, so that whatever looks for somebody goes on to the next one.
 */
export function onDuty<Posting extends HeldPost>(
  postings: readonly Posting[],
  absences: readonly Absence[],
  at: Date,
): Posting[] {
  if (absences.length === 0) return [...postings];
  return postings.flatMap((posting) => {
    const { personId } = standingOf(absences, posting.personId, at);
    if (personId === null) return [];
    return [personId === posting.personId ? posting : { ...posting, personId }];
  });
}
