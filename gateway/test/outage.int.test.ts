import { afterEach, expect, it } from '@jest/globals';
import { ask } from './client.ts';
import { startTestGraph, type TestGraph } from './graph.ts';
import { Log } from './log.ts';

const log = new Log();
let graph: TestGraph | undefined;
afterEach(async () => {
  await graph?.stop();
  graph = undefined;
});

it('gives partial data and a typed error while one subgraph is dead', async () => {
  graph = await startTestGraph(log);
  const { url } = graph.gateway;
  const query = '{ lamp { code keeper { name } } }';
  expect((await ask(url, query)).errors).toEqual([]);
  await graph.keepers.stop();

  const { status, data, errors } = await ask(url, query);
  expect(status).toBe(200);
  expect(data).toEqual({ lamp: { code: 'L-1', keeper: null } });
  expect(errors).toMatchObject([
    {
      message: 'The part "keepers" of the platform did not answer.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'keepers' },
    },
  ]);
  const health = await fetch(`${url}/health`);
  expect([health.status, await health.json()]).toEqual([
    200,
    { status: 'degraded', subgraphs: { lamps: 'ok', keepers: 'unavailable' } },
  ]);
});

it('tells new callers to wait when too much is in hand', async () => {
  graph = await startTestGraph(log, { MAX_IN_FLIGHT: '1', SUBGRAPH_DEADLINE_MS: '500' });
  const { url } = graph.gateway;
  const answers = await Promise.all([ask(url, '{ never }'), ask(url, '{ never }'), ask(url, '{ never }')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 503, 503]);
  expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('1');
  expect((await ask(url, '{ lamp { code } }')).status).toBe(200);
});

it('says that a part is out of order, not that the caller is unknown, when the secrets differ', async () => {
  graph = await startTestGraph(log, { ACTOR_SECRET: 'another-secret-of-more-than-thirty-two-characters' });
  expect((await ask(graph.gateway.url, '{ lamp { code } }')).codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
});
