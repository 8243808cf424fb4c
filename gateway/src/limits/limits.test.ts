import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { createInspect } from './inspect.ts';
import { measure } from './measure.ts';
import { watchOverload } from './overload.ts';

const excessesOf = (query: string) => measure(parse(query));
const times = (n: number, text: (index: number) => string) =>
  Array.from({ length: n }, (_, index) => text(index)).join(' ');
const nested = (depth: number) => `{ ${times(depth - 1, (n) => `f${n} {`)} leaf ${'}'.repeat(depth - 1)} }`;

describe('depth', () => {
  it('may be 10, not 11', () => {
    expect(excessesOf(nested(10))).toEqual([]);
    expect(excessesOf(nested(11))).toEqual([{ limit: 'depth', found: 11 }]);
  });

  it('counts through fragments, named or not', () => {
    expect(excessesOf(`{ a { ...F } } fragment F on T { ... on U ${nested(10)} }`)).toEqual([
      { limit: 'depth', found: 11 },
    ]);
  });

  it('leaves introspection to the rule the validator has for it', () => {
    expect(excessesOf(getIntrospectionQuery())).toEqual([]);
  });
});

describe('aliases', () => {
  it('may be 15, not 16, and __typename counts', () => {
    expect(excessesOf(`{ a { ${times(15, (n) => `n${n}: __typename`)} } }`)).toEqual([]);
    expect(excessesOf(`{ a { ${times(16, (n) => `n${n}: __typename`)} } }`)).toEqual([{ limit: 'aliases', found: 16 }]);
  });

  it('count as often as their fragment is spread', () => {
    const doubling = times(30, (n) => `fragment F${n} on T { x { ...F${n + 1} } y { ...F${n + 1} } }`);
    const started = excessesOf(`{ a { ...F0 } } ${doubling} fragment F30 on T { b: c }`);
    expect(started).toContainEqual({ limit: 'aliases', found: 2 ** 30 });
  });
});

describe('fields and fragments', () => {
  it('may be 2,000 in all, not more, though the document is short', () => {
    const doubling = (levels: number) =>
      `{ a { ...F0 } } ${times(levels, (n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on T { b }`;
    expect(excessesOf(doubling(8))).toEqual([]);
    expect(excessesOf(doubling(10))).toEqual([{ limit: 'selections', found: 3_072 }]);
  });

  it('ends for a fragment that meets itself', () => {
    expect(excessesOf('{ a { ...F } } fragment F on T { b: c ...F }')).toEqual([]);
  });
});

describe('root fields', () => {
  it('may be 5, not 6, fragments expanded', () => {
    expect(excessesOf('{ a b c d e }')).toEqual([]);
    expect(excessesOf('{ a b ...F } fragment F on Query { c d e f }')).toEqual([{ limit: 'rootFields', found: 6 }]);
  });

  it('are those of the largest operation', () => {
    expect(excessesOf('query A { a b c } query B { d e f }')).toEqual([]);
  });
});

describe('a page', () => {
  const inspect = createInspect();
  const limits = (query: string, variables = {}) =>
    inspect(query, variables).map(({ extensions }) => extensions?.['limit']);

  it('may hold 100, whether written, by default, or by variable', () => {
    const query = 'query ($n: Int = 101) { a(first: $n) }';
    expect(limits('{ a(first: 100) b(last: 101) }')).toEqual(['page']);
    expect(limits(query)).toEqual(['page']);
    expect(limits('query ($n: Int) { a { b(last: $n) } }', { n: 101 })).toEqual(['page']);
    expect(limits('query ($n: Int) { a { b(last: $n) } }', { n: 100 })).toEqual([]);
    expect(limits('query ($n: Int) { a(size: $n) }', { n: 101 })).toEqual([]);
  });

  it('is judged anew for each request, though the document is known', () => {
    const query = 'query ($n: Int) { c(first: $n) }';
    expect([limits(query, { n: 1 }), limits(query, { n: 1e6 }), limits(query, { n: 1 })]).toEqual([[], ['page'], []]);
  });
});

describe('a syntax error', () => {
  it('is told with its place; so is a document of more than 2,000 tokens', () => {
    const inspect = createInspect();
    expect(inspect('{ a', {})).toMatchObject([
      { message: expect.stringContaining('Syntax Error'), extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    ]);
    expect(inspect(`{ ${'a '.repeat(1_998)} }`, {})).toMatchObject([{ extensions: { limit: 'rootFields' } }]);
    expect(inspect(`{ ${'a '.repeat(1_999)} }`, {})).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  });
});

describe('work in hand', () => {
  it('is bounded, and a place that is given back can be taken again', () => {
    const overload = watchOverload(2);
    const leave = overload.enter();
    expect([overload.enter() !== null, overload.enter()]).toEqual([true, null]);
    leave?.();
    expect(overload.enter()).not.toBeNull();
    overload.stop();
  });
});
