import { checkCharacter, deriveId } from '@yunge/kernel';
import type { HonourCategory } from './honour-rules.ts';

const LETTER: Readonly<Record<HonourCategory, string>> = {
  RESIDENT_UNIT: 'D',
  CASE_FILE: 'A',
  MEDIATOR: 'T',
  GRID_CHIEF: 'Z',
  GRID_MEMBER: 'Y',
};
const NUMBER = /^WGB20\d{2}[DATZY][0-9A-HJKMNP-TV-Z]{12}[0-9A-Z]$/;

export interface Numbered {
  readonly listId: string;
  readonly subjectId: string;
  readonly category: HonourCategory;
  /** First month of the window, `YYYY-MM`. */
  readonly fromMonth: string;
}

/**
 * Number of a certificate: WGB (网格表彰), year of the window, category (D 单位 A 案卷 T 调解 Z 网格长 Y 网格员), 60 bits of a
 * hash in 12 Crockford characters, check character; for example `WGB2026Y7K3M9QX2B4TR` and its check. The same honour has
 * the same number, whoever issues it; it tells nothing but what was published anyway.
 */
export function honourNumberOf({ listId, subjectId, category, fromMonth }: Numbered): string {
  const serial = deriveId('honour-number', listId, subjectId).slice(-12);
  const body = `WGB${fromMonth.slice(0, 4)}${LETTER[category]}${serial}`;
  return body + checkCharacter(body);
}

/** The number without spaces and hyphens, in capitals; null where it cannot be one of ours. */
export function readHonourNumber(text: string): string | null {
  const number = text.replace(/[\s-]/g, '').toUpperCase();
  return NUMBER.test(number) && checkCharacter(number.slice(0, -1)) === number.at(-1) ? number : null;
}
