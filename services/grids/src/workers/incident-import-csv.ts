import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { MOST_CELLS, MOST_CHARACTERS, textCell, type TableRow } from '../domain/incident-import-cells.ts';
import { Unreadable } from './incident-import-unreadable.ts';

export type Encoding = 'UTF-8' | 'GB18030';

/** UTF-8 where all of it is, else GB18030 (GBK and GB 2312 are parts of it). Throws Unreadable where it is neither. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes.includes(0)) throw new Unreadable('ENCODING', 'Save the file as CSV in UTF-8: it holds zero bytes.');
  for (const encoding of ['UTF-8', 'GB18030'] as const) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return encoding;
    } catch {
      continue;
    }
  }
  throw new Unreadable('ENCODING', 'The text is neither UTF-8 nor GB18030.');
}

const SLICE = 64 * 1024;

function* decoded(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let start = 0; start < bytes.length; start += SLICE) {
    yield decoder.decode(bytes.subarray(start, start + SLICE), { stream: true });
  }
  yield decoder.decode();
}

/** The rows of a CSV file (RFC 4180, comma). Numbered by record, as a spreadsheet program shows them. */
export async function* csvRows(bytes: Uint8Array, encoding: Encoding): AsyncGenerator<TableRow> {
  const records = Readable.from(decoded(bytes, encoding)).pipe(
    parse({
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: MOST_CELLS * MOST_CHARACTERS,
      skip_empty_lines: false,
    }),
  );
  let row = 0;
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      row += 1;
      yield { row, cells: record.map(textCell) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable('UNREADABLE', `The file is no CSV: ${error.message}`);
  }
}
