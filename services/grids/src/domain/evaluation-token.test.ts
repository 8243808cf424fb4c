import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@yunge/kernel';
import { startClocks } from '@yunge/casework';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { evaluateByToken, evaluationInvitation, evaluationToken } from './evaluation-token.ts';
import { RULES } from './incident-rules.ts';

const SECRET = 's'.repeat(32);
const closedAt = instant('2026-11-23T09:00+08:00');
const { promise } = startClocks(RULES, 'incident/SMALL@1', 'REPORTED', instant(closedAt, { hours: -1 }));
const closed = { id: '01J', status: 'CLOSED', promise, reopenCount: 0, closedAt } as const;
const token = evaluationToken(SECRET, closed) ?? '';
const after = (days: number, ms = 0) => ({ actor: ANONYMOUS, at: instant(closedAt, { days, ms }) });
const answer = { isSatisfied: true, comment: null };
const answered = (incident: Parameters<typeof evaluationToken>[1], shown: string, act = after(1), secret = SECRET) =>
  evaluateByToken(incident, { ...answer, token: shown }, act, secret);
const invalid = { ok: false, code: 'TOKEN_INVALID', field: ['input', 'token'] };

describe('Whoever shows the token of a closing', () => {
  it('is heard, without an account', () => {
    expect(answered(closed, token)).toMatchObject({ events: [{ name: 'incident.evaluated', by: ANONYMOUS.id }] });
  });

  it('opens it again when not satisfied', () => {
    const outcome = evaluateByToken(closed, { isSatisfied: false, comment: '还没修', token }, after(1), SECRET);
    expect(outcome).toMatchObject({ events: [{ name: 'incident.reopened', reason: '还没修' }] });
  });

  it('is heard to the last instant of fourteen days and not after', () => {
    expect(answered(closed, token, after(14))).toMatchObject({ ok: true });
    expect(answered(closed, token, after(14, 1))).toMatchObject(invalid);
  });
});

describe('A token', () => {
  it('is good for one closing: not for another matter, epoch, reopening or instant, nor once it was answered', () => {
    for (const other of [
      { ...closed, id: '01K' },
      { ...closed, promise: { ...promise, epoch: promise.epoch + 1 } },
      { ...closed, reopenCount: 1 },
      { ...closed, closedAt: instant(closedAt, { ms: 1 }) },
      { ...closed, status: 'EVALUATED' as const },
      { ...closed, status: 'REOPENED' as const, closedAt: null },
    ]) {
      expect(answered(other, token)).toMatchObject(invalid);
    }
  });

  it('needs the secret', () => {
    expect(answered(closed, token, after(1), 't'.repeat(32))).toMatchObject(invalid);
  });

  it('is refused with any one bit of it flipped, and with anything added or cut off', () => {
    const bytes = Buffer.from(token);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        // As latin1 every byte stays the text that would be sent.
        expect(answered(closed, flipped.toString('latin1'))).toMatchObject(invalid);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(text !== token);
        expect(answered(closed, text)).toMatchObject(invalid);
        if (text !== '') expect(answered(closed, token + text)).toMatchObject(invalid);
      }),
    );
    for (let length = 0; length < token.length; length += 1) {
      expect(answered(closed, token.slice(0, length))).toMatchObject(invalid);
    }
  });

  it('goes out with the invitation, and only of what stands closed', () => {
    const tokenOf = (incident: Parameters<typeof evaluationToken>[1]) => evaluationToken(SECRET, incident);
    expect(evaluationInvitation(closed, tokenOf)).toMatchObject({
      en: expect.stringContaining(token),
      zh: expect.stringContaining(token),
    });
    expect(evaluationInvitation({ ...closed, status: 'EVALUATED' }, tokenOf).en).not.toContain('token');
  });
});
