import { z } from 'zod';

/**
 * Code of a division or grid: 6 digits district (GB/T 2260), 9 town, 12 community (statistics codes), 15 grid
 * (community + 3-digit sequence). A longer code lies within each of its prefixes.
 */
export const DivisionCode = z.string().regex(/^\d{6}(\d{3}){0,3}$/, 'must have 6, 9, 12 or 15 digits');

export const GridCode = z.string().regex(/^\d{15}$/, 'must have 15 digits');

/** The code itself and every division it lies in, widest first: what a row stores as `within` for scope and roll-up. */
export function divisionPath(code: string): string[] {
  return [6, 9, 12, 15].filter((length) => length <= code.length).map((length) => code.slice(0, length));
}
