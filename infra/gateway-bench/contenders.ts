import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHiveRouter, hiveRouterConfig } from './peers/hive-router.ts';
import type { Peer } from './peers/install.ts';
import { federation1, SUBGRAPHS } from './world/sdl.ts';

/** What a gateway is given to start with. */
export interface Site {
  readonly port: number;
  /** The supergraph's file. */
  readonly supergraph: string;
  /** `http://127.0.0.1:…`, where the subgraphs are. */
  readonly origin: string;
  /** Public keys of the issuer of the tokens. */
  readonly keys: string;
  /** Folder of its own, and of its packages where it needs any. */
  readonly folder: string;
  readonly packages: string;
  readonly cache: string;
}

export interface Start {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export interface Contender {
  readonly name: string;
  /** For the reader of the table. */
  readonly what: string;
  readonly peer?: Peer;
  /** Gets valid tokens of many people in turn; the others get a number that is never the same twice. */
  readonly wantsTokens?: boolean;
  start(site: Site): Start;
}

/**
 * The young generation of every Node process but `stock-plain`, 64 MB from the beginning: with V8's own figures all of them
 * collect too often, and after each pause between two rounds they begin with a small one again.
 */
export const YOUNG = ['--min-semi-space-size=64', '--max-semi-space-size=64'];
const node = (...args: string[]) => [process.execPath, ...YOUNG, ...args];
const child = (name: string) => join(import.meta.dirname, 'gateways', `${name}-child.ts`);
const peerFile = (name: string) => join(import.meta.dirname, 'peers', name);

const ours = (name: string, what: string, script = name): Contender => ({
  name,
  what,
  start: () => ({ command: node(child(script)) }),
});

export const contenders: readonly Contender[] = [
  ours('stock', 'Apollo Server and Gateway on express'),
  {
    name: 'stock-plain',
    what: `the same with V8's own semi-space`,
    start: () => ({ command: [process.execPath, child('stock')] }),
  },
  ours('stock-pooled', "L0: Apollo's executor, our data source"),
  ours('fast-in-apollo', 'L1: our executor inside ApolloServer on express'),
  ours('fast', 'L2: the hot path on node:http'),
  {
    name: 'fast-full',
    what: 'L2 with tokens, limits, deadline and metrics',
    wantsTokens: true,
    start: ({ keys }) => ({ command: node(child('fast-full')), env: { KEYS: keys } }),
  },
  ours('bare-node', 'the same calls, no GraphQL', 'bare'),
  {
    name: 'hive-gateway',
    what: 'Hive Gateway 2.15.1, router-runtime 1.4.23',
    peer: {
      name: 'hive-gateway-2.15.1',
      packages: ['@graphql-hive/gateway@2.15.1', '@graphql-hive/router-runtime@1.4.23', 'graphql@16.15.0'],
    },
    start: ({ packages, supergraph, port }) => {
      // Its packages are found from where it lies.
      const config = join(packages, 'gateway.config.mjs');
      copyFileSync(peerFile('hive-gateway.mjs'), config);
      const bin = join(packages, 'node_modules/@graphql-hive/gateway/dist/bin.js');
      const at = ['--port', String(port), '--host', '127.0.0.1', '--fork', '1'];
      return { command: node(bin, 'supergraph', supergraph, ...at, '-c', config), cwd: packages };
    },
  },
  {
    name: 'mercurius',
    what: 'Mercurius 16.10.1, gateway 5.2.0',
    peer: {
      name: 'mercurius-16.10.1',
      // With a later graphql it cannot print the calls of its subgraphs.
      packages: ['mercurius@16.10.1', '@mercuriusjs/gateway@5.2.0', 'fastify@5.12.8', 'graphql@16.12.0'],
    },
    start: ({ packages, origin }) => {
      const script = join(packages, 'mercurius.mjs');
      copyFileSync(peerFile('mercurius.mjs'), script);
      const services = SUBGRAPHS.map((name) => ({ name, url: `${origin}/${name}`, schema: federation1(name) }));
      return { command: node(script), env: { SERVICES: JSON.stringify(services) } };
    },
  },
  {
    name: 'hive-router',
    what: 'Hive Router 0.0.84 (Rust)',
    start: ({ cache, folder, supergraph, port }) => {
      const config = join(folder, 'hive-router.json');
      writeFileSync(config, hiveRouterConfig(supergraph, port));
      return { command: [findHiveRouter(cache) ?? ''], env: { ROUTER_CONFIG_FILE_PATH: config }, cwd: folder };
    },
  },
];
