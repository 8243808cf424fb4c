import type { IncomingMessage } from 'node:http';

/** An operation as it stands in the body of a request. */
export interface PostedOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation of a body; null for anything that is not plainly one: ApolloServer knows what to say to that. */
export function operationOf(body: unknown): PostedOperation | null {
  if (!isRecord(body) || typeof body['query'] !== 'string') return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  // A persisted query is registered by ApolloServer.
  if (extensions !== null && (!isRecord(extensions) || 'persistedQuery' in extensions)) return null;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

/** Reads a body; null when it is longer than so many bytes. */
export function readBody(req: IncomingMessage, most: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) chunks.push(chunk);
    });
    req.on('end', () => {
      const [first] = chunks;
      if (length > most) resolve(null);
      else resolve(chunks.length === 1 && first ? first : Buffer.concat(chunks));
    });
    req.on('error', reject);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
