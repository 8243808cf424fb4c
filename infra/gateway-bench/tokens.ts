import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod';

export const ISSUER = 'https://id.bench.example';
export const AUDIENCE = 'yunge';

const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

export const readKeys = (text: string) => Keys.parse(JSON.parse(text));

export interface Tokens {
  /** The issuer's public keys, as `readKeys` reads them. */
  readonly keys: string;
  /** A token for each of so many people. */
  readonly tokens: readonly string[];
}

/** An issuer's tokens for so many people, valid for the time of a run. */
export async function issueTokens(people: number): Promise<Tokens> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  const sign = (_: unknown, n: number) =>
    new SignJWT({ roles: ['GRID_MEMBER'], scopes: { divisions: ['140214001'] } })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'bench' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(`person-${n}`)
      .setIssuedAt()
      .setExpirationTime('4h')
      .sign(privateKey);
  const tokens = await Promise.all(Array.from({ length: people }, sign));
  return { keys: JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench' }] }), tokens };
}
