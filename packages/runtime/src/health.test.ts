import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { close, listen, serveHealth } from './health.ts';
import { createLogger } from './logger.ts';
import { counter } from './metrics.ts';

const logger = createLogger({ name: 'test', level: 'silent' });
const stops: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));

async function ask(path: string, ready: () => boolean | Promise<boolean>): Promise<[number, string]> {
  const { port, stop } = await serveHealth({ port: 0, ready, logger });
  stops.push(stop);
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });
  return [response.status, await response.text()];
}

describe('the health of a process', () => {
  it('is ok while it is ready', async () => {
    expect(await ask('/health', () => true)).toEqual([200, '{"status":"ok"}']);
  });

  it('is unavailable when it is not ready, or when the check itself fails', async () => {
    expect(await ask('/health', () => false)).toEqual([503, '{"status":"unavailable"}']);
    expect(await ask('/health', () => Promise.reject(new Error('store gone')))).toEqual([
      503,
      '{"status":"unavailable"}',
    ]);
  });
});

describe('the metrics of a process', () => {
  it('hold its own counters and those of Node', async () => {
    counter({ name: 'yunge_test_total', help: 'Test' }).inc(3);
    counter({ name: 'yunge_test_total', help: 'Test' }).inc();
    const [status, text] = await ask('/metrics', () => true);
    expect(status).toBe(200);
    expect(text).toContain('yunge_test_total 4');
    expect(text).toContain('process_cpu_user_seconds_total');
  });

  it('are all that is served beside it', async () => {
    expect((await ask('/graphql', () => true))[0]).toBe(404);
  });
});

describe('closing a server', () => {
  it('cuts off a caller that does not read, after the grace', async () => {
    const server = createServer((_req, res) => void res.writeHead(200).write('half an answer'));
    const { port } = await listen(server, 0, '127.0.0.1');
    const half = await fetch(`http://127.0.0.1:${port}`);
    await close(server, 20);
    await expect(half.text()).rejects.toThrow();
  });
});
