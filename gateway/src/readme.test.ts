import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { envTable } from '@yunge/runtime';
import { env } from './config.ts';
import { FORWARDS } from './http/forwards.ts';
import { LIMITS } from './limits/figures.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const cells = (table: string) => table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));

it('the README tells every variable of the environment as it is read', () => {
  const rows = cells(readme).map((row) => row.join('|'));
  for (const row of cells(envTable(env)).slice(2)) expect(rows).toContain(row.join('|'));
});

it('the README tells the limits as they are held', () => {
  const { body, tokens, depth, aliases, rootFields, selections, page } = LIMITS;
  const told = cells(readme).flatMap(([, , figure]) => (/^[\d,]+( kB)?$/.test(figure ?? '') ? [figure] : []));
  expect(told).toEqual(
    [
      `${body / 1024} kB`,
      tokens.toLocaleString('en'),
      depth,
      aliases,
      rootFields,
      selections.toLocaleString('en'),
      page,
    ].map(String),
  );
});

it('the README tells what is forwarded as it is', () => {
  const usual = env.parse({}).GATEWAY_DEADLINE_MS;
  const rows = cells(readme).map((row) => row.join('|'));
  for (const { prefix, service, maxBytes, patience = usual, atOnce } of FORWARDS) {
    const size = `${(maxBytes / 1024).toLocaleString('en')} kB`;
    expect(rows).toContain(['', `\`${prefix}\``, service, size, `${patience / 1_000} s`, atOnce, ''].join('|'));
  }
});
