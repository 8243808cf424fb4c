import { describe, expect, it } from '@jest/globals';
import { countsOf } from './jest.ts';

const result = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numRuntimeErrorTestSuites: 0,
  success: true,
};

describe('the counts of a jest run', () => {
  it('are those of its JSON', () => {
    expect(countsOf(JSON.stringify({ ...result, numFailedTests: 2, success: false }))).toEqual({
      passed: 7,
      failed: 2,
      skipped: 1,
    });
  });

  it('have a file that breaks before its tests run as a failure', () => {
    expect(countsOf(JSON.stringify({ ...result, numRuntimeErrorTestSuites: 2, success: false })).failed).toBe(2);
  });

  it('are never without a failure when jest says it did not succeed', () => {
    expect(countsOf(JSON.stringify({ ...result, success: false })).failed).toBe(1);
    expect(countsOf(JSON.stringify(result)).failed).toBe(0);
  });
});
