/** A part of the public interface beside the graph, and the service that answers there. */
export interface Forward {
  /** Begins and ends with a slash. */
  readonly prefix: string;
  readonly service: string;
  /** Longest body of somebody who has signed in, bytes; anybody else may send `ANONYMOUS_BYTES`. */
  readonly maxBytes: number;
  /** Longest time, milliseconds; as long as an operation of the graph unless given. */
  readonly patience?: number;
  /** So many at a time of those with a token, and of those without, as each is held in memory; the others are told to wait. */
  readonly atOnce: number;
}

const KB = 1024;
const MB = 1024 * KB;

/** Longest body of somebody who has not signed in, bytes. */
export const ANONYMOUS_BYTES = 256 * KB;

export const FORWARDS: readonly Forward[] = [
  { prefix: '/open311/', service: 'grids', maxBytes: 256 * KB, atOnce: 64 },
  { prefix: '/files/', service: 'grids', maxBytes: 10 * MB, patience: 30_000, atOnce: 8 },
  { prefix: '/imports/', service: 'grids', maxBytes: 32 * MB, patience: 120_000, atOnce: 2 },
  { prefix: '/honours/', service: 'personnel', maxBytes: 1 * KB, atOnce: 16 },
];
