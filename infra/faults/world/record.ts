import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { isRunning, stopProcess } from '../../stores/processes.ts';

const Ref = z.object({ pid: z.number(), started: z.string() });
const Shape = z.object({ dir: z.string(), processes: z.array(Ref) });

export type WorldRecord = z.infer<typeof Shape>;

/** Remembers what a world started, for the case that it is killed itself. */
export function writeRecord(file: string, record: WorldRecord): void {
  writeFileSync(file, JSON.stringify(record), { mode: 0o600 });
}

/** Ends what a killed world left running, and removes its folder. Called under the worlds' lock. */
export async function clearLeftovers(file: string): Promise<void> {
  const record = read(file);
  if (!record) return;
  const left = record.processes.filter(isRunning).toReversed();
  for (const process of left) await stopProcess(process, 'SIGTERM', 5_000);
  rmSync(record.dir, { recursive: true, force: true });
  rmSync(file, { force: true });
}

function read(file: string): WorldRecord | null {
  try {
    return Shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
