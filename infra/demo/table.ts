import { readFileSync } from 'node:fs';

/** A row of a table: asks for a column by name. */
export type Row<C extends string> = (column: C) => string;

/**
 * Reads `data/<file>`: comma-separated, one header line, no quoting (no value holds a comma).
 * Throws where the header or a row's length differs, naming the line.
 */
export function readTable<C extends string>(file: string, columns: readonly C[]): Row<C>[] {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  const [header, ...lines] = text.trimEnd().split('\n');
  if (header !== columns.join(',')) throw new Error(`${file}: the header is "${header}", not "${columns.join(',')}".`);
  return lines.map((line, index) => {
    const cells = line.split(',');
    if (cells.length !== columns.length) throw new Error(`${file}:${index + 2}: ${cells.length} cells.`);
    return (column) => cells[columns.indexOf(column)] ?? '';
  });
}

/** The value, if it is one of the words allowed; throws otherwise. */
export function oneOf<T extends string>(value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new Error(`"${value}" is none of ${allowed.join(', ')}.`);
  return found;
}

/** The value of a key that must be there; throws naming the key otherwise. */
export function must<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing is known under "${String(key)}".`);
  return value;
}
