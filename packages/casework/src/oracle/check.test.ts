import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHistory, differences } from './check.ts';
import type { Deed } from './deeds.ts';
import { checkInThreads } from './threads.ts';

/** Another one finds other histories: `npm run oracle -- --seed N` looks for more. */
const SEED = 2026;

describe('Any history of any casework', () => {
  it('gets the answers that counting minute by minute gives', async () => {
    const work = { seed: SEED, count: 50_000, piece: 12_500, threads: 2 };
    expect(await checkInThreads(work)).toEqual({ agreed: 50_000, failure: null });
  }, 300_000);

  it('knows every kind of deed', () => {
    const kinds = fc
      .sample(anyHistory, { seed: SEED, numRuns: 500 })
      .flatMap(({ deeds }) => deeds.map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual([
      'EXTENDED',
      'EXTENSION_REFUSED',
      'REBASED',
      'ROLLED',
      'ROLL_REFUSED',
      'STAGE',
      'STARTED',
      'TOLD',
    ]);
  });
});

describe('The comparison', () => {
  const at = (text: string) => new Date(`2026-03-02T${text}:00+08:00`);
  const begin: Deed = { kind: 'STARTED', at: at('09:00'), policy: 'incident/SMALL@1', state: 'REPORTED' };

  it('agrees on a plain life', () => {
    expect(
      differences({ deeds: [begin, { kind: 'STAGE', at: at('09:10'), state: 'IN_PROGRESS' }], now: at('10:00') }),
    ).toEqual([]);
  });

  it('sees a step that was not told', () => {
    const [, oracle] = differences({
      deeds: [begin, { kind: 'TOLD', at: at('09:12'), steps: [] }],
      now: at('09:12'),
    }).filter((line) => line.includes('tellings'));
    expect(oracle).toBe('oracle tellings [["2026-03-02T01:12:00.000Z STAGE WARN_80"]]');
  });

  it('sees what was refused without a reason', () => {
    const [engine, oracle] = differences({
      deeds: [begin, { kind: 'EXTENSION_REFUSED', at: at('09:30'), days: 1 }],
      now: at('10:00'),
    });
    expect([engine, oracle]).toEqual(['engine mays [false]', 'oracle mays [true]']);
  });
});
