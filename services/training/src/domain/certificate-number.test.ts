import { describe, expect, it } from '@jest/globals';
import { MODULES } from '@yunge/contracts';
import { checkCharacter } from '@yunge/kernel';
import fc from 'fast-check';
import { certificateNumberOf, readCertificateNumber } from './certificate-number.ts';

const CROCKFORD = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const CAPITALS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const serials = fc.array(fc.constantFrom(...CROCKFORD), { minLength: 12, maxLength: 12 }).map((all) => all.join(''));
const numbers = fc
  .tuple(serials, fc.constantFrom(...MODULES), fc.integer({ min: 2020, max: 2099 }))
  .map(([serial, module, year]) => certificateNumberOf(serial, module, String(year)));

describe('A certificate number', () => {
  it('carries the check character of ISO/IEC 7064 MOD 37,36', () => {
    expect(checkCharacter('A12425GABC1234002')).toBe('M'); // the standard body's own example, a Global Release Identifier
  });

  it('is read as it was written, whatever spaces, hyphens and small letters it comes with', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readCertificateNumber(number)).toBe(number);
        expect(readCertificateNumber(` ${number.toLowerCase().replace(/(.{4})/g, '$1-')} `)).toBe(number);
      }),
    );
  });

  it('with any one character wrong is none of ours', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.constantFrom(...CAPITALS), (number, place, wrong) => {
        const at = place % number.length;
        fc.pre(number[at] !== wrong);
        expect(readCertificateNumber(number.slice(0, at) + wrong + number.slice(at + 1))).toBeNull();
      }),
    );
  });
});
