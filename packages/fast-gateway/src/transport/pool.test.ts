import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HttpPool, type HttpPoolOptions } from './pool.ts';
import { ask, codeOf } from './testing/ask.ts';
import { answerOf, type ScriptedServer, type Script, startScripted } from './testing/scripted-server.ts';

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

const answer =
  (text: string): Script =>
  (socket) =>
    socket.write(answerOf(text), 'latin1');

/** Writes the pieces one after the other, each in a packet of its own as far as that can be. */
function writeAll(socket: Socket, [first, ...rest]: readonly string[]): void {
  if (first === undefined) return;
  socket.write(first, 'latin1', () => setImmediate(() => writeAll(socket, rest)));
}

describe('a request', () => {
  it('is one POST with the headers and the bytes it was given', async () => {
    const { server, pool } = await against(answer('{}'));
    await ask(pool, { headers: 'traceparent: 00\r\n', body: '{"q":"\xe4\xba\x8b"}' });
    const host = new URL(server.url).host;
    expect(server.asked[0]).toMatchObject({
      head:
        `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n` +
        'traceparent: 00\r\ncontent-length: 11',
      body: '{"q":"\xe4\xba\x8b"}',
    });
  });

  it('is refused for an address that is not HTTP, or has credentials in it', () => {
    for (const address of ['ftp://a/', 'http://user:secret@a/', 'nothing']) {
      expect(() => new HttpPool(address)).toThrow();
    }
  });
});

