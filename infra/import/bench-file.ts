import { stringify } from 'csv-stringify/sync';
import { categories } from '../demo/admission/categories.ts';
import { pointIn } from '../demo/places/boundaries.ts';
import { YUNGANG } from '../demo/places/divisions.ts';
import { grids } from '../demo/places/grids.ts';
import { stream } from '../demo/random.ts';
import { DAY, MINUTE } from '../demo/time.ts';

/** Every so many rows one is faulty: an import is never all good. */
const FAULTY = 3_000;
const HEADING = [
  'external_no',
  'category',
  'description',
  'lng',
  'lat',
  'grid_code',
  'reported_at',
  'source',
  'reporter',
];
const SHANGHAI_MS = 8 * 60 * MINUTE;

const local = (at: number) => new Date(at + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ');

/**
 * Rows as a hotline gives them: all over 云冈, of the last three days, half with a point and half with a grid's code,
 * one in 3,000 faulty. The same seed and instant give the same file.
 */
export function benchRows(rows: number, { seed, now }: { readonly seed: string; readonly now: Date }): string[][] {
  const random = stream('import-bench', seed);
  const codes = grids(YUNGANG).map(({ code }) => code);
  const reported = categories.filter(({ type }) => type !== 'EMERGENCY');
  const newest = Math.floor(now.getTime() / MINUTE) * MINUTE;
  return Array.from({ length: rows }, (_, index) => {
    const code = random.pick(codes);
    const [lng, lat] = random.chance(0.5) ? pointIn(code, random) : ['', ''];
    const category = random.pick(reported);
    const reportedAt = newest - random.int((3 * DAY) / MINUTE) * MINUTE;
    const isFaulty = index % FAULTY === FAULTY - 1;
    return [
      `${seed}-${String(index + 1).padStart(6, '0')}`,
      isFaulty ? '没有此类别' : random.chance(0.5) ? category.code : category.nameZh,
      `${category.nameZh}，来电反映第${index + 1}件。`,
      String(lng),
      String(lat),
      lng === '' ? code : '',
      local(reportedAt),
      '',
      `caller-${random.int(20_000)}`,
    ];
  });
}

export function csvOf(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(stringify([HEADING, ...rows], { bom: true, record_delimiter: 'windows' }));
}

export async function xlsxOf(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('12345').addRows([HEADING, ...rows]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
