import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addYears, dayOf, daysBetween, type Day } from './calendar-day.ts';
import { payGradeOf } from './pay-grade.ts';
import { PAY_GRADE_RULES, PAY_POSITIONS, positionOf, type PayGradeRule } from './pay-grade-rules.ts';
import { toPosting, type Posting } from './posting.ts';
import type { Post } from './posts.ts';

const [rule] = PAY_GRADE_RULES;
if (!rule) throw new Error('There is no rule.');
const { OTHER, DEPUTY, LEAD } = rule.ranges;

const start = (day: Day) => new Date(`${day}T00:00:00+08:00`);
const noon = (day: Day) => new Date(`${day}T12:00:00+08:00`);
const held = (post: Post, from: Day, until: Day | null = null): Posting =>
  toPosting(
    'wang',
    `${post} ${from} ${until}`,
    {
      ...{ post, areaCode: '370883001004', departmentCode: null, employment: null, superiorPostingId: null },
      ...{ from: start(from), until: until === null ? null : start(until) },
    },
    null,
  );
const on = (day: Day, ...postings: Posting[]) => payGradeOf(postings, noon(day));

describe('The table of three positions and eighteen grades', () => {
  it('is the published one', () => {
    expect(PAY_POSITIONS.map((position) => rule.ranges[position])).toEqual([
      { post: 'COMMUNITY_WORKER', lowest: 1, highest: 12 },
      { post: 'COMMUNITY_DEPUTY_SECRETARY', lowest: 4, highest: 15 },
      { post: 'COMMUNITY_SECRETARY', lowest: 7, highest: 18 },
    ]);
    expect(rule.yearsAStep).toBe(3);
  });

  it('gives nobody else a grade', () => {
    expect(positionOf(rule, 'GRID_MEMBER')).toBeNull();
    expect(on('2026-11-23', held('GRID_CHIEF', '2010-01-01'))).toBeNull();
    expect(on('2026-11-23', held('COMMUNITY_WORKER', '2010-01-01', '2026-01-01'))).toBeNull();
    expect(on('2017-12-31', held('COMMUNITY_WORKER', '2010-01-01'))).toBeNull();
  });
});

describe('A grade', () => {
  const since = held('COMMUNITY_WORKER', '2020-03-01');

  it('begins at the lowest of the position and rises on the day three years are full', () => {
    expect(on('2020-03-01', since)).toMatchObject({ grade: 1, steps: 0, nextStepOn: '2023-03-01', servedDays: 0 });
    expect(on('2023-02-28', since)).toMatchObject({ grade: 1, nextStepOn: '2023-03-01' });
    expect(on('2023-03-01', since)).toMatchObject({ grade: 2, steps: 1, nextStepOn: '2026-03-01', servedDays: 1095 });
    expect(on('2026-11-23', since)?.spans).toMatchObject([
      { from: '2020-03-01', until: '2026-11-23', stepsOn: ['2023-03-01', '2026-03-01'] },
    ]);
  });

  it('is of the highest position held, with the service of all of them', () => {
    const promoted = [held('COMMUNITY_WORKER', '2014-01-01', '2020-01-01'), held('COMMUNITY_SECRETARY', '2020-01-01')];
    expect(on('2026-01-01', ...promoted)).toMatchObject({ position: 'LEAD', base: 7, steps: 4, grade: 11 });
    expect(on('2019-12-31', ...promoted)).toMatchObject({ position: 'OTHER', base: 1, steps: 1, grade: 2 });
    const both = [since, held('COMMUNITY_DEPUTY_SECRETARY', '2021-01-01', '2024-01-01')];
    expect(on('2023-12-31', ...both)).toMatchObject({ position: 'DEPUTY', grade: 5 });
    expect(on('2024-01-01', ...both)).toMatchObject({ position: 'OTHER', grade: 2 });
  });

  it('stops at the highest of the position, and says so', () => {
    const veteran = held('COMMUNITY_WORKER', '1985-01-01');
    expect(on('2026-01-01', veteran)).toMatchObject({ steps: 13, grade: 12, isCapped: true, nextStepOn: null });
    expect(on('2020-12-31', held('COMMUNITY_WORKER', '1988-01-01'))).toMatchObject({ grade: 11, isCapped: false });
    expect(on('2021-01-01', held('COMMUNITY_WORKER', '1988-01-01'))).toMatchObject({ grade: 12, isCapped: true });
  });

  it('does not count a gap, which moves the next step by its days', () => {
    const broken = [held('COMMUNITY_WORKER', '2018-01-01', '2019-01-01'), held('COMMUNITY_WORKER', '2020-01-01')];
    expect(on('2021-12-31', ...broken)).toMatchObject({ grade: 1, nextStepOn: '2022-01-01' });
    expect(on('2022-01-01', ...broken)).toMatchObject({ grade: 2, servedDays: 365 + 366 + 365 });
  });

  it('keeps a step that was reached before a gap', () => {
    const broken = [held('COMMUNITY_WORKER', '2020-03-01', '2023-03-01'), held('COMMUNITY_WORKER', '2024-03-01')];
    expect(on('2024-03-01', ...broken)).toMatchObject({ grade: 2, nextStepOn: '2027-03-01' });
  });

  it('counts an overlap once', () => {
    const twice = [since, held('COMMUNITY_DEPUTY_SECRETARY', '2021-01-01', '2022-01-01')];
    expect(on('2026-11-23', ...twice)?.servedDays).toBe(on('2026-11-23', since)?.servedDays);
    expect(on('2026-11-23', ...twice)?.spans[0]?.postings).toHaveLength(2);
  });

  it('promises no step that lies beyond the end of service', () => {
    expect(on('2020-06-01', held('COMMUNITY_WORKER', '2020-03-01', '2023-02-28'))?.nextStepOn).toBeNull();
    expect(on('2020-06-01', held('COMMUNITY_WORKER', '2020-03-01', '2023-03-01'))?.nextStepOn).toBe('2023-03-01');
  });

  it('follows the rule of its day', () => {
    const faster: PayGradeRule = { ...rule, version: 2, from: '2026-07-01', yearsAStep: 2 };
    const grade = (day: Day) => payGradeOf([since], noon(day), [rule, faster]);
    expect(grade('2026-06-30')).toMatchObject({ rule: { version: 1 }, grade: 3 });
    expect(grade('2026-07-01')).toMatchObject({ rule: { version: 2 }, grade: 4 });
  });

  it('fills a term that begins on 29 February with its month', () => {
    expect(addYears('2020-02-29', 3)).toBe('2023-03-01');
    expect(addYears('2020-02-29', 4)).toBe('2024-02-29');
  });

  it('counts days of Shanghai, and a day that was served in part', () => {
    const late = { ...since, from: new Date('2020-03-01T23:30:00+08:00'), until: new Date('2023-02-28T16:30:00Z') };
    expect(dayOf(late.until)).toBe('2023-03-01');
    expect(payGradeOf([late, held('COMMUNITY_WORKER', '2023-03-05')], noon('2023-03-05'))).toMatchObject({ grade: 2 });
  });
});

