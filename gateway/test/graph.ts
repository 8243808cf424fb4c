import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@yunge/kernel';
import { createLogger } from '@yunge/runtime';
import {
  entityStub,
  jsonAnswer,
  refusedAnswer,
  startSubgraph,
  type Route,
  type RunningSubgraph,
} from '@yunge/subgraph';
import { composeSupergraph } from '../src/compose.ts';
import { env } from '../src/config.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import type { Log } from './log.ts';

const LAMPS = `
  type Query {
    "A lamp."
    lamp: Lamp @access(roles: ["ANYONE"])
    "Who asks, as this subgraph was told."
    me: String @access(roles: ["SIGNED_IN"])
    "Never answered."
    never: String @access(roles: ["ANYONE"])
    "For chiefs."
    secret: String @access(roles: ["GRID_CHIEF"])
    "Fails with words that are not for strangers."
    broken: String @access(roles: ["ANYONE"])
    "A list."
    lamps("Most." first: Int): [Lamp!]! @access(roles: ["ANYONE"])
  }
  type Mutation {
    "Switches it on and never answers."
    lampSwitch: String @access(roles: ["ANYONE"])
    "Mends it."
    lampMend: Lamp @access(roles: ["SIGNED_IN"])
  }
  "A lamp."
  type Lamp implements Node @key(fields: "id") @access(roles: ["ANYONE"]) {
    "Its id."
    id: ID!
    "Its code."
    code: String!
    "Who repairs it."
    keeper: Keeper
  }
  type Keeper @key(fields: "id", resolvable: false) { id: ID! }
`;

const KEEPERS = `
  type Query {
    "A keeper."
    keeper: Keeper @access(roles: ["SIGNED_IN"])
  }
  "Somebody who repairs lamps."
  type Keeper implements Node @key(fields: "id") @access(roles: ["ANYONE"]) {
    "Its id."
    id: ID!
    "The name."
    name: String!
    "The number."
    phone: String @access(roles: ["GRID_CHIEF"])
  }
`;

interface Context {
  readonly actor: Actor;
}

export interface TestGraph {
  readonly gateway: RunningGateway;
  readonly lamps: RunningSubgraph;
  readonly keepers: RunningSubgraph;
  /** Path of the supergraph the gateway watches. */
  readonly supergraph: string;
  /** How often a lamp was switched on, or mended. */
  readonly done: { switched: number; mended: number };
  stop(): Promise<void>;
}

const secret = 'a-secret-of-more-than-thirty-two-characters';

/** Tells what it was sent, and does what its path says. */
const echo: Route<Context> = {
  prefix: '/files/',
  maxBytes: 10 * 1024 * 1024,
  handle({ method, path, query, headers, body }, { actor }) {
    if (path.endsWith('/never')) return new Promise(() => {});
    if (path.endsWith('/broken')) throw new Error('the password is hunter2');
    if (path.endsWith('/closed')) return Promise.resolve(refusedAnswer(401, 'UNAUTHENTICATED', 'Sign in.'));
    const told = { actor: [actor.kind, ...actor.roles], method, path, query: query.toString(), bytes: body.length };
    const more = { etag: '"1"', location: '/files/1', 'set-cookie': 'a=1', 'x-inner': '1' };
    return Promise.resolve(jsonAnswer(201, { ...told, headers: Object.keys(headers) }, more));
  },
};

/** A gateway over two small real subgraphs, each on a port of its own. `log` collects what is logged. */
export async function startTestGraph(log: Log, settings: Readonly<Record<string, string>> = {}): Promise<TestGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'yunge-gateway-'));
  const logger = createLogger({ name: 'test', level: 'info', destination: log });
  const never = () => new Promise<never>(() => {});
  const done = { switched: 0, mended: 0 };

  const start = (name: string, sdl: string, resolvers: object, routes: readonly Route<Context>[] = []) => {
    const schemaDir = join(folder, name);
    mkdirSync(schemaDir);
    writeFileSync(join(schemaDir, `${name}.graphql`), sdl);
    return startSubgraph({
      name,
      schemaDir,
      resolvers,
      routes,
      context: (actor): Context => ({ actor }),
      port: 0,
      secret,
      logger,
    });
  };
  const lamp = { id: 'TGFtcDox', code: 'L-1' };
  const lamps = await start(
    'lamps',
    LAMPS,
    {
      Query: {
        lamp: () => lamp,
        lamps: () => [lamp],
        me: (_: unknown, _args: unknown, { actor }: Context) => `${actor.kind} ${actor.id} ${actor.roles.join(' ')}`,
        never,
        secret: () => 'the secret',
        broken: () => {
          throw new Error('the password is hunter2');
        },
      },
      Mutation: {
        lampSwitch: () => {
          done.switched += 1;
          return never();
        },
        lampMend: () => {
          done.mended += 1;
          return lamp;
        },
      },
      Lamp: { keeper: () => entityStub('Keeper', '7') },
    },
    [echo],
  );
  const keeper = (id: string) => ({ id, name: 'Wang', phone: '123' });
  const keepers = await start('keepers', KEEPERS, {
    Query: { keeper: () => keeper('x') },
    Keeper: { __resolveReference: ({ id }: { id: string }) => keeper(id) },
  });

  const sources = Object.entries({ lamps, keepers }).map(([name, { url }]) => ({
    name,
    url,
    schemaDir: join(folder, name),
  }));
  const composed = composeSupergraph(sources);
  if (!composed.ok) throw new Error(composed.faults.join('\n'));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, composed.supergraph);
  const config = env.parse({ PORT: '0', DEMO: 'true', ACTOR_SECRET: secret, SUPERGRAPH: supergraph, ...settings });
  const gateway = await startGateway(config, logger, [
    { prefix: '/files/', service: 'lamps', maxBytes: 1024 * 1024, patience: 2_000, atOnce: 2 },
    { prefix: '/imports/', service: 'lamps', maxBytes: 10, atOnce: 2 },
    { prefix: '/open311/', service: 'nobody', maxBytes: 10, atOnce: 2 },
  ]);
  return {
    gateway,
    lamps,
    keepers,
    supergraph,
    done,
    async stop() {
      await gateway.stop();
      await Promise.allSettled([lamps.stop(), keepers.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}
