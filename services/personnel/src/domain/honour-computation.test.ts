import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@yunge/mongo';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { bucketOf } from './fact.ts';
import {
  certificate,
  closed,
  compute,
  dismissed,
  evaluated,
  posting,
  termsOf,
  veto,
  type Snapshot,
} from './honour.fixture.ts';
import { bucketsOf } from './honour-computation.ts';
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
