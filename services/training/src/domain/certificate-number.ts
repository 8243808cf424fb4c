import type { TrainingModule } from './session.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTER: Record<TrainingModule, string> = { PARTY_SPIRIT: 'D', PROFESSIONAL: 'Y', PERSONAL: 'G' };
const NUMBER = /^WGX(\d{4})([DYG])([0-9A-HJKMNP-TV-Z]{12})([0-9A-Z])$/;

/**
 * Check character of ISO/IEC 7064 MOD 37,36 over digits and capital letters. It shows every single wrong character.
 */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const sum = (product + ALPHABET.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return ALPHABET[(37 - product) % 36] ?? '';
}

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
