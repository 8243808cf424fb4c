import { dayOf } from '../domain/calendar-day.ts';
import { readablePayGrade } from '../domain/pay-grade-access.ts';
import { PAY_POSITIONS, payGradeRuleOn } from '../domain/pay-grade-rules.ts';
import type { PayGradeRuleResolvers, PersonResolvers, QueryResolvers } from './__generated__/resolvers.ts';

export const Query: Pick<QueryResolvers, 'payGradeRule'> = {
  payGradeRule: (_, { on }, { now }) => payGradeRuleOn(on ?? dayOf(now())),
};

export const Person: Pick<PersonResolvers, 'payGrade'> = {
  payGrade: (person, { at }, { actor, now }) => readablePayGrade(person, at ?? now(), actor),
};

export const PayGradeRule: PayGradeRuleResolvers = {
  ranges: ({ ranges }) => PAY_POSITIONS.map((position) => ({ position, ...ranges[position] })),
};
