import type { Outcome } from './outcome.ts';

/** The first thing in which two outcomes differ. */
export interface Difference {
  readonly what: 'rejection' | 'data' | 'key order' | 'errors' | 'extensions' | 'mutations' | 'complaint';
  readonly stock: string;
  readonly fast: string;
}

export function difference(stock: Outcome, fast: Outcome): Difference | null {
  if (stock.rejected !== fast.rejected)
    return { what: 'rejection', ...both(stock, fast, (side) => side.rejected || 'a result') };
  if (stock.data !== fast.data)
    return {
      what: sameButForOrder(stock.data, fast.data) ? 'key order' : 'data',
      ...both(stock, fast, ({ data }) => data),
    };
  const errors = both(stock, fast, (side) => side.errors.join('\n'));
  if (errors.stock !== errors.fast) return { what: 'errors', ...errors };
  if (stock.extensions !== fast.extensions)
    return { what: 'extensions', ...both(stock, fast, ({ extensions }) => extensions) };
  return null;
}

function both(stock: Outcome, fast: Outcome, of: (side: Outcome) => string): { stock: string; fast: string } {
  return { stock: of(stock), fast: of(fast) };
}

function sameButForOrder(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
