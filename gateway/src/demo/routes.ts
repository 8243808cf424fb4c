import { z } from 'zod';
import { sendJson } from '../http/answer.ts';
import { readJson } from '../http/json-body.ts';
import type { Handle, Routes } from '../http/routes.ts';
import type { DemoIssuer } from './issuer.ts';

const loginShape = z.object({ account: z.string().max(100), password: z.string().max(200) });

/** Deriving a key takes memory and time: so many at once and no more. */
const AT_ONCE = 8;

/** The demo's own identity provider: who there is, a token for one of them, and the key the tokens are signed with. */
export function demoRoutes(demo: DemoIssuer): Routes {
  let running = 0;

  const login: Handle = async (req, res) => {
    const body = await readJson(req);
    const given = body.ok ? loginShape.safeParse(body.value) : null;
    if (!given?.success) return sendJson(res, 400, { error: 'Send { "account": "…", "password": "…" } as JSON.' });
    if (running >= AT_ONCE) return sendJson(res, 429, { error: 'Too many log-ins at once; try again.' });
    running += 1;
    try {
      const token = await demo.login(given.data.account, given.data.password);
      sendJson(res, token ? 200 : 401, token ?? { error: 'Account or password is wrong.' });
    } finally {
      running -= 1;
    }
  };

  return {
    'POST /demo/login': login,
    'GET /demo/accounts': (_req, res) =>
      sendJson(
        res,
        200,
        demo.accounts.map(({ account, title, roles }) => ({ account, title, roles })),
      ),
    'GET /demo/.well-known/jwks.json': (_req, res) => sendJson(res, 200, demo.jwks),
  };
}
