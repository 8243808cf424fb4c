import { describe, expect, it } from '@jest/globals';
import { emergencySteps, rolledSteps, type Case, type RolledCase } from '../plan/cases.ts';
import { replyText, type LoggedEvent } from './ledger.ts';
import { judge, quantile, type Observed } from './verdict.ts';

const START = Date.parse('2026-11-23T08:00:00Z');
const WINDOW = 90_000;
const rolled: RolledCase = {
  ...{ kind: 'ROLLED', id: 'r', gridIndex: 0, openedMs: -3_700_000, repliedMs: -20_000, planMs: 60_000 },
  reply: null,
};
const at = (ms: number) => new Date(START + ms);

/** What a platform that does its duty writes, each step so much late. */
const told = (steps: readonly { clock: string; epoch: number; name: string; atMs: number }[], late = 100) =>
  steps.map(({ atMs, ...step }): LoggedEvent => ({
    name: 'incident.escalated',
    at: at(atMs + late),
    step: { ...step, at: at(atMs) },
  }));
const first = rolledSteps(1, rolled.repliedMs, rolled.planMs);
const observe = (kase: Case, events: readonly LoggedEvent[], more: Partial<Observed> = {}): Observed => ({
  ...{ kase, events, isChainWhole: true, isReplyAcknowledged: null, untoldMs: new Map(), seenEarly: new Set() },
  ...{ notices: 0, noticesLost: 0 },
  ...more,
});
const verdict = (...observed: Observed[]) => judge(observed, START, WINDOW);

describe('The verdict on a case', () => {
  it('finds nothing where every step was told once, after its time', async () => {
    expect(await verdict(observe(rolled, told(first)))).toMatchObject({
      ...{ cases: 1, steps: 3, missed: 0, doubled: 0, early: 0, stray: 0, overtaken: 0, brokenChains: 0 },
      ...{ lateness: [100, 100, 100], findings: [] },
    });
  });

  it('finds a step that was missed, told twice, told early, or told for another instant', async () => {
    const [warned, , climbed] = told(first);
    const early = told(first, -50);
    if (!warned || !climbed || !warned.step) throw new Error('the plan has three steps');
    expect(await verdict(observe(rolled, [warned, climbed]))).toMatchObject({ missed: 1, steps: 2 });
    expect(await verdict(observe(rolled, [...told(first), climbed]))).toMatchObject({ doubled: 1 });
    expect(await verdict(observe(rolled, early))).toMatchObject({ early: 3 });
    const wrong = { ...warned, step: { ...warned.step, at: at((first[0]?.atMs ?? 0) - 5_000) } };
    expect(await verdict(observe(rolled, [wrong, ...told(first).slice(1)]))).toMatchObject({ stray: 1 });
  });

  it('believes its own eyes before the log: seen early, or seen untold after it was said to be told', async () => {
    expect(await verdict(observe(rolled, told(first), { seenEarly: new Set(['PROMISE/1/LEVEL_1']) }))).toMatchObject({
      early: 1,
    });
    const untoldMs = new Map([['PROMISE/1/LEVEL_1', START + 64_000]]);
    expect((await verdict(observe(rolled, told(first), { untoldMs }))).lateness).toEqual([100, 100, 4_000]);
  });

  it('expects the steps of a promise only as long as it stands, and then those of the next', async () => {
    const kase: Case = { ...rolled, reply: { sendMs: 40_000, planMs: 80_000 } };
    const reply = { name: 'incident.interimReplied', at: at(40_500), reply: replyText('r'), planAt: at(80_000) };
    const kept = first.filter(({ atMs }) => atMs < 40_500);
    const next = told(rolledSteps(2, 40_500, 80_000));
    expect(kept).toHaveLength(1);
    const whole = observe(kase, [...told(kept), reply, ...next], { isReplyAcknowledged: true });
    expect(await verdict(whole)).toMatchObject({ steps: 4, missed: 0, stray: 0, replies: 1, repliesLost: 0 });
    const late = observe(kase, [...told(first), reply, ...next], { isReplyAcknowledged: true });
    expect(await verdict(late)).toMatchObject({ stray: 2 });
    const lost = observe(kase, [...told(first)], { isReplyAcknowledged: true });
    expect(await verdict(lost)).toMatchObject({ repliesLost: 1 });
    const twice = observe(kase, [...told(kept), reply, reply, ...next], { isReplyAcknowledged: true });
    expect(await verdict(twice)).toMatchObject({ repliesLost: 1 });
  });

  it('knows when an emergency call climbs, and leaves what comes due after the window alone', async () => {
    const call: Case = { kind: 'EMERGENCY', id: 'e', gridIndex: 0, openedMs: -60_000 };
    const steps = emergencySteps(call);
    expect(await verdict(observe(call, told(steps.slice(0, 1))))).toMatchObject({ steps: 1, missed: 0, stray: 0 });
    expect(await verdict(observe(call, told(steps.slice(0, 2))))).toMatchObject({ steps: 1, missed: 0, stray: 0 });
    expect(await verdict(observe(call, []))).toMatchObject({ steps: 0, missed: 1 });
  });
});

it('A quantile is the value below which that share lies', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => n);
  expect([quantile(hundred, 0.5), quantile(hundred, 0.99), quantile(hundred, 1), quantile([], 0.5)]).toEqual([
    50, 99, 99, 0,
  ]);
});
