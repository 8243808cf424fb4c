import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { concatAST, parse, Source, type DocumentNode } from 'graphql';

/** Path of the SDL that every subgraph shares: directives, scalars, Node, UserError, PageInfo, OrderDirection. */
export const sharedSdlPath = fileURLToPath(new URL('shared.graphql', import.meta.url));

export const sharedSdl = readFileSync(sharedSdlPath, 'utf8');

/** The `*.graphql` files of a folder with the shared SDL before them, as one document. */
export function readTypeDefs(schemaDir: URL | string): DocumentNode {
  const folder = typeof schemaDir === 'string' ? schemaDir : fileURLToPath(schemaDir);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));
  return concatAST([sharedSdlPath, ...files].map((file) => parse(new Source(readFileSync(file, 'utf8'), file))));
}
