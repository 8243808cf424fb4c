import { join } from 'node:path';
import { PlainError } from '../../stores/plain-error.ts';
import { command } from './command.ts';

const WIPE_ADVICE =
  'Start again; what was planted half is planted anew. If it fails again, wipe this clone as infra/README.md says.';

export type Scale = 1 | 10 | 100;

export const dbPrefix = (): string => process.env['MONGODB_DB_PREFIX'] ?? 'yunge_';

/** Size of the demo from DEMO_SCALE: 1 (as published), 10 or 100; null where unset, for whichever is there already. */
export function demoScale(text = process.env['DEMO_SCALE'] ?? ''): Scale | null {
  if (text === '') return null;
  const scale = ([1, 10, 100] as const).find((size) => String(size) === text);
  if (!scale) throw new PlainError(`DEMO_SCALE=${text} is no size of the demo.`, 'Set it to 1, 10 or 100.');
  return scale;
}

/** Plants the demo unless it is planted already at that size; in a process of its own, whose memory goes with it. */
export async function plantDemo(mongoUri: string, signal: AbortSignal): Promise<void> {
  const env = { MONGODB_URI: mongoUri, MONGODB_DB_PREFIX: dbPrefix(), DEMO_SCALE: String(demoScale() ?? '') };
  const { code } = await command(process.execPath, [join(import.meta.dirname, 'plant-child.ts')], {
    show: true,
    env,
    signal,
  });
  signal.throwIfAborted();
  if (code !== 0) throw new PlainError('The demo could not be planted; the lines above say why.', WIPE_ADVICE);
}