describe('an answer', () => {
  it('is the same however its bytes arrive', async () => {
    const body = JSON.stringify({ data: { list: Array.from({ length: 40 }, (_, nth) => `\xe4${nth}`) } });
    const chunks = `20;x=y\r\n${body.slice(0, 32)}\r\n${(body.length - 32).toString(16)}\r\n${body.slice(32)}\r\n0\r\n\r\n`;
    const texts = [
      answerOf(body),
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunks}`,
    ];
    let pieces: string[] = [];
    const { server, pool } = await against((socket) => writeAll(socket, pieces));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.array(fc.nat(800), { maxLength: 5 }), async (text, places) => {
        const sorted = [0, ...places.map((place) => place % text.length).sort((a, b) => a - b)];
        pieces = sorted.map((from, nth) => text.slice(from, sorted[nth + 1])).filter((piece) => piece !== '');
        expect((await ask(pool)).text).toBe(body);
      }),
      { numRuns: 150 },
    );
    expect(server.connections).toHaveLength(1);
  });

  it('may be larger than what is read at once', async () => {
    const large = 'x'.repeat(3_000_000);
    const { pool } = await against(answer(large));
    expect((await ask(pool)).text).toBe(large);
  });

  it('without a length is what came until the other side closed', async () => {
    const { server, pool } = await against((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\nall of it'));
    expect((await ask(pool)).text).toBe('all of it');
    expect((await ask(pool)).text).toBe('all of it');
    expect(server.connections).toHaveLength(2);
  });

  it('of another status is an answer too', async () => {
    const { pool } = await against((socket) => socket.write('HTTP/1.1 503 Down\r\ncontent-length: 2\r\n\r\nno'));
    expect(await ask(pool)).toMatchObject({ status: 503, statusText: 'Down', text: 'no' });
  });
});

describe('connections', () => {
  it('are used again', async () => {
    const { server, pool } = await against(answer('{}'));
    for (let n = 0; n < 5; n += 1) await ask(pool);
    expect(server.connections).toHaveLength(1);
  });

  it('are not used again after `connection: close`', async () => {
    const { server, pool } = await against((socket) => socket.write(answerOf('{}', 'connection: close\r\n')));
    await ask(pool);
    await ask(pool);
    expect(server.asked.map(({ connection }) => connection)).toEqual([0, 1]);
  });

  it('are not used again when the server keeps them no longer than a request may take', async () => {
    const { server, pool } = await against((socket) => socket.write(answerOf('{}', 'keep-alive: timeout=1\r\n')));
    await ask(pool);
    await ask(pool);
    expect(server.asked.map(({ connection }) => connection)).toEqual([0, 1]);
  });

  it('are let go when nobody has asked for a while', async () => {
    const { server, pool } = await against(answer('{}'), { idleMs: 5 });
    await ask(pool);
    await server.allClosed();
    expect((await ask(pool)).text).toBe('{}');
  });

  it('do not keep the process alive when nobody asks', async () => {
    const { server } = await against(answer('{}'));
    const pool = JSON.stringify(new URL('pool.ts', import.meta.url).href);
    const script = `const { HttpPool } = await import(${pool});
      new HttpPool(process.argv[1]).post({ headers: '', body: '{}' }, (error) => { process.exitCode = error ? 1 : 7; });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, server.url], { env: {} });
    expect(await once(child, 'exit')).toEqual([7, null]);
  });

  it('are dropped, with the answer given, when more comes than was asked for', async () => {
    const { server, pool } = await against((socket, { nth }) =>
      socket.write(answerOf(String(nth)) + (nth === 0 ? answerOf('poison') : '')),
    );
    expect((await ask(pool)).text).toBe('0');
    expect((await ask(pool)).text).toBe('1');
    expect(server.connections).toHaveLength(2);
  });

  it('are dropped when something comes that nobody asked for', async () => {
    const { server, pool } = await against((socket, { nth }) => {
      socket.write(answerOf(String(nth)));
      if (nth === 0) setImmediate(() => setImmediate(() => socket.write(answerOf('poison'))));
    });
    expect((await ask(pool)).text).toBe('0');
    await server.allClosed();
    expect((await ask(pool)).text).toBe('1');
  });

  it('are dropped when the other side closes its half', async () => {
    const { server, pool } = await against((socket) => socket.end(answerOf('{}')));
    await ask(pool);
    await server.allClosed();
    expect((await ask(pool)).text).toBe('{}');
  });

  it('are dropped when the answer came before the request was all sent', async () => {
    const { server, pool } = await against(() => {});
    const asking = ask(pool, { body: 'x'.repeat(30_000_000) });
    await expectConnections(server, 1);
    server.connections[0]?.pause().write(answerOf('too much', 'x: 413\r\n'));
    expect((await asking).text).toBe('too much');
    server.connections[0]?.resume();
    await server.allClosed();
  });

  it('are no more than allowed; further requests wait their turn', async () => {
    const held: (() => void)[] = [];
    const { server, pool } = await against(
      (socket, { body }) => {
        held.push(() => socket.write(answerOf(body)));
        if (held.length === 3) for (const release of held.splice(0)) release();
      },
      { connections: 3 },
    );
    const order: string[] = [];
    const asking = Array.from({ length: 21 }, async (_, nth) => order.push((await ask(pool, { body: `${nth}` })).text));
    await Promise.all(asking);
    expect(server.connections).toHaveLength(3);
    const waited = server.asked.slice(3).map(({ body }) => Number(body));
    expect(waited).toEqual(Array.from({ length: 18 }, (_, nth) => nth + 3));
    expect(order).toHaveLength(21);
  });

  it('that fail leave their turn to those who wait, one to one', async () => {
    let atOnce = 0;
    const most: number[] = [];
    const { pool } = await against(
      (socket, { nth }) => {
        if (nth < 2) return void socket.destroy();
        most.push((atOnce += 1));
        setImmediate(() => setImmediate(() => socket.write(answerOf('{}'), () => (atOnce -= 1))));
      },
      { connections: 1 },
    );
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(ask(pool))));
    expect(codes).toEqual(['DROPPED', 'DROPPED', 'ANSWERED', 'ANSWERED', 'ANSWERED']);
    expect(most).toEqual([1, 1, 1]);
  });

  it('are new for a request that asks for a new one, even when there is room for none', async () => {
    const { server, pool } = await against(answer('{}'), { connections: 1 });
    await ask(pool);
    await ask(pool, { isFresh: true });
    expect(server.asked.map(({ connection }) => connection)).toEqual([0, 1]);
  });
});

async function expectConnections(server: ScriptedServer, count: number): Promise<void> {
  while (server.connections.length < count) await new Promise((resolve) => setImmediate(resolve));
}
