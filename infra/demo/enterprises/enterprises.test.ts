import { describe, expect, it } from '@jest/globals';
import { stdnum } from 'stdnum';
import { fixtures } from '../fixtures.ts';
import { peopleOf } from '../people/people.ts';
import { ZOUCHENG } from '../places/divisions.ts';
import { creditCheck, organisationCheck } from './credit-code.ts';
import { enterprise, enterprises } from './enterprises.ts';
import { chains, parks } from './kinds.ts';
import { serviceItems } from './service-items.ts';

const all = [...enterprises()];

describe('The credit codes', () => {
  it('are all valid to an independent implementation', () => {
    // stdnum 1.12.0 refuses every code whose check character is 0 (31 - 0 is outside its alphabet): those are checked below.
    const judged = all.filter((one) => !one.creditCode.endsWith('0'));
    expect(judged.length).toBeGreaterThan(3000);
    expect(judged.filter((one) => stdnum.CN?.uscc?.validate(one.creditCode).isValid !== true)).toEqual([]);
  });

  it('carry both check characters, by rules that agree with known codes', () => {
    for (const code of [
      '91350100M000100Y43',
      '91512081MA62K0260E',
      '9131000063159284XQ',
      '91110000802100433B',
      ...all.map((one) => one.creditCode),
    ]) {
      expect(code).toHaveLength(18);
      expect(organisationCheck(code.slice(8, 16))).toBe(code.charAt(16));
      expect(creditCheck(code.slice(0, 17))).toBe(code.charAt(17));
    }
    expect(creditCheck('91350100M000100Y4')).not.toBe('Z');
  });

  it('are unique, and cannot be those of a real company', () => {
    expect(new Set(all.map((one) => one.creditCode)).size).toBe(all.length);
    expect(all.every((one) => one.creditCode.startsWith('91370883YG'))).toBe(true);
  });
});

describe('The companies', () => {
  it('are 3,266, each with one of the 86 liaisons, whose loads differ by one at most', () => {
    expect(all).toHaveLength(fixtures.zoucheng.companies.value);
    const loads = Map.groupBy(all, (one) => one.liaison);
    expect(new Set(loads.keys())).toEqual(new Set([...peopleOf(ZOUCHENG, 'LIAISON')].map((one) => one.id)));
    expect(loads.size).toBe(fixtures.zoucheng.liaisons.value);
    const sizes = [...loads.values()].map((group) => group.length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([37, 38]);
  });

  it('fill every chain, park and scale', () => {
    for (const { code } of chains) expect(all.filter((one) => one.chain === code).length).toBeGreaterThan(50);
    for (const { code, town } of parks)
      expect(all.some((one) => one.park === code && one.division === town)).toBe(true);
    expect(all.filter((one) => one.key).length).toBeGreaterThan(200);
    expect(() => enterprise(3266)).toThrow('There is no company 3266.');
  });

  it('are offered 46 service items', () => {
    expect(serviceItems).toHaveLength(fixtures.zoucheng.serviceItems.value);
    expect(serviceItems.filter((item) => item.waivedProof !== null).length).toBeGreaterThan(5);
  });
});
