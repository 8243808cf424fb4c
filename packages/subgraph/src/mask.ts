import { randomUUID } from 'node:crypto';
import type { Logger } from '@yunge/runtime';
import type { GraphQLFormattedError } from 'graphql';

/** Codes whose message is meant for the caller: who asks, malformed, too much. */
const OPEN_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
];

export interface MaskOptions {
  readonly logger: Logger;
  /** Further codes that pass. */
  readonly open?: readonly string[];
}

/**
 * Lets through only the errors that are meant for the caller. Any other becomes INTERNAL_SERVER_ERROR with a reference
 * that stands in the log line beside the real error. Extensions other than the code and those named here are dropped.
 */
export function maskErrors({ logger, open = [] }: MaskOptions) {
  const passing = new Set([...OPEN_CODES, ...open]);
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions = {} } = formatted;
    const { code } = extensions;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    if (typeof code === 'string' && passing.has(code)) {
      const told = Object.fromEntries(
        ['code', 'coordinate', 'field', 'service', 'reference', 'limit', 'retryAfter'].flatMap((key) =>
          extensions[key] === undefined ? [] : [[key, extensions[key]]],
        ),
      );
      return { message, ...where, extensions: told };
    }
    // A subgraph has logged its own errors under a reference already.
    const known = typeof extensions['reference'] === 'string' ? extensions['reference'] : null;
    const reference = known ?? randomUUID();
    if (!known) logger.error({ err: originalOf(error), path, reference }, 'an error nobody expected');
    return {
      message: 'Something went wrong on our side.',
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

/** The error that a resolver threw, below what the executor wrapped around it. */
function originalOf(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError ? error.originalError : error;
}
