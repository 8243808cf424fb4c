import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@yunge/kernel';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { createIdentify, type Issuer } from './bearer.ts';

const NOW = Date.parse('2026-02-13T08:30:00Z');
const seconds = NOW / 1_000;
const ours = {
  iss: 'https://id.example',
  aud: 'yunge',
  sub: '01J',
  iat: seconds,
  exp: seconds + 60,
  roles: ['GRID_CHIEF'],
};
const secret = new Uint8Array(32).fill(7);

let issuer: Issuer;
let signWithUnlisted: (claims: JWTPayload) => Promise<string>;
let sign: (claims: JWTPayload) => Promise<string>;
let clock = NOW;
beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  // A symmetric key in the set too, as an attacker would like it: the list of algorithms must keep it out.
  const unlisted = await generateKeyPair('ES384');
  const jwks = {
    keys: [
      { ...(await exportJWK(publicKey)), kid: 'a' },
      { kty: 'oct', kid: 'b', k: Buffer.from(secret).toString('base64url') },
      { ...(await exportJWK(unlisted.publicKey)), kid: 'c' },
    ],
  };
  signWithUnlisted = (claims) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES384', kid: 'c' }).sign(unlisted.privateKey);
  issuer = { issuer: ours.iss, audience: ours.aud, keys: createLocalJWKSet(jwks) };
  sign = (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'a' }).sign(privateKey);
});
const identify = (token: string) => createIdentify([issuer], () => clock)(`Bearer ${token}`);

describe('a token of the issuer', () => {
  it('gives the actor: id, roles that are known here, scopes', async () => {
    const claims = {
      ...ours,
      roles: ['GRID_CHIEF', 'wiki-editor', 'GRID_CHIEF'],
      scopes: { divisions: ['140214001'], department: 'JUSTICE' },
    };
    expect(await identify(await sign(claims))).toEqual({
      ok: true,
      actor: {
        id: '01J',
        kind: 'PERSON',
        roles: ['GRID_CHIEF'],
        scopes: { divisions: ['140214001'], department: 'JUSTICE', enterprise: null },
      },
    });
  });

  it('is believed until it expires, and not after, though it was seen before', async () => {
    const authorization = `Bearer ${await sign({ ...ours, exp: seconds + 10 })}`;
    const remembering = createIdentify([issuer], () => clock);
    expect((await remembering(authorization)).ok).toBe(true);
    clock = NOW + 16_000;
    expect(await remembering(authorization)).toEqual({ ok: false, reason: 'The token has expired.' });
    clock = NOW;
  });
});

describe('a caller without a token', () => {
  it('is anonymous', async () => {
    expect(await createIdentify([issuer])(undefined)).toEqual({ ok: true, actor: ANONYMOUS });
  });
});

describe('a token that is refused', () => {
  it('has another issuer, audience or time, or lacks a claim', async () => {
    for (const wrong of [
      { iss: 'https://other.example' },
      { aud: 'other' },
      { exp: seconds - 6 },
      { exp: undefined },
      { nbf: seconds + 60 },
      { sub: undefined },
    ]) {
      expect([wrong, (await identify(await sign({ ...ours, ...wrong }))).ok]).toEqual([wrong, false]);
    }
  });

  it("claims to be one of the platform's own processes, or nobody", async () => {
    for (const sub of ['system-escalation', 'anonymous', 'a b', '']) {
      expect([sub, (await identify(await sign({ ...ours, sub }))).ok]).toEqual([sub, false]);
    }
  });

  it('is signed with an algorithm that is not on the list, or not at all', async () => {
    const symmetric = await new SignJWT(ours).setProtectedHeader({ alg: 'HS256', kid: 'b' }).sign(secret);
    expect((await identify(symmetric)).ok).toBe(false);
    expect((await identify(await signWithUnlisted(ours))).ok).toBe(false);
    expect((await identify(`${new UnsecuredJWT(ours).encode()}x`)).ok).toBe(false);
  });

  it('was signed by somebody else', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const forged = await new SignJWT(ours).setProtectedHeader({ alg: 'ES256', kid: 'a' }).sign(privateKey);
    expect((await identify(forged)).ok).toBe(false);
  });
});
