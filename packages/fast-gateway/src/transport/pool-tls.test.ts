import { TLSSocket } from 'node:tls';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { TlsOptions } from './open-socket.ts';
import { HttpPool } from './pool.ts';
import { ask, codeOf } from './testing/ask.ts';
import { answerOf, CERTIFICATE, type ScriptedServer, startScripted } from './testing/scripted-server.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function secure(
  tls: TlsOptions,
  host = 'localhost',
  onAsked: (socket: TLSSocket) => void = () => {},
): Promise<{ server: ScriptedServer; pool: HttpPool }> {
  const server = await startScripted(
    (socket) => {
      if (socket instanceof TLSSocket) onAsked(socket);
      socket.write(answerOf('x'.repeat(100_000), 'connection: close\r\n'));
    },
    { isSecure: true },
  );
  const pool = new HttpPool(server.url.replace('localhost', host), { tls });
  ends.push(
    () => server.stop(),
    () => pool.destroy(),
  );
  return { server, pool };
}

describe('a server over TLS', () => {
  it('is asked when its certificate is known, in HTTP/1.1, with its name', async () => {
    const { server, pool } = await secure({ ca: CERTIFICATE });
    expect((await ask(pool)).text).toHaveLength(100_000);
    const [socket] = server.connections;
    if (!(socket instanceof TLSSocket)) throw new Error('not secure');
    expect([socket.alpnProtocol, 'servername' in socket && socket.servername]).toEqual(['http/1.1', 'localhost']);
  });

  it('is known by its address where that is in the certificate', async () => {
    const { pool } = await secure({ ca: CERTIFICATE }, '127.0.0.1');
    expect(await codeOf(ask(pool))).toBe('ANSWERED');
  });

  it('is told nothing when its certificate is not known', async () => {
    const { server, pool } = await secure({});
    await expect(ask(pool)).rejects.toMatchObject({ code: 'CONNECT', message: expect.stringMatching(/self-signed/) });
    expect(server.asked).toHaveLength(0);
  });

  it('is told nothing when its certificate is for another name', async () => {
    const { server, pool } = await secure({ ca: CERTIFICATE, servername: 'example.org' });
    await expect(ask(pool)).rejects.toMatchObject({ code: 'CONNECT', cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' } });
    expect(server.asked).toHaveLength(0);
  });

  it('is asked all the same where that is wanted', async () => {
    const { pool } = await secure({ rejectUnauthorized: false });
    expect(await codeOf(ask(pool))).toBe('ANSWERED');
  });

  it('takes up the session of an earlier connection', async () => {
    const reused: boolean[] = [];
    const { pool } = await secure({ ca: CERTIFICATE }, 'localhost', (socket) => reused.push(socket.isSessionReused()));
    await ask(pool);
    await ask(pool);
    expect(reused).toEqual([false, true]);
  });
});
