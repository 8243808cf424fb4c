import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { create as qrCode } from 'qrcode';
import type { HonourCertificate } from '../domain/honour-certificate.ts';
import { dayWords, honourTitle, windowWords } from '../domain/honour-words.ts';

/** Somebody's name, or another word, has a character that the font cannot draw: no certificate is better than a wrong one. */
export class MissingGlyph extends Error {
  constructor(characters: readonly string[]) {
    super(`the font has no glyph for ${characters.map(codeOf).join(', ')}`);
  }
}

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

interface Face {
  readonly bytes: Buffer;
  readonly font: Font;
}

let loaded: Face | null = null;

/** Noto Sans SC, read once: ten megabytes of which each certificate takes the glyphs it shows. */
function face(): Face {
  if (loaded) return loaded;
  const path = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  );
  const bytes = readFileSync(path);
  const font = create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error('the font is a collection of fonts');
  loaded = { bytes, font };
  return loaded;
}

function assertDrawable(text: string): void {
  const { font } = face();
  const missing = [...new Set(text)].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  if (missing.length > 0) throw new MissingGlyph(missing);
}

const RED = '#b4161b';
const GREY = '#555555';
const INK = '#111111';

/** Points of the page: A4, landscape. */
const PAGE = { width: 841.89, height: 595.28 };
const QR = { x: 690, y: 430, size: 96 };

function drawQrCode(page: PDFKit.PDFDocument, text: string): void {
  const { modules } = qrCode(text, { errorCorrectionLevel: 'M' });
  const module = QR.size / modules.size;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) page.rect(QR.x + column * module, QR.y + row * module, module, module);
  page.fill(INK);
}

/**
 * A certificate as a PDF, one page. The same certificate gives the same bytes: nothing in it is of the moment it is
 * printed. Throws MissingGlyph where the font cannot show a character.
 */
export function certificatePdf(certificate: HonourCertificate, verifyUrl: string): Promise<Buffer> {
  const { number, displayName, areaName, fromMonth, listHash, issuedAt } = certificate;
  const title = honourTitle(certificate);
  const window = windowWords(fromMonth);
  const day = dayWords(issuedAt);

  const page = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    info: { Title: `${title.zh} ${number}`, Producer: 'Yunge', Creator: 'Yunge', CreationDate: issuedAt },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(Buffer.concat(chunks)));
    page.on('error', reject);
  });
  const write = (text: string, y: number, size: number, colour: string, place: object = {}) => {
    assertDrawable(text);
    page.fontSize(size).fillColor(colour);
    page.text(text, 60, y, { width: PAGE.width - 120, align: 'center', lineBreak: true, ...place });
  };

  page.font(face().bytes);
  page
    .lineWidth(3)
    .rect(24, 24, PAGE.width - 48, PAGE.height - 48)
    .stroke(RED);
  page
    .lineWidth(0.8)
    .rect(32, 32, PAGE.width - 64, PAGE.height - 64)
    .stroke(RED);
  write('荣誉证书', 70, 44, RED);
  write('Certificate of Honour', 132, 16, GREY);
  write(displayName, 186, 34, INK);
  write(`${window.zh}，被评为${areaName}`, 246, 18, INK);
  write(title.zh, 280, 26, RED);
  write(`${title.en}, ${areaName}, ${window.en}`, 322, 12, GREY);
  write(`证书编号 No. ${number}`, 440, 12, INK, { align: 'left' });
  write(`公布日期 Published ${day.zh} (${day.en})`, 460, 12, INK, { align: 'left' });
  write(`榜单哈希 List hash ${listHash}`, 480, 9, GREY, { align: 'left' });
  write(`查验 Verify ${verifyUrl}`, 496, 9, GREY, { align: 'left' });
  drawQrCode(page, verifyUrl);
  page.end();
  return done;
}
