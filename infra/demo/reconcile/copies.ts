import { compareAll, lineOf } from '../../rebuild/rebuild.ts';
import type { Databases } from '../plant/stores.ts';
import type { Line } from './rows.ts';

/** Every read model, facts included, beside what its owners' logs make of it, row by row. */
export async function copyLines(databases: Databases): Promise<Line[]> {
  return (await compareAll(databases)).map(lineOf);
}

/** How many of some rows are there, at the version or instant of what they stand for. */
export function copyLine(
  wording: string,
  source: ReadonlyMap<string, number>,
  copy: ReadonlyMap<string, number>,
): Line {
  const same = [...copy].filter(([id, version]) => source.get(id) === version).length;
  const text = (value: number) => value.toLocaleString('en');
  const foreign = copy.size - same;
  return {
    place: 'copies',
    wording,
    published: text(source.size),
    counted: foreign === 0 ? text(same) : `${text(same)} + ${text(foreign)} wrong`,
    isEqual: same === source.size && foreign === 0,
  };
}
