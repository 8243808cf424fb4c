import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isEntry, modulesOf } from './warm-up.ts';

// Node writes what it compiled into its cache when this process ends. An entry is compiled but never run, because its
// imports fail here. Any other module that cannot be imported says so when its member starts.
const root = process.argv[2];
if (!root) throw new Error('usage: warm-up-child.ts ROOT');
const modules = modulesOf(root);
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href).catch(() => undefined);

for (const path of modules.filter((one) => !isEntry(one))) await load(path);
registerHooks({
  resolve(specifier, context, next) {
    if (isEntry(context.parentURL ?? '')) throw new Error(`${specifier} is not needed for compiling`);
    return next(specifier, context);
  },
});
for (const path of modules.filter(isEntry)) await load(path);
process.exit(0);
