import { CHINA_CALENDAR, isOnTime, isWorkTime } from '@yunge/casework';
import { describe, expect, it } from '@jest/globals';
import { itemFor } from '../admission/items.ts';
import { commendedTowns, fixtures } from '../fixtures.ts';
import { everyone } from '../people/people.ts';
import { boundaryOf } from '../places/boundaries.ts';
import { division } from '../places/divisions.ts';
import { positionIn } from '../places/geometry.ts';
import { dateOf, hourOf, period } from '../time.ts';
import { holds } from '../training/records.ts';
import type { IncidentFact, Step } from './facts.ts';
import { incident, incidents } from './incidents.ts';
import { draft, planOf } from './plan.ts';
import { timeline } from './timeline.ts';

const asOf = '2026-11';
const all = [...incidents({ asOf })];
const valid = all.filter((one) => one.valid);
const people = new Map([...everyone()].map((one) => [one.id, one]));
const share = (list: readonly IncidentFact[], test: (one: IncidentFact) => boolean): number =>
  list.filter(test).length / list.length;

describe('The history of incidents', () => {
  it('reports 30,528 and finds 29,269 valid, the others with a reason', () => {
    expect(all).toHaveLength(fixtures.yungang.reported.value);
    expect(valid).toHaveLength(fixtures.yungang.valid.value);
    const consistent = ({ valid: counted, invalidReason, outcome, mergedInto, handler }: IncidentFact): boolean =>
      counted === (invalidReason === null) &&
      counted === (outcome === 'CLOSED' || outcome === 'EVALUATED') &&
      counted === (handler !== null) &&
      (mergedInto !== null) === (outcome === 'MERGED');
    expect(all.filter((one) => !consistent(one)).map((one) => one.code)).toEqual([]);
    expect(new Set(all.map((one) => one.invalidReason)).size).toBe(8);
  });

  it('fills two whole months, day by day, and is over with them', () => {
    const { from, to } = period(asOf);
    expect(new Set(all.map((one) => dateOf(one.reportedAt))).size).toBe(61);
    expect(Math.min(...all.map((one) => one.reportedAt))).toBeGreaterThanOrEqual(from);
    expect(Math.max(...all.map((one) => one.steps.at(-1)?.at ?? to))).toBeLessThan(to);
    expect(all.map((one) => one.reportedAt)).toEqual(
      all.map((one) => one.reportedAt).toSorted((one, other) => one - other),
    );
  });

  it('gives each incident one id and one code', () => {
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    expect(new Set(all.map((one) => one.code)).size).toBe(all.length);
    expect(all.every((one) => /^140214-2026(09|10)\d\d-\d{5}$/.test(one.code))).toBe(true);
  });

  it('moves step by step, never back in time', () => {
    const inOrder = ({ steps, reportedAt, reporter }: IncidentFact): boolean =>
      steps.every(({ action, from, at, by }, n) => {
        const before = steps[n - 1];
        return before
          ? from === before.to && at >= before.at
          : action === 'report' && at === reportedAt && by === reporter;
      });
    expect(all.filter((one) => !inOrder(one)).map((one) => one.code)).toEqual([]);
  });

  it('lies in the grid it names', () => {
    for (const { grid, location } of all.filter((_, n) => n % 7 === 0)) {
      expect(positionIn(boundaryOf(grid).geometry.coordinates[0] ?? [], location)).toBe('inside');
    }
  });

  it('names people who exist, and never lets somebody check their own work', () => {
    const known = (id: string | null): boolean => id === null || people.has(id);
    const proper = ({ steps, handler, verifier, reporter }: IncidentFact): boolean =>
      steps.every(({ action, by }) => known(by) && (by !== null || action === 'report')) &&
      known(handler) &&
      (verifier === null || (verifier !== handler && verifier !== reporter));
    expect(all.filter((one) => !proper(one)).map((one) => one.code)).toEqual([]);
  });

  it('gives grid members only what the admission list and their training allow', () => {
    const byMember = valid.filter((one) => one.admissionItem !== null);
    expect(byMember.length).toBeGreaterThan(5000);
    const allowed = ({ grid, category, admissionItem, handler }: IncidentFact): boolean => {
      const item = itemFor(category);
      const posting = people.get(handler ?? '')?.posting;
      const own = posting?.kind === 'GRID_MEMBER' && posting.division === grid;
      return own && item !== null && item.code === admissionItem && holds(grid, item.moduleRequired);
    };
    expect(byMember.filter((one) => !allowed(one)).map((one) => one.code)).toEqual([]);
    const others = valid.filter((one) => one.admissionItem === null && !one.onTheSpot);
    expect(others.every((one) => people.get(one.handler ?? '')?.posting.department === one.department)).toBe(true);
  });
});

