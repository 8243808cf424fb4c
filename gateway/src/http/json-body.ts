import type { IncomingMessage } from 'node:http';
import { readBody } from '@yunge/subgraph/body';
import { LIMITS, describeExcess } from '../limits/figures.ts';

export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly message: string };

/** Reads a JSON body. Any other media type is refused: a foreign page can make a browser send those without asking. */
export async function readJson(req: IncomingMessage): Promise<JsonBody> {
  const type = req.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    return { ok: false, status: 415, message: 'Only a JSON body is taken (content-type: application/json).' };
  const bytes = await readBody(req, LIMITS.body);
  if (!bytes) {
    const found = Math.max(LIMITS.body + 1, Number(req.headers['content-length'] ?? 0));
    return { ok: false, status: 413, message: describeExcess({ limit: 'body', found }) };
  }
  try {
    return { ok: true, value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { ok: false, status: 400, message: 'The body is not JSON.' };
  }
}
