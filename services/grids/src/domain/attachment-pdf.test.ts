import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { hasActiveContent } from './attachment-pdf.ts';

const pdf = (...parts: (string | Buffer)[]) =>
  Buffer.concat(['%PDF-1.7\n', ...parts, '\n%%EOF'].map((part) => Buffer.from(part)));
const packed = (text: string | Buffer, line = '\n') => [
  `1 0 obj << /Filter /FlateDecode >> stream${line}`,
  deflateSync(text),
  '\nendstream endobj\n',
];

describe('a PDF', () => {
  it('is quiet with text, pictures, links and a place to open at', () => {
    expect(
      hasActiveContent(
        pdf(
          '1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] /Annots [<< /S /URI /URI (https://example.org) >>] >> endobj',
          ...packed('BT (stream of water, JavaScript) Tj ET'),
        ),
      ),
    ).toBe(false);
  });

  it.each(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'RichMedia', 'EmbeddedFiles', 'XFA', 'Encrypt'])(
    'is active with /%s, in the open or packed',
    (name) => {
      const action = `<< /S /${name} /X (app.alert(1)) >>`;
      expect(hasActiveContent(pdf(action))).toBe(true);
      expect(hasActiveContent(pdf(...packed('quiet'), ...packed(action)))).toBe(true);
      expect(hasActiveContent(pdf(...packed(action, '\r\n')))).toBe(true);
    },
  );

  it('is active with a name in escapes', () => {
    expect(hasActiveContent(pdf('<< /S /Java#53cript >>'))).toBe(true);
  });

  it('is refused when it unpacks to more than anybody reads', () => {
    expect(hasActiveContent(pdf(...packed(Buffer.alloc(65 * 1024 * 1024))))).toBe(true);
  });
});
