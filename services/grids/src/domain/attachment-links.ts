import { createHmac, timingSafeEqual } from 'node:crypto';

export interface AttachmentLinks {
  /** Path and query under which a file can be had for half an hour to an hour. */
  of(sha256: string, now: Date): string;
  /** How much longer a link is good, milliseconds; null when it is not. */
  left(sha256: string, query: URLSearchParams, now: Date): number | null;
}

/** A link is good until the end of the next half hour: asked again within it, it is the same and can be cached. */
const STEP = 30 * 60_000;

/** Links that expire and that only this service can make: HMAC-SHA256 over file and end. */
export function attachmentLinks(secret: string): AttachmentLinks {
  const mac = (sha256: string, exp: string): Buffer => createHmac('sha256', secret).update(`${sha256}.${exp}`).digest();
  return {
    of(sha256, now) {
      const exp = String(((Math.floor(now.getTime() / STEP) + 2) * STEP) / 1_000);
      return `/files/${sha256}?exp=${exp}&sig=${mac(sha256, exp).toString('base64url')}`;
    },
    left(sha256, query, now) {
      const exp = query.get('exp') ?? '';
      const given = Buffer.from(query.get('sig') ?? '', 'base64url');
      const expected = mac(sha256, exp);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      const left = Number(exp) * 1_000 - now.getTime();
      return left > 0 ? left : null;
    },
  };
}
