import { accept, deriveId, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Act } from './act.ts';
import { certificateNumberOf } from './certificate-number.ts';
import { addMonths, dayOf, startOfDay } from './days.ts';
import { isSameHome } from './posting.ts';
import type { TrainingModule } from './session.ts';
import type { TrainingRecord } from './training-record.ts';

export type CertificateStatus = 'VALID' | 'EXPIRED' | 'REVOKED';

/** Proof that a person passed exam and practice of a module. Valid from `from` on and before `until`. */
export interface Certificate {
  readonly id: string;
  readonly version: number;
  /** Grows with every change that other services must hear of; what they compare. */
  readonly edition: number;
  readonly number: string;
  readonly personId: string;
  readonly module: TrainingModule;
  /** Divisions the person serves in: who may see it. */
  readonly within: readonly string[];
  readonly recordId: string;
  readonly round: number;
  readonly from: Date;
  readonly until: Date;
  readonly revokedReason: string | null;
}

export interface CertificateTerms {
  readonly number: string;
  readonly personId: string;
  readonly module: TrainingModule;
  readonly within: readonly string[];
  readonly recordId: string;
  readonly round: number;
  readonly from: Date;
  readonly until: Date;
}

export type CertificateEvent = DomainEvent &
  (
    | { readonly name: 'certificate.issued'; readonly id: string; readonly terms: CertificateTerms }
    | { readonly name: 'certificate.revoked'; readonly reason: string }
    | { readonly name: 'certificate.moved'; readonly within: readonly string[] }
  );

export type CertificateCode = 'REASON_REQUIRED' | 'ALREADY_REVOKED' | 'ALREADY_EXPIRED';

export function evolveCertificate(certificate: Certificate | null, event: CertificateEvent): Certificate {
  if (event.name === 'certificate.issued') {
    return { id: event.id, version: 0, edition: 1, ...event.terms, revokedReason: null };
  }
  if (!certificate) throw new Error(`${event.name} cannot be a certificate's first event`);
  switch (event.name) {
    case 'certificate.revoked':
      return { ...certificate, edition: certificate.edition + 1, until: event.at, revokedReason: event.reason };
    case 'certificate.moved':
      return { ...certificate, within: event.within };
  }
}

/** A round of a record has one certificate: its id follows from the two. */
export function certificateIdOf(recordId: string, round: number): string {
  return deriveId('certificate', recordId, String(round));
}

/** First instant at which a certificate no longer holds: the start of the day so many months later. */
export function expiryOf(from: Date, months: number): Date {
  return startOfDay(addMonths(dayOf(from), months));
}

export interface Issue extends Act {
  readonly round: number;
  /** When exam and practice were both there: the certificate holds from then on. */
  readonly passedAt: Date;
  readonly months: number;
  /** 12 Crockford characters drawn by chance. */
  readonly serial: string;
}

/** Writes the certificate of a round. */
export function issueCertificate(
  record: TrainingRecord,
  { round, passedAt, months, serial, by, at }: Issue,
): Decision<CertificateEvent, never> {
  const { personId, module, within, id: recordId } = record;
  const number = certificateNumberOf(serial, module, dayOf(passedAt).slice(0, 4));
  const until = expiryOf(passedAt, months);
  const terms = { number, personId, module, within, recordId, round, from: passedAt, until };
  return accept({ name: 'certificate.issued', id: certificateIdOf(recordId, round), terms, by, at });
}

/** Ends a certificate now. The holder has to pass exam and practice again. */
export function revokeCertificate(
  certificate: Certificate,
  { reason, by, at }: Act & { readonly reason: string },
): Decision<CertificateEvent, CertificateCode> {
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why.', ['input', 'reason']);
  if (certificate.revokedReason !== null) return refuse('ALREADY_REVOKED', 'The certificate is revoked.');
  if (certificate.until <= at) return refuse('ALREADY_EXPIRED', 'The certificate has expired.');
  return accept({ name: 'certificate.revoked', reason, by, at });
}

/** Hands the certificate to where its holder serves now; what it proves does not change. */
export function moveCertificate(
  certificate: Certificate,
  { within, by, at }: Act & { readonly within: readonly string[] },
): Decision<CertificateEvent> {
  return isSameHome(certificate.within, within) ? accept() : accept({ name: 'certificate.moved', within, by, at });
}

export function holdsAt({ from, until }: Certificate, at: Date): boolean {
  return from <= at && at < until;
}

export function certificateStatusAt({ until, revokedReason }: Certificate, at: Date): CertificateStatus {
  if (at < until) return 'VALID';
  return revokedReason === null ? 'EXPIRED' : 'REVOKED';
}
