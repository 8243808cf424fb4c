import type { Actor } from '@yunge/kernel';
import { ANONYMOUS } from '@yunge/kernel';
import { decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Lru } from '../lru.ts';
import { actorOf } from './claims.ts';

/** Only these; a token that names another algorithm, or none, is refused whatever its key says. */
const ALGORITHMS = ['EdDSA', 'ES256', 'PS256', 'RS256'];
/** How far clocks may differ, seconds. */
const TOLERANCE = 5;
/** A verified token is believed this long before it is verified again, milliseconds. */
const REMEMBERED = 30_000;

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

export type Identified = { readonly ok: true; readonly actor: Actor } | { readonly ok: false; readonly reason: string };

/** Says who sent an `Authorization` header. Without one it is the anonymous actor; a bad one is refused, never ignored. */
export function createIdentify(issuers: readonly Issuer[], now: () => number = Date.now) {
  const believed = new Lru<string, { readonly actor: Actor; readonly until: number }>(5_000);

  return async (authorization: string | undefined): Promise<Identified> => {
    if (authorization === undefined || authorization === '') return { ok: true, actor: ANONYMOUS };
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (!token) return { ok: false, reason: 'The Authorization header must be a bearer token.' };
    const known = believed.get(token);
    if (known && known.until > now()) return { ok: true, actor: known.actor };

    const issuer = issuers.find((one) => one.issuer === issuerOf(token));
    if (!issuer) return { ok: false, reason: 'The token comes from an issuer that is not trusted here.' };
    try {
      const { payload } = await jwtVerify(token, issuer.keys, {
        issuer: issuer.issuer,
        audience: issuer.audience,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE,
        requiredClaims: ['sub', 'exp', 'iat'],
        currentDate: new Date(now()),
      });
      const actor = actorOf(payload);
      if (!actor) return { ok: false, reason: 'The claims of the token are not understood.' };
      believed.set(token, { actor, until: Math.min(now() + REMEMBERED, (payload.exp ?? 0) * 1_000) });
      return { ok: true, actor };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { ok: false, reason: 'The token has expired.' };
      // An issuer that cannot be reached says nothing about the token.
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
        return { ok: false, reason: 'The token is not valid.' };
      throw error;
    }
  };
}

/** Only chooses the keys to verify with; nothing else is read before the signature holds. */
function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
