import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpPool, type HttpPoolOptions } from './pool.ts';
import { ask, codeOf } from './testing/ask.ts';
import { answerOf, type Script, type ScriptedServer, startScripted } from './testing/scripted-server.ts';
import { TransportError } from './transport-error.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function against(
  script: Script,
  options: HttpPoolOptions = {},
): Promise<{ server: ScriptedServer; pool: HttpPool }> {
  const server = await startScripted(script);
  const pool = new HttpPool(server.url, options);
  ends.push(
    () => server.stop(),
    () => pool.destroy(),
  );
  return { server, pool };
}

const silence: Script = () => {};

async function errorOf(answer: Promise<unknown>): Promise<TransportError> {
  const error: unknown = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof TransportError) return error;
  throw new Error(`no TransportError: ${String(error)}`);
}

describe('a server that lets go', () => {
  it('before the first byte of an answer has dropped the request', async () => {
    for (const script of [
      (socket) => socket.destroy(),
      (socket) => socket.end(),
      (socket) => socket.resetAndDestroy(),
    ] satisfies Script[]) {
      const { pool } = await against(script);
      const error = await errorOf(ask(pool));
      expect([error.code, error.dropped]).toEqual(['DROPPED', true]);
      expect(error.message).toMatch(/^request to http:.*\/graphql failed, reason: (socket hang up|read ECONNRESET)$/);
    }
  });

  it('of its half, and reads no more of the request, has dropped it too', async () => {
    const { server, pool } = await against(silence);
    const asking = errorOf(ask(pool, { body: 'x'.repeat(30_000_000) }));
    while (server.connections.length === 0) await new Promise((resolve) => setImmediate(resolve));
    server.connections[0]?.pause().end();
    expect((await asking).code).toBe('DROPPED');
    server.connections[0]?.resume();
  });

  it('in the middle of an answer has not', async () => {
    const starts = [
      'H',
      'HTTP/1.1 100 Continue\r\n\r\n',
      'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n',
      'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhell',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n',
    ];
    for (const start of starts) {
      const { pool } = await against((socket) => socket.end(start));
      const error = await errorOf(ask(pool));
      expect([start, error.code, error.dropped]).toEqual([start, 'RESET', false]);
    }
  });

  it('by a reset in a body without a length has not sent all of it', async () => {
    const { pool } = await against((socket) =>
      socket.write('HTTP/1.1 200 OK\r\n\r\nhalf', () => socket.resetAndDestroy()),
    );
    expect((await errorOf(ask(pool))).code).toBe('RESET');
  });

  it('while the connection was idle costs no more than the next request', async () => {
    const { server, pool } = await against((socket) => socket.write(answerOf('{}')));
    await ask(pool);
    server.connections[0]?.resetAndDestroy();
    // It may be on its way already when the news comes.
    await codeOf(ask(pool));
    expect(await codeOf(ask(pool))).toBe('ANSWERED');
  });
});

describe('a server that cannot be used', () => {
  it('because nobody listens says so', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const pool = new HttpPool(`http://127.0.0.1:${port}/`, { connections: 1 });
    const errors = await Promise.all([errorOf(ask(pool)), errorOf(ask(pool))]);
    expect(errors).toMatchObject([
      {
        code: 'CONNECT',
        message: `request to http://127.0.0.1:${port}/ failed, reason: connect ECONNREFUSED 127.0.0.1:${port}`,
        cause: { code: 'ECONNREFUSED' },
      },
      { code: 'CONNECT' },
    ]);
  });

  it('because it speaks something else has broken the protocol', async () => {
    const { server, pool } = await against((socket) => socket.write('SSH-2.0-OpenSSH\r\n\r\n'));
    expect((await errorOf(ask(pool))).code).toBe('PROTOCOL');
    await server.allClosed();
  });

  it('because it says too much is not listened to', async () => {
    const { server, pool } = await against((socket) => socket.write(answerOf('x'.repeat(11))), { maxAnswerBytes: 10 });
    expect((await errorOf(ask(pool))).code).toBe('TOO_LARGE');
    await server.allClosed();
  });
});

