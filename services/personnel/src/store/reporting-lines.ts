import { postingOf, type Person } from '../domain/person.ts';
import type { NamedSuperior } from '../domain/posting-changes.ts';
import { holds } from '../domain/posting.ts';
import { mainPosting, rankOf, superiorOf, type Holder, type Superior } from '../domain/reporting-line.ts';
import type { People } from './people.ts';

/** Nobody's line is longer: there are seven ranks. */
const LONGEST_LINE = 10;
/** A named superior's post may have been handed on this often. */
const MOST_HAND_OVERS = 20;

export interface ReportingLines {
  /** Person every line ends at; null where none is configured. */
  readonly fallbackId: string | null;
  /** The superior of each person at an instant; null for whoever has no posting then, and at the top. */
  superiorsOf(people: readonly Person[], at: Date): Promise<(Superior | null)[]>;
  /** Ids of everybody above a person, nearest first. */
  above(person: Person, at: Date): Promise<string[]>;
  /** What a decision needs to know of a posting named as superior; UNKNOWN where nobody holds it. Null stays null. */
  named(postingId: string | null, at: Date): Promise<NamedSuperior | null | 'UNKNOWN'>;
}

export function reportingLinesIn(people: People, fallbackId: string | null): ReportingLines {
  /** Who holds the named postings now, each followed through its hand-overs. */
  async function holdersOf(postingIds: readonly string[], at: Date): Promise<Map<string, Holder>> {
    const found = new Map<string, Holder>();
    let wanted = new Map(postingIds.map((id) => [id, id]));
    for (let hop = 0; wanted.size > 0 && hop < MOST_HAND_OVERS; hop += 1) {
      const next = new Map<string, string>();
      for (const person of await people.ofPostings([...wanted.keys()])) {
        for (const posting of person.postings) {
          const asked = wanted.get(posting.id);
          if (asked === undefined) continue;
          if (holds(posting, at)) found.set(asked, { personId: person.id, rank: rankOf(person, at) });
          else if (posting.successor) next.set(posting.successor.postingId, asked);
        }
      }
      wanted = next;
    }
    return found;
  }

  async function superiorsOf(persons: readonly Person[], at: Date): Promise<(Superior | null)[]> {
    const mains = persons.map((person) => mainPosting(person, at));
    const posted = mains.filter((main) => main !== null);
    const areaCodes = [...new Set(posted.flatMap(({ within }) => within))];
    const named = [...new Set(posted.flatMap(({ superiorPostingId }) => superiorPostingId ?? []))];
    const lineHolders = areaCodes.length === 0 ? [] : await people.lineHolders(areaCodes, at);
    const byPosting = named.length === 0 ? new Map<string, Holder>() : await holdersOf(named, at);
    return mains.map((main) =>
      main === null
        ? null
        : superiorOf(main, {
            holders: lineHolders,
            named: byPosting.get(main.superiorPostingId ?? '') ?? null,
            fallbackId,
            at,
          }),
    );
  }

  async function above(person: Person, at: Date): Promise<string[]> {
    const line: string[] = [];
    let current: Person | undefined = person;
    while (current && line.length < LONGEST_LINE) {
      const [superior] = await superiorsOf([current], at);
      if (!superior) break;
      line.push(superior.personId);
      [current] = await people.many([superior.personId]);
    }
    return line;
  }

  return {
    fallbackId,
    superiorsOf,
    above,
    async named(postingId, at) {
      if (postingId === null) return null;
      const [holder] = await people.ofPostings([postingId]);
      const posting = holder && postingOf(holder, postingId);
      if (!posting || !holds(posting, at)) return 'UNKNOWN';
      return { postingId, rank: rankOf(holder, at), line: [holder.id, ...(await above(holder, at))] };
    },
  };
}
