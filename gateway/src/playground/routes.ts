import { pipeline } from 'node:stream/promises';
import type { Handle, Routes } from '../http/routes.ts';
import { playgroundAssets, type Asset } from './assets.ts';

/** Nothing is loaded from elsewhere, and no script that is not a file of ours runs. GraphiQL sets styles on elements. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

function serve({ type, size, tag, open }: Asset): Handle {
  return async (req, res) => {
    const headers = {
      etag: tag,
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    };
    if (req.headers['if-none-match'] === tag) {
      res.writeHead(304, headers).end();
      return;
    }
    res.writeHead(200, { ...headers, 'content-type': type, 'content-length': size });
    await pipeline(open(), res);
  };
}

/** GraphiQL at `/`, with roles to log in as and operations to try. */
export function playgroundRoutes(): Routes {
  return Object.fromEntries([...playgroundAssets()].map(([path, asset]) => [`GET ${path}`, serve(asset)]));
}
