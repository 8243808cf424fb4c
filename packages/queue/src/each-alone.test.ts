import { describe, expect, it } from '@jest/globals';
import { metrics } from '@yunge/runtime';
import { eachAlone } from './each-alone.ts';

describe('Many things of which one is poison', () => {
  it('are all handled but that one, which is counted, logged and named', async () => {
    const done: number[] = [];
    const logged: unknown[] = [];
    const failed = await eachAlone(
      [1, 2, 3, 4, 5],
      (item) => (item === 2 ? Promise.reject(new Error('poison')) : Promise.resolve(done.push(item))),
      { job: 'sweep-test', logger: { error: (entry: unknown) => logged.push(entry) }, idOf: String, atOnce: 2 },
    );
    expect(failed).toEqual([2]);
    expect(done.sort()).toEqual([1, 3, 4, 5]);
    expect(logged).toMatchObject([{ job: 'sweep-test', id: '2' }]);
    expect(await metrics.metrics()).toContain('yunge_sweep_failures_total{job="sweep-test"} 1');
  });
});
