import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, toGlobalId, type Actor } from '@yunge/kernel';
import { createLogger } from '@yunge/runtime';
import { ACTOR_HEADER, signActor } from './identity.ts';
import { badInput, buildSubgraph, entityStub, startSubgraph, toPayload, type RunningSubgraph } from './index.ts';

const schemaDir = mkdtempSync(join(tmpdir(), 'yunge-subgraph-'));
writeFileSync(
  join(schemaDir, 'incident.graphql'),
  `
  type Query { incident(id: ID!): Incident @access(roles: ["SIGNED_IN"]) broken: Int @access(roles: ["ANYONE"]) odd(n: Int!): Int @access(roles: ["ANYONE"]) }
  type Mutation { incidentClose(id: ID!): ClosePayload! @access(roles: ["GRID_CHIEF"]) }
  type Incident implements Node @key(fields: "id") @access(roles: ["SIGNED_IN"]) {
    id: ID!
    openedAt: DateTime!
    assignee: Person
    secret: String @access(roles: ["ADMIN"])
  }
  type ClosePayload @access(roles: ["ANYONE"]) { incident: Incident userErrors: [CloseError!]! }
  type CloseError implements UserError @access(roles: ["ANYONE"]) { message: String! field: [String!] code: String! }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
`,
);
afterAll(() => rmSync(schemaDir, { recursive: true }));

const lines: string[] = [];
const logger = createLogger({ name: 'test', level: 'info', destination: { write: (line) => lines.push(line) } });
let closed = 0;
const incident = { id: toGlobalId('Incident', '1'), openedAt: new Date('2026-02-13T08:30:00Z'), secret: 'x' };
const options = {
  name: 'test',
  schemaDir,
  logger,
  context: (actor: Actor) => ({ actor }),
  resolvers: {
    Query: {
      incident: () => incident,
      broken: () => {
        throw new Error('password of the store is hunter2');
      },
      odd: (_: unknown, { n }: { n: number }) => {
        if (n % 2 === 0) throw badInput('n must be odd', ['n']);
        return n;
      },
    },
    Mutation: {
      incidentClose: () => {
        closed += 1;
        return toPayload('incident', { ok: false, code: 'ALREADY_CLOSED', message: 'It is closed.' });
      },
    },
    Incident: { __resolveReference: () => incident, assignee: () => entityStub('Person', '7') },
  },
};
const chief: Actor = { ...ANONYMOUS, id: 'c', kind: 'PERSON', roles: ['GRID_CHIEF'] };

