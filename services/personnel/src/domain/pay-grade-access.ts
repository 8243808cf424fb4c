import { subject } from '@casl/ability';
import type { Actor } from '@yunge/kernel';
import { abilityFor } from './access.ts';
import { payGradeOf, type PayGrade } from './pay-grade.ts';
import type { Person } from './person.ts';

/** The grade of somebody at an instant for those who may know it: the person, and whoever leads the area. */
export function readablePayGrade({ id, postings }: Person, at: Date, actor: Actor): PayGrade | null {
  const grade = payGradeOf(postings, at);
  const { within } = grade?.posting ?? { within: [] };
  return grade && abilityFor(actor).can('read', subject('PayGrade', { personId: id, within })) ? grade : null;
}