const FIRST = '2010-01-01';
const aSpan = fc
  .tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 2_500 }), fc.constantFrom(OTHER, DEPUTY, LEAD))
  .map(([from, days, { post }]) => held(post, addDays(FIRST, from), addDays(FIRST, from + days)));
const aCareer = fc.array(aSpan, { minLength: 1, maxLength: 5 });
const aDay = fc.integer({ min: 3_000, max: 8_500 }).map((days) => addDays(FIRST, days));

/** Day by day: a term moves on with every day that is not served, and is full when its years have passed. */
function stepsByTheDay(postings: readonly Posting[], until: Day): number {
  let steps = 0;
  let term = FIRST;
  for (let day = FIRST; day < until; day = addDays(day, 1)) {
    const isServed = postings.some(({ from, until: end }) => dayOf(from) <= day && (end === null || day < dayOf(end)));
    if (!isServed) term = addDays(term, 1);
    else if (addYears(term, 3) === addDays(day, 1)) {
      steps += 1;
      term = addDays(day, 1);
    }
  }
  return steps;
}

describe('Whatever the career', () => {
  it('the steps are those of counting day by day', () => {
    fc.assert(
      fc.property(aCareer, aDay, (career, day) => {
        const now = held('COMMUNITY_WORKER', day);
        expect(on(day, ...career, now)?.steps).toBe(stepsByTheDay(career, day));
      }),
      { numRuns: 60 },
    );
  });

  it('order, doubling and cutting a posting in two change nothing', () => {
    fc.assert(
      fc.property(aCareer, aDay, fc.integer({ min: 1, max: 400 }), (career, day, cut) => {
        const now = held('COMMUNITY_SECRETARY', addDays(day, -cut));
        const halves = [held('COMMUNITY_SECRETARY', addDays(day, -cut), day), held('COMMUNITY_SECRETARY', day)];
        const { grade, servedDays, nextStepOn } = on(day, ...career, now) ?? {};
        expect(on(day, ...halves, ...career.toReversed(), ...career)).toMatchObject({ grade, servedDays, nextStepOn });
      }),
    );
  });

  it('the grade is the lowest plus the shown steps up to the highest, and the shown days are its days', () => {
    fc.assert(
      fc.property(aCareer, aDay, (career, day) => {
        const found = on(day, ...career, held('COMMUNITY_DEPUTY_SECRETARY', day));
        const shown = found?.spans.reduce((sum, { stepsOn }) => sum + stepsOn.length, 0) ?? -1;
        expect(found?.steps).toBe(shown);
        expect(found?.grade).toBe(Math.min((found?.base ?? 0) + shown, found?.cap ?? 0));
        const ends = found?.spans.map(({ from, until, days }) => daysBetween(from, until) === days && from < until);
        expect(ends?.every(Boolean)).toBe(true);
      }),
    );
  });

  it('the next step comes on the day promised and not before, and a gap moves it by the days of the gap', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 900 }), (from, served, gap) => {
        const day = addDays(from, served);
        const open = held('COMMUNITY_SECRETARY', from);
        const next = on(day, open)?.nextStepOn ?? '';
        expect(on(addDays(next, -1), open)?.grade).toBe(7);
        expect(on(next, open)?.grade).toBe(8);
        const back = addDays(day, gap + 1);
        const broken = [held('COMMUNITY_WORKER', from, addDays(day, 1)), held('COMMUNITY_SECRETARY', back)];
        expect(daysBetween(addYears(addDays(from, gap), 3), on(back, ...broken)?.nextStepOn ?? '')).toBe(0);
      }),
    );
  });
});
