import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { onCore } from './cores.ts';
import { startReplay, type Replay } from './replay.ts';
import { supergraphAt } from './world/supergraph.ts';

export interface Subgraphs {
  readonly replay: Replay;
  /** File of the supergraph that names them. */
  readonly supergraph: string;
  stop(): void;
}

/** Starts the four subgraphs with the replayer before them. */
export async function startSubgraphs(replayer: string, folder: string, signal: AbortSignal): Promise<Subgraphs> {
  const [command = '', ...args] = onCore('load', [process.execPath, join(import.meta.dirname, 'origin-child.ts')]);
  const origin = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], signal });
  origin.on('error', () => undefined); // its end says it
  const told: unknown[] = await once(origin, 'message', { signal });
  const { port } = z.object({ port: z.number() }).parse(told[0]);
  const replay = await startReplay(replayer, `127.0.0.1:${port}`, signal);
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, supergraphAt(replay.origin));
  return {
    replay,
    supergraph,
    stop() {
      replay.stop();
      origin.kill();
    },
  };
}
