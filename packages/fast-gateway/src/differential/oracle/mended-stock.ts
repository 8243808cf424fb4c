import type { ApolloGateway, executeQueryPlan, GatewayConfig } from '@apollo/gateway';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MENDS } from './mends.ts';
import type { Edit } from './mends.ts';

type Execute = typeof executeQueryPlan;
/** What stands in for a file of the stock gateway; undefined if nothing does. */
type Substitute = (path: string) => unknown;

const ENTRY = createRequire(import.meta.url).resolve('@apollo/gateway');
const EXECUTE = pathOf('./executeQueryPlan');

/**
 * The stock gateway's own code with some of its faults mended. Which ones is said before each request; requests run one
 * after another.
 */
export class MendedStock {
  readonly make: (config: GatewayConfig) => ApolloGateway;
  #mends: readonly string[] = [];

  constructor() {
    const execute: Execute = (...args) => executorWith(this.#mends)(...args);
    const entry = evaluated(ENTRY, [], (path) => (path === EXECUTE ? { executeQueryPlan: execute } : undefined));
    const Gateway: typeof ApolloGateway = Reflect.get(entry, 'ApolloGateway');
    this.make = (config) => new Gateway(config);
  }

  /** The faults that are mended from now on, by name. */
  mend(names: readonly string[]): void {
    this.#mends = names;
  }
}

const executors = new Map<string, Execute>();
const FILES = new Set(MENDS.flatMap(({ edits }) => edits.map(({ file }) => pathOf(file))));

function executorWith(names: readonly string[]): Execute {
  const key = names.toSorted().join();
  const before = executors.get(key);
  if (before) return before;
  const edits = MENDS.filter(({ name }) => names.includes(name)).flatMap((mend) => mend.edits);
  const modules = new Map<string, unknown>();
  const substitute: Substitute = (path) => {
    if (!modules.has(path) && FILES.has(path)) modules.set(path, evaluated(path, edits, substitute));
    return modules.get(path);
  };
  const made: Execute = Reflect.get(evaluated(EXECUTE, edits, substitute), 'executeQueryPlan');
  executors.set(key, made);
  return made;
}

function pathOf(file: string): string {
  return createRequire(ENTRY).resolve(file);
}

/** What a file of the stock gateway exports once it is edited. */
function evaluated(path: string, edits: readonly Edit[], substitute: Substitute): object {
  const require = createRequire(path);
  const source = edits.filter(({ file }) => pathOf(file) === path).reduce(edited, readFileSync(path, 'utf8'));
  const module = { exports: {} };
  const run = new Function('exports', 'require', 'module', source);
  run(module.exports, (id: string): unknown => substitute(require.resolve(id)) ?? require(id), module);
  return module.exports;
}

function edited(source: string, { file, find, put }: Edit): string {
  if (source.split(find).length !== 2) throw new Error(`${file} of the stock gateway is not as it was: ${find}`);
  return source.replace(find, () => put);
}
