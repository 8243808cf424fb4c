import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { close, listen } from '@yunge/runtime';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { createIdentify } from './bearer.ts';
import { oidcIssuer } from './oidc.ts';

/** A small identity provider: discovery and keys, and nothing else. */
const keys: JWK[] = [];
let issuer = '';
let introduces: string | undefined;
const server = createServer((req, res) => {
  const discovery = { issuer: introduces ?? issuer, jwks_uri: `${issuer}/keys` };
  const answer = req.url === '/.well-known/openid-configuration' ? discovery : { keys };
  res.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(answer));
});
beforeAll(async () => {
  issuer = `http://127.0.0.1:${(await listen(server, 0, '127.0.0.1')).port}`;
});
afterAll(() => close(server));

async function tokenOf(kid: string): Promise<string> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  keys.push({ ...(await exportJWK(publicKey)), kid, alg: 'RS256' });
  const token = new SignJWT({ roles: ['AUDITOR'] }).setProtectedHeader({ alg: 'RS256', kid }).setIssuer(issuer);
  return `Bearer ${await token.setAudience('yunge').setSubject('u-1').setIssuedAt().setExpirationTime('1m').sign(privateKey)}`;
}

it('finds the keys of any OpenID provider by itself', async () => {
  const identify = createIdentify([oidcIssuer(issuer, 'yunge')]);
  expect(await identify(await tokenOf('first'))).toMatchObject({ ok: true, actor: { id: 'u-1', roles: ['AUDITOR'] } });
});

it('takes no keys from a provider that introduces itself as another', async () => {
  introduces = 'https://other.example';
  const identify = createIdentify([oidcIssuer(issuer, 'yunge')]);
  await expect(identify(await tokenOf('second'))).rejects.toThrow('introduces itself as');
  introduces = undefined;
});
