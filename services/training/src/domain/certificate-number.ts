import { checkCharacter } from '@yunge/kernel';
import type { TrainingModule } from './session.ts';

const LETTER: Record<TrainingModule, string> = { PARTY_SPIRIT: 'D', PROFESSIONAL: 'Y', PERSONAL: 'G' };
const NUMBER = /^WGX(\d{4})([DYG])([0-9A-HJKMNP-TV-Z]{12})([0-9A-Z])$/;

/**
 * Number of a certificate: WGX (网格星), year, module (D 党性 Y 业务 G 个人), serial of 12 Crockford characters drawn by
 * chance, check character; for example `WGX2026Y7K3M9QX2B4TRC`. With 60 bits of chance it cannot be guessed, and it
 * tells nothing of the holder.
 */
export function certificateNumberOf(serial: string, module: TrainingModule, year: string): string {
  const body = `WGX${year}${LETTER[module]}${serial}`;
  return body + checkCharacter(body);
}

/** The number without spaces and hyphens, in capitals; null where it cannot be one of ours. */
export function readCertificateNumber(text: string): string | null {
  const number = text.replace(/[\s-]/g, '').toUpperCase();
  return NUMBER.test(number) && checkCharacter(number.slice(0, -1)) === number.at(-1) ? number : null;
}
