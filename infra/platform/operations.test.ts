import { describe, expect, it } from '@jest/globals';
import { countsIn, operationsBetween } from './operations.ts';

const metrics = (...samples: string[]) =>
  [
    '# TYPE yunge_gateway_operations_total counter',
    ...samples.map((sample) => `yunge_gateway_operations_total${sample}`),
    'yunge_gateway_operation_seconds_count{operation="query"} 7',
  ].join('\n');

const before = countsIn(
  metrics(
    '{path="COMPILED",reason="NONE"} 100',
    '{path="CAREFUL",reason="ERRORS"} 5',
    '{path="STOCK",reason="CODE"} 1',
  ),
);

describe('the operations between two looks at the metrics', () => {
  it('are told in one line, the share rounded down', () => {
    const after = countsIn(
      metrics(
        '{path="COMPILED",reason="NONE"} 2098',
        '{path="CAREFUL",reason="ERRORS"} 6',
        '{path="CAREFUL",reason="NULL"} 3',
        '{path="STOCK",reason="CODE"} 1',
        '{path="STOCK",reason="INTROSPECTION"} 2',
      ),
    );
    const { total, compiled, line } = operationsBetween(before, after);
    expect([total, compiled]).toEqual([2_004, 1_998 / 2_004]);
    expect(line).toBe(
      'gateway: 2004 operations, 99.7 % compiled, 4 careful (NULL 3, ERRORS 1), 2 stock (INTROSPECTION 2)',
    );
  });

  it('are all there are after a new start, and may be none', () => {
    expect(operationsBetween(before, countsIn(metrics('{path="COMPILED",reason="NONE"} 4')))).toMatchObject({
      total: 4,
      compiled: 1,
    });
    expect(operationsBetween(before, before).line).toBe('gateway: 0 operations, 100.0 % compiled, 0 careful, 0 stock');
  });
});
