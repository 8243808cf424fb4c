import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { ContextMaker } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { excuses } from './judge.ts';
import type { Said } from './judge.ts';
import { MENDS, PARALLEL } from './mends.ts';

const maker = new ContextMaker(buildSchema('type Query { a: Int b: Int }'));
let context: RequestContext;

beforeAll(async () => {
  const made = await maker.context({ query: '{ a b }', variableSets: [{}] });
  if (!made) throw new Error('refused');
  context = made;
});
afterAll(() => maker.stop());

function saying(data: string, ...mutations: string[]): Said {
  return { outcome: { data, errors: [], extensions: '', rejected: '' }, mutations };
}

/** Stock says one thing, and another once all of the named faults are mended. */
function stockWith(faults: readonly string[], before: Said, after: Said) {
  return {
    stock: before,
    mended: (names: readonly string[]) => Promise.resolve(isAll(faults, names) ? after : before),
  };
}

function isAll(faults: readonly string[], names: readonly string[]): boolean {
  return faults.every((name) => names.includes(name));
}

const [first = '', second = ''] = MENDS.map(({ name }) => name);
const wrong = saying('{"a":1}');
const right = saying('{"a":1,"b":2}');

describe('A difference is excused', () => {
  it('by just those faults of stock without which stock says the same', async () => {
    const evidence = { context, fast: right, truth: null, ...stockWith([second], wrong, right) };
    expect(await excuses(evidence)).toEqual([second]);
    const both = { context, fast: right, truth: null, ...stockWith([first, second], wrong, right) };
    expect(await excuses(both)).toEqual([first, second]);
  });

  it('by the order of keys if ours is that of the specification', async () => {
    const reversed = saying('{"b":2,"a":1}');
    const ours = { context, fast: right, truth: null, ...stockWith([], reversed, reversed) };
    expect(await excuses(ours)).toEqual(['order of merged fragments']);
    const theirs = { context, fast: reversed, truth: null, ...stockWith([], right, right) };
    expect(await excuses(theirs)).toBeNull();
  });

  it('by another order of answers', async () => {
    const evidence = {
      context,
      stock: wrong,
      fast: right,
      truth: null,
      mended: (_: readonly string[], arrival?: string) => Promise.resolve(arrival === 'last first' ? right : wrong),
    };
    expect(await excuses(evidence)).toEqual([PARALLEL]);
  });
});

describe('A difference is not excused', () => {
  it('if stock says something else with all its faults mended', async () => {
    const evidence = { context, fast: saying('{"a":1,"b":3}'), truth: null, ...stockWith([first], wrong, right) };
    expect(await excuses(evidence)).toBeNull();
  });

  it('if the data are not those of the monolith', async () => {
    const evidence = { context, fast: right, ...stockWith([first], wrong, right) };
    expect(await excuses({ ...evidence, truth: '{"b":2,"a":1}' })).toEqual([first]);
    expect(await excuses({ ...evidence, truth: '{"a":1,"b":3}' })).toBeNull();
  });

  it('if the mutations sent differ', async () => {
    const evidence = { context, fast: saying('{"a":1,"b":2}', 'twice'), truth: null };
    expect(await excuses({ ...evidence, ...stockWith([first], wrong, right) })).toBeNull();
  });
});
