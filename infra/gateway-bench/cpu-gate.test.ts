import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { YOUNG } from './contenders.ts';
import { bodyOf, NUMBER } from './world/operations.ts';
import { supergraphAt } from './world/supergraph.ts';

/** How much less CPU time the hot path is to need than Apollo as it comes, on the heavy operation. */
const LEAST = 15;
const ROUNDS = 14;
/** Requests of a round: about as much CPU time each. Before the first, both are warmed up by several rounds. */
const STOCK = { name: 'stock', requests: 40, warmUp: 80 };
const FAST = { name: 'fast', requests: 400, warmUp: 4_000 };
const CONNECTIONS = 10;

const Told = z.object({ port: z.number().default(0), cpuMicros: z.number().default(0) });

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const folder = mkdtempSync(join(tmpdir(), 'yunge-cpu-gate-'));
const supergraph = join(folder, 'supergraph.graphql');
const children: ChildProcess[] = [];
let asked = 0;

/** The next message of the child; refused when it ends instead. */
const listen = (child: ChildProcess) => {
  const gone = once(child, 'exit').then(() => {
    throw new Error('a process of the gate ended; the lines above say why');
  });
  gone.catch(() => undefined); // it may end when nobody listens any more
  return async () => {
    const [message]: unknown[] = await Promise.race([once(child, 'message'), gone]);
    return Told.parse(message);
  };
};

async function start(script: string, env: Record<string, string>) {
  const own = { PATH: process.env['PATH'], NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', ...env };
  const child = fork(join(import.meta.dirname, script), {
    env: own,
    execArgv: YOUNG,
  });
  children.push(child);
  const told = listen(child);
  const { port } = await told();
  const cpu = async () => {
    const answer = told();
    child.send('cpu');
    return (await answer).cpuMicros;
  };
  return { port, cpu };
}

function post(port: number): Promise<string> {
  asked += 1;
  const body = bodyOf('heavy').replace(NUMBER, `"n":${asked}`);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${asked}` };
  return new Promise((done, fail) => {
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers }, (res) => {
      let text = '';
      res.setEncoding('latin1');
      res.on('data', (chunk: string) => (text += chunk));
      res.on('end', () => (res.statusCode === 200 ? done(text) : fail(new Error(`${res.statusCode} ${text}`))));
    });
    sent.once('error', fail).end(body);
  });
}

async function ask(port: number, requests: number): Promise<void> {
  let left = requests;
  const loop = async () => {
    while (left > 0) {
      left -= 1;
      const text = await post(port);
      if (text.includes('"errors"')) throw new Error(text.slice(0, 300));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, loop));
}

let contenders: { stock: Awaited<ReturnType<typeof start>>; fast: Awaited<ReturnType<typeof start>> };
beforeAll(async () => {
  const { port } = await start('origin-child.ts', { FRESH_BYTES: '1' });
  writeFileSync(supergraph, supergraphAt(`http://127.0.0.1:${port}`));
  const [stock, fast] = [
    await start('gateways/stock-child.ts', { SUPERGRAPH: supergraph }),
    await start('gateways/fast-child.ts', { SUPERGRAPH: supergraph }),
  ];
  await ask(stock.port, STOCK.warmUp);
  await ask(fast.port, FAST.warmUp);
  contenders = { stock, fast };
}, 120_000);

afterAll(() => {
  agent.destroy();
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true });
});

it(`needs at most a ${LEAST}th of the CPU time of Apollo as it comes`, async () => {
  const { stock, fast } = contenders;
  const perRequest = async ({ port, cpu }: typeof stock, requests: number) => {
    const before = await cpu();
    await ask(port, requests);
    return ((await cpu()) - before) / requests;
  };
  const slow: number[] = [];
  const quick: number[] = [];
  // Both in turn, and the least of each: whatever else the machine does, it can only add to the CPU time of a request.
  for (let round = 0; round < ROUNDS; round += 1) {
    slow.push(await perRequest(stock, STOCK.requests));
    quick.push(await perRequest(fast, FAST.requests));
  }
  expect(Math.min(...slow) / Math.min(...quick)).toBeGreaterThanOrEqual(LEAST);
}, 120_000);
