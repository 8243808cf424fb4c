import { beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '@yunge/kernel';
import { createLogger } from '@yunge/runtime';
import { ACTOR_HEADER, DEADLINE_HEADER, verifyActor } from '@yunge/subgraph/identity';
import { createDataSource } from './data-source.ts';
import type { Call, Door } from './pool.ts';
import { Unavailable } from './unavailable.ts';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const actor: Actor = { ...ANONYMOUS, id: 'p', kind: 'PERSON', roles: ['LIAISON'] };
const logger = createLogger({ name: 'test', level: 'silent' });
const dropped = new Unavailable('CONNECTION', 'grids', Object.assign(new Error('closed'), { code: 'UND_ERR_SOCKET' }));
const unreachable = new Unavailable(
  'CONNECTION',
  'grids',
  Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
);

/** A subgraph that gives these answers in turn, then `{"data":{}}`. */
let calls: Call[];
beforeEach(() => {
  calls = [];
});
function sourceOver(...answers: (string | Unavailable)[]) {
  const door: Door = {
    post(call) {
      calls.push(call);
      const answer = answers.shift() ?? '{"data":{}}';
      return answer instanceof Unavailable ? Promise.reject(answer) : Promise.resolve(answer);
    },
    send: () => Promise.reject(new Error('not a route')),
    isHealthy: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
  const source = createDataSource({ service: 'grids', door, secret, logger, patience: 2_000 });
  return (query: string, left = 3_000) => {
    const context = { actor, deadline: performance.now() + left };
    const request = { query, variables: { id: '1' } };
    // The gateway gives more than this; the data source reads no more.
    const call = { request, context, kind: 'incoming operation', incomingRequestContext: { request, context } };
    return source.process(call as never);
  };
}

describe('what a subgraph is asked', () => {
  it('is signed with who asks, over the very body that is sent', async () => {
    await sourceOver()('{ grid { id } }');
    const [call] = calls;
    const verified = verifyActor({
      header: call?.headers[ACTOR_HEADER],
      body: call?.body ?? '',
      secret,
      now: new Date(),
    });
    expect(verified).toMatchObject({ ok: true, actor });
    expect(JSON.parse(call?.body ?? '')).toEqual({ query: '{ grid { id } }', variables: { id: '1' } });
  });

  it('waits no longer than the caller does', async () => {
    await sourceOver()('{ a }', 700);
    await sourceOver()('{ a }', 3_000);
    expect(calls[0]?.patience).toBeLessThanOrEqual(700);
    expect(calls[1]?.patience).toBe(2_000);
    expect(calls[1]?.headers[DEADLINE_HEADER]).toBe('2000');
  });
});

describe('a connection that was dropped', () => {
  it('is replaced for a query, once, with a signature of its own', async () => {
    expect(await sourceOver(dropped)('{ a }')).toEqual({ data: {} });
    expect(calls).toHaveLength(2);
    expect(calls[0]?.headers[ACTOR_HEADER]).not.toBe(calls[1]?.headers[ACTOR_HEADER]);
    calls = [];
    expect((await sourceOver(dropped, dropped)('{ a }')).errors).toMatchObject([
      { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
    ]);
    expect(calls).toHaveLength(2);
  });

  it('is never replaced for a mutation, which may have happened', async () => {
    const { data, errors } = await sourceOver(dropped)('mutation { a }');
    expect([calls.length, data]).toEqual([1, null]);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('idempotencyKey'), extensions: { service: 'grids' } },
    ]);
  });

  it('is not confused with a subgraph that cannot be reached', async () => {
    await sourceOver(unreachable)('{ a }');
    expect(calls).toHaveLength(1);
  });
});

describe('a subgraph that fails', () => {
  it('is left alone after eight failures in a row', async () => {
    const ask = sourceOver(...Array.from({ length: 8 }, () => unreachable));
    for (let n = 0; n < 8; n += 1) await ask('{ a }');
    expect(await ask('{ a }')).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
    expect(calls).toHaveLength(8);
  });

  it('is not left alone for errors it answers with', async () => {
    const refusal = '{"data":null,"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}';
    const ask = sourceOver(...Array.from({ length: 9 }, () => refusal));
    for (let n = 0; n < 9; n += 1) expect(await ask('{ a }')).toEqual(JSON.parse(refusal));
    expect(calls).toHaveLength(9);
  });

  it('gives nothing when its answer is no GraphQL', async () => {
    for (const odd of ['<html>', 'null', '{"data":7}', '{"errors":["x"]}']) {
      expect((await sourceOver(odd)('{ a }')).errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    }
  });
});
