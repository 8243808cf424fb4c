import { createReadStream, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly type: string;
  readonly size: number;
  /** Changes with the file. */
  readonly tag: string;
  open(): NodeJS.ReadableStream;
}

const require = createRequire(import.meta.url);
const packaged = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);
const own = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const JS = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** Everything the playground needs comes from this machine: its page, its script, and what npm installed. */
const FILES: Readonly<Record<string, readonly [type: string, path: () => string]>> = {
  '/': ['text/html; charset=utf-8', () => own('page.html')],
  '/playground/page.js': [JS, () => own('page.js')],
  '/playground/page.css': [CSS, () => own('page.css')],
  '/playground/examples.json': ['application/json; charset=utf-8', () => own('examples.json')],
  '/playground/react.js': [JS, () => packaged('react', 'umd/react.production.min.js')],
  '/playground/react-dom.js': [JS, () => packaged('react-dom', 'umd/react-dom.production.min.js')],
  '/playground/graphiql.js': [JS, () => packaged('graphiql', 'graphiql.min.js')],
  '/playground/graphiql.css': [CSS, () => packaged('graphiql', 'graphiql.min.css')],
};

/** The files of the playground by the path they are served at. */
export function playgroundAssets(): ReadonlyMap<string, Asset> {
  const assets = Object.entries(FILES).map(([path, [type, find]]): [string, Asset] => {
    const file = find();
    const { size, mtimeMs } = statSync(file);
    return [
      path,
      {
        type,
        size,
        tag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
        open: () => createReadStream(file),
      },
    ];
  });
  return new Map(assets);
}