describe('a subgraph in process', () => {
  const { execute } = buildSubgraph(options);

  it('answers with scalars and stubs, and refuses as a value', async () => {
    const query = 'mutation { incidentClose(id: "x") { incident { id } userErrors { code field } } }';
    expect(await execute({ query, actor: chief })).toEqual({
      data: { incidentClose: { incident: null, userErrors: [{ code: 'ALREADY_CLOSED', field: null }] } },
      errors: [],
    });
    expect(await execute({ query: '{ incident(id: "x") { openedAt assignee { id } } }', actor: chief })).toEqual({
      data: { incident: { openedAt: incident.openedAt, assignee: { id: toGlobalId('Person', '7') } } },
      errors: [],
    });
  });

  it('runs nothing of an operation of which one part is closed', async () => {
    const before = closed;
    const query = 'mutation { incidentClose(id: "x") { incident { secret } } }';
    const { data, errors } = await execute({ query, actor: chief });
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: 'Incident.secret is not open to your roles.',
        extensions: { code: 'FORBIDDEN', coordinate: 'Incident.secret' },
      },
    ]);
    expect(closed).toBe(before);
  });

  it('names every closed part, and asks a caller without a token to sign in', async () => {
    const { errors } = await execute({ query: '{ incident(id: "x") { id secret } }' });
    expect(errors.map(({ extensions }) => [extensions?.['code'], extensions?.['coordinate']])).toEqual([
      ['UNAUTHENTICATED', 'Query.incident'],
      ['UNAUTHENTICATED', 'Incident.id'],
      ['UNAUTHENTICATED', 'Incident.secret'],
    ]);
  });

  it('judges what federation asks through _entities', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Incident { secret } } }';
    const variables = { r: [{ __typename: 'Incident', id: incident.id }] };
    expect((await execute({ query, variables, actor: chief })).errors).toHaveLength(1);
    const admin: Actor = { ...chief, roles: ['ADMIN'] };
    expect(await execute({ query, variables, actor: admin })).toEqual({
      data: { _entities: [{ secret: 'x' }] },
      errors: [],
    });
  });

  it('masks an unexpected error and logs it under the reference it gives', async () => {
    const { errors } = await execute({ query: '{ broken }', actor: chief });
    expect(errors).toMatchObject([
      { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    const logged = lines.find((line) => line.includes(String(errors[0]?.extensions?.['reference'])));
    expect(logged).toContain('hunter2');
  });

  it('keeps the message for bad input', async () => {
    const { errors } = await execute({ query: '{ odd(n: 2) }', actor: chief });
    expect(errors).toMatchObject([{ message: 'n must be odd', extensions: { code: 'BAD_USER_INPUT', field: ['n'] } }]);
  });

  it('refuses to start with a resolver that no field has', () => {
    const resolvers = {
      ...options.resolvers,
      Query: { ...options.resolvers.Query, incidnet: () => null },
      Nothing: {},
    };
    expect(() => buildSubgraph({ ...options, resolvers })).toThrow(
      /Query.incidnet: no such field[^]*Nothing: no such type/,
    );
  });
});

describe('a subgraph over HTTP', () => {
  const secret = 'a-secret-of-more-than-thirty-two-characters';
  let running: RunningSubgraph | undefined;
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };
  afterEach(stop);

  async function post(body: string, header: (body: string) => string | undefined, production = false) {
    await stop();
    running = await startSubgraph({ ...options, port: 0, secret, production });
    const value = header(body);
    const headers = { 'content-type': 'application/json', ...(value && { [ACTOR_HEADER]: value }) };
    const send = () => fetch(running?.url ?? '', { method: 'POST', body, headers });
    const response = await send();
    return { status: response.status, json: await response.json(), again: send };
  }
  const signed = (body: string) => signActor({ actor: chief, body, secret, now: new Date() });
  const query = JSON.stringify({ query: '{ odd(n: 1) }' });

  it('answers what the gateway signed, once', async () => {
    const { status, json, again } = await post(query, signed);
    expect([status, json]).toEqual([200, { data: { odd: 1 } }]);
    expect((await again()).status).toBe(401);
  });

  it('answers nothing but health without the signature', async () => {
    for (const body of [query, JSON.stringify({ query: '{ _service { sdl } }' }), 'not json']) {
      const { status, json } = await post(body, () => undefined);
      expect([status, json]).toEqual([
        401,
        { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] },
      ]);
    }
    expect((await post(query, () => signed(`${query} `))).status).toBe(401);
    expect((await fetch(`${running?.url}/health`)).status).toBe(200);
    expect((await fetch(`${running?.url}/`)).status).toBe(405);
  });

  it('refuses a body over 1 MB, and one that is not JSON', async () => {
    expect((await post(JSON.stringify({ query: '#'.repeat(1024 * 1024) }), signed)).status).toBe(413);
    expect((await post('{', signed)).status).toBe(400);
  });

  it('tells nothing of its schema in production', async () => {
    const introspection = await post(JSON.stringify({ query: '{ __schema { types { name } } }' }), signed, true);
    expect(introspection.json).toMatchObject({ errors: [{ message: expect.stringContaining('not allowed') }] });
    const typo = await post(JSON.stringify({ query: '{ od(n: 1) }' }), signed, true);
    expect(JSON.stringify(typo.json)).not.toContain('Did you mean');
  });
});
