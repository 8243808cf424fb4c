import type { Scope } from './seam.ts';

const DAY_MS = 86_400_000;
/** Newest first, spans grow by half from a day to about two months: an empty one costs a look into the index. */
const GROWTH = 1.5;
const WIDEST_DAYS = 60;
/** Oldest first, the first page is looked for in these years around now. */
const OLDEST_DAYS = 5 * 365;
const LATEST_DAYS = 365;
/** A span with no more than this is cheap to sort. */
const FEW = 2_000;

export interface SpansOptions {
  readonly field: string;
  readonly ascending: boolean;
  /** About where the newest lie. */
  readonly recentFrom: Date;
  /** Where the page before ended; null for the first. */
  readonly start: Date | null;
  readonly size: number;
  /** How many there are in a span; stores answer this from an index. */
  count(span: Scope): Promise<number>;
}

/**
 * Spans of a date field to be read one after the other until a page is full; after the last, everything must be read.
 * Not every store can read an index in order, and sorting 30,000 documents to show twenty takes it a second or two;
 * any can select a span by an index, and count in one.
 */
export async function* spans(options: SpansOptions): AsyncGenerator<Scope> {
  const { field, ascending, recentFrom, start } = options;
  const from = (start ?? recentFrom).getTime();
  if (!ascending) {
    for (let days = 1; days < WIDEST_DAYS; days *= GROWTH) yield { [field]: { $gte: new Date(from - days * DAY_MS) } };
  } else if ((await options.count({})) > FEW) {
    yield { [field]: { $lt: new Date(await fullAt(options)) } };
  }
}

/** An instant, to about two days, before which more than a page lies and not much more than that. */
async function fullAt({ field, recentFrom, start, size, count }: SpansOptions): Promise<number> {
  let empty = start?.getTime() ?? recentFrom.getTime() - OLDEST_DAYS * DAY_MS;
  let full = recentFrom.getTime() + LATEST_DAYS * DAY_MS;
  while (full - empty > DAY_MS) {
    const middle = (empty + full) / 2;
    const found = await count({ [field]: { $lt: new Date(middle) } });
    if (found > size) full = middle;
    else empty = middle;
    if (found > size && found <= FEW) break;
  }
  return full;
}
