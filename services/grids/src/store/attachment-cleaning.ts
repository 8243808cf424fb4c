import { refuse } from '@yunge/kernel';
import { ATTACHMENT_LIMITS, MEDIA_TYPES, type AttachmentRefusal, type MediaType } from '../domain/attachment.ts';
import { hasActiveContent } from '../domain/attachment-pdf.ts';

/** What is kept of a file that was sent. */
export interface Cleaned {
  readonly ok: true;
  readonly bytes: Buffer;
  readonly mediaType: MediaType;
  readonly width: number | null;
  readonly height: number | null;
}

/** Longest time for one picture, seconds. */
const PATIENCE = 10;
/** Pictures at a time: each may take 200 MB while it is unpacked. */
const AT_ONCE = 2;
const QUALITY = 85;

/** Says nothing about the content. */
const UNDECLARED = new Set(['', 'application/octet-stream', 'application/x-www-form-urlencoded']);

/**
 * Makes a file safe to keep and to show: its type is read from its bytes, and a picture is drawn anew, upright, so that
 * nothing of what the camera wrote beside it (EXIF, GPS, XMP, thumbnails) is left.
 */
export async function clean(bytes: Buffer, declared: string): Promise<Cleaned | AttachmentRefusal> {
  if (bytes.length === 0) return refuse('EMPTY', 'There is nothing in the body.');
  if (bytes.length > ATTACHMENT_LIMITS.bytes)
    return refuse('TOO_LARGE', `A file has at most ${ATTACHMENT_LIMITS.bytes} bytes.`);
  // Loaded with the first file: the processes that never see one stay small.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const mediaType = MEDIA_TYPES.find((type) => type === found);
  if (!mediaType) return refuse('UNKNOWN_TYPE', `A file is one of ${MEDIA_TYPES.join(', ')}, by its own bytes.`);
  const mismatched = mismatch(mediaType, declared);
  if (mismatched) return mismatched;
  if (mediaType !== 'application/pdf') return inTurn(() => redraw(bytes, mediaType));
  if (hasActiveContent(bytes))
    return refuse('ACTIVE_CONTENT', 'A PDF may hold no scripts, forms that send, embedded files or encryption.');
  return { ok: true, bytes, mediaType, width: null, height: null };
}

/** Refuses a file whose content-type says something else than its bytes; null when it fits or says nothing. */
export function mismatch(mediaType: MediaType, declared: string): AttachmentRefusal | null {
  const said = declared.split(';', 1)[0]?.trim().toLowerCase().replace('image/jpg', 'image/jpeg') ?? '';
  if (said === mediaType || UNDECLARED.has(said)) return null;
  return refuse('TYPE_MISMATCH', `The content-type does not fit: the bytes are ${mediaType}.`);
}

async function redraw(
  bytes: Buffer,
  mediaType: Exclude<MediaType, 'application/pdf'>,
): Promise<Cleaned | AttachmentRefusal> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const { pixels, edge } = ATTACHMENT_LIMITS;
  try {
    const picture = sharp(bytes, { failOn: 'error', limitInputPixels: pixels });
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > pixels) return refuse('TOO_MANY_PIXELS', `A picture has at most ${pixels} pixels.`);
    picture
      .autoOrient()
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: PATIENCE });
    if (mediaType === 'image/jpeg') picture.jpeg({ quality: QUALITY });
    if (mediaType === 'image/png') picture.png();
    if (mediaType === 'image/webp') picture.webp({ quality: QUALITY });
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    return { ok: true, bytes: data, mediaType, width: info.width, height: info.height };
  } catch {
    return refuse('UNREADABLE', 'The picture cannot be read.');
  }
}

const waiting: (() => void)[] = [];
let running = 0;

async function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await task();
  } finally {
    // The place passes to whoever waits longest.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
