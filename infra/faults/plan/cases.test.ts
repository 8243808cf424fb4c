import { describe, expect, it } from '@jest/globals';
import { casesOf, emergencySteps, rolledSteps } from './cases.ts';

const options = { seed: 'a', cases: 500, windowMs: 90_000, leadMs: 15_000, grids: 4, replies: 0.5 };

describe('Planned cases', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(casesOf(options)).toEqual(casesOf(options));
    expect(casesOf({ ...options, seed: 'b' })).not.toEqual(casesOf(options));
  });

  it('were all reported before the lead, and each has a step in the window', () => {
    for (const kase of casesOf(options)) {
      const steps = kase.kind === 'ROLLED' ? rolledSteps(1, kase.repliedMs, kase.planMs) : emergencySteps(kase);
      const inside = steps.filter(({ atMs }) => atMs >= 0 && atMs <= options.windowMs);
      expect(inside.length).toBeGreaterThanOrEqual(kase.kind === 'ROLLED' ? 3 : 1);
      expect(kase.kind === 'ROLLED' ? kase.repliedMs : kase.openedMs).toBeLessThanOrEqual(-options.leadMs);
    }
  });

  it('are answered again at times that are clear of their own steps', () => {
    const answered = casesOf(options).flatMap((kase) => (kase.kind === 'ROLLED' && kase.reply ? [kase] : []));
    expect(answered.length).toBeGreaterThan(100);
    for (const { reply, repliedMs, planMs } of answered) {
      const gaps = rolledSteps(1, repliedMs, planMs).map(({ atMs }) => Math.abs(atMs - (reply?.sendMs ?? 0)));
      expect(Math.min(...gaps)).toBeGreaterThan(8_000);
    }
  });
});
