import { expect, it } from '@jest/globals';
import { readable } from './log-lines.ts';

it("shows pino's lines as level, message and cause", () => {
  const line = JSON.stringify({
    level: 60,
    time: 1,
    name: 'grids',
    msg: 'could not start',
    err: { stack: 'Error: x\n  at y' },
  });
  expect(readable(line)).toBe('  fatal could not start\n    Error: x\n      at y');
  expect(readable(JSON.stringify({ level: 'info', msg: 'up' }))).toBe('  info up');
});

it('shows any other line as it is', () => {
  expect(readable('SyntaxError: {')).toBe('  SyntaxError: {');
  expect(readable('7')).toBe('  7');
});
