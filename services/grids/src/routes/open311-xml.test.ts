import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXml } from './open311.fixture.ts';
import { toXml, type Value } from './open311-xml.ts';

describe('A document in XML', () => {
  it('repeats an element for each of a list, and is empty where there is nothing', () => {
    const value: Value = { request: [{ id: 'a', zip: null, isOpen: true }, { id: 'b' }], none: [], lat: 40.5 };
    expect(toXml('requests', value)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><requests><request><id>a</id><zip/><isOpen>true</isOpen></request>' +
        '<request><id>b</id></request><lat>40.5</lat></requests>',
    );
  });

  it('gives back any text as it was, but for what XML cannot hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const hostile = fc.constantFrom(
      '&foo;',
      '&#1;',
      ']]>',
      '<!--',
      '<a b="',
      "'",
      '\r\n',
      '\uD800',
      '\uFFFE',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(text, hostile), { maxLength: 6 }), (parts) => {
        const said = parts.join('');
        const legal = said.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
        expect(readXml(toXml('a', { b: said }))).toEqual({ a: { b: legal } });
      }),
      { numRuns: 500 },
    );
  });
});
