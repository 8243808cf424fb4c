import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** What never stands in a log, at the top of an entry or up to three objects deep. */
const PRIVATE = [
  'authorization',
  'cookie',
  '["x-yunge-actor"]',
  'token',
  'accessToken',
  'password',
  'secret',
  'phone',
  'idNumber',
  'address',
];

const paths = PRIVATE.flatMap((key) => {
  const below = key.startsWith('[') ? key : `.${key}`;
  return [key, `*${below}`, `*.*${below}`, `*.*.*${below}`];
});

export interface LoggerOptions {
  /** Name of the process, on every line. */
  readonly name: string;
  readonly level: string;
  /** Standard output unless given. */
  readonly destination?: DestinationStream;
}

/** One JSON object a line; private fields are replaced by `[redacted]`. */
export function createLogger({ name, level, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { name, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
