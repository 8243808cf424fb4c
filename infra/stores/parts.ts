import { launch, isRunning, lastLines, type Launch, stopProcess } from './processes.ts';
import { isPortFree, waitUntilReady } from './ping.ts';
import { messageOf, PlainError } from './plain-error.ts';
import type { Part } from './state.ts';

/** How to start one process of a store, and how to know that it serves. */
export interface PartPlan {
  readonly name: Part['name'];
  readonly signal: Part['signal'];
  /** Loopback port it will listen on, and the variable that moves it. */
  readonly port?: { readonly number: number; readonly variable: string };
  /** Everything that must stand before the process can start (files, folders, first-time set-up). */
  readonly prepare: () => Promise<void>;
  readonly launch: Launch;
  readonly ready: () => Promise<void>;
  readonly readyWithinMs: number;
}

/** Starts the processes of a store in order; `note` records each before it is waited for. */
export async function startParts(
  plans: readonly PartPlan[],
  note: (parts: Part[]) => void,
  signal?: AbortSignal,
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const plan of plans) {
    const part = await startPart(plan);
    parts.push(part);
    note(parts);
    await awaitReady(plan, part, signal);
  }
  return parts;
}

async function startPart(plan: PartPlan): Promise<Part> {
  if (plan.port && !(await isPortFree(plan.port.number))) {
    throw new PlainError(
      `Port ${plan.port.number}, where ${plan.name} is to listen, is taken by another program.`,
      `End that program (\`ss -ltnp | grep :${plan.port.number}\` names it), or choose another port: ${plan.port.variable}=${plan.port.number + 1}.`,
    );
  }
  await plan.prepare();
  try {
    const process = await launch(plan.launch);
    return { name: plan.name, signal: plan.signal, ...process };
  } catch (error) {
    throw new PlainError(`${plan.name} could not be started: ${messageOf(error)}`, `Check ${plan.launch.command}.`);
  }
}

async function awaitReady(plan: PartPlan, part: Part, signal?: AbortSignal): Promise<void> {
  try {
    await waitUntilReady(plan.ready, {
      withinMs: plan.readyWithinMs,
      giveUp: () => (isRunning(part) ? null : 'it ended'),
      signal,
    });
  } catch (error) {
    signal?.throwIfAborted();
    const log = lastLines(plan.launch.logFile, 12).join('\n');
    throw new PlainError(
      `${plan.name} does not serve: ${messageOf(error)}\n${log}`,
      `Its whole log is ${plan.launch.logFile}.`,
    );
  }
}

/** Stops processes one after the other, each in its own orderly way. */
export async function stopParts(parts: readonly Part[], log: (line: string) => void): Promise<void> {
  for (const part of parts) {
    const how = await stopProcess(part, part.signal, 30_000);
    if (how === 'killed') log(`  ${part.name} (process ${part.pid}) did not end in 30 s and was killed`);
  }
}
