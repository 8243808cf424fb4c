import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { needLedger, type NeedCount } from './need-ledger.ts';

const count = fc.record<NeedCount>({
  platform: fc.constantFrom('PARTY', 'VOLUNTEER', 'PUBLIC', null),
  status: fc.constantFrom('FILED', 'ROUTED', 'JOINT_MEETING', 'CLAIMED', 'DONE', 'CONFIRMED', 'WITHDRAWN'),
  count: fc.nat(1_000),
});

it('A ledger books every need on one line and in one state', () => {
  fc.assert(
    fc.property(fc.array(count), (counts) => {
      const { platforms, unrouted, total } = needLedger(counts);
      const rows = [...platforms, unrouted];
      const sum = (of: 'received' | 'open' | 'done' | 'withdrawn') => rows.reduce((all, row) => all + row[of], 0);
      expect(total.received).toBe(counts.reduce((all, each) => all + each.count, 0));
      for (const part of ['received', 'open', 'done', 'withdrawn'] as const) expect(sum(part)).toBe(total[part]);
      for (const row of [...rows, total]) {
        expect(row.received).toBe(row.open + row.done + row.withdrawn);
        expect(row.open).toBe(row.filed + row.routed + row.jointMeeting + row.claimed);
        expect(row.confirmed).toBeLessThanOrEqual(row.done);
      }
    }),
  );
});
