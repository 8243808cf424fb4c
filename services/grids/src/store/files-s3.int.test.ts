import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreateBucketCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { sha256Of } from './attachments.ts';
import { filesAt, type Files } from './files.ts';

/** The S3 double of the Python package `moto[server]`; these tests are left out where it is not installed. */
const moto = [process.env['MOTO_SERVER'] ?? '', ...pathsOf('moto_server')].find(canRun);
const FILES_S3 = { FILES_S3_ACCESS_KEY: 'key', FILES_S3_SECRET_KEY: 'secret', FILES_S3_REGION: 'us-east-1' };
const bytes = Buffer.from('a file');
const sha256 = sha256Of(bytes);

(moto ? describe : describe.skip)('files in a bucket', () => {
  let server: ChildProcess;
  let client: S3Client;
  let files: Files;
  const filesIn = (endpoint: string, bucket: string) =>
    filesAt({ ...FILES_S3, FILES_DIR: '/nowhere', FILES_S3_ENDPOINT: endpoint, FILES_S3_BUCKET: bucket });
  let endpoint: string;

  beforeAll(async () => {
    server = spawn(moto ?? '', ['-H', '127.0.0.1', '-p', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
    if (!server.stderr) throw new Error('moto says nothing');
    for await (const line of createInterface(server.stderr)) {
      endpoint = /Running on (http:\S+)/.exec(line)?.[1] ?? '';
      if (endpoint) break;
    }
    const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' };
    client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials });
    await client.send(new CreateBucketCommand({ Bucket: 'yunge' }));
    files = filesIn(endpoint, 'yunge');
  }, 30_000);
  afterAll(async () => {
    client.destroy();
    server.kill();
    await once(server, 'exit');
  });

  it('are there once they are kept, with their type, twice as good as once', async () => {
    expect([await files.has(sha256), await files.get(sha256)]).toEqual([false, null]);
    await Promise.all([files.put(sha256, bytes, 'image/png'), files.put(sha256, bytes, 'image/png')]);
    expect([await files.has(sha256), await files.get(sha256)]).toEqual([true, bytes]);
    const Key = `${sha256.slice(0, 2)}/${sha256}`;
    const { ContentType } = await client.send(new GetObjectCommand({ Bucket: 'yunge', Key }));
    expect(ContentType).toBe('image/png');
  });

  it('are sent with their hash, by which the store can tell that they arrived whole', async () => {
    await files.put(sha256, bytes, 'image/png');
    const object = { Bucket: 'yunge', Key: `${sha256.slice(0, 2)}/${sha256}` };
    const { ChecksumSHA256 } = await client.send(new GetObjectCommand({ ...object, ChecksumMode: 'ENABLED' }));
    expect(ChecksumSHA256).toBe(Buffer.from(sha256, 'hex').toString('base64'));
  });

  it('cannot be kept or read without the bucket or the store: an error, not "there is none"', async () => {
    await expect(filesIn(endpoint, 'nobody').put(sha256, bytes, 'image/png')).rejects.toThrow();
    await expect(filesIn(endpoint, 'nobody').get(sha256)).rejects.toThrow();
    await expect(filesIn('http://127.0.0.1:9', 'yunge').has(sha256)).rejects.toThrow();
  });
});

function pathsOf(command: string): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}
