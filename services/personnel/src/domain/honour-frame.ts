import type { HonourTerms } from './honour-list.ts';
import type { HonourWindow } from './honour-window.ts';

/** What all lists of a district, window and cut-off are computed from: one snapshot. */
export interface Frame {
  /** The whole district, whatever the area of a list: a matter that moved between communities counts where it ended. */
  readonly district: string;
  readonly window: HonourWindow;
  readonly cutOff: Date;
}

export function frameOf({ areaCode, window, cutOff }: Pick<HonourTerms, 'areaCode' | 'window' | 'cutOff'>): Frame {
  return { district: areaCode.slice(0, 6), window, cutOff };
}

/** Where the window ends for a list: at the cut-off, where that comes first. Exclusive. */
export function endOf({ window, cutOff }: Pick<Frame, 'window' | 'cutOff'>): Date {
  return cutOff < window.until ? cutOff : window.until;
}
