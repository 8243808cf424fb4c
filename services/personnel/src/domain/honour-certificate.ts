import { accept, deriveId, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Act } from './act.ts';
import { honourNumberOf } from './honour-certificate-number.ts';
import type { SubjectKind } from './honour-entry.ts';
import type { HonourKind, HonourLevel, HonourList, Nominee } from './honour-list.ts';
import type { HonourCategory } from './honour-rules.ts';

/** What somebody honoured is given 荣誉证书: all it says stands in a published list. */
export interface HonourCertificate {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly listId: string;
  readonly listHash: string;
  readonly category: HonourCategory;
  readonly kind: HonourKind | null;
  readonly level: HonourLevel;
  readonly areaCode: string;
  /** Name of the area when it was issued. */
  readonly areaName: string;
  readonly within: readonly string[];
  /** First month of the two, `YYYY-MM`. */
  readonly fromMonth: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly displayName: string;
  readonly rank: number;
  /** When the list was published. */
  readonly issuedAt: Date;
  readonly revokedAt: Date | null;
  readonly revocation: { readonly reason: string; readonly by: string } | null;
}

export type HonourCertificateEvent = DomainEvent &
  (
    | {
        readonly name: 'honourCertificate.issued';
        readonly certificate: Omit<HonourCertificate, 'version' | 'revokedAt' | 'revocation'>;
      }
    | { readonly name: 'honourCertificate.revoked'; readonly reason: string }
  );

export type HonourCertificateCode = 'REASON_REQUIRED' | 'ALREADY_REVOKED' | 'OWN_CERTIFICATE';

/** One honour has one certificate, whoever issues it. */
export const honourCertificateId = (listId: string, subjectId: string) =>
  deriveId('honour-certificate', listId, subjectId);

export function evolveHonourCertificate(
  certificate: HonourCertificate | null,
  event: HonourCertificateEvent,
): HonourCertificate {
  if (event.name === 'honourCertificate.issued') {
    return { ...event.certificate, version: 0, revokedAt: null, revocation: null };
  }
  if (!certificate) throw new Error(`${event.name} cannot be a certificate's first event`);
  return { ...certificate, revokedAt: event.at, revocation: { reason: event.reason, by: event.by } };
}

/** A certificate for somebody who stands in a published list. */
export function issueHonourCertificate(
  list: HonourList,
  { subjectKind, subjectId, displayName, rank }: Nominee,
  areaName: string,
  { by, at }: Act,
): Decision<HonourCertificateEvent, 'NOT_PUBLISHED'> {
  const { publication, publishedAt, category, kind, level, areaCode, within, fromMonth } = list;
  if (!publication || !publishedAt) return refuse('NOT_PUBLISHED', 'This list is not published.');
  const certificate = {
    id: honourCertificateId(list.id, subjectId),
    number: honourNumberOf({ listId: list.id, subjectId, category, fromMonth }),
    listId: list.id,
    listHash: publication.listHash,
    ...{ category, kind, level, areaCode, areaName, within, fromMonth },
    ...{ subjectKind, subjectId, displayName, rank },
    issuedAt: publishedAt,
  };
  return accept({ name: 'honourCertificate.issued', certificate, by, at });
}

/** Takes a certificate back 撤销. The list stays as it was published; whoever checks the number is told. */
export function revokeHonourCertificate(
  { revokedAt, subjectId }: HonourCertificate,
  reason: string,
  { by, at }: Act,
): Decision<HonourCertificateEvent, HonourCertificateCode> {
  if (revokedAt) return refuse('ALREADY_REVOKED', 'This certificate is revoked already.');
  if (subjectId === by) return refuse('OWN_CERTIFICATE', 'Somebody else decides on your certificate.');
  const words = reason.trim();
  if (words === '') return refuse('REASON_REQUIRED', 'Say why it is taken back.', ['input', 'reason']);
  return accept({ name: 'honourCertificate.revoked', reason: words, by, at });
}
