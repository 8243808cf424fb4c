import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { close, listen } from '@yunge/runtime';

/** What happens to a request on its way: it arrives, its connection is let go once it was read, or nobody answers. */
type Mode = 'PASS' | 'DROP' | 'SILENCE';

/** Stands before a subgraph, counts what comes, and fails as it is told. */
export interface Relay {
  readonly url: string;
  /** Address of the subgraph; set it before the first request. */
  target: string;
  mode: Mode;
  /** Requests that were read whole. */
  received: number;
  /** The next of them. */
  arrival(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRelay(): Promise<Relay> {
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      relay.received += 1;
      server.emit('arrival');
      if (relay.mode === 'DROP') res.destroy();
      if (relay.mode !== 'PASS') return;
      const onward = request(relay.target, { method: req.method ?? '', headers: req.headers }, (answer) => {
        res.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(res);
      });
      onward.on('error', () => res.destroy());
      onward.end(Buffer.concat(chunks));
    });
  });
  const { port } = await listen(server, 0, '127.0.0.1');
  const relay: Relay = {
    url: `http://127.0.0.1:${port}`,
    target: '',
    mode: 'PASS',
    received: 0,
    arrival: () => once(server, 'arrival').then(() => undefined),
    stop() {
      server.closeAllConnections();
      return close(server);
    },
  };
  return relay;
}
