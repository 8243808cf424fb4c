import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import fc from 'fast-check';
import { honourNumberOf, readHonourNumber } from './honour-certificate-number.ts';
import {
  evolveHonourCertificate,
  issueHonourCertificate,
  revokeHonourCertificate,
  type HonourCertificate,
  type HonourCertificateEvent,
} from './honour-certificate.ts';
import { evolveHonourList } from './honour-list-history.ts';
import { candidate, candidates, computed, MONDAY } from './honour-list-life.fixture.ts';
import { HONOUR_CATEGORIES } from './honour-rules.ts';

const numbers = fc
  .record({
    listId: fc.string(),
    subjectId: fc.string(),
    category: fc.constantFrom(...HONOUR_CATEGORIES),
    fromMonth: fc.constantFrom('2026-01', '2027-11', '2099-09'),
  })
  .map(honourNumberOf);

describe('The number of a certificate', () => {
  it('is read as it was written, whatever spaces, hyphens and small letters it comes with', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readHonourNumber(number)).toBe(number);
        expect(readHonourNumber(` ${number.toLowerCase().replace(/(.{4})/g, '$1-')} `)).toBe(number);
      }),
    );
  });

  it('with any one character wrong is none of ours', () => {
    const capitals = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    fc.assert(
      fc.property(numbers, fc.nat(), fc.constantFrom(...capitals), (number, place, wrong) => {
        const at = place % number.length;
        fc.pre(number[at] !== wrong);
        expect(readHonourNumber(number.slice(0, at) + wrong + number.slice(at + 1))).toBeNull();
      }),
    );
  });
});

describe('A certificate', () => {
  const certificate = story<HonourCertificate, HonourCertificateEvent>(evolveHonourCertificate);
  const system = { by: 'system-honours', at: MONDAY };
  const at = instant('2026-11-17T10:00+08:00');
  const before = evolveHonourList(null, computed);
  const nominated = { name: 'honourList.nominated', nominees: candidates(10), passedOver: [], ...system } as const;
  const publication = { inputHash: 'input', listHash: 'list' };
  const published = evolveHonourList(evolveHonourList(before, nominated), {
    name: 'honourList.published',
    publication,
    by: 'head',
    at,
  });
  const issue = () => certificate.opening(() => issueHonourCertificate(published, candidate(1), '云冈区', system));

  it('says what the published list says, and has the day of its publication', () => {
    const { state } = issue();
    expect(state).toMatchObject({ listHash: 'list', displayName: 'Member 1', rank: 1, issuedAt: at, revokedAt: null });
    expect(readHonourNumber(state.number)).toBe(state.number);
  });

  it('is issued from a published list only', () => {
    certificate
      .opening(() => issueHonourCertificate(before, candidate(1), '云冈区', system))
      .thenRefused('NOT_PUBLISHED');
  });

  it('is taken back once, for a reason, by somebody else', () => {
    const decision = issueHonourCertificate(published, candidate(1), '云冈区', system);
    if (!decision.ok) throw new Error(decision.code);
    const given = certificate.given(...decision.events);
    const revoke =
      (reason: string, by = 'head') =>
      (found: HonourCertificate) =>
        revokeHonourCertificate(found, reason, { by, at });
    const revoked = given.when(revoke(' a false report '));
    revoked.then({ name: 'honourCertificate.revoked', reason: 'a false report' });
    expect(revoked.state).toMatchObject({ revokedAt: at, revocation: { by: 'head' } });
    given.when(revoke(' ')).thenRefused('REASON_REQUIRED');
    given.when(revoke('why not', 'member1')).thenRefused('OWN_CERTIFICATE');
    const again = { name: 'honourCertificate.revoked', reason: 'so', by: 'head', at } as const;
    certificate
      .given(...decision.events, again)
      .when(revoke('again'))
      .thenRefused('ALREADY_REVOKED');
  });
});
