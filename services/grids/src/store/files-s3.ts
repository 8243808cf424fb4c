import { keyOf } from './file-key.ts';
import type { Files } from './files.ts';

export interface S3Place {
  readonly bucket: string;
  readonly region: string;
  /** Of a store that is not Amazon's own. */
  readonly endpoint?: string | undefined;
  /** Without keys the client looks where its kind usually finds them: environment, profile, role of the machine. */
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
}

/** Longest time to wait for the store, milliseconds. */
const CONNECT = 1_000;
const REQUEST = 5_000;

/** Files in a bucket that exists. The hash goes with the bytes, so that the store refuses what did not arrive whole. */
export function s3Files({ bucket, region, endpoint, accessKey, secretKey }: S3Place): Files {
  const opening = async () => {
    // Loaded with the first file: it is large, and most processes keep files on a disk or see none.
    const { GetObjectCommand, HeadObjectCommand, NoSuchKey, NotFound, PutObjectCommand, S3Client } =
      await import('@aws-sdk/client-s3');
    const client = new S3Client({
      region,
      maxAttempts: 2,
      requestHandler: { connectionTimeout: CONNECT, requestTimeout: REQUEST },
      ...(endpoint && { endpoint, forcePathStyle: true }),
      ...(accessKey && secretKey && { credentials: { accessKeyId: accessKey, secretAccessKey: secretKey } }),
    });
    const isMissing = (error: unknown) => error instanceof NoSuchKey || error instanceof NotFound;
    const at = (sha256: string) => ({ Bucket: bucket, Key: keyOf(sha256) });
    return {
      put: (sha256: string, bytes: Buffer, mediaType: string) =>
        client.send(
          new PutObjectCommand({
            ...at(sha256),
            Body: bytes,
            ContentType: mediaType,
            ChecksumAlgorithm: 'SHA256',
            ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
          }),
        ),
      async has(sha256: string) {
        try {
          await client.send(new HeadObjectCommand(at(sha256)));
          return true;
        } catch (error) {
          if (isMissing(error)) return false;
          throw error;
        }
      },
      async get(sha256: string) {
        try {
          const { Body } = await client.send(new GetObjectCommand(at(sha256)));
          return Body ? Buffer.from(await Body.transformToByteArray()) : null;
        } catch (error) {
          if (isMissing(error)) return null;
          throw error;
        }
      },
    };
  };
  let opened: ReturnType<typeof opening> | undefined;
  const open = () => (opened ??= opening());
  return {
    put: async (sha256, bytes, mediaType) => void (await (await open()).put(sha256, bytes, mediaType)),
    has: async (sha256) => (await open()).has(sha256),
    get: async (sha256) => (await open()).get(sha256),
  };
}
