import { Redis } from 'ioredis';
import mongoose from 'mongoose';

// A process of its own: a supervisor that has loaded both drivers stays 80 MB larger for as long as it runs.
const WITHIN_MS = 5_000;

/** Throws unless a MongoDB answers there. Reads a document: that the process answers is no proof. */
async function pingMongo(uri: string): Promise<void> {
  const client = new mongoose.mongo.MongoClient(uri, {
    serverSelectionTimeoutMS: WITHIN_MS,
    connectTimeoutMS: WITHIN_MS,
    socketTimeoutMS: WITHIN_MS,
  });
  try {
    await client.connect();
    await client.db('yunge_ping').collection('ping').findOne({}, { maxTimeMS: WITHIN_MS });
  } finally {
    await client.close();
  }
}

/** Throws unless a Redis that BullMQ can use (6.2 or later) answers there. */
async function pingRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: WITHIN_MS,
    commandTimeout: WITHIN_MS,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  let reason: Error | null = null;
  redis.on('error', (error) => (reason = error));
  try {
    await redis.connect();
    const version = /redis_version:(\d+)\.(\d+)/.exec(await redis.info('server'));
    const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
    if (major < 6 || (major === 6 && minor < 2)) throw new Error(`Redis ${major}.${minor} is too old; 6.2 is needed`);
  } catch (error) {
    throw reason ?? error;
  } finally {
    redis.disconnect();
  }
}

const { PING_MONGO, PING_REDIS } = process.env;
try {
  if (PING_MONGO) await pingMongo(PING_MONGO);
  if (PING_REDIS) await pingRedis(PING_REDIS);
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
