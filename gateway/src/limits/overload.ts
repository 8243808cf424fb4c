import { gauge } from '@yunge/runtime';

/** The event loop may be this late before new operations are told to wait, milliseconds. */
const MAX_LAG = 400;
const LOOK_EVERY = 100;

export interface Overload {
  /** Takes a place, or gives null when there is none: answer 503 then. Give the place back when done. */
  enter(): (() => void) | null;
  stop(): void;
}

/** Keeps the work in hand bounded, so that under too much load some are answered in time and the rest are told at once. */
export function watchOverload(maxInFlight: number): Overload {
  const running = gauge({ name: 'yunge_gateway_in_flight', help: 'Operations being answered' });
  let inFlight = 0;
  let lag = 0;
  let last = performance.now();
  const look = setInterval(() => {
    const now = performance.now();
    lag = now - last - LOOK_EVERY;
    last = now;
  }, LOOK_EVERY).unref();

  return {
    enter() {
      // With nothing in hand the lag is over, whatever the last look said.
      if (inFlight >= maxInFlight || (lag > MAX_LAG && inFlight > 0)) return null;
      inFlight += 1;
      running.set(inFlight);
      return () => {
        inFlight -= 1;
        running.set(inFlight);
      };
    },
    stop: () => clearInterval(look),
  };
}
