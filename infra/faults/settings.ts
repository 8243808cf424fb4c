import { parseArgs } from 'node:util';
import { PlainError } from '../stores/plain-error.ts';

export interface FaultSettings {
  readonly seed: string;
  readonly cases: number;
  readonly faults: number;
  readonly workers: number;
  /** How long steps come due and things break, milliseconds. */
  readonly windowMs: number;
  /** Time between the beginning of the planting and of the window, milliseconds. Alarms are set ten seconds ahead. */
  readonly leadMs: number;
}

export type Mode = 'faults' | 'control' | 'storm';

const USAGE =
  'Use: npm run faults -- [--seed 1] [--cases 1500] [--faults 40] [--workers 4] [--seconds 90] | --control | --storm [--sent 10000]';

/** Forty faults in ninety seconds; larger runs keep that density. */
const MS_PER_FAULT = 2_250;
/** What this many steps a second cost leaves a machine of two cores room for the faults. */
const STEPS_PER_SECOND = 33;
const STEPS_PER_CASE = 3.5;

/** Reads the task's arguments. Throws a PlainError for anything it does not know. */
export function settingsOf(args: readonly string[]): FaultSettings & { readonly mode: Mode; readonly sent: number } {
  const { seed, control, storm, ...numbers } = parsed(args);
  const number = (name: keyof typeof numbers, fallback: number, most: number): number => {
    const text = numbers[name];
    const value = text === undefined ? fallback : Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new PlainError(`--${name} ${text} is not a whole number from 1 to ${most}.`, USAGE);
  };
  if (control && storm) throw new PlainError('--control and --storm are two different runs.', USAGE);
  const cases = number('cases', control ? 300 : 1_500, 1_000_000);
  const faults = number('faults', 40, 100_000);
  const fewest = control
    ? 30
    : Math.ceil(Math.max(faults * MS_PER_FAULT, (cases * STEPS_PER_CASE * 1_000) / STEPS_PER_SECOND) / 1_000);
  return {
    mode: control ? 'control' : storm ? 'storm' : 'faults',
    seed: seed ?? '1',
    cases,
    faults,
    workers: number('workers', 4, 32),
    windowMs: number('seconds', Math.max(30, fewest), 100_000) * 1_000,
    leadMs: 14_000 + cases * 4,
    sent: number('sent', 10_000, 1_000_000),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: text,
        cases: text,
        faults: text,
        workers: text,
        seconds: text,
        sent: text,
        control: flag,
        storm: flag,
      },
    }).values;
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USAGE);
  }
}
