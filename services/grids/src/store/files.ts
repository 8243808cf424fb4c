import { homedir } from 'node:os';
import { diskFiles } from './files-disk.ts';
import { s3Files } from './files-s3.ts';

/** Bytes under their content hash. What is kept is never changed and never removed. */
export interface Files {
  /** Keeps the bytes; when it returns they survive a crash. Twice is as good as once. */
  put(sha256: string, bytes: Buffer, mediaType: string): Promise<void>;
  has(sha256: string): Promise<boolean>;
  /** Null when there are none. */
  get(sha256: string): Promise<Buffer | null>;
}

/** Settings of where files are kept; S3 as soon as a bucket is named. */
export interface FilesSettings {
  readonly FILES_DIR: string;
  readonly FILES_S3_BUCKET?: string | undefined;
  readonly FILES_S3_ENDPOINT?: string | undefined;
  readonly FILES_S3_REGION: string;
  readonly FILES_S3_ACCESS_KEY?: string | undefined;
  readonly FILES_S3_SECRET_KEY?: string | undefined;
}

export function filesAt(settings: FilesSettings): Files {
  const { FILES_DIR: folder, FILES_S3_BUCKET: bucket, FILES_S3_REGION: region } = settings;
  if (!bucket) return diskFiles(folder.replace(/^~(?=\/|$)/, homedir()));
  const { FILES_S3_ENDPOINT: endpoint, FILES_S3_ACCESS_KEY: accessKey, FILES_S3_SECRET_KEY: secretKey } = settings;
  return s3Files({ bucket, region, endpoint, accessKey, secretKey });
}
