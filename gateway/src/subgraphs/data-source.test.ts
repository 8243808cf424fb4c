import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '@yunge/kernel';
import { close, createLogger, listen } from '@yunge/runtime';
import { ACTOR_HEADER, DEADLINE_HEADER, verifyActor } from '@yunge/subgraph/identity';
import { createDataSource } from './data-source.ts';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const actor: Actor = { ...ANONYMOUS, id: 'p', kind: 'PERSON', roles: ['LIAISON'] };
const logger = createLogger({ name: 'test', level: 'silent' });

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the subgraph does with a request; `{"data":{}}` where nothing is said. */
type Reply = (res: ServerResponse) => void;

const json = (text: string, status = 200): Reply => {
  return (res) => void res.writeHead(status, { 'content-type': 'application/json' }).end(text);
};
const drop: Reply = (res) => res.destroy();
const silence: Reply = () => {};

let received: Received[];
let replies: Reply[];
let subgraph: Server;
let source: ReturnType<typeof createDataSource>;
beforeEach(async () => {
  received = [];
  replies = [];
  subgraph = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      received.push({ headers: req.headers, body: Buffer.concat(chunks) });
      (replies.shift() ?? json('{"data":{}}'))(res);
    });
  });
  const { port } = await listen(subgraph, 0, '127.0.0.1');
  source = createDataSource({ service: 'grids', url: `http://127.0.0.1:${port}`, secret, logger, patience: 2_000 });
});
afterEach(async () => {
  source.destroy();
  subgraph.closeAllConnections();
  await close(subgraph);
});

/** What comes of an operation, as whoever runs it reads it. */
function ask(query: string, left = 3_000) {
  const body = Buffer.from(JSON.stringify({ query, variables: { name: '网格' } })).toString('latin1');
  const now = performance.now();
  const context = { actor, began: now, deadline: now + left };
  return new Promise<ReturnType<typeof source.read>>((resolve, reject) => {
    source.ask({ body, isMutation: query.startsWith('mutation'), context, cachePolicy: null }, (error, text) =>
      error ? reject(error) : resolve(source.read(text)),
    );
  });
}

const headerOf = (call: Received | undefined) => call?.headers[ACTOR_HEADER];
const unavailable = { data: null, errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'grids' } }] };

describe('what a subgraph is asked', () => {
  it('is signed with who asks, over the very bytes that are sent', async () => {
    await ask('{ grid { id } }');
    const [call] = received;
    const body = call?.body ?? '';
    expect(verifyActor({ header: headerOf(call), body, secret, now: new Date() })).toMatchObject({ ok: true, actor });
    expect(JSON.parse(String(body))).toEqual({ query: '{ grid { id } }', variables: { name: '网格' } });
  });

  it('says how long the caller waits, and no longer than a call may take', async () => {
    await ask('{ a }', 700);
    await ask('{ a }', 3_000);
    const [first, second] = received.map(({ headers }) => Number(headers[DEADLINE_HEADER]));
    expect(first).toBeLessThanOrEqual(700);
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(2_000);
  });

  it('is given up when nobody waits any more', async () => {
    replies.push(silence);
    expect(await ask('{ a }', 50)).toMatchObject(unavailable);
  });
});

describe('a connection that was dropped', () => {
  it('is replaced for a query, once, with a signature of its own', async () => {
    replies.push(drop);
    expect(await ask('{ a }')).toEqual({ data: {} });
    expect(received).toHaveLength(2);
    expect(headerOf(received[0])).not.toBe(headerOf(received[1]));
    replies.push(drop, drop);
    expect(await ask('{ a }')).toMatchObject(unavailable);
    expect(received).toHaveLength(4);
  });

  it('is never replaced for a mutation, which may have happened', async () => {
    replies.push(drop);
    const { data, errors } = await ask('mutation { a }');
    expect([received.length, data]).toEqual([1, null]);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('idempotencyKey'), extensions: { service: 'grids' } },
    ]);
  });
});

describe('an answer that is no GraphQL', () => {
  it('says of a mutation that it may have been done', async () => {
    for (const text of ['[]', '{"data":7}', '{"data":']) {
      replies.push(json(text));
      expect((await ask('mutation { a }')).errors).toMatchObject([
        { message: expect.stringContaining('idempotencyKey'), extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
      ]);
    }
  });
});

describe('a subgraph that fails', () => {
  it('is left alone after eight failures in a row', async () => {
    replies = Array.from({ length: 8 }, () => json('{}', 503));
    for (let n = 0; n < 8; n += 1) expect(await ask('{ a }')).toMatchObject(unavailable);
    expect(await ask('{ a }')).toMatchObject(unavailable);
    expect(received).toHaveLength(8);
  });

  it('is not left alone because others have used up the time', async () => {
    for (let n = 0; n < 9; n += 1) expect(await ask('{ a }', -1)).toMatchObject(unavailable);
    replies = [json('{"data":{}}')];
    expect(await ask('{ a }')).toEqual({ data: {} });
    expect(received).toHaveLength(1);
  });

  it('is not left alone for what it answers, errors and nonsense too', async () => {
    const refusal = '{"data":null,"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}';
    replies = Array.from({ length: 9 }, () => json(refusal));
    for (let n = 0; n < 9; n += 1) expect(await ask('{ a }')).toEqual(JSON.parse(refusal));
    replies = Array.from({ length: 9 }, () => (res) => void res.end('<html>'));
    for (let n = 0; n < 9; n += 1) expect(await ask('{ a }')).toMatchObject(unavailable);
    expect(received).toHaveLength(18);
  });

  it('gives what it says of a request that it refuses, if that is of the graph', async () => {
    const refusal = '{"errors":[{"message":"网格?","extensions":{"code":"BAD_USER_INPUT"}}]}';
    replies = [json(refusal, 400), json(refusal, 401), json(refusal, 500)];
    expect(await ask('{ a }')).toEqual(JSON.parse(refusal));
    expect(await ask('{ a }')).toMatchObject(unavailable);
    expect(await ask('{ a }')).toMatchObject(unavailable);
  });

  it('gives nothing when its answer is no GraphQL', async () => {
    for (const odd of ['<html>', 'null', '{"data":7}', '{"data":{},"errors":["x"]}', '{"data":{']) {
      replies = [json(odd), (res) => void res.end(odd)];
      expect(await ask('{ a }')).toMatchObject(unavailable);
      expect(await ask('{ a }')).toMatchObject(unavailable);
    }
  });
});
