import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';
import type { Issuer } from '../identity/bearer.ts';
import { readAccounts, type DemoAccount, type DemoFile } from './accounts.ts';
import { passwordMatches } from './password.ts';

const ISSUER = 'https://yunge.example/demo';
const AUDIENCE = 'yunge-demo';
/** A working day, seconds. */
const LIFETIME = 12 * 60 * 60;

export interface DemoToken {
  readonly token: string;
  readonly expiresAt: Date;
}

export interface DemoIssuer extends Issuer {
  readonly accounts: readonly DemoAccount[];
  readonly jwks: JSONWebKeySet;
  /** A token for an account, or null when account or password is wrong. */
  login(account: string, password: string): Promise<DemoToken | null>;
}

/** An issuer inside the gateway for demos and tests. Its key is made at start; refuses to exist in production. */
export async function createDemoIssuer(production: boolean, file: DemoFile = readAccounts()): Promise<DemoIssuer> {
  if (production)
    throw new Error('DEMO is set: the demo issuer gives a token to anyone and does not start in production.');
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'demo', alg: 'ES256', use: 'sig' }] };
  return {
    issuer: ISSUER,
    audience: AUDIENCE,
    keys: createLocalJWKSet(jwks),
    accounts: file.accounts,
    jwks,
    async login(name, password) {
      const matches = await passwordMatches(password, file.password);
      const account = file.accounts.find((one) => one.account === name);
      if (!matches || !account) return null;
      const at = Math.floor(Date.now() / 1_000);
      const token = await new SignJWT({ roles: account.roles, scopes: account.scopes })
        .setProtectedHeader({ alg: 'ES256', kid: 'demo' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(account.id)
        .setIssuedAt(at)
        .setExpirationTime(at + LIFETIME)
        .sign(privateKey);
      return { token, expiresAt: new Date((at + LIFETIME) * 1_000) };
    },
  };
}
