import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@yunge/runtime';
import { GraphQLError } from 'graphql';
import { maskErrors } from './mask.ts';

const lines: string[] = [];
const logger = createLogger({ name: 'test', level: 'info', destination: { write: (line) => lines.push(line) } });
const mask = maskErrors({ logger, open: ['SUBGRAPH_UNAVAILABLE'] });

describe('an error that is meant for the caller', () => {
  it('keeps message, place and code; what else was attached stays inside', () => {
    const extensions = { code: 'BAD_USER_INPUT', field: ['n'], stacktrace: ['at x.ts:1'], serviceName: 'grids' };
    expect(mask({ message: 'no', path: ['a'], locations: [{ line: 1, column: 2 }], extensions }, null)).toEqual({
      message: 'no',
      path: ['a'],
      locations: [{ line: 1, column: 2 }],
      extensions: { code: 'BAD_USER_INPUT', field: ['n'] },
    });
  });

  it('may have a code that one process opens', () => {
    const error = { message: 'gone', extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'grids' } };
    expect(mask(error, null)).toEqual(error);
    expect(maskErrors({ logger })(error, null).message).not.toBe('gone');
  });
});

describe('any other error', () => {
  it('is replaced, and its cause is logged under the reference', () => {
    for (const extensions of [undefined, {}, { code: 'INTERNAL_SERVER_ERROR' }, { code: 'E11000' }, { code: 7 }]) {
      const cause = new Error('hunter2');
      const masked = mask(
        { message: 'hunter2', ...(extensions && { extensions }) },
        new GraphQLError('x', { originalError: cause }),
      );
      expect(masked).toEqual({
        message: 'Something went wrong on our side.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) },
      });
      expect(lines.at(-1)).toContain(String(masked.extensions?.['reference']));
      expect(lines.at(-1)).toContain('hunter2');
    }
  });

  it('keeps the reference under which another process has logged it', () => {
    const before = lines.length;
    const extensions = { code: 'INTERNAL_SERVER_ERROR', reference: 'r-1' };
    expect(mask({ message: 'raw', extensions }, null)).toEqual({
      message: 'Something went wrong on our side.',
      extensions,
    });
    expect(lines).toHaveLength(before);
  });
});
