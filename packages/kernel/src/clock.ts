/**
 * The platform's time: the store's clock, so that every process agrees on what is due.
 * `now` is cheap and monotonic between syncs; `sync` asks the store and answers with the fresh instant.
 */
export interface Clock {
  now(): Date;
  sync(): Promise<Date>;
}

/** A clock that stands still at an instant, for tests and replays. */
export function fixedClock(instant: string | Date): Clock {
  const at = new Date(instant);
  return { now: () => new Date(at), sync: () => Promise.resolve(new Date(at)) };
}
