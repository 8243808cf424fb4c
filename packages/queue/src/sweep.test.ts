import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineJob } from './job.ts';
import { sweepDeadlines } from './sweep.ts';

const start = Date.parse('2026-11-23T00:00:00Z');
const due = (id: string, at: number) => ({ id, dueAt: new Date(at) });

/** A sweep over what is due, looking once a second; `work` says which ids fail in which second. */
function sweepOver(all: readonly { id: string; dueAt: Date }[], fails: (id: string, second: number) => boolean) {
  let second = 0;
  const worked: string[] = [];
  const done = new Set<string>();
  const sweep = sweepDeadlines({
    job: defineJob('test', z.object({ id: z.string() })),
    clock: {
      now: () => new Date(start + second * 1_000),
      sync: () => Promise.resolve(new Date(start + second * 1_000)),
    },
    queues: { schedule: () => Promise.reject(new Error('no Redis')) },
    logger: { error: () => {} },
    find: (_, limit) => Promise.resolve(all.filter(({ id }) => !done.has(id)).slice(0, limit)),
    data: (id) => ({ id }),
    work(id) {
      worked.push(`${second} ${id}`);
      if (fails(id, second)) return Promise.reject(new Error('failed'));
      done.add(id);
      return Promise.resolve();
    },
  });
  return {
    worked,
    async look(seconds: number) {
      for (let turn = 0; turn < seconds; turn += 1) {
        await sweep.run();
        second += 1;
      }
    },
  };
}

it('What a stumbling store did not let it do is done at the next look', async () => {
  const { worked, look } = sweepOver([due('a', start - 5_000)], (_, second) => second === 0);
  await look(4);
  expect(worked).toEqual(['0 a', '1 a']);
});

it('What fails for good is tried ever more seldom, and does not stand in the way of the rest', async () => {
  const poison = Array.from({ length: 600 }, (_, index) => due(`poison-${index}`, start - 20_000 + index));
  const { worked, look } = sweepOver([...poison, due('late', start - 2_000)], (id) => id !== 'late');
  await look(40);
  const seconds = worked.filter((line) => line.endsWith(' poison-0')).map((line) => Number.parseInt(line, 10));
  expect(seconds).toEqual([0, 1, 3, 7, 15, 31]);
  expect(worked).toContain('1 late');
});
