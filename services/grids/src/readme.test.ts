import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { envTable } from '@yunge/runtime';
import { env } from './config.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const rowsOf = (table: string) =>
  table.split('\n').map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .join('|'),
  );

it('the README tells every variable of the environment as it is read', () => {
  const rows = rowsOf(readme);
  for (const row of rowsOf(envTable(env)).slice(2)) expect(rows).toContain(row);
});
