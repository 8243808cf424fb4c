import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sound, supergraphOf, Town } from '../testing/town.ts';
import { createHotHandler } from './handler.ts';

let town: Town;
let server: Server;
let url: string;
let isAllowed = true;

beforeEach(async () => {
  isAllowed = true;
  town = new Town();
  await town.apollo.start();
  const { apollo, gateway } = town;
  // The same for all: nothing of one request may stay in it for the next.
  const shared = Object.freeze({ by: 'test' });
  const context = () => shared;
  server = createServer(createHotHandler({ apollo, gateway, context, allows: () => isAllowed, maxBodyBytes: 1_000 }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await town.apollo.stop();
});

async function post(body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  });
  const told = ['content-type', 'cache-control'].map((name) => answer.headers.get(name));
  return { status: answer.status, headers: told, body: await answer.text() };
}

const query = 'query ($id: ID!) { person(id: $id) { name street } }';
const operation = (id: unknown) => ({ query, variables: { id } });

describe('an operation that ApolloServer has validated', () => {
  it('is answered without it, byte for byte as it does', async () => {
    const first = await post(operation('1'));
    const through = town.apollo;
    const count = { asked: 0 };
    const original = through.executeHTTPGraphQLRequest.bind(through);
    through.executeHTTPGraphQLRequest = (request) => {
      count.asked += 1;
      return original(request);
    };
    expect(await post(operation('1'))).toEqual({ ...first, body: first.body.trimEnd() });
    expect(count.asked).toBe(0);
    expect(town.ran).toEqual([
      { path: 'COMPILED', reason: null },
      { path: 'COMPILED', reason: null },
    ]);
  });

  it('is answered in the media type that the client prefers', async () => {
    const accept = 'application/graphql-response+json, application/json;q=0.9';
    await post(operation('1'), { accept });
    expect((await post(operation('2'), { accept })).headers[0]).toBe(
      'application/graphql-response+json; charset=utf-8',
    );
    expect((await post(operation('2'))).headers[0]).toBe('application/json; charset=utf-8');
  });

  it('is given to ApolloServer with its result when that is no plain success, and is run once', async () => {
    await post(operation('1'));
    town.answer = (asked) =>
      asked.service === 'homes' ? { data: null, errors: [{ message: 'closed' }] } : sound(asked);
    town.asked.length = 0;
    const { body } = await post(operation('2'));
    expect(JSON.parse(body)).toMatchObject({
      data: { person: null },
      errors: [{ message: 'closed', extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } }],
    });
    expect(town.asked).toHaveLength(2);
    expect(town.ran.at(-1)).toEqual({ path: 'CAREFUL', reason: 'ERRORS' });
    town.answer = sound;
    expect((await post({ query: '{ people { name } }' })).body).toContain('Name 2');
  });

  it('is not refused when it is a mutation and the supergraph is replaced under way: it may have been done', async () => {
    const rename = { query: 'mutation { rename(id: "1", name: "x") { name } }' };
    await post(rename);
    town.answer = () => {
      town.update(supergraphOf('age: Int').replaceAll('rename', 'renamed'));
      return { data: null, errors: [{ message: 'too late' }] };
    };
    const { status, body } = await post(rename);
    expect([status, JSON.parse(body)]).toMatchObject([
      200,
      { data: null, errors: [{ message: expect.stringContaining('may or may not have been done') }] },
    ]);
  });

  it('is given to ApolloServer when its variables are wrong, or the host does not allow it', async () => {
    await post(operation('1'));
    const wrong = await post(operation(null));
    expect([wrong.status, wrong.body]).toEqual([400, expect.stringContaining('of non-null type')]);
    isAllowed = false;
    expect(JSON.parse((await post(operation('3'))).body)).toEqual({
      data: { person: { name: 'Name 3', street: 'Street 3' } },
    });
  });
});

describe('a body that is not plainly an operation', () => {
  it('is answered by ApolloServer', async () => {
    await post(operation('1'));
    for (const body of [
      '',
      '[]',
      '{"query":7}',
      JSON.stringify({ query, variables: 'x' }),
      '{"query":"{ nothing }"}',
    ]) {
      expect((await post(body)).status).toBe(400);
    }
    expect((await post({ query, variables: { id: '1' } }, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('is refused when it is too long', async () => {
    expect((await post({ query: ' '.repeat(1_000) })).status).toBe(413);
  });
});
