import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayDecide, rankNeeded, type ApprovalRule } from './approval.ts';

const RULES: readonly ApprovalRule<'EXTEND' | 'RETURN' | 'VOID', 'SHIFT_LEAD' | 'DEPUTY_HEAD'>[] = [
  { kind: 'EXTEND', ranks: ['SHIFT_LEAD', 'DEPUTY_HEAD'] },
  { kind: 'RETURN', ranks: ['SHIFT_LEAD'] },
];

describe('Consent', () => {
  it.each([
    ['a first extension', 'EXTEND', 0, 'SHIFT_LEAD'],
    ['a second one of a higher rank', 'EXTEND', 1, 'DEPUTY_HEAD'],
    ['a third one of nobody', 'EXTEND', 2, null],
    ['a return', 'RETURN', 0, 'SHIFT_LEAD'],
    ['what no rule names of nobody', 'VOID', 0, null],
  ] as const)('is needed for %s', (_, kind, granted, rank) => {
    expect(rankNeeded(RULES, kind, granted)).toBe(rank);
  });

  const asked = { rank: 'SHIFT_LEAD', askedBy: 'lin' } as const;

  it('comes from somebody of the rank', () => {
    expect(mayDecide(asked, { id: 'wu', ranks: ['DEPUTY_HEAD', 'SHIFT_LEAD'] })).toBe(true);
    expect(mayDecide(asked, { id: 'wu', ranks: ['DEPUTY_HEAD'] })).toBe(false);
  });

  it('never comes from whoever asked, whatever ranks they have', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (id, askedBy, ranks) => {
        const may = mayDecide({ rank: 'SHIFT_LEAD', askedBy }, { id, ranks: [...ranks, 'SHIFT_LEAD'] });
        expect(may).toBe(id !== askedBy);
      }),
    );
    expect(mayDecide(asked, { id: 'lin', ranks: ['SHIFT_LEAD'] })).toBe(false);
  });
});
