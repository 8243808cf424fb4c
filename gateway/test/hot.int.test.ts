import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { logIn, send } from './client.ts';
import { startTestGraph, type TestGraph } from './graph.ts';
import { Log } from './log.ts';
import { startRelay, type Relay } from './relay.ts';

let relay: Relay;
let graph: TestGraph;
let url: string;
beforeAll(async () => {
  relay = await startRelay();
  graph = await startTestGraph(new Log(), {
    SUBGRAPHS: JSON.stringify({ lamps: relay.url }),
    SUBGRAPH_DEADLINE_MS: '300',
    GATEWAY_DEADLINE_MS: '500',
  });
  relay.target = graph.lamps.url;
  url = graph.gateway.url;
});
afterAll(async () => {
  await graph.stop();
  await relay.stop();
});
beforeEach(() => {
  relay.mode = 'PASS';
});

/** How much more a metric counts after something was done; all label sets with these words in them together. */
async function risenBy(name: string, words: readonly string[], act: () => Promise<unknown>): Promise<number> {
  const count = async () => {
    const text = await (await fetch(`${url}/metrics`)).text();
    const lines = text
      .split('\n')
      .filter((line) => line.startsWith(`${name}{`) && words.every((w) => line.includes(w)));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };
  const before = await count();
  await act();
  return (await count()) - before;
}

const hotAnswers = (act: () => Promise<unknown>) => risenBy('yunge_gateway_operation_seconds_count', ['by="hot"'], act);
const careful = (reason: string, act: () => Promise<unknown>) =>
  risenBy('yunge_gateway_operations_total', ['path="CAREFUL"', `reason="${reason}"`], act);

/** The whole answer, byte by byte, but for the date. */
async function whole(body: object, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const told = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers: told, text: await response.text() };
}

describe('an operation that is asked again', () => {
  it('does not go through the server a second time, and is answered with the same bytes', async () => {
    const query = 'query Lit($n: Int) { lamp { code keeper { name } } lamps(first: $n) { id __typename } }';
    const body = { query, variables: { n: 1 }, operationName: 'Lit', extensions: { clientLibrary: { name: 'x' } } };
    for (const accept of ['application/json', 'application/graphql-response+json, application/json', '*/*']) {
      const first = await whole(body, { accept });
      expect(await hotAnswers(async () => expect(await whole(body, { accept })).toEqual(first))).toBe(1);
    }
  });

  it('is counted as compiled both times', async () => {
    const twice = async () => {
      await whole({ query: '{ lamp { __typename code } }' });
      await whole({ query: '{ lamp { __typename code } }' });
    };
    expect(await risenBy('yunge_gateway_operations_total', ['path="COMPILED"', 'reason="NONE"'], twice)).toBe(2);
    const schema = () => whole({ query: '{ __schema { queryType { name } } }' });
    expect(await risenBy('yunge_gateway_operations_total', ['path="STOCK"', 'reason="INTROSPECTION"'], schema)).toBe(1);
  });

  it('goes through the server when it is asked in a way that only the server knows', async () => {
    const query = '{ lamp { id } }';
    await whole({ query });
    const odd = [
      { query, operationName: 7 },
      { query, extensions: { persistedQuery: { version: 1 } } },
    ];
    const asked = async () => {
      for (const body of odd) expect((await send(url, body)).codes).toHaveLength(1);
      expect((await whole({ query }, { accept: 'image/png' })).status).toBe(406);
    };
    expect(await hotAnswers(asked)).toBe(0);
  });

  it('is refused its limits, its variables and its access as before', async () => {
    const query = 'query ($n: Int) { lamps(first: $n) { code } secret }';
    const chief = await logIn(url, 'grid-chief');
    const ask = (variables: object, headers = chief) => send(url, { query, variables }, headers);
    const well = await ask({ n: 1 });
    expect(await hotAnswers(async () => expect((await ask({ n: 2 })).data).toEqual(well.data))).toBe(1);
    const before = relay.received;
    const wrong = await ask({ n: 'one' });
    expect([wrong.status, wrong.codes]).toEqual([400, ['BAD_USER_INPUT']]);
    expect((await ask({ n: 101 })).errors[0]?.extensions['limit']).toBe('page');
    expect((await ask({ n: 1 }, await logIn(url, 'grid-member'))).codes).toEqual(['FORBIDDEN']);
    expect((await send(url, { query })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask({ n: 1 }, { authorization: `${chief.authorization}x` })).status).toBe(401);
    expect(relay.received).toBe(before);
  });

  it('is masked as before when it fails', async () => {
    const ask = () => send(url, { query: '{ broken }' });
    for (const answer of [await ask(), await ask()]) {
      expect(answer.codes).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(JSON.stringify(answer)).not.toContain('hunter2');
    }
  });
});

describe('an operation on the hot path whose subgraph fails', () => {
  it('is given what the others answer, and asks nobody twice', async () => {
    const query = '{ lamp { code keeper { name } } }';
    const { data } = await send(url, { query });
    expect(data).toEqual({ lamp: { code: 'L-1', keeper: { name: 'Wang' } } });
    await graph.keepers.stop();
    const before = relay.received;
    const answered = async () => {
      const { status, data, errors } = await send(url, { query });
      expect({ status, data }).toEqual({ status: 200, data: { lamp: { code: 'L-1', keeper: null } } });
      expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'keepers' } }]);
    };
    expect(await careful('ERRORS', answered)).toBe(1);
    expect(relay.received - before).toBe(1);
  });

  it('is answered when its time is over, not later', async () => {
    const query = '{ lamp { id code } }';
    const ask = () => send(url, { query });
    expect((await ask()).errors).toEqual([]);
    relay.mode = 'SILENCE';
    const before = relay.received;
    const { data, codes } = await ask();
    expect({ data, codes }).toEqual({ data: { lamp: null }, codes: ['SUBGRAPH_UNAVAILABLE'] });
    expect(relay.received - before).toBe(1);
  });

  it('is sent once more when its connection was dropped, a mutation never', async () => {
    const query = '{ lamp { code id } }';
    const mutation = 'mutation { lampMend { code } }';
    const chief = await logIn(url, 'grid-chief');
    const ask = (text: string) => send(url, { query: text }, chief);
    for (const text of [query, mutation]) expect((await ask(text)).errors).toEqual([]);
    relay.mode = 'DROP';
    const before = relay.received;
    expect((await ask(query)).codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(relay.received - before).toBe(2);
    const mended = graph.done.mended;
    const { data, errors } = await ask(mutation);
    expect({ data, errors }).toMatchObject({
      data: { lampMend: null },
      errors: [{ message: expect.stringContaining('idempotencyKey') }],
    });
    expect([relay.received - before, graph.done.mended - mended]).toEqual([3, 0]);
  });
});
