import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const processShape = z.object({ pid: z.number(), started: z.string() });

const recordShape = z.object({
  supervisor: processShape,
  gatewayUrl: z.string(),
  mongoUri: z.string(),
  redisUrl: z.string(),
  /** False until every member was healthy once. */
  ready: z.boolean(),
  members: z.array(processShape.extend({ name: z.string() })),
});

/** What a platform tells the other commands of its clone. */
export type PlatformRecord = z.infer<typeof recordShape>;

export function readRecord(file: string): PlatformRecord | null {
  try {
    return recordShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function writeRecord(file: string, record: PlatformRecord): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function removeRecord(file: string): void {
  rmSync(file, { force: true });
}

/** The clone's own secret for the signed actor header: made once, readable by its owner only. */
export function actorSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
