import { join } from 'node:path';
import { SMALL_MALLOC } from '../bootstrap.mjs';
import { portFrom } from '../stores/places.ts';

export const SERVICES = ['grids', 'personnel', 'enterprises', 'volunteers', 'training'] as const;

type Env = Readonly<Record<string, string | undefined>>;

/** Loopback TCP ports of the platform. */
export interface PlatformPorts {
  readonly gateway: number;
  /** Servers listen on base + 1 … base + 5, the health of their workers on base + 101 … base + 105. */
  readonly base: number;
}

export function platformPorts(env: Env): PlatformPorts {
  return { gateway: portFrom(env, 'GATEWAY_PORT', 4_000), base: portFrom(env, 'PORT_BASE', 4_100) };
}

/** A process of the platform. */
export interface Member {
  readonly name: string;
  readonly kind: 'server' | 'worker' | 'gateway';
  readonly entry: string;
  /** Loopback port on which it answers `GET /health`, and the variable that moves it. */
  readonly port: number;
  readonly portVariable: 'GATEWAY_PORT' | 'PORT_BASE';
  readonly env: Readonly<Record<string, string>>;
  /** V8 flags: what keeps eleven processes small on one machine. */
  readonly flags: readonly string[];
}

/** What all members are told alike. */
export interface Shared {
  readonly root: string;
  readonly ports: PlatformPorts;
  readonly mongoUri: string;
  readonly redisUrl: string;
  readonly actorSecret: string;
  /** Where Node keeps what it compiled. */
  readonly compileCache: string;
  /** Where uploaded files are kept. */
  readonly filesDir: string;
}

// Measured at rest: a server takes 170 MB without these and SMALL_MALLOC, 120 MB with them; a worker 160 and 109 MB.
const SMALL = ['--max-semi-space-size=4', '--optimize-for-size', '--v8-pool-size=2'];
const FLAGS: Readonly<Record<Member['kind'], readonly string[]>> = {
  server: [...SMALL, '--max-old-space-size=512'],
  worker: [...SMALL, '--max-old-space-size=512'],
  gateway: [...SMALL, '--max-old-space-size=768'],
};

/** The eleven processes, in the order of their kinds' start: servers, workers, gateway. */
export function membersOf({ root, ports, mongoUri, redisUrl, actorSecret, compileCache, filesDir }: Shared): Member[] {
  const common = {
    NODE_ENV: 'development',
    APOLLO_TELEMETRY_DISABLED: 'true',
    ...SMALL_MALLOC,
    NODE_COMPILE_CACHE: compileCache,
    DEMO: 'true',
    MONGODB_URI: mongoUri,
    REDIS_URL: redisUrl,
    ACTOR_SECRET: actorSecret,
    FILES_DIR: filesDir,
  };
  const services = SERVICES.map((name, index) => {
    const port = ports.base + 1 + index;
    return { name, port, healthPort: port + 100, folder: join(root, 'services', name, 'src') };
  });
  const base = { portVariable: 'PORT_BASE' } as const;
  const servers = services.map(({ name, port, healthPort, folder }): Member => {
    const env = { ...common, PORT: String(port), HEALTH_PORT: String(healthPort) };
    return {
      ...base,
      name: `${name}-server`,
      kind: 'server',
      entry: join(folder, 'server.ts'),
      port,
      env,
      flags: FLAGS.server,
    };
  });
  const workers = services.map(({ name, port, healthPort, folder }): Member => {
    const env = { ...common, PORT: String(port), HEALTH_PORT: String(healthPort) };
    return {
      ...base,
      name: `${name}-worker`,
      kind: 'worker',
      entry: join(folder, 'worker.ts'),
      port: healthPort,
      env,
      flags: FLAGS.worker,
    };
  });
  const subgraphs = Object.fromEntries(services.map(({ name, port }) => [name, `http://127.0.0.1:${port}`]));
  const gateway: Member = {
    name: 'gateway',
    kind: 'gateway',
    entry: join(root, 'gateway', 'src', 'server.ts'),
    port: ports.gateway,
    portVariable: 'GATEWAY_PORT',
    env: { ...common, PORT: String(ports.gateway), SUBGRAPHS: JSON.stringify(subgraphs), DEMO_ISSUER: 'true' },
    flags: FLAGS.gateway,
  };
  return [...servers, ...workers, gateway];
}

/** What a member inherits beside what it is told: neither npm's variables nor Node's options of the task. */
export function inherited(env: Env): Record<string, string> {
  const foreign = /^(npm_|NODE_OPTIONS$|JEST_|INIT_CWD$)/;
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined || foreign.test(name) ? [] : [[name, value]])),
  );
}
