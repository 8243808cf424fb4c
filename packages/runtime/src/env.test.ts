import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { envTable, readEnv } from './env.ts';
import { processEnv } from './process-env.ts';

describe('an environment that is right', () => {
  it('is parsed, and an empty variable counts as unset', () => {
    const result = readEnv(processEnv, { PORT: '4101', DEMO: 'true', LOG_LEVEL: '' });
    expect(result).toMatchObject({ ok: true, values: { PORT: 4101, DEMO: true, LOG_LEVEL: 'info' } });
  });

  it('holds the fields a service adds', () => {
    const own = processEnv.extend({ RETRIES: z.coerce.number().default(3) });
    expect(readEnv(own, { RETRIES: '7' })).toMatchObject({ ok: true, values: { RETRIES: 7 } });
  });
});

describe('an environment that is wrong', () => {
  it('has every fault named at once', () => {
    const result = readEnv(processEnv, { PORT: '99999', MONGODB_URI: 'http://x', ACTOR_SECRET: 'short' });
    expect(result.ok ? [] : result.faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'MONGODB_URI',
      'ACTOR_SECRET',
    ]);
  });

  it('may not lean on the default secret in production', () => {
    const known = processEnv.parse({}).ACTOR_SECRET;
    for (const ACTOR_SECRET of [undefined, known]) {
      const result = readEnv(processEnv, { NODE_ENV: 'production', ACTOR_SECRET });
      expect(result).toMatchObject({ ok: false, faults: [expect.stringMatching(/^ACTOR_SECRET:/)] });
    }
    expect(readEnv(processEnv, { NODE_ENV: 'production', ACTOR_SECRET: 'x'.repeat(32) }).ok).toBe(true);
  });
});

describe('the table of an environment', () => {
  it('gives name, default and meaning, and no secret', () => {
    const table = envTable(
      processEnv.pick({ PORT: true, ACTOR_SECRET: true }).extend({ MUST: z.string().describe('Needed') }),
    );
    expect(table.split('\n').slice(2)).toEqual([
      '| `PORT` | `4000` | Port of the server; 0 takes any free one |',
      expect.stringMatching(/^\| `ACTOR_SECRET` \| _for development only_ \| Signs/),
      '| `MUST` | _required_ | Needed |',
    ]);
  });
});
