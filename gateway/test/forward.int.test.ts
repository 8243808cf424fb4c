import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@yunge/kernel';
import { ACTOR_HEADER, signActor } from '@yunge/subgraph/identity';
import { z } from 'zod';
import { logIn } from './client.ts';
import { startTestGraph, type TestGraph } from './graph.ts';
import { Log } from './log.ts';

const log = new Log();
let graph: TestGraph;
let url: string;
beforeAll(async () => {
  graph = await startTestGraph(log);
  url = graph.gateway.url;
});
afterAll(() => graph.stop());

const refusal = z.object({ errors: z.tuple([z.object({ extensions: z.object({ code: z.string() }) })]) });
async function refused(path: string, init: RequestInit = {}): Promise<[number, string]> {
  const answer = await fetch(url + path, init);
  return [answer.status, refusal.parse(await answer.json()).errors[0].extensions.code];
}

describe('a request under a forwarded prefix', () => {
  it('reaches the service as it was sent, from who sent it', async () => {
    const { authorization } = await logIn(url, 'grid-member');
    const answer = await fetch(`${url}/files/a%20b?x=1&y=%2F`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'image/png' },
      body: Buffer.alloc(500_000),
    });
    expect(await answer.json()).toMatchObject({
      actor: ['PERSON', 'GRID_MEMBER'],
      method: 'PUT',
      path: '/files/a%20b',
      query: 'x=1&y=%2F',
      bytes: 500_000,
    });
    expect(answer.status).toBe(201);
  });

  it('is anonymous without a token and refused with a bad one', async () => {
    expect(await (await fetch(`${url}/files/x`)).json()).toMatchObject({ actor: ['ANONYMOUS'] });
    expect(await refused('/files/x', { headers: { authorization: 'Bearer a.b.c' } })).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('brings no identity and no secret of its own', async () => {
    const admin = { ...ANONYMOUS, id: 'me', kind: 'PERSON', roles: ['ADMIN'] } as const;
    const forged = signActor({
      actor: admin,
      target: 'GET /files/x',
      body: '',
      secret: 'g'.repeat(40),
      now: new Date(),
    });
    const headers = {
      [ACTOR_HEADER]: forged,
      'x-yunge-deadline-ms': '9',
      cookie: 'a=1',
      'x-user-id': '1',
      accept: 'a/b',
    };
    const told = await (await fetch(`${url}/files/x`, { headers })).json();
    expect(told).toMatchObject({ actor: ['ANONYMOUS'], headers: expect.arrayContaining(['accept']) });
    for (const name of [ACTOR_HEADER, 'x-yunge-deadline-ms', 'cookie', 'x-user-id'])
      expect([name, JSON.stringify(told).includes(name)]).toEqual([name, false]);
  });

  it('is answered with the headers that are safe, and nosniff', async () => {
    const { headers } = await fetch(`${url}/files/x`);
    const of = (name: string) => headers.get(name);
    expect(['etag', 'location', 'x-content-type-options', 'cache-control'].map(of)).toEqual([
      '"1"',
      '/files/1',
      'nosniff',
      'no-store',
    ]);
    expect(['set-cookie', 'x-inner', 'x-yunge-route'].map(of)).toEqual([null, null, null]);
  });

  it('may be HEAD: the length and no body', async () => {
    const answer = await fetch(`${url}/files/x`, { method: 'HEAD' });
    expect([answer.status, Number(answer.headers.get('content-length')) > 50, await answer.text()]).toEqual([
      201,
      true,
      '',
    ]);
  });

  it('cannot leave its prefix, nor use any other method', async () => {
    // fetch would take the dots away itself.
    const raw = (path: string) =>
      new Promise((resolve, reject) => {
        const asked = request(url, { path }, (answer) => resolve(answer.resume().statusCode));
        asked.on('error', reject).end();
      });
    expect(await raw('/files/../imports/x')).toBe(400);
    expect(await raw('/files/%2e%2e/%2E%2e/graphql')).toBe(400);
    expect(await refused('/files/x', { method: 'OPTIONS' })).toEqual([405, 'BAD_REQUEST']);
    expect((await fetch(`${url}/filesx`)).status).toBe(404);
  });
});

describe('how much is sent', () => {
  const post = async (bytes: number, account?: string) =>
    refused('/files/closed', {
      method: 'POST',
      body: Buffer.alloc(bytes),
      headers: account ? await logIn(url, account) : {},
    });

  it('is 256 kB without a token, and as much as the prefix allows with one', async () => {
    expect(await post(256 * 1024)).toEqual([401, 'UNAUTHENTICATED']);
    expect(
      await (await fetch(`${url}/files/x`, { method: 'POST', body: Buffer.alloc(256 * 1024) })).json(),
    ).toMatchObject({
      bytes: 256 * 1024,
    });
    expect(await post(256 * 1024 + 1)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await post(1024 * 1024 + 1, 'grid-member')).toEqual([413, 'BAD_REQUEST']);
  });
});

describe('a service that does not answer', () => {
  it('is waited for until the deadline of the prefix', async () => {
    expect(await refused('/files/never')).toEqual([504, 'SUBGRAPH_UNAVAILABLE']);
  });

  it('has other requests told to wait when too many are in hand', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => refused('/files/never')));
    expect(answers.map(([status]) => status).toSorted()).toEqual([503, 503, 504, 504]);
  });

  it('is no reason to turn away who has signed in: strangers have places of their own', async () => {
    const headers = await logIn(url, 'grid-member');
    const strangers = Array.from({ length: 2 }, () => refused('/files/never'));
    expect((await fetch(`${url}/files/x`, { headers })).status).toBe(201);
    expect(await Promise.all(strangers)).toEqual(Array(2).fill([504, 'SUBGRAPH_UNAVAILABLE']));
  });

  it('is told from one that refuses: a prefix without a route behind it is our fault', async () => {
    expect(await refused('/files/closed')).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused('/imports/x')).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
    expect(await refused('/open311/x')).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
  });

  it('tells no stranger why it broke', async () => {
    const answer = await fetch(`${url}/files/broken`);
    const text = await answer.text();
    expect([answer.status, text.includes('hunter2'), log.lines.some((line) => line.includes('hunter2'))]).toEqual([
      500,
      false,
      true,
    ]);
  });
});
