import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';

/** What every gateway of the benchmark hands from the request to the subgraphs. */
export interface Asked extends Record<string, unknown> {
  readonly authorization: string | undefined;
}

export const contextOf = (req: IncomingMessage): Asked => ({ authorization: req.headers.authorization });

/** The graph to serve; `SUPERGRAPH` names its file. */
export const supergraphSdl = readFileSync(process.env['SUPERGRAPH'] ?? '', 'utf8');
