/** A span of real time; its parts add up. */
export interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly ms?: number;
}

/** The instant of an RFC 3339 text or of another instant, moved by a span of real time. Throws when the text is none. */
export function instant(base: string | Date, { days = 0, hours = 0, minutes = 0, ms = 0 }: Span = {}): Date {
  const start = new Date(base).getTime();
  if (Number.isNaN(start)) throw new Error(`not an instant: ${String(base)}`);
  return new Date(start + ((days * 24 + hours) * 60 + minutes) * 60_000 + ms);
}
