import { expect, it } from '@jest/globals';
import { createLogger } from './logger.ts';

it('keeps private fields out of the log, wherever they stand', () => {
  const lines: string[] = [];
  const logger = createLogger({ name: 'test', level: 'info', destination: { write: (line) => lines.push(line) } });
  const canary = 'canary-4711';
  logger.info(
    {
      token: canary,
      phone: canary,
      req: { headers: { authorization: canary, 'x-yunge-actor': canary, cookie: canary } },
    },
    'one',
  );
  logger.info(
    { input: { password: canary, reporter: { phone: canary, address: canary, idNumber: canary } }, id: 'kept' },
    'two',
  );
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain(canary);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ name: 'test', id: 'kept', input: { password: '[redacted]' } });
});
