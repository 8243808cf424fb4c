import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Issuer } from './bearer.ts';

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Longest time for a call of the issuer, milliseconds. */
const PATIENCE = 2_000;

/**
 * Any OpenID provider. Its keys are fetched when a token first needs them and again when an unknown key id turns up,
 * so the issuer may rotate them, and need not be up when the gateway starts.
 */
export function oidcIssuer(issuer: string, audience: string, jwksUri?: string): Issuer {
  let keys: JWTVerifyGetKey | undefined = jwksUri ? remote(jwksUri) : undefined;
  return {
    issuer,
    audience,
    keys: async (header, token) => {
      keys ??= remote(await discover(issuer));
      return keys(header, token);
    },
  };
}

function remote(uri: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(uri), { timeoutDuration: PATIENCE });
}

async function discover(issuer: string): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(PATIENCE),
  });
  const found = discovery.parse(await response.json());
  if (found.issuer !== issuer) throw new Error(`${issuer} introduces itself as ${found.issuer}`);
  return found.jwks_uri;
}
