import { randomBytes } from 'node:crypto';
import { connect } from '@yunge/mongo';
import { workerRedis } from '@yunge/queue';

/** Names on the shared stores that no other test uses. */
export interface TestPlatform {
  /** Begins the name of each of its databases. */
  readonly prefix: string;
  readonly queuePrefix: string;
  /** Environment for `parseEnv`: a platform of its own with the demo clock, silent, on free ports. */
  readonly variables: Readonly<Record<string, string>>;
  /** Removes every database and every queue of these names. */
  drop(): Promise<void>;
}

/** A platform of its own on the real stores that MONGODB_URI and REDIS_URL name. */
export function testPlatform(): TestPlatform {
  const uri = storeAt('MONGODB_URI');
  const redisUrl = storeAt('REDIS_URL');
  const name = `t${randomBytes(5).toString('hex')}`;
  const prefix = `${name}_`;
  return {
    prefix,
    queuePrefix: name,
    variables: {
      NODE_ENV: 'test',
      // Run with LOG_LEVEL=error to see what was behind a masked error.
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      PORT: '0',
      HEALTH_PORT: '0',
      MONGODB_URI: uri,
      MONGODB_DB_PREFIX: prefix,
      REDIS_URL: redisUrl,
      QUEUE_PREFIX: name,
      DEMO: 'true',
    },
    async drop() {
      const connection = await connect({ uri, database: 'admin', appName: 'testkit', poolSize: 1 });
      const client = connection.getClient();
      const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
      for (const database of databases)
        if (database.name.startsWith(prefix)) await client.db(database.name).dropDatabase();
      await connection.close();

      const redis = workerRedis(redisUrl);
      for await (const keys of redis.scanStream({ match: `{${name}}:*`, count: 500 })) {
        if (Array.isArray(keys) && keys.length > 0) await redis.del(...keys.map(String));
      }
      redis.disconnect();
    },
  };
}

function storeAt(variable: string): string {
  const url = process.env[variable];
  if (!url)
    throw new Error(`${variable} is not set: tests named .int run on real stores; start them and name them here.`);
  return url;
}
