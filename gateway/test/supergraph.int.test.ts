import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ask, logIn } from './client.ts';
import { startTestGraph, type TestGraph } from './graph.ts';
import { Log } from './log.ts';
import { startRelay } from './relay.ts';

const log = new Log();
let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph(log);
});
afterAll(() => graph.stop());

/** Puts a supergraph in the place of the running one, as the composition does, and waits for what the gateway says. */
async function replace(text: string, said: string, { supergraph } = graph): Promise<void> {
  const heard = log.says(said);
  writeFileSync(`${supergraph}.new`, text);
  renameSync(`${supergraph}.new`, supergraph);
  await heard;
}

it('refuses a supergraph that cannot be used and goes on with the last good one, then takes a good one', async () => {
  const good = readFileSync(graph.supergraph, 'utf8');
  const { url } = graph.gateway;
  await replace('type Query { broken', 'was refused');
  await replace(good.replace('@access(roles: ["GRID_CHIEF"])', ''), 'was refused');
  expect((await ask(url, '{ lamp { code } }')).data).toEqual({ lamp: { code: 'L-1' } });
  expect((await ask(url, '{ secret }')).codes).toEqual(['UNAUTHENTICATED']);

  await replace(good.replaceAll('secret: String', 'wellKept: String'), 'was replaced');
  expect((await ask(url, '{ secret }')).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect((await ask(url, '{ lamp { code } }')).data).toEqual({ lamp: { code: 'L-1' } });

  await replace(good, 'was replaced');
  expect((await ask(url, '{ secret }')).codes).toEqual(['UNAUTHENTICATED']);
});

it('judges an operation that it knows by the new supergraph', async () => {
  const good = readFileSync(graph.supergraph, 'utf8');
  const { url } = graph.gateway;
  const chief = await logIn(url, 'grid-chief');
  const asked = () => ask(url, '{ secret }', chief);
  for (const { data } of [await asked(), await asked()]) expect(data).toEqual({ secret: 'the secret' });

  await replace(good.replace(/(secret: String[^\n]*)"GRID_CHIEF"/, '$1"ADMIN"'), 'was replaced');
  expect((await asked()).codes).toEqual(['FORBIDDEN']);
  await replace(good.replaceAll('secret: String', 'wellKept: String'), 'was replaced');
  expect((await asked()).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  await replace(good, 'was replaced');
  for (const { data } of [await asked(), await asked()]) expect(data).toEqual({ secret: 'the secret' });
});

it('does not refuse a mutation that was under way: it may have been done', async () => {
  const relay = await startRelay();
  const own = await startTestGraph(log, { SUBGRAPHS: JSON.stringify({ lamps: relay.url }) });
  try {
    relay.target = own.lamps.url;
    const { url } = own.gateway;
    const chief = await logIn(url, 'grid-chief');
    const mend = () => ask(url, 'mutation { lampMend { code } }', chief);
    for (const { errors } of [await mend(), await mend()]) expect(errors).toEqual([]);
    relay.mode = 'SILENCE';
    const arrival = relay.arrival();
    const asked = mend();
    await arrival;
    await replace(readFileSync(own.supergraph, 'utf8').replaceAll('lampMend', 'lampRepair'), 'was replaced', own);
    await relay.stop();
    const { data, errors } = await asked;
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(/replaced.*idempotencyKey/) }]);
  } finally {
    await own.stop();
  }
});
