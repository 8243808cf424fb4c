import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '@yunge/kernel';
import { replayGuard, signActor, verifyActor } from './identity.ts';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const now = new Date('2026-02-13T08:30:00Z');
const body = '{"query":"{ me }"}';
const actor: Actor = {
  id: '01J',
  kind: 'PERSON',
  roles: ['GRID_CHIEF'],
  scopes: { divisions: ['140214001'], department: null, enterprise: null },
};
const later = (ms: number) => new Date(now.getTime() + ms);
const header = signActor({ actor, body, secret, now });

describe('a header signed by the gateway', () => {
  it('gives the actor back', () => {
    expect(verifyActor({ header, body, secret, now })).toMatchObject({ ok: true, actor });
    const anonymous = signActor({ actor: ANONYMOUS, body, secret, now });
    expect(verifyActor({ header: anonymous, body, secret, now })).toMatchObject({ ok: true, actor: ANONYMOUS });
  });

  it('is for the bytes of the body, whichever way its characters stand for them', () => {
    const chinese = '{"query":"{ 网格 }"}';
    const bytes = Buffer.from(chinese);
    const latin1 = signActor({ actor, body: bytes.toString('latin1'), encoding: 'latin1', secret, now });
    for (const signed of [latin1, ...[chinese, bytes].map((one) => signActor({ actor, body: one, secret, now }))])
      expect(verifyActor({ header: signed, body: bytes, secret, now })).toMatchObject({ ok: true, actor });
  });

  it('is another each time, and for its target alone', () => {
    const target = 'GET /files/"x"?a=1';
    const signed = [signActor({ actor, target, body, secret, now }), signActor({ actor, target, body, secret, now })];
    expect(new Set(signed).size).toBe(2);
    expect(verifyActor({ header: signed[0], target, body, secret, now }).ok).toBe(true);
    expect(verifyActor({ header: signed[1], body, secret, now })).toEqual({ ok: false, reason: 'TARGET' });
  });

  it('is good for 30 seconds, and for a clock that is 5 seconds ahead', () => {
    expect(verifyActor({ header, body, secret, now: later(30_000) }).ok).toBe(true);
    expect(verifyActor({ header, body, secret, now: later(30_001) })).toEqual({ ok: false, reason: 'STALE' });
    expect(verifyActor({ header, body, secret, now: later(-5_000) }).ok).toBe(true);
    expect(verifyActor({ header, body, secret, now: later(-5_001) })).toEqual({ ok: false, reason: 'STALE' });
  });
});

describe('a header that is refused', () => {
  it('is missing', () => {
    expect(verifyActor({ header: undefined, body, secret, now })).toEqual({ ok: false, reason: 'MISSING' });
  });

  it('came with another body', () => {
    expect(verifyActor({ header, body: `${body} `, secret, now })).toEqual({ ok: false, reason: 'BODY' });
  });

  it('was signed with another secret', () => {
    expect(verifyActor({ header, body, secret: `${secret}!`, now })).toEqual({ ok: false, reason: 'SIGNATURE' });
  });

  it('had its identity changed', () => {
    const [text = '', signature = ''] = header.split('.');
    const raised = Buffer.from(text, 'base64url').toString().replace('GRID_CHIEF', 'ADMIN');
    const forged = `${Buffer.from(raised).toString('base64url')}.${signature}`;
    expect(verifyActor({ header: forged, body, secret, now })).toEqual({ ok: false, reason: 'SIGNATURE' });
  });

  it('is not one header', () => {
    for (const odd of ['x', 'x.y.z', '.', [header, header]]) {
      expect(verifyActor({ header: odd, body, secret, now })).toEqual({ ok: false, reason: 'MALFORMED' });
    }
  });
});

describe('a nonce', () => {
  it('passes once, as long as its header could be valid', () => {
    const isFirst = replayGuard();
    expect(isFirst('a', now)).toBe(true);
    expect(isFirst('b', later(20_000))).toBe(true);
    expect(isFirst('a', later(34_000))).toBe(false);
    expect(isFirst('b', later(54_000))).toBe(false);
  });
});
