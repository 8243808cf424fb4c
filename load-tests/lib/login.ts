import http from 'k6/http';
import { settings } from './settings.ts';

/** Somebody of the demo who is logged in. */
export interface Session {
  readonly account: string;
  readonly token: string;
}

const PASSWORD = 'yunge-demo';

/** Logs in at the demo's issuer. Throws, and so ends the run, when it refuses. */
export function login(account: string): Session {
  const response = http.post(`${settings.gatewayUrl}/demo/login`, JSON.stringify({ account, password: PASSWORD }), {
    headers: { 'content-type': 'application/json' },
    tags: { operation: 'login' },
  });
  const token = response.status === 200 ? response.json('token') : null;
  if (typeof token !== 'string') throw new Error(`${account} cannot log in: ${response.status} ${response.body}`);
  return { account, token };
}
