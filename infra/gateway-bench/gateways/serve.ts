import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';

/**
 * What every gateway of the benchmark does that runs in our own process: it serves `PORT` of the loopback, tells whoever
 * started it, says on being asked how much CPU time it has used (microseconds), and ends with the one who started it.
 */
export function serve(listener: RequestListener): void {
  const server = createServer({ keepAliveTimeout: 60_000 }, listener);
  server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
    const address = server.address();
    if (address && typeof address === 'object') process.send?.({ port: address.port });
  });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMicros: user + system });
  });
  process.once('disconnect', () => process.exit());
}
