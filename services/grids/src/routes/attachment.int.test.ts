import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@yunge/kernel';
import { actor, pathOf, textOf } from '@yunge/testkit';
import exifr from 'exifr';
import sharp from 'sharp';
import { picture, photo } from '../store/attachment.fixture.ts';
import { sha256Of } from '../store/attachments.ts';
import { openTestService } from '../test-service.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
beforeAll(async () => {
  test = await openTestService();
});
afterAll(() => test.close());

const resident = actor('RESIDENT');
const upload = (body: Uint8Array, type: string, by = resident) =>
  test.call(by, 'POST', '/files/', { body, headers: { 'content-type': type } });
const codeOf = ({ json }: { json(): unknown }) => textOf(json(), 'errors.0.extensions.code');
const fileOf = (sha256: string) => join(test.files, sha256.slice(0, 2), sha256);

describe('a file that is uploaded', () => {
  it('is kept under the hash of what is kept, without the place where it was taken', async () => {
    const bytes = await photo();
    expect(await exifr.gps(bytes)).toBeDefined();
    const answer = await upload(bytes, 'image/jpeg');
    const [sha256, url] = [textOf(answer.json(), 'sha256'), textOf(answer.json(), 'url')];
    const kept = await readFile(fileOf(sha256));
    expect([answer.status, sha256Of(kept)]).toEqual([201, sha256]);
    expect(answer.json()).toEqual({ sha256, mediaType: 'image/jpeg', bytes: kept.length, width: 40, height: 60, url });

    const served = await test.call(ANONYMOUS, 'GET', url);
    expect([served.status, served.bytes.equals(kept)]).toEqual([200, true]);
    expect(await exifr.parse(served.bytes, true)).toBeUndefined();
    expect(served.headers).toEqual({
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename="${sha256.slice(0, 16)}.jpg"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringMatching(/^private, max-age=\d+, immutable$/),
      etag: `"${sha256}"`,
    });
    const known = await test.service.stores.attachments.many([sha256]);
    expect(known).toMatchObject([{ sha256, uploadedBy: resident.id, originalSha256: sha256Of(bytes) }]);
  });

  it('is the same attachment when it comes twice, also at once and from somebody else', async () => {
    const bytes = await picture('webp');
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(bytes, 'image/webp')));
    const again = await upload(bytes, 'image/webp', actor('VOLUNTEER'));
    expect(again.status).toBe(200);
    expect(new Set([...answers, again].map(({ json }) => textOf(json(), 'sha256'))).size).toBe(1);
    expect(await test.service.stores.attachments.many([textOf(again.json(), 'sha256')])).toHaveLength(1);
  });

  it('brings back bytes that were lost, and damaged ones are never served', async () => {
    const bytes = await picture('png');
    const first = (await upload(bytes, 'image/png')).json();
    const path = fileOf(textOf(first, 'sha256'));
    await writeFile(path, 'damaged');
    expect((await test.call(ANONYMOUS, 'GET', textOf(first, 'url'))).status).toBe(500);
    await rm(path);
    const again = await upload(bytes, 'image/png');
    expect((await test.call(ANONYMOUS, 'GET', textOf(again.json(), 'url'))).status).toBe(200);
  });

  it('is refused with a code that says why', async () => {
    const png = await picture('png');
    const refusals = [
      await upload(png, 'image/png', ANONYMOUS),
      await upload(png, 'image/png', actor('TRAINER')),
      await upload(png, 'image/jpeg'),
      await upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'),
      await upload(png.subarray(0, 60), 'image/png'),
      await test.call(resident, 'PUT', '/files/'),
    ];
    expect(refusals.map((refusal) => [refusal.status, codeOf(refusal)])).toEqual([
      [401, 'UNAUTHENTICATED'],
      [403, 'FORBIDDEN'],
      [415, 'TYPE_MISMATCH'],
      [415, 'UNKNOWN_TYPE'],
      [422, 'UNREADABLE'],
      [405, 'BAD_REQUEST'],
    ]);
  });

  it('is one too many after 500 in a day', async () => {
    const busy = actor('GRID_MEMBER', { id: 'busy' });
    const { model } = { model: test.service.connection.model('Attachment') };
    const rows = Array.from({ length: 500 }, (_, n) => ({
      _id: sha256Of(Buffer.from(String(n))),
      uploadedBy: busy.id,
      at: new Date(),
    }));
    await model.insertMany(rows, { lean: true });
    const another = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'green' } })
      .png()
      .toBuffer();
    expect(codeOf(await upload(another, 'image/png', busy))).toBe('RATE_LIMITED');
    expect((await upload(another, 'image/png', actor('GRID_MEMBER', { id: 'other' }))).status).toBe(201);
  });
});

describe('a link', () => {
  it('is needed, holds for one file, and ends', async () => {
    const [one, other] = await Promise.all(
      [picture('png'), picture('jpeg')].map(async (bytes) => (await upload(await bytes, '')).json()),
    );
    const [path = '', query = ''] = textOf(one, 'url').split('?');
    const otherPath = textOf(other, 'url').split('?')[0] ?? '';
    for (const wrong of [
      path,
      `${path}?exp=9999999999&sig=AAAA`,
      `${otherPath}?${query}`,
      `/files/..%2f?${query}`,
      '/files/x',
    ])
      expect([wrong, (await test.call(resident, 'GET', wrong)).status]).toEqual([wrong, 404]);
    expect((await test.call(ANONYMOUS, 'HEAD', `${path}?${query}`)).status).toBe(200);
    const headers = { 'if-none-match': `"${textOf(one, 'sha256')}"` };
    expect(await test.call(ANONYMOUS, 'GET', `${path}?${query}`, { headers })).toMatchObject({ status: 304, text: '' });
    await test.service.clock.advance(3_600_000);
    expect((await test.call(resident, 'GET', `${path}?${query}`)).status).toBe(404);
  });

  it('to a PDF is a download', async () => {
    const answer = await upload(Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF'), 'application/pdf');
    const served = await test.call(ANONYMOUS, 'GET', textOf(answer.json(), 'url'));
    expect(served.headers['content-disposition']).toMatch(/^attachment; filename="[0-9a-f]{16}\.pdf"$/);
    expect([pathOf(answer.json(), 'width'), served.headers['content-security-policy']]).toEqual([
      null,
      "default-src 'none'; sandbox",
    ]);
  });
});
