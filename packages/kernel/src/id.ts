import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id that two identical requests derive alike: 128 bits of SHA-256 over the parts, written like a ULID
 * (26 Crockford characters). A repeated request therefore meets its first result under the same `_id`.
 */
export function deriveId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  let bits = BigInt(`0x${digest.subarray(0, 16).toString('hex')}`);
  let id = '';
  for (let i = 0; i < 26; i += 1) {
    id = (CROCKFORD[Number(bits & 31n)] ?? '') + id;
    bits >>= 5n;
  }
  return id;
}

/** The id clients see: base64url of `Type:localId`. */
export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** Type and local id of a global id, or null when the text is not one. */
export function fromGlobalId(globalId: string): { type: string; id: string } | null {
  const match = /^([A-Z][A-Za-z]{0,39}):([0-9A-Za-z-]{1,64})$/.exec(
    Buffer.from(globalId, 'base64url').toString('utf8'),
  );
  return match?.[1] && match[2] ? { type: match[1], id: match[2] } : null;
}

/** Local id of a global id of the given type; null when it is malformed or names another type. */
export function localId(type: string, globalId: string): string | null {
  const parsed = fromGlobalId(globalId);
  return parsed?.type === type ? parsed.id : null;
}