describe('The times', () => {
  it('keep office hours, but for what is urgent', () => {
    const calm = valid.filter((one) => !one.onTheSpot && !/SAFETY|EMERGENCY/.test(one.policy));
    const atWork = ['sign', 'feedback', 'startCheck', 'pass', 'fail', 'resume', 'return'];
    const inHours = ({ action, at }: Step): boolean =>
      atWork.includes(action)
        ? isWorkTime(CHINA_CALENDAR, at)
        : action === 'report' || (hourOf(at) >= 7 && hourOf(at) < 22);
    expect(calm.flatMap((one) => one.steps).filter((step) => !inHours(step))).toEqual([]);
  });

  it('mostly keep the promise, with a tail that is late, climbs, is reworked, handed back or reopened', () => {
    const late = share(valid, (one) => one.late);
    expect(late).toBeGreaterThan(0.02);
    expect(late).toBeLessThan(0.08);
    for (const level of [1, 2, 3, 4])
      expect(valid.some((one) => one.escalations.some((told) => told.level === level))).toBe(true);
    for (const test of [
      (one: IncidentFact) => one.rework > 0,
      (one: IncidentFact) => one.returned > 0,
      (one: IncidentFact) => one.reopened,
    ]) {
      expect(share(valid, test)).toBeGreaterThan(0.005);
      expect(share(valid, test)).toBeLessThan(0.05);
    }
    const evaluated = valid.flatMap((one) => one.evaluations);
    for (const answer of ['SATISFIED', 'DISSATISFIED', null])
      expect(evaluated.some((one) => one.answer === answer)).toBe(true);
    expect(share(valid, (one) => one.onTheSpot)).toBeGreaterThan(0.1);
    expect(valid.some((one) => one.sampled)).toBe(true);
  });

  it('agree with the platform’s own clocks on lateness and on who was told when', () => {
    for (const fact of valid.filter((one, n) => one.late || one.reopened || n % 40 === 0)) {
      const moments = [...timeline(fact)];
      const closing = moments.find((one) => one.kind === 'STEP' && one.step.to === 'CLOSED');
      expect(closing && !isOnTime(closing.clocks, closing.at)).toBe(fact.late);
      expect(closing?.clocks.promise.dueAt.getTime()).toBe(fact.deadline);
      const told = moments.flatMap((one) =>
        one.kind === 'TOLD' && one.due.level > 0 ? [[one.due.level, one.at.getTime()]] : [],
      );
      expect(fact.escalations.map((one) => [one.level, one.at])).toEqual(told);
      expect(moments.at(-1)?.clocks.nextDueAt).toBeNull();
    }
  });
});

describe('Merged reports', () => {
  it('repeat an open matter of another reporter, of the same grid and category, close by', () => {
    const byId = new Map(all.map((one) => [one.id, one]));
    const merged = all.filter((one) => one.mergedInto !== null);
    expect(merged.length).toBeGreaterThan(200);
    for (const one of merged) {
      const first = byId.get(one.mergedInto ?? '');
      expect(first).toMatchObject({ grid: one.grid, category: one.category, valid: true });
      expect(first?.steps.at(-1)?.at).toBeGreaterThan(one.reportedAt);
      expect(first?.reportedAt).toBeLessThanOrEqual(one.reportedAt);
      if (one.reporter !== null) expect(one.reporter).not.toBe(first?.reporter);
    }
  });
});

describe('The commended towns', () => {
  const byTown = Map.groupBy(all, (one) => one.grid.slice(0, 9));
  const best = (score: (list: IncidentFact[]) => number): string[] =>
    [...byTown]
      .map(([town, list]) => ({ town, score: score(list) }))
      .sort((one, other) => other.score - one.score)
      .slice(0, commendedTowns.length)
      .map(({ town }) => town)
      .sort();
  const commended = commendedTowns.map(({ code }) => code).toSorted();

  it('are 玉龙, 西花园 and 平盛', () => {
    expect(commendedTowns.map(({ code, name }) => division(code).name === name)).toEqual([true, true, true]);
  });

  it('lead in valid reporting, on time, rework and satisfaction', () => {
    expect(best((list) => share(list, (one) => one.valid))).toEqual(commended);
    const counted = (list: IncidentFact[]): IncidentFact[] => list.filter((one) => one.valid);
    expect(best((list) => -share(counted(list), (one) => one.late))).toEqual(commended);
    expect(best((list) => -share(counted(list), (one) => one.rework > 0))).toEqual(commended);
    expect(best((list) => -share(counted(list), (one) => one.reopened))).toEqual(commended);
  });
});

describe('Another size or month', () => {
  it('has ten times as many incidents in the same places', () => {
    const plan = planOf(asOf, 10);
    const invalid = plan.invalidOfDay.reduce((sum, ofDay) => sum + ofDay, 0);
    expect([plan.total, plan.total - invalid]).toEqual([305_280, 292_690]);
    const [from, to] = [plan.before[3] ?? 0, plan.before[4] ?? 0];
    const drafts = Array.from({ length: to - from }, (_, n) => draft(plan, from + n));
    expect(drafts.filter((one) => !one.valid)).toHaveLength(plan.invalidOfDay[3] ?? 0);
    expect(new Set(drafts.map((one) => one.report.code)).size).toBe(drafts.length);
  });

  it.each(['2026-03', '2026-05', '2027-03'])('is over with the months before %s too', (month) => {
    const plan = planOf(month, 1);
    const last = Array.from({ length: 2500 }, (_, n) => incident(plan, plan.total - 1 - n));
    expect(Math.max(...last.map((one) => one.steps.at(-1)?.at ?? plan.period.to))).toBeLessThan(plan.period.to);
  });

  it('is the same every time, in any order', () => {
    const plan = planOf(asOf, 1);
    for (const n of [30_000, 7, 12_345]) expect(incident(plan, n)).toEqual(all[n]);
  });
});
