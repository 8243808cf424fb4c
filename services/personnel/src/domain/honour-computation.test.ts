import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@yunge/mongo';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { bucketOf } from './fact.ts';
import {
  assemble,
  certificate,
  closed,
  compute,
  dismissed,
  evaluated,
  followedUp,
  needed,
  posting,
  rated,
  requested,
  runOf,
  termsOf,
  veto,
  visited,
  type Snapshot,
} from './honour.fixture.ts';
import { bucketsOf, groupsOf } from './honour-computation.ts';
import { HONOUR_CATEGORIES } from './honour-rules.ts';

const PEOPLE = ['ann', 'bao', 'chen', 'dai', 'er'];
const person = fc.constantFrom(...PEOPLE);
const grid = fc.constantFrom('140214033006001', '140214033006002', '140214033007001', '140214034001001');
const day = fc.integer({ min: 0, max: 60 }).map((days) => instant('2026-09-01T00:00+08:00', { days }));
const incidentId = fc.integer({ min: 0, max: 40 }).map((n) => `incident-${n}`);
const department = fc.constantFrom('CIVIL', 'FIRE', null);

const anyIncident = fc.oneof(
  fc
    .record({
      incidentId,
      gridCode: grid,
      at: day,
      reporterId: person,
      handlerId: fc.option(person),
      departmentCode: department,
      isOnTime: fc.boolean(),
      reworkCount: fc.nat(3),
      hasEvidence: fc.boolean(),
      mediation: fc.constantFrom('AGREED' as const, 'FAILED' as const, null),
      mediatorId: fc.option(person),
    })
    .map(({ incidentId: id, ...change }) => closed(id, change)),
  fc
    .record({
      incidentId,
      gridCode: grid,
      at: day,
      handlerId: fc.option(person),
      departmentCode: department,
      isSatisfied: fc.option(fc.boolean()),
    })
    .map(({ incidentId: id, ...change }) => evaluated(id, change)),
  fc.tuple(incidentId, person).map(([id, reporter]) => dismissed(id, reporter)),
  fc.tuple(incidentId, person, fc.boolean()).map(([id, mediator, isKept]) => followedUp(id, mediator, isKept)),
  fc
    .record({ gridCode: grid, score: fc.integer({ min: 1, max: 5 }), isPunctual: fc.boolean(), at: day })
    .map((change) => rated(`whistle-${change.gridCode}`, change)),
  fc.tuple(incidentId, fc.boolean()).map(([id, isSolved]) => requested(`request-${id}`, { isSolved })),
  fc.tuple(incidentId, fc.boolean()).map(([id, isDone]) => needed(`need-${id}`, { isDone })),
  fc.tuple(incidentId, person, day).map(([id, visitor, at]) => visited(`visit-${id}`, visitor, at)),
);
const anyPosting = fc
  .record({
    person,
    post: fc.constantFrom('GRID_MEMBER' as const, 'GRID_CHIEF' as const, 'MEDIATOR' as const),
    areaCode: grid,
    version: fc.integer({ min: 1, max: 3 }),
    from: day,
    employment: fc.constantFrom('FULL_TIME' as const, 'PART_TIME' as const),
  })
  .map(({ person: id, post, areaCode, employment, ...rest }) =>
    posting(id, {
      ...rest,
      post,
      postingId: `${post}-${id}`,
      areaCode: post === 'GRID_CHIEF' ? areaCode.slice(0, 12) : areaCode,
      employment: post === 'GRID_MEMBER' ? employment : null,
    }),
  );
const unique = <F extends { readonly id: string }>(facts: readonly F[]) => [
  ...new Map(facts.map((fact) => [fact.id, fact])).values(),
];
const anySnapshot = fc.record({
  incidents: fc.array(anyIncident, { maxLength: 120 }).map(unique),
  postings: fc.array(anyPosting, { maxLength: 12 }).map(unique),
  certificates: fc.subarray(PEOPLE).map((ids) => ids.map((id) => certificate(id))),
  vetoes: fc.subarray(PEOPLE, { maxLength: 1 }).map((ids) => ids.map((id) => veto(id))),
});

