import { parseArgs } from 'node:util';
import { PlainError } from '../stores/plain-error.ts';
import { contenders } from './contenders.ts';
import { operations, type OperationName } from './world/operations.ts';

const names = contenders.map(({ name }) => name);
const USE = `Use: npm run bench:gateway -- [--only ${names.join(',')}] [--query heavy|small] [--secs 3] [--rounds 5] [--seed 1] [--hive-router]`;

export interface BenchSettings {
  /** All that can be had here, when none is named. */
  readonly only: readonly string[] | null;
  readonly queries: readonly OperationName[];
  readonly secs: number;
  readonly rounds: number;
  /** The numbers that make requests differ start from here. */
  readonly seed: number;
  /** Build Hive Router if it is not there. */
  readonly hiveRouter: boolean;
}

/** Throws a PlainError for anything that is not a setting. */
export function settingsOf(args: readonly string[]): BenchSettings {
  const values = parsed(args);
  const only = values.only?.split(',') ?? null;
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new PlainError(`There is no gateway ${JSON.stringify(unknown)}.`, USE);
  const queries = Object.keys(operations).filter((name) => !values.query || name === values.query);
  if (queries.length === 0) throw new PlainError(`There is no query ${JSON.stringify(values.query)}.`, USE);
  const whole = (name: 'secs' | 'rounds' | 'seed', fallback: number, most: number): number => {
    const number = Number(values[name] ?? fallback);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new PlainError(`--${name} ${values[name]} is not a whole number from 1 to ${most}.`, USE);
  };
  return {
    only,
    queries: queries.filter((name): name is OperationName => name in operations),
    secs: whole('secs', 3, 60),
    rounds: whole('rounds', 5, 20),
    seed: whole('seed', 1, 9),
    hiveRouter: values['hive-router'] ?? false,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const others = { secs: text, rounds: text, seed: text, 'hive-router': { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options: { only: text, query: text, ...others } }).values;
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), USE);
  }
}
