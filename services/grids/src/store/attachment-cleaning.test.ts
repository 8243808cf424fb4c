import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import exifr from 'exifr';
import sharp from 'sharp';
import { clean } from './attachment-cleaning.ts';
import { picture, photo } from './attachment.fixture.ts';

const codeOf = async (bytes: Buffer, declared = '') => {
  const cleaned = await clean(bytes, declared);
  return cleaned.ok ? 'OK' : cleaned.code;
};

async function cleaned(bytes: Buffer, declared: string) {
  const result = await clean(bytes, declared);
  if (!result.ok) throw new Error(result.message);
  return result;
}

describe('a photo', () => {
  it('loses place, device, comment and time, and is upright', async () => {
    const before = await photo();
    expect(await exifr.gps(before)).toMatchObject({
      latitude: expect.closeTo(40.0938, 3),
      longitude: expect.closeTo(112.9935, 3),
    });
    const { bytes, width, height } = await cleaned(before, 'image/jpeg');
    expect([width, height]).toEqual([40, 60]);
    expect(await exifr.parse(bytes, true)).toBeUndefined();
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, icc, orientation]).toEqual(Array.from({ length: 5 }));
    for (const trace of ['GPS', 'Exif', 'TestCam', 'adobe.com/xap', 'http'])
      expect([trace, bytes.includes(trace)]).toEqual([trace, false]);
    // The top left of what was seen upright is red: the camera was held sideways.
    const [red = 0, , blue = 0] = await sharp(bytes).extract({ left: 2, top: 2, width: 1, height: 1 }).raw().toBuffer();
    expect(red).toBeGreaterThan(blue + 100);
  });

  it('is the same picture in every type that is taken', async () => {
    for (const type of ['jpeg', 'png', 'webp'] as const) {
      const { mediaType, bytes } = await cleaned(await picture(type), `image/${type}`);
      expect([mediaType, (await sharp(bytes).metadata()).format]).toEqual([`image/${type}`, type]);
    }
  });

  it('is scaled down to what is worth keeping', async () => {
    const wide = await sharp({ create: { width: 8_000, height: 10, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    expect(await cleaned(wide, 'image/png')).toMatchObject({ width: 4_096, height: 5 });
  });

  it('comes out the same every time', async () => {
    const [one, other] = await Promise.all([photo(), photo()].map(async (bytes) => cleaned(await bytes, '')));
    expect(one?.bytes.equals(other?.bytes ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('the type of a file', () => {
  it('is read from its bytes; another one said is a mismatch', async () => {
    const png = await picture('png');
    expect(await codeOf(png, 'image/jpeg')).toBe('TYPE_MISMATCH');
    expect(await codeOf(png, 'text/html')).toBe('TYPE_MISMATCH');
    expect(await codeOf(png, 'application/octet-stream')).toBe('OK');
    expect(await codeOf(await picture('jpeg'), 'IMAGE/JPG; q=1')).toBe('OK');
  });

  it('is one of a few: no page, no drawing with scripts, no film, no program', async () => {
    const gif = await sharp(await picture('png'))
      .gif()
      .toBuffer();
    const avif = await sharp(await picture('png'))
      .avif()
      .toBuffer();
    const others = [
      '<html></html>',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'MZ\x90\x00',
      'hello',
    ].map((text) => Buffer.from(text, 'latin1'));
    for (const bytes of [gif, avif, ...others]) expect(await codeOf(bytes, 'image/png')).toBe('UNKNOWN_TYPE');
    expect(await codeOf(Buffer.alloc(0))).toBe('EMPTY');
    expect(await codeOf(Buffer.alloc(10 * 1024 * 1024 + 1))).toBe('TOO_LARGE');
  });
});

describe('a file made to harm', () => {
  it('may not unpack to more pixels than a camera has', async () => {
    // A header that promises 12,000 × 12,000: nothing behind it is ever unpacked.
    const bomb = await picture('png');
    bomb.writeUInt32BE(12_000, 16);
    bomb.writeUInt32BE(12_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    expect(await codeOf(bomb, 'image/png')).toBe('TOO_MANY_PIXELS');
  });

  it('is not kept when it is cut off or has no picture in it', async () => {
    const whole = await picture('jpeg');
    expect(await codeOf(whole.subarray(0, whole.length / 2), 'image/jpeg')).toBe('UNREADABLE');
    expect(await codeOf((await picture('png')).subarray(0, 60), 'image/png')).toBe('UNREADABLE');
  });

  it('hides nothing behind its end: what is drawn anew has no tail', async () => {
    const tailed = Buffer.concat([await picture('png'), Buffer.from('<script>alert(1)</script>')]);
    expect((await cleaned(tailed, 'image/png')).bytes.includes('script')).toBe(false);
  });

  it('is a PDF only when that does nothing by itself', async () => {
    const quiet = '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF';
    expect(await codeOf(Buffer.from(quiet), 'application/pdf')).toBe('OK');
    expect(await codeOf(Buffer.from(quiet.replace('Catalog', 'Catalog /S /JavaScript')), 'application/pdf')).toBe(
      'ACTIVE_CONTENT',
    );
  });
});
