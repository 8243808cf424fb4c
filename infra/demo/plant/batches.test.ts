import { describe, expect, it } from '@jest/globals';
import { inBatches } from './batches.ts';

describe('Rows in batches', () => {
  it('all arrive, in batches of the size asked for, at most four at once', async () => {
    const sizes: number[] = [];
    let underWay = 0;
    let most = 0;
    const rows = Array.from({ length: 95 }, (_, n) => n);
    const done = await inBatches(
      rows,
      async (batch) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise(setImmediate);
        await new Promise(setImmediate);
        sizes.push(batch.length);
        underWay -= 1;
      },
      { size: 10 },
    );
    expect([done, sizes.reduce((sum, size) => sum + size, 0), Math.max(...sizes)]).toEqual([95, 95, 10]);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('a batch that fails ends it, with no rows made any more', async () => {
    let made = 0;
    const endless = (function* () {
      for (;;) yield (made += 1);
    })();
    const failing = inBatches(endless, () => Promise.reject(new Error('full')), { size: 10 });
    await expect(failing).rejects.toThrow('full');
    expect(made).toBeLessThan(100);
  });
});
