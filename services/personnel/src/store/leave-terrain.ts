import type { Backup } from '../domain/leave-rules.ts';
import type { LeaveTerrain } from '../domain/leave-decisions.ts';
import type { Person } from '../domain/person.ts';
import { rankOf } from '../domain/reporting-line.ts';
import type { Leaves } from './leaves.ts';
import type { People } from './people.ts';
import type { ReportingLines } from './reporting-lines.ts';

export interface LeaveStores {
  readonly people: People;
  readonly reportingLines: ReportingLines;
  readonly leaves: Leaves;
}

interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** Everybody above a person at an instant, with their rank and whether they are there. */
export async function lineAbove({ people, reportingLines, leaves }: LeaveStores, person: Person, at: Date) {
  const ids = await reportingLines.above(person, at);
  if (ids.length === 0) return [];
  const moment = { from: at, until: new Date(at.getTime() + 1) };
  const [found, away] = await Promise.all([people.many(ids), leaves.ofPeople(ids, moment)]);
  const byId = new Map(found.map((each) => [each.id, each]));
  const absent = new Set(away.filter(({ status }) => status === 'APPROVED').map(({ personId }) => personId));
  return ids.map((personId) => {
    const holder = byId.get(personId);
    return { personId, rank: holder ? rankOf(holder, at) : 0, isAway: absent.has(personId) };
  });
}

/** What a decision on a person's leave in a span has to know. */
export async function leaveTerrain(
  stores: LeaveStores,
  person: Person | null,
  { span, backupId, at }: { readonly span: Span; readonly backupId: string | null; readonly at: Date },
): Promise<LeaveTerrain> {
  if (!person) return { person, line: [], backup: null, others: [], standsIn: [] };
  const { people, leaves } = stores;
  const [line, others, standsIn, backupPerson, backupLeaves] = await Promise.all([
    lineAbove(stores, person, at),
    leaves.ofPeople([person.id], span),
    leaves.coveredBy(person.id, span),
    backupId === null ? null : people.get(backupId),
    backupId === null ? [] : leaves.ofPeople([backupId], span),
  ]);
  const backup: Backup | null =
    backupId === null
      ? null
      : {
          id: backupId,
          person: backupPerson,
          isAbove: line.some(({ personId }) => personId === backupId),
          leaves: backupLeaves,
        };
  return { person, line, backup, others, standsIn };
}
