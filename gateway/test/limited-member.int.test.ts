import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { close, createLogger, listen } from '@yunge/runtime';
import { services } from '../src/compose/services.ts';
import { env } from '../src/config.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { ask, logIn } from './client.ts';
import { LIMITED_ACCOUNT, LIMITED_RIGHTS, limitedAccount, verdictsFor } from './limited-member.ts';
import { Log } from './log.ts';
import type { RootOperation } from './root-operations.ts';

const account = limitedAccount();
const { open, closed } = verdictsFor(account);
const coordinates = (found: readonly RootOperation[]) => found.map(({ coordinate }) => coordinate).sort();

describe('By the rules of the whole public schema, a member from new employment', () => {
  it('may call what is public, and what reports, volunteers or is their own: nothing else', () => {
    expect(coordinates(open.filter(({ isPublic }) => !isPublic))).toEqual(Object.values(LIMITED_RIGHTS).flat().sort());
  });

  it('may change nothing without a token but what bears a secret of its own', () => {
    const mutations = open.filter(({ kind, isPublic }) => kind === 'Mutation' && isPublic);
    expect(coordinates(mutations)).toEqual(['Mutation.emergencyCallOpen', 'Mutation.incidentEvaluateByToken']);
  });

  it('gains nothing by a wider scope, because rights hang on the role', () => {
    const scopes = { divisions: ['140214', '370883'], department: 'EMERGENCY', enterprise: '91370883YG0DBCMM05' };
    expect(coordinates(verdictsFor({ ...account, scopes }).open)).toEqual(coordinates(open));
  });

  it('is shut out of most of it: the test would not pass over a schema that lost its rules', () => {
    expect(closed.length).toBeGreaterThan(open.length);
    expect(coordinates(closed)).toEqual(
      expect.arrayContaining(['Mutation.incidentDispatch', 'Mutation.incidentAccept', 'Query.people']),
    );
  });
});

describe('By calling every field of the gateway with the token of the account', () => {
  /** Stands for every subgraph and counts what reaches it. */
  let subgraphs: Server;
  let reached = 0;
  let gateway: RunningGateway;
  let token: { authorization: string };

  beforeAll(async () => {
    subgraphs = createServer((request, response) => {
      reached += 1;
      request.resume();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: null, errors: [{ message: 'reached', extensions: { code: 'REACHED' } }] }));
    });
    const { port } = await listen(subgraphs, 0, '127.0.0.1');
    const urls = Object.fromEntries(services.map(({ name }) => [name, `http://127.0.0.1:${port}`]));
    const secret = 'a-secret-of-more-than-thirty-two-characters';
    const config = env.parse({ PORT: '0', DEMO: 'true', ACTOR_SECRET: secret, SUBGRAPHS: JSON.stringify(urls) });
    gateway = await startGateway(config, createLogger({ name: 'test', level: 'info', destination: new Log() }));
    token = await logIn(gateway.url, LIMITED_ACCOUNT);
  }, 60_000);
  afterAll(async () => {
    await gateway.stop();
    await close(subgraphs);
  });

  it.each(closed)('$coordinate is refused before any subgraph hears of it', async ({ query, coordinate }) => {
    const before = reached;
    const { data, errors } = await ask(gateway.url, query, token);
    expect({ data, errors }).toMatchObject({
      data: undefined,
      errors: [{ extensions: { code: 'FORBIDDEN', coordinate } }],
    });
    expect(reached).toBe(before);
  });

  it.each(open)('$coordinate reaches its subgraph', async ({ query }) => {
    const before = reached;
    const { codes } = await ask(gateway.url, query, token);
    expect(codes).not.toContain('FORBIDDEN');
    expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
    expect(reached).toBeGreaterThan(before);
  });
});
