import { describe, expect, it } from '@jest/globals';
import { unknownEvidence } from './attachment.ts';

describe('evidence', () => {
  const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];

  it('passes when every file in it was uploaded', () => {
    expect(unknownEvidence([{ sha256: one }, { sha256: other }], new Set([one, other]))).toBeNull();
    expect(unknownEvidence([], new Set())).toBeNull();
  });

  it('is refused at the first file that was not', () => {
    expect(unknownEvidence([{ sha256: one }, { sha256: other }], new Set([one]))).toMatchObject({
      ok: false,
      code: 'UNKNOWN_ATTACHMENT',
      field: ['input', 'evidence', '1', 'sha256'],
    });
  });
});
