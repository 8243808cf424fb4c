/** GB 32100-2015: digits and capitals without I, O, S, V and Z; a character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 3^(i−1) mod 31 for the 17 characters before the check character. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** GB 11714-1997: weights of the eight characters of an organisation code; letters count A = 10 to Z = 35. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** What is wrong with a code; only the last two can be overridden, because nothing else was ever issued. */
export type CreditCodeFault = 'MALFORMED' | 'CHECK_CHARACTER' | 'ORGANISATION_CODE';

/** The code as it is stored: full-width characters narrowed, capitals, no spaces or hyphens. */
export function normaliseCreditCode(text: string): string {
  return text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
}

/** The 18th character of a 统一社会信用代码, from the 17 before it; null when one is outside the alphabet. */
export function checkCharacter(code: string): string | null {
  const values = [...code.slice(0, 17)].map((character) => ALPHABET.indexOf(character));
  if (values.length < 17 || values.includes(-1)) return null;
  const sum = values.reduce((total, value, place) => total + value * (WEIGHTS[place] ?? 0), 0);
  // The outer remainder matters: a sum that 31 divides has the check character 0.
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The check character of an organisation code 组织机构代码, from its first eight characters. */
export function organisationCheckCharacter(code: string): string {
  const sum = [...code.slice(0, 8)].reduce(
    (total, character, place) => total + Number.parseInt(character, 36) * (ORGANISATION_WEIGHTS[place] ?? 0),
    0,
  );
  return '0123456789X0'.charAt(11 - (sum % 11));
}

/**
 * What is wrong with a normalised 统一社会信用代码, or null. Characters 9 to 17 are an organisation code with a check
 * character of its own (GB 11714), and the 18th covers the whole (GB 32100-2015).
 */
export function creditCodeFault(code: string): CreditCodeFault | null {
  if (!/^[0-9A-Z]{2}\d{6}[0-9A-Z]{10}$/.test(code)) return 'MALFORMED';
  if (checkCharacter(code) !== code.charAt(17)) return 'CHECK_CHARACTER';
  if (organisationCheckCharacter(code.slice(8)) !== code.charAt(16)) return 'ORGANISATION_CODE';
  return null;
}
