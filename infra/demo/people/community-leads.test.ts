import { describe, expect, it } from '@jest/globals';
import { payGradeOf } from '../../../services/personnel/src/domain/pay-grade.ts';
import { evolvePerson, type Person } from '../../../services/personnel/src/domain/person.ts';
import { enterprises } from '../enterprises/enterprises.ts';
import { fixtures } from '../fixtures.ts';
import { communityLeadHistory } from '../plant/people.ts';
import { communityLeads } from './community-leads.ts';
import { everyone } from './people.ts';

const leads = [...communityLeads()];
const at = new Date('2026-11-01T00:00:00+08:00');

describe('The secretaries and deputies of the communities', () => {
  it('are two of each urban community, and nobody else of the demo', () => {
    expect(leads).toHaveLength(2 * fixtures.zoucheng.urbanCommunities.value);
    const others = [...everyone()];
    const ids = [...leads, ...others].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const phones = [
      ...[...leads, ...others].flatMap(({ workPhone }) => workPhone ?? []),
      ...[...enterprises()].map(({ contact }) => contact.phone),
    ];
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('have careers in order, without two posts at once, that lead to the post they hold', () => {
    for (const { career } of leads) {
      const ends = career.flatMap(({ from, until }) => [from, until ?? '9999']);
      expect(ends).toEqual(ends.toSorted());
      expect(career.every(({ from, until }) => from < (until ?? '2026-01-01'))).toBe(true);
    }
  });

  it('have pay grades of their positions, with steps that differ', () => {
    const grades = leads.map((lead) => {
      const person = communityLeadHistory(lead).events.reduce<Person | null>(evolvePerson, null);
      return payGradeOf(person?.postings ?? [], at);
    });
    const of = (position: string) => grades.flatMap((grade) => (grade?.position === position ? [grade.grade] : []));
    expect([of('LEAD').length, of('DEPUTY').length]).toEqual([48, 48]);
    expect(of('LEAD').every((grade) => grade >= 7 && grade <= 18)).toBe(true);
    expect(of('DEPUTY').every((grade) => grade >= 4 && grade <= 15)).toBe(true);
    expect(new Set(of('LEAD')).size).toBeGreaterThan(2);
    expect(grades.some((grade) => (grade?.spans.length ?? 0) > 1)).toBe(true);
  });
});
