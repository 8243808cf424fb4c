import { Agent, request } from 'node:http';

export interface Posted {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

export type Post = (path: string, body: unknown, token?: string) => Promise<Posted>;

/** Posts JSON over at most so many connections, all of them kept open: cheaper than `fetch`, which takes the load's own time. */
export function poster(baseUrl: string, sockets: number): { readonly post: Post; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const post: Post = (path, body, token) =>
    new Promise((done, fail) => {
      const bytes = Buffer.from(JSON.stringify(body));
      const headers = {
        'content-type': 'application/json',
        'content-length': bytes.length,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      };
      const asked = request(new URL(path, baseUrl), { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', fail);
        response.once('end', () =>
          done({
            status: response.statusCode ?? 0,
            retryAfter: response.headers['retry-after'],
            body: Buffer.concat(chunks).toString(),
          }),
        );
      });
      asked.once('error', fail);
      asked.end(bytes);
    });
  return { post, close: () => agent.destroy() };
}
