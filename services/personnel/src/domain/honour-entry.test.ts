import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import {
  certificate,
  closed,
  compute,
  dismissed,
  evaluated,
  GRID,
  posting,
  termsOf,
  veto,
  visited,
  type Snapshot,
} from './honour.fixture.ts';
import { HONOUR_RULES } from './honour-rules.ts';

describe('Every rule', () => {
  it('weighs 100 points in all', () => {
    for (const { weightings } of HONOUR_RULES)
      expect(weightings.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});

describe('A list', () => {
  const work = (handlerId: string, count: number, satisfied: number, prefix = handlerId) =>
    Array.from({ length: count }, (_, n) => [
      closed(`${prefix}-${n}`, { handlerId, reporterId: handlerId }),
      evaluated(`${prefix}-${n}`, { handlerId, isSatisfied: n < satisfied }),
    ]).flat();
  const members = (...ids: string[]) => ({
    postings: ids.map((id) => posting(id)),
    certificates: ids.map((id) => certificate(id)),
  });
  const placesOf = (snapshot: Snapshot, terms = termsOf('GRID_MEMBER')) =>
    compute(terms, snapshot).map(({ subjectId, rank, notRanked }) => [subjectId, rank ?? notRanked]);

  it('meets a hand-computed case', () => {
    const incidents = [
      ...work('ann', 8, 6),
      closed('late', { handlerId: 'ann', isOnTime: false, reworkCount: 2 }),
      dismissed('no', 'ann'),
      dismissed('nono', 'ann'),
      visited('one', 'ann'),
      visited('two', 'ann'),
      visited('before', 'ann', instant('2024-01-01T00:00+08:00')),
    ];
    const [entry] = compute(termsOf('GRID_MEMBER'), { incidents, ...members('ann') });
    const shown = entry?.parts.map(({ indicator, numerator, denominator, value, points }) => [
      indicator,
      numerator,
      denominator,
      value,
      points,
    ]);
    expect(shown).toEqual([
      ['VALID_REPORTING', 8, 10, 8000, 120_000],
      ['ON_TIME', 8, 9, 8888, 222_200],
      ['NO_REWORK', 8, 9, 8888, 133_320],
      ['SATISFACTION', 6, 8, 4092, 81_840],
      ['VISITS', 2, 8, 2500, 37_500],
      ['TRAINING', 1, 3, 3333, 33_330],
    ]);
    expect(entry).toMatchObject({ score: 628_190, sample: 9, reworks: 2, rank: 1 });
  });

  it('never puts one satisfied resident of one before 98 of 100', () => {
    const incidents = [...work('few', 5, 5).slice(0, 9), ...work('many', 100, 98)].filter(
      ({ id }) => !/^evaluated-few-[1-4]/.test(id),
    );
    expect(placesOf({ incidents, ...members('few', 'many') })).toEqual([
      ['many', 1],
      ['few', 2],
    ]);
  });

  it('lists below the minimum sample, without a certificate and with a veto, but does not rank them', () => {
    const incidents = [...work('ann', 6, 6), ...work('bao', 4, 4), ...work('chen', 6, 6), ...work('dai', 6, 6)];
    const people = members('ann', 'bao', 'chen', 'dai');
    const certificates = people.certificates.filter(({ data }) => data.personId !== 'chen');
    expect(placesOf({ incidents, ...people, certificates, vetoes: [veto('dai')] })).toEqual([
      ['ann', 1],
      ['dai', 'UPHELD_COMPLAINT'],
      ['bao', 'TOO_FEW_INCIDENTS'],
      ['chen', 'NOT_CERTIFIED'],
    ]);
  });

  it('ranks full-time and part-time members apart, and only those of its area', () => {
    const postings = [
      posting('ann'),
      posting('bao', { employment: 'PART_TIME' }),
      posting('far', { areaCode: '140214034001001' }),
    ];
    const snapshot = {
      incidents: [...work('ann', 6, 6), ...work('bao', 6, 6)],
      postings,
      certificates: ['ann', 'bao', 'far'].map((id) => certificate(id)),
    };
    const town = { areaCode: '140214033' };
    expect(placesOf(snapshot, termsOf('GRID_MEMBER', town))).toEqual([['ann', 1]]);
    expect(placesOf(snapshot, termsOf('GRID_MEMBER', { ...town, kind: 'PART_TIME' }))).toEqual([['bao', 1]]);
  });

  it('breaks ties by fewer reworks, then the earlier posting, then the id', () => {
    const from = instant('2020-01-01T00:00+08:00');
    const postings = [posting('zhou', { from }), posting('ann'), posting('bao')];
    const incidents = ['ann', 'bao', 'zhou'].flatMap((id) => work(id, 6, 6));
    const certificates = ['ann', 'bao', 'zhou'].map((id) => certificate(id));
    expect(placesOf({ incidents, postings, certificates })).toEqual([
      ['zhou', 1],
      ['ann', 2],
      ['bao', 3],
    ]);
  });

  it('counts a matter that was closed twice once, as it was closed last', () => {
    const again = closed('ann-0', { handlerId: 'bao', at: instant('2026-10-20T00:00+08:00') });
    const entries = compute(termsOf('GRID_MEMBER'), {
      incidents: [...work('ann', 6, 6), again],
      ...members('ann', 'bao'),
    });
    const onTime = (id: string) => entries.find(({ subjectId }) => subjectId === id)?.parts[1]?.denominator;
    expect([onTime('ann'), onTime('bao')]).toEqual([5, 1]);
  });

  it('counts for a successor only what came after the hand-over', () => {
    const at = instant('2026-10-01T00:00+08:00');
    const chiefs = [
      posting('old', { post: 'GRID_CHIEF', employment: null, areaCode: GRID.slice(0, 12), until: at }),
      posting('new', { post: 'GRID_CHIEF', employment: null, areaCode: GRID.slice(0, 12), from: at }),
    ];
    const incidents = [
      closed('a', { at: instant(at, { ms: -1 }) }),
      closed('b', { at }),
      closed('elsewhere', { gridCode: '140214034001001' }),
    ];
    const samples = compute(termsOf('GRID_CHIEF'), { incidents, postings: chiefs }).map(({ subjectId, sample }) => [
      subjectId,
      sample,
    ]);
    expect(samples.sort()).toEqual([
      ['new', 1],
      ['old', 1],
    ]);
  });

  it('of units and of case files needs no posting', () => {
    const incidents = Array.from({ length: 5 }, (_, n) =>
      closed(`i${n}`, { departmentCode: 'CIVIL', hasEvidence: n > 0 }),
    );
    expect(placesOf({ incidents }, termsOf('RESIDENT_UNIT'))).toEqual([['CIVIL', 1]]);
    expect(placesOf({ incidents }, termsOf('CASE_FILE')).at(-1)).toEqual(['i0', 5]);
  });

  it('of case files holds the best hundred, whatever the number of shards', () => {
    const incidents = Array.from({ length: 300 }, (_, n) => closed(`i${n}`, { isOnTime: n % 3 === 0 }));
    const whole = compute(termsOf('CASE_FILE'), { incidents });
    expect(whole).toHaveLength(100);
    expect(compute(termsOf('CASE_FILE'), { incidents }, 64)).toEqual(whole);
    expect(compute(termsOf('CASE_FILE', { areaCode: GRID.slice(0, 12) }), { incidents }, 7)).toEqual(
      whole.slice(0, 10),
    );
  });
});
