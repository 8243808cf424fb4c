import { describe, expect, it } from '@jest/globals';
import { modules } from '../admission/items.ts';
import { fixtures } from '../fixtures.ts';
import { peopleOf } from '../people/people.ts';
import { towns, YUNGANG } from '../places/divisions.ts';
import { period } from '../time.ts';
import { camps } from './camps.ts';
import { holds, trainedMember, trainingRecords, untrainedMember } from './records.ts';

const asOf = '2026-11';
const all = camps({ asOf });
const records = [...trainingRecords({ asOf })];

describe('The training camps', () => {
  it('are the published five, over before the history begins, and reach every town once', () => {
    expect(all).toHaveLength(fixtures.yungang.camps.value);
    expect(all.flatMap((camp) => camp.towns)).toEqual(towns(YUNGANG).map((town) => town.code));
    expect(Math.max(...all.map((camp) => camp.to))).toBeLessThan(period(asOf).from);
  });

  it('teach the three modules in theory and practice, a trainer in one room at a time', () => {
    for (const camp of all) {
      for (const module of modules) {
        expect(new Set(camp.sessions.filter((one) => one.module === module).map((one) => one.kind)).size).toBe(2);
      }
      const busy = camp.sessions.map((one) => `${one.trainer} ${one.from}`);
      expect(new Set(busy).size).toBe(busy.length);
    }
  });

  it('seat no more people than there are seats', () => {
    const seats = new Map(all.flatMap((camp) => camp.sessions.map((one) => [one.id, one.seats] as const)));
    const taken = Map.groupBy(
      records.flatMap((one) => [one.theorySession, one.practiceSession]),
      (id) => id,
    );
    for (const [id, people] of taken) expect(people.length).toBeLessThanOrEqual(seats.get(id) ?? 0);
  });

  it('leave a record for each member and chief in each module, a certificate only for who passed', () => {
    const people = [...peopleOf(YUNGANG, 'GRID_MEMBER'), ...peopleOf(YUNGANG, 'GRID_CHIEF')];
    expect(new Set(records.map((one) => one.person))).toEqual(new Set(people.map((one) => one.id)));
    expect(records).toHaveLength(people.length * modules.length);
    expect(records.every((one) => (one.certificate !== null) === one.passed)).toBe(true);
    const numbers = records.flatMap((one) => one.certificate?.number ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    const passed = records.filter((one) => one.passed).length / records.length;
    expect(passed).toBeGreaterThan(0.85);
    expect(passed).toBeLessThan(0.99);
  });

  it('know one member who is trained and a neighbour who is not', () => {
    const passed = (person: string): string[] =>
      records.filter((one) => one.person === person && one.passed).map((one) => one.module);
    expect(passed(trainedMember().id)).toEqual([...modules]);
    expect(passed(untrainedMember().id)).not.toContain('PROFESSIONAL');
    expect(holds(untrainedMember().posting.division, 'PROFESSIONAL')).toBe(false);
    expect(trainedMember().posting.superior).toBe(untrainedMember().posting.superior);
  });
});
