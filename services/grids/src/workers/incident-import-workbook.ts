import { readAll } from './incident-import-xml.ts';
import { brokenArchive, type Budget, type PackedEntry } from './incident-import-zip.ts';

type Entries = ReadonlyMap<string, PackedEntry>;

/** What the cells of a sheet refer to. */
export interface Workbook {
  readonly sheet: PackedEntry;
  readonly sharedStrings: readonly string[];
  /** Whether a cell of this style shows a date. */
  isDate(style: number): boolean;
  /** Days counted from 1904 instead of 1900. */
  readonly is1904: boolean;
}

/** Formats of dates and times that are built in (ECMA-376 part 1, 18.8.30), those of Chinese workbooks included. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Whether a format shows a date or time: any of y m d h s outside quotes, brackets and escapes. */
const showsDate = (format: string) => /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

async function sharedStringsOf(entry: PackedEntry | undefined, budget: Budget): Promise<string[]> {
  const strings: string[] = [];
  let parts: string[] = [];
  let isPhonetic = false;
  if (!entry) return strings;
  await readAll(entry, budget, {
    open(name) {
      if (name === 'si') parts = [];
      if (name === 'rPh') isPhonetic = true;
    },
    close(name, text) {
      if (name === 't' && !isPhonetic) parts.push(text);
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(parts.join(''));
    },
  });
  return strings;
}

async function dateStylesOf(entry: PackedEntry | undefined, budget: Budget): Promise<boolean[]> {
  const styles: boolean[] = [];
  const own = new Map<number, boolean>();
  let isCell = false;
  if (!entry) return styles;
  await readAll(entry, budget, {
    open(name, attribute) {
      const format = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(format, showsDate(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') isCell = true;
      if (name === 'xf' && isCell) {
        styles.push(own.get(format) ?? BUILT_IN.some(([from, to]) => format >= from && format <= to));
      }
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return styles;
}

/** Path of the first sheet that is shown. */
async function firstSheet(entries: Entries, budget: Budget): Promise<{ path: string; is1904: boolean }> {
  const book = entries.get('xl/workbook.xml');
  const relations = entries.get('xl/_rels/workbook.xml.rels');
  if (!book || !relations) throw brokenArchive();
  let relation: string | undefined;
  let is1904 = false;
  await readAll(book, budget, {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name === 'sheet' && (attribute('state') ?? 'visible') === 'visible') relation ??= attribute('r:id');
    },
  });
  let target: string | undefined;
  await readAll(relations, budget, {
    open(name, attribute) {
      if (name === 'Relationship' && attribute('Id') === relation) target = attribute('Target');
    },
  });
  if (relation === undefined || target === undefined) throw brokenArchive();
  return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, is1904 };
}

/** Reads what the cells of the first sheet refer to. Throws Unreadable. */
export async function openWorkbook(entries: Entries, budget: Budget): Promise<Workbook> {
  const { path, is1904 } = await firstSheet(entries, budget);
  const sheet = entries.get(path);
  if (!sheet) throw brokenArchive();
  const sharedStrings = await sharedStringsOf(entries.get('xl/sharedStrings.xml'), budget);
  const dates = await dateStylesOf(entries.get('xl/styles.xml'), budget);
  return { sheet, sharedStrings, is1904, isDate: (style) => dates[style] ?? false };
}
