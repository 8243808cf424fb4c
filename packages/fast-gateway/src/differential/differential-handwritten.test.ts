import { describe, expect, it } from '@jest/globals';
import { sessionInCi } from './ci.ts';
import { HANDWRITTEN } from './schemas/handwritten.ts';

describe('the fast gateway beside a stock gateway, on the schemas written by hand', () => {
  it('answers the same from the same subgraphs, honest and faulty', async () => {
    const { statistics, findings } = await sessionInCi(
      HANDWRITTEN.map(({ name }) => name),
      43,
    );
    expect(findings).toEqual([]);
    expect(statistics.cases).toBeGreaterThanOrEqual(10_000);
    expect(statistics.share(statistics.paths, 'COMPILED')).toBeGreaterThan(0.4);
    expect(statistics.share(statistics.sound, 'COMPILED')).toBeGreaterThan(0.98);
  }, 600_000);
});
