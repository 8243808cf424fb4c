import { refuse, type Refusal } from '@yunge/kernel';

/** What can be attached 附件. HEIC is not among them: the picture library as it is published cannot read it. */
export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export const ATTACHMENT_LIMITS = {
  /** Bytes of a file as it is sent. */
  bytes: 10 * 1024 * 1024,
  /** Pixels of a picture: what it unpacks to, not what it weighs. */
  pixels: 50_000_000,
  /** Longest edge of a picture as it is kept; a larger one is scaled down. */
  edge: 4_096,
  /** Files of one person in 24 hours. */
  perDay: 500,
} as const;

/** A file as it is kept: a picture without what the camera wrote beside it. Never changes. */
export interface Attachment {
  /** SHA-256 of what is kept, hexadecimal: its id. */
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  /** Pixels; null for what is no picture. */
  readonly width: number | null;
  readonly height: number | null;
  readonly uploadedBy: string;
  readonly at: Date;
  /** SHA-256 of the file as it was sent first. */
  readonly originalSha256: string;
}

export type AttachmentRefusal = Refusal<
  'ACTIVE_CONTENT' | 'EMPTY' | 'TOO_LARGE' | 'TOO_MANY_PIXELS' | 'TYPE_MISMATCH' | 'UNKNOWN_TYPE' | 'UNREADABLE'
>;

export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Refuses evidence that names a file nobody has uploaded; null when all of it is known. */
export function unknownEvidence(
  evidence: readonly { readonly sha256: string }[],
  known: ReadonlySet<string>,
): Refusal<'UNKNOWN_ATTACHMENT'> | null {
  const index = evidence.findIndex(({ sha256 }) => !known.has(sha256));
  if (index < 0) return null;
  return refuse('UNKNOWN_ATTACHMENT', 'Upload the file first (POST /files/); no file has this hash.', [
    'input',
    'evidence',
    String(index),
    'sha256',
  ]);
}
