import type { IncomingMessage } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { createHotHandler, FastGateway, stringifyRaw } from '@yunge/fast-gateway';
import { counter, timer } from '@yunge/runtime';
import { GraphQLError } from 'graphql';
import { createLocalJWKSet } from 'jose';
import { createIdentify } from '../../../gateway/src/identity/bearer.ts';
import { createInspect } from '../../../gateway/src/limits/inspect.ts';
import { watchOverload } from '../../../gateway/src/limits/overload.ts';
import { AUDIENCE, ISSUER, readKeys } from '../tokens.ts';
import { pooledWith } from './pooled.ts';
import { serve } from './serve.ts';
import { contextOf, supergraphSdl, type Asked } from './supergraph.ts';

/** L2 with what a gateway in service has on: who asks (a bearer token), how much, until when; and it is counted. */
interface Admitted extends Asked {
  /** By `performance.now()`. */
  readonly deadline: number;
}

const MAX_IN_FLIGHT = 256;
const PATIENCE = 3_000;

const keys = createLocalJWKSet(readKeys(process.env['KEYS'] ?? ''));
const identify = createIdentify([{ issuer: ISSUER, audience: AUDIENCE, keys }]);
const inspect = createInspect();
const overload = watchOverload(MAX_IN_FLIGHT);
const seconds = timer({
  name: 'yunge_bench_operation_seconds',
  help: 'Seconds an operation took',
  labels: ['outcome'],
});
const runs = counter({ name: 'yunge_bench_runs_total', help: 'Operations by the way they went', labels: ['path'] });

async function admit(req: IncomingMessage): Promise<Admitted> {
  const identified = await identify(req.headers.authorization);
  if (identified.ok) return { ...contextOf(req), deadline: performance.now() + PATIENCE };
  throw new GraphQLError(identified.reason, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

const deadlineMs = ({ deadline }: Admitted) => deadline - performance.now();
const gateway = new FastGateway(
  { supergraphSdl, buildService: pooledWith<Admitted>({ deadlineMs }) },
  { onRun: ({ path }) => runs.inc({ path }) },
);
const apollo = new ApolloServer<Admitted>({ gateway, stringifyResult: stringifyRaw });
await apollo.start();
const hot = createHotHandler({
  apollo,
  gateway,
  context: admit,
  allows: (_, { query, variables }) => inspect(query, variables).length === 0,
});

serve((req, res) => {
  const leave = overload.enter();
  if (!leave) {
    res.writeHead(503).end();
    return;
  }
  const stop = seconds.startTimer();
  res.once('close', () => {
    leave();
    stop({ outcome: res.statusCode === 200 ? 'ok' : 'errors' });
  });
  hot(req, res);
});
