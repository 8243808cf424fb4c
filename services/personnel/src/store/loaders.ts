import type { Standing } from '@yunge/casework';
import type { Actor } from '@yunge/kernel';
import DataLoader from 'dataloader';
import type { HonourList, HonourTerms } from '../domain/honour-list.ts';
import type { Person } from '../domain/person.ts';
import type { Superior } from '../domain/reporting-line.ts';
import type { FactQueries } from './fact-queries.ts';
import type { HonourEntries, ListedEntry } from './honour-entries.ts';
import { mattersBehind, type MatterStep } from './honour-evidence.ts';
import { honourListScope, type HonourLists } from './honour-lists.ts';
import { standingsOf, type Leaves } from './leaves.ts';
import type { People } from './people.ts';
import type { ReportingLines } from './reporting-lines.ts';
import type { Staff, Staffing } from './staff.ts';

interface HonourPlace {
  readonly listId: string;
  readonly position: number;
}

interface HonourMatters {
  readonly terms: HonourTerms;
  readonly entry: ListedEntry;
  readonly after: string;
}

const placeKey = ({ listId, position }: HonourPlace) => `${listId} ${position}`;

/** Gathers the ids that one request asks for into one query, within what its actor can reach; null for the rest. */
export function loadersFor(
  {
    people,
    reportingLines,
    honourLists,
    honourEntries,
    leaves,
    staff,
    facts,
  }: {
    readonly people: People;
    readonly reportingLines: ReportingLines;
    readonly honourLists: HonourLists;
    readonly honourEntries: HonourEntries;
    readonly leaves: Leaves;
    readonly staff: Staff;
    readonly facts: FactQueries;
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
    /** Who serves the grids of a community; one answer serves all that a request asks for. */
    staffing: new DataLoader<string, Staffing>(async (communities) => {
      const staffing = await staff.staffing(communities, at);
      return communities.map(() => staffing);
    }),
    /** Whether people are on leave, and who is there in their place. */
    standing: new DataLoader<string, Standing>((ids) => standingsOf(leaves, ids, at)),
    /** The entry at a place of a list. */
    honourPlace: new DataLoader<HonourPlace, ListedEntry | null, string>(
      async (places) => {
        const byList = Map.groupBy(places, ({ listId }) => listId);
        const found = await Promise.all(
          [...byList].map(([listId, wanted]) =>
            honourEntries.at(
              listId,
              wanted.map(({ position }) => position),
            ),
          ),
        );
        const byPlace = new Map(found.flat().map((entry) => [placeKey(entry), entry]));
        return places.map((place) => byPlace.get(placeKey(place)) ?? null);
      },
      { cacheKeyFn: placeKey },
    ),
    /** Matters behind an entry: its parts rest on the same ones. */
    honourMatters: new DataLoader<HonourMatters, MatterStep, string>(
      (wanted) => Promise.all(wanted.map(({ terms, entry, after }) => mattersBehind(facts, terms, entry, after))),
      { cacheKeyFn: ({ entry, after }) => `${entry.id} ${after}` },
    ),
    honourList: new DataLoader<string, HonourList | null>(async (ids) => {
      const found = new Map((await honourLists.many(ids, honourListScope(actor))).map((list) => [list.id, list]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
