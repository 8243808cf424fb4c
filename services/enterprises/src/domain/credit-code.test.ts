import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { checkCharacter, creditCodeFault, normaliseCreditCode, organisationCheckCharacter } from './credit-code.ts';

const uscc = stdnum['CN']?.['uscc'];
const isValidBefore = (code: string) => uscc?.validate(code).isValid;

const letters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const digits = [...'0123456789'];
const text = (from: readonly string[], length: number) =>
  fc.array(fc.constantFrom(...from), { minLength: length, maxLength: length }).map((each) => each.join(''));

/** Codes of which only the check characters are right by construction. */
const issued = fc.tuple(text(digits, 8), text(letters, 8)).map(([front, organisation]) => {
  const body = front + organisation + organisationCheckCharacter(organisation);
  return body + (checkCharacter(body) ?? '?');
});

describe('a credit code', () => {
  it.each(['91350100M000100Y43', '91512081MA62K0260E', '9131000063159284XQ', '91110000802100433B'])(
    '%s of the standard and of real companies is sound',
    (code) => {
      expect(creditCodeFault(code)).toBeNull();
      expect(isValidBefore(code)).toBe(true);
    },
  );

  it('with a wrong check character is refused', () => {
    expect(creditCodeFault('91350100M000100Y4Z')).toBe('CHECK_CHARACTER');
    expect(isValidBefore('91350100M000100Y4Z')).toBe(false);
  });

  it('whose organisation code fails its own check is refused although the whole passes', () => {
    const body = '91350100M000100Y5';
    const code = body + checkCharacter(body);
    expect(isValidBefore(code)).toBe(true);
    expect(creditCodeFault(code)).toBe('ORGANISATION_CODE');
  });

  it.each(['', '91350100M000100Y4', '91350100M000100Y433', '9135O100M000100Y43', '91350100M000100Y4$'])(
    '"%s" of a wrong shape is malformed',
    (code) => expect(creditCodeFault(code)).toBe('MALFORMED'),
  );

  it('is read whether typed wide, small, or in groups', () => {
    expect(normaliseCreditCode(' ９１３５０１００-m000100y43 ')).toBe('91350100M000100Y43');
  });

  it('is judged as by an independent library, but for the check character 0, which that library never accepts', () => {
    const zeroes = fc.sample(issued, { numRuns: 2_000, seed: 3 }).filter((code) => code.endsWith('0'));
    expect(zeroes.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(issued, (code) => {
        expect(creditCodeFault(code)).toBeNull();
        expect(isValidBefore(code)).toBe(!code.endsWith('0'));
      }),
    );
  });

  it('changed in any one character is refused', () => {
    fc.assert(
      fc.property(issued, fc.nat(17), fc.constantFrom(...letters), (code, place, letter) => {
        fc.pre(code.charAt(place) !== letter);
        expect(creditCodeFault(code.slice(0, place) + letter + code.slice(place + 1))).not.toBeNull();
      }),
    );
  });
});
