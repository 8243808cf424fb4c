import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:tls';

export const CERTIFICATE = readFileSync(new URL('localhost.cert.pem.txt', import.meta.url), 'utf8');
const KEY = readFileSync(new URL('localhost.key.pem.txt', import.meta.url), 'utf8');

/** A request as it came, one character per byte. */
export interface Asked {
  readonly head: string;
  readonly body: string;
  /** Place among all requests of the server, from 0. */
  readonly nth: number;
  /** Place of its connection among all, from 0. */
  readonly connection: number;
}

export type Script = (socket: Socket, asked: Asked) => void;

export interface ScriptedServer {
  readonly url: string;
  readonly asked: Asked[];
  readonly connections: Socket[];
  /** Resolves when every connection that there was is closed. */
  allClosed(): Promise<void>;
  stop(): Promise<void>;
}

/** A server that does with the socket whatever the script says once a request has come whole. */
export async function startScripted(script: Script, { isSecure = false } = {}): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  const connections: Socket[] = [];
  function serve(socket: Socket): void {
    const connection = connections.push(socket) - 1;
    let text = '';
    socket.setNoDelay();
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      for (;;) {
        const end = text.indexOf('\r\n\r\n');
        const length = Number(/content-length: (\d+)/.exec(text)?.[1] ?? 0);
        if (end === -1 || text.length < end + 4 + length) return;
        const one = {
          head: text.slice(0, end),
          body: text.slice(end + 4, end + 4 + length),
          nth: asked.length,
          connection,
        };
        text = text.slice(end + 4 + length);
        asked.push(one);
        script(socket, one);
      }
    });
  }
  const server: Server = isSecure
    ? createTlsServer({ key: KEY, cert: CERTIFICATE, ALPNProtocols: ['http/1.1'] }, serve)
    : createServer(serve);
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const closed = (socket: Socket): Promise<unknown> =>
    socket.closed ? Promise.resolve() : new Promise((resolve) => socket.once('close', resolve));
  return {
    url: `${isSecure ? 'https' : 'http'}://localhost:${port}/graphql`,
    asked,
    connections,
    async allClosed() {
      await Promise.all(connections.map(closed));
    },
    async stop() {
      for (const socket of connections) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer of this body. */
export function answerOf(body: string, headers = ''): string {
  const length = Buffer.byteLength(body, 'latin1');
  return `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}content-length: ${length}\r\n\r\n${body}`;
}
