import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actorSecret, readRecord, removeRecord, writeRecord } from './record.ts';

const folder = mkdtempSync(join(tmpdir(), 'yunge-record-'));

describe('the record of a running platform', () => {
  const file = join(folder, 'platform.json');
  const record = {
    supervisor: { pid: 1, started: 'a' },
    gatewayUrl: 'http://127.0.0.1:4000',
    mongoUri: 'mongodb://m',
    redisUrl: 'redis://r',
    ready: true,
    members: [{ name: 'gateway', pid: 2, started: 'b' }],
  };

  it('is read back as it was written, and is nothing when absent or damaged', () => {
    expect(readRecord(file)).toBeNull();
    writeRecord(file, record);
    expect(readRecord(file)).toEqual(record);
    writeFileSync(file, '{}');
    expect(readRecord(file)).toBeNull();
    removeRecord(file);
    expect(readRecord(file)).toBeNull();
  });
});

describe("the clone's secret", () => {
  it('is made once, long enough, and readable by its owner only', () => {
    const file = join(folder, 'actor-secret');
    const secret = actorSecret(file);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(actorSecret(file)).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
