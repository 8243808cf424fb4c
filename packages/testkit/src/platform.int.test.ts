import { expect, it } from '@jest/globals';
import { connect } from '@yunge/mongo';
import { producerRedis } from '@yunge/queue';
import { testPlatform } from './platform.ts';

async function leftovers(prefix: string, queuePrefix: string) {
  const connection = await connect({
    uri: process.env['MONGODB_URI'] ?? '',
    database: 'admin',
    appName: 'testkit-test',
    poolSize: 1,
  });
  const { databases } = await connection.getClient().db('admin').admin().listDatabases({ nameOnly: true });
  await connection.close();
  const redis = producerRedis(process.env['REDIS_URL'] ?? '');
  await redis.connect();
  const keys = await redis.keys(`{${queuePrefix}}:*`);
  redis.disconnect();
  return { databases: databases.filter(({ name }) => name.startsWith(prefix)).length, keys: keys.length };
}

it('A test platform removes what was stored under its names, and nothing of another one', async () => {
  const [mine, other] = [testPlatform(), testPlatform()];
  const redis = producerRedis(process.env['REDIS_URL'] ?? '');
  await redis.connect();
  for (const { variables, prefix, queuePrefix } of [mine, other]) {
    const connection = await connect({
      uri: variables['MONGODB_URI'] ?? '',
      database: `${prefix}grids`,
      appName: 'testkit-test',
    });
    await connection.collection('things').insertOne({ a: 1 });
    await connection.close();
    await redis.set(`{${queuePrefix}}:thing`, '1');
  }
  redis.disconnect();

  await mine.drop();
  expect(await leftovers(mine.prefix, mine.queuePrefix)).toEqual({ databases: 0, keys: 0 });
  expect(await leftovers(other.prefix, other.queuePrefix)).toEqual({ databases: 1, keys: 1 });
  await other.drop();
}, 60_000);
