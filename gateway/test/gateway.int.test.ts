import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTOR_HEADER, signActor } from '@yunge/subgraph/identity';
import { ANONYMOUS } from '@yunge/kernel';
import { ask, logIn, send } from './client.ts';
import { startTestGraph, type TestGraph } from './graph.ts';
import { Log } from './log.ts';

const log = new Log();
let graph: TestGraph;
let url: string;
beforeAll(async () => {
  graph = await startTestGraph(log, { SUBGRAPH_DEADLINE_MS: '300', GATEWAY_DEADLINE_MS: '500' });
  url = graph.gateway.url;
});
afterAll(() => graph.stop());

describe('an operation over two subgraphs', () => {
  it('is answered as one', async () => {
    const { status, data, errors } = await ask(url, '{ lamp { code keeper { name } } }');
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { lamp: { code: 'L-1', keeper: { name: 'Wang' } } },
      errors: [],
    });
  });
});

describe('who asks', () => {
  it('is the person of the token', async () => {
    const { data } = await ask(url, '{ me }', await logIn(url, 'grid-chief'));
    expect(data).toEqual({ me: expect.stringMatching(/^PERSON [0-9A-Z]{26} GRID_CHIEF$/) });
  });

  it('is nobody without a token: what is public is answered, the rest is not', async () => {
    expect((await ask(url, '{ lamp { code } }')).errors).toEqual([]);
    const { data, codes } = await ask(url, '{ me }');
    expect({ data, codes }).toEqual({ data: undefined, codes: ['UNAUTHENTICATED'] });
  });

  it('is refused what is open to other roles', async () => {
    const { data, errors } = await ask(url, '{ secret }', await logIn(url, 'grid-member'));
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { message: 'Query.secret is not open to your roles.', extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await ask(url, '{ secret }', await logIn(url, 'grid-chief'))).data).toEqual({ secret: 'the secret' });
  });

  it('changes nothing in one subgraph when the caller may not read what another is to answer', async () => {
    const mutation = 'mutation { lampMend { keeper { name phone } } }';
    expect((await ask(url, mutation, await logIn(url, 'resident'))).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', coordinate: 'Keeper.phone' } },
    ]);
    expect(graph.done.mended).toBe(0);
    expect((await ask(url, mutation, await logIn(url, 'grid-chief'))).errors).toEqual([]);
    expect(graph.done.mended).toBe(1);
  });

  it('is not believed with a token that is wrong, even for what is public', async () => {
    const { authorization } = await logIn(url, 'admin');
    for (const wrong of ['Basic YTpi', 'Bearer x', `${authorization.slice(0, -8)}AAAAAAAA`]) {
      const { status, codes } = await ask(url, '{ lamp { code } }', { authorization: wrong });
      expect([status, codes]).toEqual([401, ['UNAUTHENTICATED']]);
    }
  });

  it('cannot be said in a header from outside', async () => {
    const forged = signActor({
      actor: { ...ANONYMOUS, id: 'me', kind: 'PERSON', roles: ['ADMIN'] },
      body: '',
      secret: 'guess'.repeat(8),
      now: new Date(),
    });
    const { codes } = await ask(url, '{ me }', { [ACTOR_HEADER]: forged, 'x-user-id': 'admin' });
    expect(codes).toEqual(['UNAUTHENTICATED']);
  });

  it('does not log in with a wrong password or an unknown account', async () => {
    await expect(logIn(url, 'admin', 'guess')).rejects.toThrow();
    await expect(logIn(url, 'nobody')).rejects.toThrow();
  });
});

describe('how much is asked', () => {
  const limitOf = async (query: string, variables?: unknown) => {
    const { status, errors } = await send(url, { query, variables });
    return [status, errors[0]?.extensions['limit'] ?? errors[0]?.extensions['code']];
  };

  it('has its limits, each with its name', async () => {
    expect(
      await limitOf(
        `{ ${'a: __typename '.repeat(3)} ${Array.from({ length: 20 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      ),
    ).toEqual([400, 'aliases']);
    expect(await limitOf(`{ ${Array.from({ length: 6 }, (_, n) => `a${n}: lamp { code }`).join(' ')} }`)).toEqual([
      400,
      'rootFields',
    ]);
    expect(await limitOf(`{ lamp ${'{ keeper '.repeat(10)} { name } ${'}'.repeat(10)} }`)).toEqual([400, 'depth']);
    expect(await limitOf('{ lamps(first: 101) { code } }')).toEqual([400, 'page']);
    expect(await limitOf('query ($n: Int) { lamps(first: $n) { code } }', { n: 1_000_000 })).toEqual([400, 'page']);
    expect(await limitOf(`{ lamp { ${'code '.repeat(2_001)} } }`)).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    expect(await limitOf('{ lamps(first: 100) { code } }')).toEqual([200, undefined]);
  });

  it('answers a body over 256 kB with 413, and what is no JSON post with 415 or 405', async () => {
    expect((await send(url, { query: `{ lamp { code } } #${'x'.repeat(256 * 1024)}` })).status).toBe(413);
    expect(
      (await send(url, 'query={lamp{code}}', { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(415);
    expect((await send(url, '{"query":"{lamp{code}}"}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await fetch(`${url}/graphql?query={lamp{code}}`)).status).toBe(405);
  });

  it('answers a syntax error, an unknown field and a wrong body with 400', async () => {
    expect(await ask(url, '{ lamp { ')).toMatchObject({ status: 400, codes: ['GRAPHQL_PARSE_FAILED'] });
    expect(await ask(url, '{ lmap }')).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    for (const body of ['{', '[]', 'null', '{"query":1}', '[{"query":"{ lamp { code } }"}]']) {
      expect(await send(url, body)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
    }
  });
});

describe('an error nobody expected', () => {
  it('is told as a reference, which the log of the subgraph has too', async () => {
    const { errors } = await ask(url, '{ broken }');
    expect(errors).toMatchObject([
      { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    const reference = String(errors[0]?.extensions['reference']);
    expect(log.lines.find((line) => line.includes(reference) && line.includes('hunter2'))).toBeDefined();
  });
});

describe('a subgraph that does not answer', () => {
  it('is waited for until its deadline and no longer, and the rest is answered', async () => {
    const { data, errors } = await ask(url, '{ never keeper: __typename }');
    expect(data).toEqual({ never: null, keeper: 'Query' });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'lamps' } }]);
  });

  it('is not asked twice to change something, and the caller is told what to do', async () => {
    const { errors } = await ask(url, 'mutation { lampSwitch }');
    expect(errors[0]?.message).toContain('repeat it with the same idempotencyKey');
    expect(graph.done.switched).toBe(1);
  });
});

describe('the page for people', () => {
  it('is served with all it needs, from here', async () => {
    const page = await fetch(url);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const needed = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, path]) => path ?? '')
      .filter((path) => !path.startsWith('data:'));
    expect(needed).toHaveLength(6);
    for (const path of [
      ...needed,
      '/playground/examples.json',
      '/demo/accounts',
      '/demo/.well-known/jwks.json',
      '/metrics',
    ]) {
      const response = await fetch(url + path);
      expect([path, response.status, (await response.text()).length > 0]).toEqual([path, 200, true]);
    }
    expect((await fetch(`${url}/playground/..%2fassets.ts`)).status).toBe(404);
  });
});