describe('a request that nobody waits for', () => {
  it('ends with its connection', async () => {
    const { server, pool } = await against(silence);
    expect(await codeOf(ask(pool, { deadlineMs: 15 }))).toBe('DEADLINE');
    await server.allClosed();
  });

  it('ends in the middle of an answer too', async () => {
    const { pool } = await against((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhell'));
    expect(await codeOf(ask(pool, { deadlineMs: 15 }))).toBe('DEADLINE');
  });

  it('ends in the queue, and leaves the others there', async () => {
    const { server, pool } = await against(silence, { connections: 1 });
    const first = ask(pool);
    const codes = await Promise.all([10, 20, 30].map((deadlineMs) => codeOf(ask(pool, { deadlineMs }))));
    expect(codes).toEqual(['DEADLINE', 'DEADLINE', 'DEADLINE']);
    expect(pool.load).toEqual({ connections: 1, idle: 0, waiting: 0 });
    while (server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    server.connections[0]?.write(answerOf('at last'));
    expect((await first).text).toBe('at last');
    expect(server.asked).toHaveLength(1);
  });

  it('is not sent when its turn comes too late', async () => {
    const { server, pool } = await against(silence, { connections: 2 });
    // Whichever is answered first holds up the process, and the timer with it; the other is read right after.
    const hold = (): void => {
      for (const until = performance.now() + 30; performance.now() < until;);
    };
    pool.post({ headers: '', body: '' }, hold);
    pool.post({ headers: '', body: '' }, hold);
    while (server.asked.length < 2) await new Promise((resolve) => setImmediate(resolve));
    const patient = ask(pool);
    const late = codeOf(ask(pool, { deadlineMs: 20 }));
    for (const socket of server.connections) socket.write(answerOf('{}'));
    expect(await late).toBe('DEADLINE');
    while (server.asked.length < 3) await new Promise((resolve) => setImmediate(resolve));
    for (const socket of server.connections) socket.write(answerOf('{}'));
    await patient;
    expect(server.asked).toHaveLength(3);
  });

  it('is not even sent', async () => {
    const { server, pool } = await against(silence);
    for (const deadlineMs of [0, -1, NaN]) expect(await codeOf(ask(pool, { deadlineMs }))).toBe('DEADLINE');
    expect(server.connections).toHaveLength(0);
  });

  it('is found among those with more time, whichever came first', async () => {
    const { pool } = await against(silence);
    const patient = codeOf(ask(pool, { deadlineMs: 60_000 }));
    expect(await codeOf(ask(pool, { deadlineMs: 10 }))).toBe('DEADLINE');
    expect(await codeOf(ask(pool, { deadlineMs: 10 }))).toBe('DEADLINE');
    pool.destroy();
    expect(await patient).toBe('CLOSED');
  });
});

describe('a server that does not let in', () => {
  it('is given up', async () => {
    // Its certificate never comes: the connection is made, the session is not.
    const { server } = await against(silence);
    const pool = new HttpPool(server.url.replace('http:', 'https:'), { connectMs: 15 });
    expect(await codeOf(ask(pool))).toBe('CONNECT');
    expect(await codeOf(ask(pool, { deadlineMs: 1 }))).toBe('DEADLINE');
  });
});

describe('a queue', () => {
  it('has an end', async () => {
    const { pool } = await against(silence, { connections: 1, queue: 2 });
    const codes = Array.from({ length: 5 }, () => codeOf(ask(pool)));
    expect(pool.load).toEqual({ connections: 1, idle: 0, waiting: 2 });
    expect(await Promise.all(codes.slice(3))).toEqual(['QUEUE', 'QUEUE']);
    pool.destroy();
    expect(await Promise.all(codes)).toEqual(['CLOSED', 'CLOSED', 'CLOSED', 'QUEUE', 'QUEUE']);
  });
});

describe('a pool that is closed', () => {
  it('answers what it has taken, and takes no more', async () => {
    const { server, pool } = await against(silence, { connections: 1 });
    const taken = [ask(pool), ask(pool)];
    while (server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const closed = pool.close();
    expect(await codeOf(ask(pool))).toBe('CLOSED');
    server.connections[0]?.write(answerOf('0'));
    while (server.asked.length === 1) await new Promise((resolve) => setImmediate(resolve));
    server.connections[0]?.write(answerOf('1'));
    expect((await Promise.all(taken)).map(({ text }) => text)).toEqual(['0', '1']);
    await closed;
    await server.allClosed();
  });

  it('lets go of what is idle', async () => {
    const { server, pool } = await against((socket) => socket.write(answerOf('{}')));
    await Promise.all([ask(pool), ask(pool)]);
    await pool.close();
    await pool.close();
    await server.allClosed();
    expect(server.connections).toHaveLength(2);
  });

  it('waits for nobody when it is destroyed', async () => {
    const { server, pool } = await against(silence, { connections: 1 });
    const codes = Promise.all([codeOf(ask(pool)), codeOf(ask(pool))]);
    const closed = pool.close();
    pool.destroy();
    expect(await codes).toEqual(['CLOSED', 'CLOSED']);
    await closed;
    await server.allClosed();
  });
});
