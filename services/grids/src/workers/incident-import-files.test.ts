import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { escapeCell, isFormula, type TableRow } from '../domain/incident-import-cells.ts';
import { csvRows, encodingOf } from './incident-import-csv.ts';
import { Unreadable } from './incident-import-unreadable.ts';
import { cellOf, xlsxRows } from './incident-import-xlsx.ts';
import { assertUnpacksTo } from './incident-import-zip.ts';

async function all(rows: AsyncIterable<TableRow>): Promise<TableRow[]> {
  const found: TableRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
const textsOf = (rows: readonly TableRow[]) => rows.map(({ cells }) => cells.map(({ text }) => text));
const csv = (bytes: Uint8Array) => all(csvRows(bytes, encodingOf(bytes)));

async function workbookOf(fill: (sheet: exceljs.Worksheet) => void): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  fill(workbook.addWorksheet('rows'));
  workbook.addWorksheet('another').addRow(['not read']);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Text of a cell that is nothing to a spreadsheet program but text, as it is kept: trimmed. */
const plain = fc
  .string({ unit: fc.constantFrom(...'ab路灯不亮,"\n; 1-=+@\u3000é') })
  .map((text) => text.trim())
  .filter((text) => !isFormula(text));
const table = fc.array(fc.array(plain, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe('Reading a CSV file', () => {
  it('gives back every table that was written, whatever quotes, commas and line breaks are in it', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), fc.constantFrom('unix', 'windows'), async (rows, bom, record_delimiter) => {
        const text = stringify(rows, { bom, record_delimiter, quoted: true });
        expect(textsOf(await csv(Buffer.from(text)))).toEqual(rows);
      }),
    );
  });

  it('reads GB18030 as it reads UTF-8', async () => {
    // 工单编号,类别 and 路灯 in GB 2312, and 䶮 in the four bytes of GB18030 beyond GBK.
    const gb = Buffer.from('b9a4b5a5b1e0bac52cc0e0b1f00d0a412d312cc2b7b5c68234f736', 'hex');
    expect(encodingOf(gb)).toBe('GB18030');
    const rows = await csv(gb);
    expect(textsOf(rows)).toEqual([
      ['工单编号', '类别'],
      ['A-1', new TextDecoder('gb18030').decode(Buffer.from('c2b7b5c68234f736', 'hex'))],
    ]);
    expect(encodingOf(Buffer.from('工单编号,类别'))).toBe('UTF-8');
  });

  it('numbers rows as a spreadsheet program does, empty lines and line breaks in cells included', async () => {
    const rows = await csv(Buffer.from('a,b\r\n"x\ny",1\r\n\r\nz,2\r\n'));
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  });

  it('refuses what is no text, and a quote that never closes', async () => {
    expect(() => encodingOf(Buffer.from([0x61, 0x00]))).toThrow(Unreadable);
    expect(() => encodingOf(Buffer.from([0x61, 0xff, 0xff]))).toThrow('neither UTF-8 nor GB18030');
    await expect(csv(Buffer.from('a,b\n"open,1\n'))).rejects.toThrow('no CSV: Quote Not Closed');
  });
});

describe('The formula guard', () => {
  it('lets nothing out that a spreadsheet program would run, and changes no other text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '=', '+', '-', '@', '\t', '\r'), (text, start) => {
        const escaped = escapeCell(start + text);
        expect(isFormula(escaped)).toBe(false);
        expect(escaped.endsWith(start + text)).toBe(true);
        if (!isFormula(start + text)) expect(escaped).toBe(start + text);
      }),
    );
    expect(['=1+1', '@SUM(A1)', '+cmd|x', '-2+3', '\t=1'].map(isFormula)).toEqual(Array(5).fill(true));
    expect(['-113.05', '+1', '路灯', '1-2'].map(isFormula)).toEqual(Array(4).fill(false));
  });

  it('marks such a cell of a file', async () => {
    const [row] = await csv(Buffer.from('"=HYPERLINK(""http://x"",""y"")",@a,ok,-1.5'));
    expect(row?.cells.map(({ fault }) => fault)).toEqual(['FORMULA', 'FORMULA', undefined, undefined]);
  });
});

describe('Reading a workbook', () => {
  it('gives text, numbers and wall-clock times of the first sheet, and names what is no value', async () => {
    const bytes = await workbookOf((sheet) => {
      sheet.addRow(['external_no', 'lng', 'reported_at', 'x', 'y', 'z']);
      const row = sheet.addRow(['A-1', 113.25, new Date('2026-11-23T09:30:00Z'), { formula: '1+1', result: 2 }]);
      row.getCell(5).value = { richText: [{ text: '路' }, { text: '灯' }] };
      row.getCell(6).value = { error: '#REF!' };
      sheet.addRow([]);
      sheet.addRow([1234567890123456, '=1+1']);
    });
    const rows = await all(xlsxRows(bytes));
    expect(rows[1]).toEqual({
      row: 2,
      cells: [
        { text: 'A-1' },
        { text: '113.25' },
        { text: '2026-11-23 09:30:00' },
        { text: '', fault: 'FORMULA' },
        { text: '路灯' },
        { text: '', fault: 'ERROR_VALUE' },
      ],
    });
    expect(rows.at(-1)).toMatchObject({ row: 4, cells: [{ fault: 'PRECISION' }, { fault: 'FORMULA' }] });
    expect(rows.flatMap(({ cells }) => cells.map(({ text }) => text))).not.toContain('not read');
    expect(cellOf({ sharedFormula: 'A1', result: 1, formula: '' })).toMatchObject({ fault: 'FORMULA' });
  });

  it('gives back every table that was written', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const filled = rows.map((row) => [...row.map((text) => text || 'x'), 'end']);
        const read = await all(xlsxRows(await workbookOf((sheet) => sheet.addRows(filled))));
        // XML knows one line break.
        expect(textsOf(read)).toEqual(filled);
      }),
      { numRuns: 15 },
    );
  });

  it('refuses a small file that unpacks to a great deal, whatever its headers say', async () => {
    const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(3_000_000, 0x20));
    expect(bomb.length).toBeLessThan(5_000);
    await expect(assertUnpacksTo(1_000_000, bomb)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(assertUnpacksTo(4_000_000, bomb)).resolves.toBeUndefined();
    await expect(assertUnpacksTo(4_000_000, bomb.subarray(0, 100))).rejects.toMatchObject({ code: 'UNREADABLE' });
    await expect(all(xlsxRows(Buffer.from('PK\x03\x04 no workbook')))).rejects.toMatchObject({ code: 'UNREADABLE' });
    await expect(assertUnpacksTo(1e9, await workbookOf((sheet) => sheet.addRow([1])))).resolves.toBeUndefined();
  });
});

/** An archive of one entry whose header says that it unpacks to nothing. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(46);
  end.writeUInt32LE(0x02014b50, 0);
  return Buffer.concat([header, Buffer.from(name), packed, end]);
}
