import { describe, expect, it } from '@jest/globals';
import { certificateChanged, noticeRaised } from '@yunge/contracts';
import { instant, story } from '@yunge/testkit';
import { announceCertificate } from './announcements.ts';
import {
  certificateIdOf,
  certificateStatusAt,
  evolveCertificate,
  holdsAt,
  issueCertificate,
  moveCertificate,
  revokeCertificate,
  type Certificate,
  type CertificateEvent,
} from './certificate.ts';
import { readCertificateNumber } from './certificate-number.ts';
import { evolveTrainingRecord } from './training-record.ts';

const certificate = story<Certificate, CertificateEvent>(evolveCertificate);
const at = instant('2026-11-23T09:00+08:00');
const by = 'organiser';
const record = evolveTrainingRecord(null, {
  name: 'record.begun',
  personId: 'li',
  module: 'PROFESSIONAL',
  within: ['140214'],
  by,
  at,
});
const issue = { round: 1, passedAt: at, months: 24, serial: '7K3M9QX2B4TR', by, at: instant(at, { minutes: 5 }) };
const decision = issueCertificate(record, issue);
const issued = decision.ok ? decision.events : [];
const revoke = (reason: string, when: Date) => (state: Certificate) =>
  revokeCertificate(state, { reason, by, at: when });

describe('When a round is passed', () => {
  const { state } = certificate.opening(() => decision).then({ name: 'certificate.issued' });

  it('its certificate holds from the moment of passing to the start of the day 24 months later', () => {
    expect(state).toMatchObject({ from: at, until: new Date('2028-11-22T16:00:00Z'), personId: 'li' });
    expect(state.id).toBe(certificateIdOf(record.id, 1));
    expect(readCertificateNumber(state.number)).toBe(state.number);
    expect(
      [instant(at, { ms: -1 }), at, instant(state.until, { ms: -1 }), state.until].map((t) => holdsAt(state, t)),
    ).toEqual([false, true, true, false]);
  });

  it('everybody who must know hears of it, and the holder', () => {
    const [event] = issued;
    if (!event) throw new Error('nothing was issued');
    expect(announceCertificate(event, state)).toMatchObject([
      { name: certificateChanged.name, data: { version: 1, personId: 'li', from: at, until: state.until } },
      { name: noticeRaised.name, data: { recipientId: 'li' } },
    ]);
  });
});

describe('When a certificate is revoked', () => {
  const later = instant(at, { days: 30 });

  it('it ends at that moment, and others hear a later version', () => {
    const { state } = certificate
      .given(...issued)
      .when(revoke('false record', later))
      .then({ name: 'certificate.revoked' });
    expect(state).toMatchObject({ until: later, revokedReason: 'false record' });
    expect(certificateStatusAt(state, later)).toBe('REVOKED');
    const [changed] = announceCertificate(
      { name: 'certificate.revoked', reason: 'false record', by, at: later },
      state,
    );
    expect(changed).toMatchObject({ name: certificateChanged.name, data: { version: 2, until: later } });
  });

  it('that needs a reason, and a certificate that holds', () => {
    const valid = certificate.given(...issued);
    valid.when(revoke(' ', later)).thenRefused('REASON_REQUIRED');
    valid.when(revoke('x', valid.state.until)).thenRefused('ALREADY_EXPIRED');
    const { state } = valid.when(revoke('x', later)).then({});
    expect(revoke('y', instant(later, { days: 1 }))(state)).toMatchObject({ ok: false, code: 'ALREADY_REVOKED' });
  });

  it('a move is nobody else’s business and makes no new version', () => {
    const valid = certificate.given(...issued);
    const move = (state: Certificate) => moveCertificate(state, { within: ['370883'], by, at: later });
    const { state } = valid.when(move).then({ name: 'certificate.moved' });
    expect(announceCertificate({ name: 'certificate.moved', within: ['370883'], by, at: later }, state)).toEqual([]);
    expect(state.edition).toBe(1);
  });

  it('an expired certificate says so', () => {
    const { state } = certificate.given(...issued);
    expect(certificateStatusAt(state, state.until)).toBe('EXPIRED');
  });
});
