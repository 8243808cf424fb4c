import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import type { HonourCertificate } from '../domain/honour-certificate.ts';
import { certificatePdf, MissingGlyph } from './honour-certificate-pdf.ts';

const certificate: HonourCertificate = {
  id: 'certificate',
  version: 1,
  number: 'WGB2026Y7K3M9QX2B4TRC',
  listId: 'list',
  listHash: '9f'.repeat(32),
  category: 'GRID_MEMBER',
  kind: 'FULL_TIME',
  level: 'DISTRICT',
  areaCode: '140214',
  areaName: '云冈区',
  within: ['140214'],
  fromMonth: '2026-09',
  subjectKind: 'PERSON',
  subjectId: 'member',
  displayName: '张晓梅',
  rank: 1,
  issuedAt: instant('2026-11-17T10:00+08:00'),
  revokedAt: null,
  revocation: null,
};
const URL = `https://yunge.example/honours/verify/${certificate.number}`;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('A certificate as a PDF', () => {
  it('is the same to the last byte, whenever it is printed', async () => {
    const [first, second] = [await certificatePdf(certificate, URL), await certificatePdf(certificate, URL)];
    if (process.env['PDF_OUT']) writeFileSync(process.env['PDF_OUT'], first);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sha256(second)).toBe(sha256(first));
    expect(sha256(await certificatePdf({ ...certificate, displayName: '李晓梅' }, URL))).not.toBe(sha256(first));
  });

  it('carries the glyphs it shows, not the whole font', async () => {
    const { length } = await certificatePdf(certificate, URL);
    expect(length).toBeLessThan(200_000);
  });

  it('is not made where the font lacks a character', async () => {
    expect(() => certificatePdf({ ...certificate, displayName: '张\u{2F81A}' }, URL)).toThrow(MissingGlyph);
    expect(() => certificatePdf({ ...certificate, displayName: 'ᚠ' }, URL)).toThrow('U+16A0');
  });
});
