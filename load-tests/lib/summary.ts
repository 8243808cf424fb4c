import { settings } from './settings.ts';

/** Writes what k6 counted as JSON; `run.ts` makes the table from it. */
export function handleSummary(data: unknown): Record<string, string> {
  return settings.summary ? { [settings.summary]: JSON.stringify(data, null, 2) } : {};
}
