import { encoded } from '../../latin1.ts';
import { RawText, textOf } from './text.ts';
import type { ValueFault } from './value-faults.ts';

/** Numbers written in ways JSON allows and few servers use. */
const NUMBERS = [
  '1.0',
  '1e3',
  '-0',
  '-0.0',
  '1E+2',
  '0.1e1',
  '12345678901234567890',
  '2147483648',
  '-2147483649',
  '1e400',
  '3.0000000000000001',
  '1.5e-7',
];

/** What is not JSON where a value should be. */
const NO_JSON = [
  '01',
  '1.',
  '.5',
  '+1',
  '-',
  '1e',
  '0x10',
  'NaN',
  'Infinity',
  'undefined',
  'True',
  'nul',
  'tru',
  'nulll',
  "'x'",
  '',
  '"open',
  '1 2',
  '"a""b"',
  '[1,]',
  '{"a":1,}',
  '{a:1}',
  '[1',
  '}',
  ']',
  ',',
  '/**/1',
  '\ufeff1',
];

/** Endings put into a string: the first four are JSON, the others are not. */
const FINE_IN_STRINGS = [
  '\\u0000',
  '\\ud800',
  '\\/',
  '\x7f',
  '\\u005c',
  '\\\\',
  '\\"',
  '\xed\xa0\x80',
  '\xff\xfe',
  '\xc3',
  '\xe2\x82',
  '\xf0\x9f\x98',
  '\xc0\xaf',
  '\xe2\x80\xa8',
];
const BAD_IN_STRINGS = ['\x01', '\n', '\t', '\x00', '\\x41', '\\u12', '\\u12G4', '\\', "\\'", '\\U0041', '"'];

const oddNumber: ValueFault = ({ value, random }) =>
  typeof value === 'number' ? new RawText(random.pick(NUMBERS)) : undefined;

/** A whole entity is never nothing at all: a list of one would then be an empty list, one of two no list. */
const noJson: ValueFault = ({ random, key }) => {
  const token = NO_JSON[random.below(NO_JSON.length)] ?? '';
  return new RawText(encoded(token === '' && key === null ? 'nothing' : token));
};

function inString(pieces: readonly string[]): ValueFault {
  return ({ value, random }) => {
    if (typeof value !== 'string') return undefined;
    const text = textOf(value);
    const at = random.pick([1, text.length - 1]);
    return new RawText(text.slice(0, at) + random.pick(pieces) + text.slice(at));
  };
}

export const TOKEN_FAULTS: Readonly<Record<string, ValueFault>> = {
  'odd number': oddNumber,
  'no JSON': noJson,
  'odd string': inString(FINE_IN_STRINGS),
  'broken string': inString(BAD_IN_STRINGS),
};
