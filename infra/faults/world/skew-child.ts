/*
 * Loaded before a process of the fault world (`node --import`): moves its wall clock on command, and ends it when
 * whoever started it is gone. On SIGUSR2 the file named by FAULTS_SKEW is read: milliseconds that `Date` runs ahead.
 * Timers and `performance.now` go on as they are, as they do when somebody sets the clock of a host.
 */
import { readFileSync } from 'node:fs';

const file = process.env['FAULTS_SKEW'] ?? '';
const RealDate = Date;
let aheadMs = 0;

function read(): void {
  try {
    aheadMs = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    aheadMs = 0;
  }
}

const now = (): number => RealDate.now() + aheadMs;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: unknown[], asked: NewableFunction) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
RealDate.prototype.constructor = Date;

read();
process.on('SIGUSR2', read);
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1_000).unref();
