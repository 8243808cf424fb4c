import { describe, expect, it } from '@jest/globals';
import { sessionInCi } from './ci.ts';

describe('the fast gateway beside a stock gateway, on random schemas', () => {
  it('answers the same from the same subgraphs, honest and faulty', async () => {
    const schemas = Array.from({ length: 9 }, (_, seed) => `generated-${seed}`);
    const { statistics, findings } = await sessionInCi(schemas, 38);
    expect(findings).toEqual([]);
    expect(statistics.cases).toBeGreaterThanOrEqual(10_000);
    expect(statistics.share(statistics.paths, 'COMPILED')).toBeGreaterThan(0.4);
  }, 600_000);
});
