import { describe, expect, it } from '@jest/globals';
import { createTurnstile } from './turnstile.ts';

describe('A turnstile', () => {
  it('lets those with the same key pass one by one in order, also after one who failed', async () => {
    const { pass } = createTurnstile();
    const seen: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} in`);
        await Promise.resolve();
        seen.push(`${name} out`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([
      pass('room', work('a')),
      pass('room', work('b', true)),
      pass('room', work('c')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('does not hold up those who want something else', async () => {
    const { pass } = createTurnstile();
    const never = Promise.withResolvers<void>();
    const waiting = pass('room', () => never.promise);
    expect(await pass('hall', () => Promise.resolve('through'))).toBe('through');
    never.resolve();
    await waiting;
  });
});
