import { SaxesParser } from 'saxes';
import { brokenArchive, textOf, type Budget, type PackedEntry } from './incident-import-zip.ts';

export interface XmlHandler {
  /** An element begins; names are without prefix. */
  open?(name: string, attribute: (name: string) => string | undefined): void;
  /** An element ends; `text` is what stood in it directly before its end. */
  close?(name: string, text: string): void;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads an XML part of a workbook piece by piece; after each it hands on what `take` has found by then. */
export async function* readXml<Found>(
  entry: PackedEntry,
  budget: Budget,
  { open, close }: XmlHandler,
  take: () => Found,
): AsyncGenerator<Found> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let text = '';
  parser.on('error', () => {
    throw brokenArchive();
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    open?.(withoutPrefix(name), (wanted) => attributes[wanted]);
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('cdata', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    close?.(withoutPrefix(name), text);
    text = '';
  });
  for await (const piece of textOf(entry, budget)) {
    parser.write(piece);
    yield take();
  }
  parser.close();
  yield take();
}

/** Reads a whole part. */
export async function readAll(entry: PackedEntry, budget: Budget, handler: XmlHandler): Promise<void> {
  const reading = readXml(entry, budget, handler, () => null);
  while (!(await reading.next()).done) continue;
}
