import { divisionPath } from '@yunge/contracts';
import type { Area } from '../domain/area.ts';
import { GRID_POSTS } from '../domain/grid-gaps.ts';
import { holdersAmong, type Holders } from '../domain/holders.ts';
import type { Person } from '../domain/person.ts';
import { holds, type Posting } from '../domain/posting.ts';
import { reportingGapOf, type ReportingGap } from '../domain/reporting-gap.ts';
import { mainPosting } from '../domain/reporting-line.ts';
import type { Areas } from './areas.ts';
import type { People } from './people.ts';
import type { ReportingLines } from './reporting-lines.ts';

/** Areas as they now stand, and who serves them. */
export interface Staffing {
  readonly areas: readonly Area[];
  /** Who holds the posts that grids need, in the areas and in the divisions around them. */
  readonly holders: Holders;
}

export interface Staff {
  /** The areas in these divisions, themselves included, and who serves their grids at an instant. */
  staffing(codes: readonly string[], at: Date): Promise<Staffing>;
  /** Every posting in the subtree of an area that holds at an instant. */
  postedWithin(code: string, at: Date): Promise<Posting[]>;
  /** Everybody posted in the subtree of an area whose line leads nowhere, by area and person. */
  reportingGaps(code: string, at: Date): Promise<ReportingGap[]>;
}

interface Where {
  readonly areaCode: object;
  readonly post?: object;
}

/** Codes of a subtree lie between its own code and the first text that no longer begins with it: ':' follows '9'. */
const subtree = (code: string) => ({ $gte: code, $lt: `${code}:` });

/** People whose lines are drawn with one question to the store. */
const AT_ONCE = 500;

export function staffIn({
  people,
  areas,
  reportingLines,
}: {
  people: People;
  areas: Areas;
  reportingLines: ReportingLines;
}): Staff {
  const { model } = people;

  /** People with a posting there that holds at an instant, with nothing but their postings. */
  const posted = (where: Where, at: Date) =>
    model
      .find(
        { postings: { $elemMatch: { ...where, from: { $lte: at }, $or: [{ until: null }, { until: { $gt: at } }] } } },
        { id: 1, postings: 1 },
      )
      .lean<Person[]>();

  return {
    async staffing(codes, at) {
      const found = await areas.under(codes);
      const around = [...new Set(codes.flatMap((code) => divisionPath(code).slice(0, -1)))];
      const [only, ...more] = codes;
      // Measured: a district as one range takes a fifth of its thousand codes, a hundred ranges thrice their codes.
      const own = only && more.length === 0 ? subtree(only) : { $in: found.map(({ code }) => code) };
      const post = { $in: [...GRID_POSTS] };
      const serving = await Promise.all([own, { $in: around }].map((areaCode) => posted({ areaCode, post }, at)));
      // Somebody who serves here and around is found twice, and is one person.
      const each = new Map(serving.flat().map((person) => [person.id, person]));
      return {
        areas: found,
        holders: holdersAmong(
          [...each.values()].flatMap(({ postings }) => postings),
          at,
        ),
      };
    },
    async postedWithin(code, at) {
      const found = await posted({ areaCode: subtree(code) }, at);
      return found
        .flatMap(({ postings }) => postings)
        .filter((posting) => posting.within.includes(code) && holds(posting, at));
    },
    async reportingGaps(code, at) {
      const { fallbackId } = reportingLines;
      const found = (await posted({ areaCode: subtree(code) }, at)).filter((person) =>
        mainPosting(person, at)?.within.includes(code),
      );
      const gaps: ReportingGap[] = [];
      for (let start = 0; start < found.length; start += AT_ONCE) {
        const some = found.slice(start, start + AT_ONCE);
        const superiors = await reportingLines.superiorsOf(some, at);
        gaps.push(
          ...some.flatMap(
            (person, n) => reportingGapOf(person, { superior: superiors[n] ?? null, fallbackId, at }) ?? [],
          ),
        );
      }
      const keyOf = ({ posting, personId }: ReportingGap) => `${posting.areaCode} ${personId}`;
      return gaps.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    },
  };
}
