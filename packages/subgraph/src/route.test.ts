import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '@yunge/kernel';
import { createLogger } from '@yunge/runtime';
import { z } from 'zod';
import { ACTOR_HEADER, signActor } from './identity.ts';
import { badInput, buildSubgraph, jsonAnswer, startSubgraph, type Route, type RunningSubgraph } from './index.ts';

const schemaDir = mkdtempSync(join(tmpdir(), 'yunge-route-'));
writeFileSync(join(schemaDir, 'one.graphql'), 'type Query { one: Int @access(roles: ["ANYONE"]) }');
afterAll(() => rmSync(schemaDir, { recursive: true }));

const chief: Actor = { ...ANONYMOUS, id: 'c', kind: 'PERSON', roles: ['GRID_CHIEF'] };
const options = {
  name: 'test',
  schemaDir,
  resolvers: { Query: { one: () => 1 } },
  logger: createLogger({ name: 'test', level: 'silent' }),
  context: (actor: Actor) => ({ actor }),
};

describe('a route beside the graph', () => {
  const secret = 'a-secret-of-more-than-thirty-two-characters';
  const route: Route<{ actor: Actor }> = {
    prefix: '/files/',
    maxBytes: 10,
    handle({ method, path, query, headers, body }, { actor }) {
      if (path === '/files/bad') throw badInput('no');
      if (path === '/files/broken') throw new Error('hunter2');
      return Promise.resolve(
        jsonAnswer(201, {
          id: actor.id,
          method,
          path,
          q: query.get('q'),
          body: body.toString(),
          told: Object.keys(headers),
        }),
      );
    },
  };
  const routed = { ...options, routes: [route] };
  let running: RunningSubgraph;
  beforeAll(async () => {
    running = await startSubgraph({ ...routed, port: 0, secret });
  });
  afterAll(() => running.stop());

  const sign = (target: string | undefined, body = '') =>
    signActor({ actor: chief, ...(target && { target }), body, secret, now: new Date() });
  const send = (method: string, path: string, header: string, body?: string) =>
    fetch(running.url + path, {
      method,
      headers: { [ACTOR_HEADER]: header, authorization: 'x', accept: 'a/b' },
      ...(body && { body }),
    });

  it('is answered by any method with what was signed', async () => {
    const answer = await send('PUT', '/files/a?q=1', sign('PUT /files/a?q=1', 'hello'), 'hello');
    expect(answer.status).toBe(201);
    const { told, ...rest } = z.looseObject({ told: z.array(z.string()) }).parse(await answer.json());
    expect(rest).toEqual({ id: 'c', method: 'PUT', path: '/files/a', q: '1', body: 'hello' });
    expect(told).toContain('accept');
    for (const secretly of [ACTOR_HEADER, 'authorization']) expect(told).not.toContain(secretly);
  });

  it('is closed to a header that was signed for another path, query, method, body or for the graph', async () => {
    const statuses = await Promise.all(
      [
        send('GET', '/files/a', sign('GET /files/b')),
        send('GET', '/files/a?q=1', sign('GET /files/a')),
        send('DELETE', '/files/a', sign('GET /files/a')),
        send('POST', '/files/a', sign('POST /files/a', 'x'), 'y'),
        send('POST', '/files/a', sign(undefined, 'x'), 'x'),
        send('POST', '/', sign('POST /files/a', 'x'), 'x'),
        send('GET', '/files/a', ''),
      ].map(async (answer) => (await answer).status),
    );
    expect(statuses).toEqual(Array.from({ length: 7 }, () => 401));
  });

  it('has a longest body of its own', async () => {
    expect((await send('POST', '/files/a', sign('POST /files/a', '1234567890'), '1234567890')).status).toBe(201);
    expect((await send('POST', '/files/a', sign('POST /files/a', '12345678901'), '12345678901')).status).toBe(413);
  });

  it('tells what was wrong with the input and masks the rest', async () => {
    const { call } = buildSubgraph(routed);
    expect(await call({ method: 'GET', path: '/files/bad' })).toMatchObject({
      status: 400,
      body: expect.stringContaining('"no"'),
    });
    const masked = await call({ method: 'GET', path: '/files/broken' });
    expect([masked.status, String(masked.body).includes('hunter2')]).toEqual([500, false]);
    await expect(call({ method: 'GET', path: '/elsewhere' })).rejects.toThrow('no route for /elsewhere');
  });
});
