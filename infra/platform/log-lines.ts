import { z } from 'zod';
import { lastLines } from '../stores/processes.ts';

const pinoLine = z.object({
  level: z.union([z.number(), z.string()]),
  msg: z.string().optional(),
  err: z.object({ stack: z.string().optional(), message: z.string().optional() }).optional(),
});

const LEVELS: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};

/** The last lines of a member's log as a person reads them: pino's JSON as `level message`, anything else as it is. */
export function readableTail(file: string, count: number): string[] {
  return lastLines(file, count).map(readable);
}

export function readable(line: string): string {
  const parsed = pinoLine.safeParse(jsonOrNull(line));
  if (!parsed.success) return `  ${line}`;
  const { level, msg = '', err } = parsed.data;
  const word = typeof level === 'number' ? (LEVELS[level] ?? String(level)) : level;
  const cause = err?.stack ?? err?.message;
  return `  ${word} ${msg}${cause ? `\n    ${cause.replaceAll('\n', '\n    ')}` : ''}`;
}

function jsonOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
