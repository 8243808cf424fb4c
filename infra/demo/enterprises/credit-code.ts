/** Alphabet of the unified social credit code 统一社会信用代码 (GB 32100-2015): no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Alphabet of the organisation code (GB 11714): 0-9 stand for themselves, A-Z for 10-35. */
const ORGANISATION = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of an organisation code's first eight characters (GB 11714). */
export function organisationCheck(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((all, weight, i) => all + weight * ORGANISATION.indexOf(body.charAt(i)), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}

/** Check character of a credit code's first seventeen characters (GB 32100-2015): weights 3^(i-1) mod 31. */
export function creditCheck(front: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of front) {
    sum += weight * ALPHABET.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * The valid code of invented company n: `91` (a company, registered with market supervision), 370883 (邹城), and an
 * organisation code that begins with YG, as no issued one does.
 */
export function creditCodeFor(n: number): string {
  let body = '';
  // 31^6 numbers; the factor is prime to 31, so that no two companies meet and neighbours look unlike.
  for (let left = (n * 7_654_321 + 12_345_678) % 31 ** 6, i = 0; i < 6; i += 1) {
    body = ALPHABET.charAt(left % 31) + body;
    left = Math.floor(left / 31);
  }
  const organisation = `YG${body}`;
  const front = `91370883${organisation}${organisationCheck(organisation)}`;
  return front + creditCheck(front);
}
