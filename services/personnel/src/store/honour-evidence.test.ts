import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import { isWorkFact, keysOf, matterOf, type Fact, type PostingFact, type WorkFact } from '../domain/fact.ts';
import type { HonourEntry } from '../domain/honour-entry.ts';
import {
  certificate,
  closed,
  compute,
  counted,
  dismissed,
  evaluated,
  followedUp,
  GRID,
  needed,
  posting,
  rated,
  requested,
  termsOf,
  visited,
  WITHIN_WINDOW,
} from '../domain/honour.fixture.ts';
import { HONOUR_CATEGORIES, type Indicator } from '../domain/honour-rules.ts';
import type { FactQueries } from './fact-queries.ts';
import { evidenceOf, type Evidence } from './honour-evidence.ts';

const OTHER_GRID = '140214033007001';
const community = (grid: string) => grid.slice(0, 12);
const later = (days: number) => instant(WITHIN_WINDOW, { days });

/** Whatever is asked of facts, answered from memory. */
function queriesOf(facts: readonly Fact[]): FactQueries {
  const works = facts.filter(isWorkFact);
  const isIn = (areaCodes: readonly string[]) => (fact: Fact) =>
    keysOf(fact).within.some((code) => areaCodes.includes(code));
  const names = (parties: readonly string[]) => (fact: Fact) =>
    keysOf(fact).parties.some((party) => parties.includes(party));
  const all = async function* () {
    yield* works;
  };
  return {
    rawWork: all,
    rawPeople: () => Promise.reject(new Error('not asked for')),
    matterIds(terms, where, after, limit) {
      const isThere = 'party' in where ? isIn([terms.areaCode]) : isIn(where.areaCodes);
      const isNamed = 'party' in where ? names([where.party]) : () => true;
      const ids = [...new Set(works.filter(isThere).filter(isNamed).map(matterOf))].sort();
      return Promise.resolve(ids.filter((id) => id > after).slice(0, limit));
    },
    ofMatters: (_, ids) => Promise.resolve(works.filter(names(ids)).map(counted)),
    workIn(_, areaCodes) {
      const ids = new Set(works.filter(isIn(areaCodes)).map(matterOf));
      return Promise.resolve(works.filter((fact) => ids.has(matterOf(fact))).map(counted));
    },
    postingsIn: (_, areaCodes) =>
      Promise.resolve(
        facts.filter((fact): fact is PostingFact => fact.name === 'posting.changed').filter(isIn(areaCodes)),
      ),
    aboutPeople: (_, ids) => Promise.resolve(facts.filter((fact) => !isWorkFact(fact)).filter(names(ids))),
  };
}

const incidents: WorkFact[] = [
  ...Array.from({ length: 8 }, (_, n) => closed(`a${n}`, { handlerId: 'ann', reporterId: 'bao', isOnTime: n > 2 })),
  ...Array.from({ length: 8 }, (_, n) => evaluated(`a${n}`, { handlerId: 'ann', isSatisfied: n > 3 })),
  ...Array.from({ length: 4 }, (_, n) => closed(`m${n}`, { handlerId: 'bao', gridCode: OTHER_GRID })),
  // Closed again elsewhere, by another unit.
  closed('moved', { handlerId: 'ann', departmentCode: 'CIVIL' }),
  closed('moved', { handlerId: 'bao', departmentCode: 'FIRE', gridCode: OTHER_GRID, at: later(3), reworkCount: 1 }),
  closed('peace', { handlerId: 'ann', mediatorId: 'mei', mediation: 'AGREED' }),
  followedUp('peace', 'mei'),
  dismissed('nothing', 'bao'),
  // A unit called twice to one incident, with another beside it.
  rated('w1', { incidentId: 'w' }),
  rated('w1', { incidentId: 'w', departmentCode: 'FIRE', isPunctual: false }),
  rated('w2', { incidentId: 'w', isPunctual: false, at: later(1) }),
  rated('x1', { incidentId: 'x', gridCode: OTHER_GRID }),
  requested('r1'),
  requested('r2', { isSolved: false }),
  needed('n1'),
  needed('n2', { isDone: false }),
  visited('v1', 'ann'),
];
const chief = { post: 'GRID_CHIEF' as const, employment: null };
const mediator = { post: 'MEDIATOR' as const, employment: null };
const postings = [
  posting('ann'),
  // Moved from one community to the other while the window ran, and handled something there before.
  posting('bao', { until: later(5) }),
  posting('bao', { postingId: 'bao-2', areaCode: OTHER_GRID, from: later(5) }),
  posting('chief', { ...chief, areaCode: community(GRID) }),
  posting('other chief', { ...chief, areaCode: community(OTHER_GRID) }),
  posting('mei', mediator),
];
const certificates = [certificate('ann')];
const queries = queriesOf([...incidents, ...postings, ...certificates]);

/** Everything behind a part, one at a time. */
async function behind(terms: ReturnType<typeof termsOf>, entry: HonourEntry, indicator: Indicator) {
  const found: Evidence[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await evidenceOf(queries, terms, { ...entry, id: 'e', listId: 'l' }, indicator, {
      first: 1,
      after,
    });
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor ?? null;
  }
}

/** What is not counted piece by piece, or is not told. */
const APART: readonly Indicator[] = ['VISITS', 'TRAINING', 'RATING'];

describe('Behind every part of every entry lies exactly what it was counted from', () => {
  const areas = ['140214', '140214033', community(GRID), community(OTHER_GRID)];
  const lists = HONOUR_CATEGORIES.flatMap((category) => areas.map((areaCode) => ({ category, areaCode })));
  const excluding = { incidentIds: ['a5', 'w'], subjectIds: [] };
  it.each(lists)('of the list of $category in $areaCode, page by page, with and without exclusions', async (list) => {
    for (const exclusions of [{ incidentIds: [], subjectIds: [] }, excluding]) {
      const terms = termsOf(list.category, { areaCode: list.areaCode, exclusions });
      for (const entry of compute(terms, { incidents, postings, certificates })) {
        for (const { indicator, numerator, denominator } of entry.parts) {
          if (APART.includes(indicator)) continue;
          const found = await behind(terms, entry, indicator);
          expect([entry.subjectId, indicator, found.filter(({ isCounted }) => isCounted).length, found.length]).toEqual(
            [...[entry.subjectId, indicator], ...[numerator, denominator]],
          );
        }
      }
    }
  });
});
