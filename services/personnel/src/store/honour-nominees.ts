import { z } from 'zod';
import type { Connection } from 'mongoose';
import type { HonourList, Nominee } from '../domain/honour-list.ts';
import { candidatesNeeded } from '../domain/honour-list-nomination.ts';
import type { HonourEntries, ListedEntry } from './honour-entries.ts';
import type { People } from './people.ts';

export interface HonourNominees {
  /** The first of a list by rank, with the names they are shown under. */
  candidates(list: HonourList, passedOver: number): Promise<Nominee[]>;
}

const CodeFact = z.object({ data: z.object({ incidentId: z.string(), code: z.string() }) });

export function honourNomineesIn(
  connection: Connection,
  { people, honourEntries }: { readonly people: Pick<People, 'many'>; readonly honourEntries: HonourEntries },
): HonourNominees {
  /** Codes of case files, as their facts tell them. */
  async function codesOf(incidentIds: readonly string[]): Promise<Map<string, string>> {
    if (incidentIds.length === 0) return new Map();
    const facts = await connection
      .collection('facts')
      .find({ name: 'incident.closed', parties: { $in: [...incidentIds] } }, { projection: { data: 1 } })
      .toArray();
    return new Map(facts.map((fact) => CodeFact.parse(fact).data).map(({ incidentId, code }) => [incidentId, code]));
  }

  async function namesOf(entries: readonly ListedEntry[]): Promise<Map<string, string>> {
    const idsOf = (kind: ListedEntry['subjectKind']) =>
      entries.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
    const persons = await people.many(idsOf('PERSON'));
    return new Map([
      ...persons.map(({ id, name }): [string, string] => [id, name]),
      ...(await codesOf(idsOf('INCIDENT'))),
    ]);
  }

  return {
    async candidates(list, passedOver) {
      const count = candidatesNeeded(list, passedOver);
      const first = await honourEntries.at(
        list.id,
        Array.from({ length: count }, (_, n) => n + 1),
      );
      const names = await namesOf(first);
      return first.flatMap(({ id, subjectKind, subjectId, rank, tenures, score }) =>
        rank === null
          ? []
          : [
              {
                entryId: id,
                ...{ subjectKind, subjectId, rank, score },
                displayName: names.get(subjectId) ?? subjectId,
                areaCode: tenures.at(-1)?.areaCode ?? null,
              },
            ],
      );
    },
  };
}
