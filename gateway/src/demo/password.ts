import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { DemoFile } from './accounts.ts';

const derive = promisify(argon2);

/** Compares in constant time; the work is done off the main thread. */
export async function passwordMatches(given: string, kept: DemoFile['password']): Promise<boolean> {
  const { salt, hash, memory, passes, parallelism } = kept;
  const expected = Buffer.from(hash, 'base64url');
  const nonce = Buffer.from(salt, 'base64url');
  const actual = await derive('argon2id', {
    message: given,
    nonce,
    parallelism,
    tagLength: expected.length,
    memory,
    passes,
  });
  return timingSafeEqual(actual, expected);
}
