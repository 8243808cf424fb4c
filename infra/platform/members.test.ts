import { describe, expect, it } from '@jest/globals';
import { inherited, membersOf, platformPorts } from './members.ts';

const members = membersOf({
  root: '/clone',
  ports: platformPorts({ PORT_BASE: '6000' }),
  mongoUri: 'mongodb://m',
  redisUrl: 'redis://r',
  actorSecret: 's',
  compileCache: '/c',
  filesDir: '/f',
});
const member = (name: string) => members.find((one) => one.name === name);

describe('the members of the platform', () => {
  it('are five servers, five workers and a gateway, each on a port of its own', () => {
    expect(['server', 'worker', 'gateway'].map((kind) => members.filter((one) => one.kind === kind).length)).toEqual([
      5, 5, 1,
    ]);
    expect(new Set(members.map((one) => one.port)).size).toBe(11);
  });

  it('have their health where the ports say', () => {
    expect(member('grids-server')).toMatchObject({ port: 6001, entry: '/clone/services/grids/src/server.ts' });
    expect(member('training-worker')).toMatchObject({ port: 6105, env: { HEALTH_PORT: '6105' } });
    expect(member('gateway')).toMatchObject({ port: 4000, entry: '/clone/gateway/src/server.ts' });
  });

  it('share stores and secret, and the gateway knows every server', () => {
    for (const { env } of members) {
      expect(env).toMatchObject({
        MONGODB_URI: 'mongodb://m',
        REDIS_URL: 'redis://r',
        ACTOR_SECRET: 's',
        APOLLO_TELEMETRY_DISABLED: 'true',
      });
    }
    expect(JSON.parse(member('gateway')?.env['SUBGRAPHS'] ?? '')).toMatchObject({
      grids: 'http://127.0.0.1:6001',
      training: 'http://127.0.0.1:6005',
    });
  });
});

describe('the environment of a member', () => {
  it('holds nothing that was meant for npm or for the task', () => {
    const env = {
      PATH: '/bin',
      LOG_LEVEL: 'debug',
      NODE_OPTIONS: '--inspect',
      npm_config_x: '1',
      JEST_WORKER_ID: '1',
      EMPTY: undefined,
    };
    expect(inherited(env)).toEqual({ PATH: '/bin', LOG_LEVEL: 'debug' });
  });
});
