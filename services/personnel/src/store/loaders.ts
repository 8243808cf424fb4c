import type { Actor } from '@yunge/kernel';
import DataLoader from 'dataloader';
import type { HonourList } from '../domain/honour-list.ts';
import type { Person } from '../domain/person.ts';
import type { Superior } from '../domain/reporting-line.ts';
import { honourListScope, type HonourLists } from './honour-lists.ts';
import type { People } from './people.ts';
import type { ReportingLines } from './reporting-lines.ts';

/** Gathers the ids that one request asks for into one query, within what its actor can reach; null for the rest. */
export function loadersFor(
  {
    people,
    reportingLines,
    honourLists,
  }: {
    readonly people: People;
    readonly reportingLines: ReportingLines;
    readonly honourLists: HonourLists;
  },
  actor: Actor,
  at: Date,
) {
  return {
    person: new DataLoader<string, Person | null>(async (ids) => {
      const found = new Map((await people.visible(ids, actor, at)).map((person) => [person.id, person]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    superior: new DataLoader<Person, Superior | null, string>((persons) => reportingLines.superiorsOf(persons, at), {
      cacheKeyFn: ({ id }) => id,
    }),
    honourList: new DataLoader<string, HonourList | null>(async (ids) => {
      const found = new Map((await honourLists.many(ids, honourListScope(actor))).map((list) => [list.id, list]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
