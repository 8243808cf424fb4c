import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { escapeCell, isFormula, type TableRow } from '../domain/incident-import-cells.ts';
import { csvRows, encodingOf } from './incident-import-csv.ts';
import { Unreadable } from './incident-import-unreadable.ts';
import { xlsxRows } from './incident-import-xlsx.ts';

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
        expect(escaped).not.toMatch(/^[=+\-@\t\r]/);
        expect(escaped.endsWith(start + text)).toBe(true);
        if (!/^[=+\-@\t\r]/.test(start + text)) expect(escaped).toBe(start + text);
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
  });

  it('gives back every table that was written', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const filled = rows.map((row) => [...row.map((text) => text || 'x'), 'end']);
        const read = await all(xlsxRows(await workbookOf((sheet) => sheet.addRows(filled))));
        expect(textsOf(read)).toEqual(filled);
      }),
      { numRuns: 30 },
    );
  });

  it('reads dates of either calendar, with built-in, Chinese and own formats, and leaves other numbers alone', async () => {
    const at = new Date('2026-02-28T23:59:30Z');
    const formats = [
      'yyyy/m/d h:mm',
      'yyyy"年"m"月"d"日" hh:mm',
      '[$-804]aaaa;@ yyyy',
      '0.00',
      '"days" 0',
      '[Red]#,##0',
    ];
    for (const date1904 of [false, true]) {
      const workbook = new exceljs.Workbook();
      workbook.properties.date1904 = date1904;
      const row = workbook.addWorksheet('rows').addRow([...formats.map(() => 0), at]);
      formats.forEach((numFmt, index) => {
        const cell = row.getCell(index + 1);
        cell.value = index < 3 ? at : 45_000.5;
        cell.numFmt = numFmt;
      });
      const [read] = await all(xlsxRows(Buffer.from(await workbook.xlsx.writeBuffer())));
      const texts = read?.cells.map(({ text }) => text);
      const time = '2026-02-28 23:59:30';
      expect(texts).toEqual([time, time, time, '45000.5', '45000.5', '45000.5', time]);
    }
  });

  it('reads what a streaming writer makes, whose headers tell no sizes', async () => {
    const written: Buffer[] = [];
    const stream = new PassThrough();
    stream.on('data', (piece: Buffer) => written.push(piece));
    const writer = new exceljs.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: false });
    const sheet = writer.addWorksheet('rows');
    for (let index = 0; index < 2_000; index += 1) sheet.addRow([`A-${index}`, '路灯']).commit();
    await writer.commit();
    const rows = await all(xlsxRows(Buffer.concat(written)));
    expect(rows.at(-1)).toEqual({ row: 2_000, cells: [{ text: 'A-1999' }, { text: '路灯' }] });
  });

  it('refuses a small file that unpacks to a great deal, and any that is not whole, without ever failing otherwise', async () => {
    const long = Array.from({ length: 5_000 }, (_, index) => ['x'.repeat(300) + index]);
    const bytes = await workbookOf((sheet) => sheet.addRows(long));
    expect(bytes.length).toBeLessThan(200_000);
    await expect(all(xlsxRows(bytes, { left: 500_000 }))).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(all(xlsxRows(Buffer.from('PK\x03\x04 no workbook')))).rejects.toMatchObject({ code: 'UNREADABLE' });
    const small = await workbookOf((sheet) => sheet.addRow(['a', 1]));
    const place = fc.integer({ min: 0, max: small.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 255 }), fc.boolean(), async (at, byte, isCut) => {
        const broken = Buffer.from(isCut ? small.subarray(0, at) : small);
        if (!isCut) broken[at] = byte;
        const read = await all(xlsxRows(broken)).catch((error: unknown) => error);
        if (read instanceof Error) expect(read).toBeInstanceOf(Unreadable);
      }),
      { numRuns: 300 },
    );
  });
});