describe('The same snapshot', () => {
  it('makes a byte-identical list, however it is cut and in whatever order the facts come', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HONOUR_CATEGORIES),
        anySnapshot,
        fc.integer({ min: 1, max: 256 }),
        fc.infiniteStream(fc.nat()),
        (category, snapshot, shardCount, chance) => {
          const shuffled = <F>(facts: readonly F[]) =>
            facts
              .map((fact) => [chance.next().value, fact] as const)
              .sort(([a], [b]) => a - b)
              .map(([, fact]) => fact);
          const other: Snapshot = {
            incidents: shuffled(snapshot.incidents),
            postings: shuffled(snapshot.postings),
            certificates: shuffled(snapshot.certificates),
            vetoes: shuffled(snapshot.vetoes),
          };
          const terms = termsOf(category);
          expect(canonicalJson(compute(terms, other, shardCount))).toBe(canonicalJson(compute(terms, snapshot)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('explains every score: it is the sum of the parts shown, and each part follows from its two numbers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HONOUR_CATEGORIES), anySnapshot, (category, snapshot) => {
        for (const { parts, score, rank, notRanked } of compute(termsOf(category), snapshot, 3)) {
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect((rank === null) === (notRanked !== null)).toBe(true);
          for (const { value, points, weight, numerator, denominator } of parts) {
            expect(value === null).toBe(denominator === 0);
            expect(points).toBe((value ?? 0) * weight);
            expect(numerator).toBeLessThanOrEqual(denominator);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ranks in a total order: no two entries share a place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HONOUR_CATEGORIES), anySnapshot, (category, snapshot) => {
        const entries = compute(termsOf(category), snapshot);
        expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index + 1));
        const ranks = entries.flatMap(({ rank }) => rank ?? []);
        expect(ranks).toEqual(ranks.map((_, index) => index + 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('A list of a town or community', () => {
  it('is the same whether it is made in a run of the district or in one of its own', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HONOUR_CATEGORIES),
        fc.constantFrom('140214033', '140214033006', '140214034', '140214099'),
        anySnapshot,
        fc.integer({ min: 1, max: 256 }),
        (category, areaCode, snapshot, shardCount) => {
          const terms = termsOf(category, { areaCode });
          const district = runOf(termsOf(category));
          const whole = assemble({ ...district, levels: ['COMMUNITY', 'TOWN', 'DISTRICT'] }, snapshot, shardCount);
          expect(canonicalJson(whole.entriesOf(terms))).toBe(canonicalJson(compute(terms, snapshot)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('comes by itself where anybody or anything is to be listed', () => {
    const incidents = [closed('a'), closed('b', { gridCode: '140214034001001' })];
    const run = { ...runOf(termsOf('CASE_FILE')), levels: ['COMMUNITY', 'TOWN', 'DISTRICT'] as const };
    const { areasOf } = assemble(run, { incidents });
    const areas = groupsOf(run).map((group) => areasOf(group));
    expect(areas).toEqual([['140214033006', '140214034001'], ['140214033', '140214034'], ['140214']]);
  });

  it('keeps of the case files the best of every area, though the work is thinned bucket by bucket', () => {
    const incidents = Array.from({ length: 400 }, (_, n) =>
      closed(`i${n}`, { gridCode: `14021403300${n % 9}001`, reworkCount: n % 5, isOnTime: n % 2 === 0 }),
    );
    const run = { ...runOf(termsOf('CASE_FILE')), levels: ['COMMUNITY', 'TOWN', 'DISTRICT'] as const };
    const made = assemble(run, { incidents }, 5);
    for (const areaCode of ['140214', '140214033', '140214033004']) {
      const terms = termsOf('CASE_FILE', { areaCode });
      const everything = { ...terms.rule, listed: null };
      const whole = compute({ ...terms, rule: everything }, { incidents });
      const listed = made.entriesOf(terms);
      expect(listed.map(({ subjectId }) => subjectId)).toEqual(
        whole.slice(0, listed.length).map(({ subjectId }) => subjectId),
      );
      expect(listed).toHaveLength({ 6: 100, 9: 30, 12: 10 }[areaCode.length] ?? 0);
    }
  });
});

describe('Shards', () => {
  it('are all buckets, each once, for any number of shards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 256 }), (shardCount) => {
        const ranges = Array.from({ length: shardCount }, (_, shard) => bucketsOf(shard, shardCount));
        const covered = ranges.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, n) => from + n));
        expect(covered).toEqual(Array.from({ length: 256 }, (_, n) => n));
      }),
    );
  });

  it('are fair: 10,000 incidents leave no bucket with more than twice its share', () => {
    const counts = new Map<number, number>();
    for (let n = 0; n < 10_000; n += 1) counts.set(bucketOf(`i${n}`), (counts.get(bucketOf(`i${n}`)) ?? 0) + 1);
    expect(counts.size).toBe(256);
    expect(Math.max(...counts.values())).toBeLessThan((2 * 10_000) / 256);
  });
});
