import { connect, isIP, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls, createSecureContext } from 'node:tls';

/** How a subgraph is known and knows us over TLS; its certificate is verified unless `rejectUnauthorized` is false. */
export type TlsOptions = Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'servername' | 'rejectUnauthorized'>;

export interface SocketEvents {
  /** The connection can be written to. */
  ready(): void;
  /** What came; the bytes are overwritten after the call. */
  bytes(bytes: Buffer): void;
  /** The other side sends no more. */
  end(): void;
  /** The connection is gone; with an error if that is why. May be called more than once. */
  gone(error: Error | null): void;
}

export type OpenSocket = (events: SocketEvents) => Socket;

const KEEP_ALIVE = { noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 };
const READ_BYTES = 256 * 1024;
/** What one read fills, all sockets share: it is used up in the same turn. Windows hands the memory out beforehand. */
const SHARED = process.platform === 'win32' ? null : Buffer.allocUnsafeSlow(READ_BYTES);

/** How sockets to this address are opened. */
export function socketOpener(url: URL, tls: TlsOptions = {}): OpenSocket {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (url.protocol === 'http:') return plainOpener(host, Number(url.port || 80));
  return tlsOpener(host, Number(url.port || 443), tls);
}

function plainOpener(host: string, port: number): OpenSocket {
  return (events) => {
    const socket = connect({
      host,
      port,
      ...KEEP_ALIVE,
      onread: {
        buffer: SHARED ?? Buffer.allocUnsafeSlow(READ_BYTES),
        callback(count, buffer) {
          // What was asked for is the Buffer given above.
          if (Buffer.isBuffer(buffer)) events.bytes(buffer.subarray(0, count));
          return true;
        },
      },
    });
    return listen(socket, 'connect', events);
  };
}

function tlsOpener(host: string, port: number, tls: TlsOptions): OpenSocket {
  const { ca, cert, key, servername = isIP(host) ? '' : host, rejectUnauthorized = true } = tls;
  const secureContext = createSecureContext({ ca, cert, key });
  let session: Buffer | undefined;
  return (events) => {
    const socket = connectTls({
      host,
      port,
      ...KEEP_ALIVE,
      servername,
      rejectUnauthorized,
      secureContext,
      session,
      ALPNProtocols: ['http/1.1'],
    });
    socket.on('session', (given) => {
      session = given;
    });
    socket.on('error', () => {
      session = undefined;
    });
    socket.on('data', events.bytes);
    return listen(socket, 'secureConnect', events);
  };
}

function listen(socket: Socket, ready: 'connect' | 'secureConnect', events: SocketEvents): Socket {
  return socket
    .on(ready, events.ready)
    .on('end', events.end)
    .on('error', events.gone)
    .on('close', () => events.gone(null));
}
