import { describe, expect, it } from '@jest/globals';
import { overlaps } from '@yunge/casework';
import { evolveDutyPlan, type DutyPlan } from '../../../services/personnel/src/domain/duty-plan.ts';
import { dutyDays } from '../../../services/personnel/src/domain/duty-calendar.ts';
import { evolveLeave, type Leave } from '../../../services/personnel/src/domain/leave.ts';
import { dutyMonths } from '../people/duty-shifts.ts';
import { leaves } from '../people/leaves.ts';
import { people } from '../people/people.ts';
import { districts } from '../places/divisions.ts';
import { shanghai } from '../time.ts';
import { dutyPlanHistory, leaveHistory } from './duty.ts';

const asOf = '2026-11';
const stateOf = (fact: Parameters<typeof leaveHistory>[0]) =>
  leaveHistory(fact).events.reduce<Leave | null>(evolveLeave, null);

describe('Leaves of the demo', () => {
  const facts = [...leaves(asOf)];

  it('are over, granted by the chief, and covered by somebody else who is there', () => {
    expect(facts.length).toBeGreaterThan(50);
    const known = new Set(districts.flatMap((code) => [...people(code)].map(({ id }) => id)));
    for (const fact of facts) {
      expect(fact.until).toBeLessThan(shanghai(`${asOf}-05`));
      expect(fact.askedAt).toBeLessThan(fact.from);
      expect([fact.personId, fact.backupId, fact.chiefId].filter((id) => !known.has(id))).toEqual([]);
      expect(stateOf(fact)).toMatchObject({ status: 'APPROVED', edition: 2 });
    }
    const spans = facts.map((fact) => ({ ...fact, from: new Date(fact.from), until: new Date(fact.until) }));
    const clash = spans.find((one) =>
      spans.some((other) => other !== one && other.personId === one.backupId && overlaps(one, other)),
    );
    expect(clash).toBeUndefined();
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});

describe('The duty calendar of the demo', () => {
  it('leaves no hole in a month of a command centre, and nobody on duty twice at one time', () => {
    for (const fact of dutyMonths(asOf)) {
      const plan = dutyPlanHistory(fact).events.reduce<DutyPlan | null>(evolveDutyPlan, null);
      const { shifts } = plan ?? { shifts: [] };
      // The first night belongs to the month before.
      const days = dutyDays({ from: `${fact.month}-02`, until: `${fact.month}-28` }, shifts, []);
      expect(days.flatMap(({ holes }) => holes)).toEqual([]);
      for (const [index, shift] of shifts.entries()) {
        const next = shifts
          .slice(index + 1)
          .find((other) => other.personId === shift.personId && overlaps(other, shift));
        expect(next).toBeUndefined();
      }
    }
  });
});
