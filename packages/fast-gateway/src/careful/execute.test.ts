import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withErrors, withWrongValues } from './corrupt.ts';
import type { Graph, Outcome, Question } from './both-ways.ts';
import { shop } from './shop.ts';

const RUNS = Number(process.env['RUNS'] ?? 20);

let graph: Graph;
beforeAll(async () => {
  graph = await shop();
});
afterAll(() => graph.stop());

async function expectSame(question: Question): Promise<void> {
  const { stock, ours } = await graph.ask(question);
  expect(ours).toEqual(stock);
}

const QUESTIONS: Record<string, Question> = {
  'abstract types': {
    query: `{ things { __typename ... on Book { title kind: __typename } ... on Media { id maker { name } } ... on Note { text on { title } } } }`,
  },
  'interface objects': {
    query: `{ media { title reviews { stars by { name founded } } score } latest(count: 2) { media { title __typename score ... on Book { pages } } } }`,
  },
  'required fields': { query: `{ books { id postage stock } }` },
  'nested lists': { query: `{ shelves { title sizes stock maker { name works { title } } } }` },
  'fields selected twice': {
    query: `query { books { box { width } ...B } a: books { id } } fragment B on Book { box { note height } title maker { id } maker { name } }`,
  },
  'skip and include with defaults': {
    query: `query($yes: Boolean! = true, $no: Boolean = false) { media @include(if: $yes) { id title @skip(if: $no) score @include(if: $no) ... @skip(if: true) { maker { name } } } makers @skip(if: $no) { name @include(if: $yes) } }`,
  },
  'skip and include with values': {
    query: `query($yes: Boolean!, $no: Boolean!) { media @include(if: $yes) { id title @skip(if: $yes) } makers @skip(if: $no) { name @include(if: $yes) } }`,
    variables: { yes: true, no: true },
  },
  'variables that are missing or have a default': {
    query: `query($first: Int = 2, $kind: Json, $k: String) { things(first: $first, kind: $kind) { __typename } makers(kind: $k) { name } }`,
    variables: { kind: { deep: [1] } },
  },
  'mutations in sequence': {
    query: `mutation { a: retitle(id: "1", title: "A") { title postage } addMaker(name: "new") { name works { title } } b: retitle(id: "3", title: "B") { title stock } setFacts(facts: {x: 1}) }`,
  },
  'introspection beside fields': {
    query: `query($all: Boolean! = true, $name: String! = "Book") { __typename __schema { queryType { name ...T } } __type(name: $name) { fields(includeDeprecated: $all) { name } } facts } fragment T on __Type { kind }`,
  },
  'introspection alone': {
    query: `{ t: __typename none: __type(name: "Nothing") { name } mutations: __schema { mutationType { name } } }`,
  },
  'scalars of any form': { query: `{ facts f: facts }` },
  'names that objects inherit': {
    query: `{ books { valueOf: stock maker { constructor: best { title } __proto__: best { id } toString: name } } }`,
  },
  'nested entities': { query: `{ film { sequels { title maker { name best { title stock } } } minutes } }` },
};

describe('What the stock executor answers to clean answers, so do we:', () => {
  it.each(Object.entries(QUESTIONS))('%s', async (_, question) => {
    const { stock, ours } = await graph.ask(question);
    expect(stock).toMatchObject({ data: expect.any(String), errors: undefined, extensions: undefined });
    expect(ours).toEqual(stock);
  });
});

/** The places of entities in error paths are what we know better (deviations.test.ts); wrong values bring that about. */
function withoutPlaces({ errors, ...outcome }: Outcome): unknown {
  const text = JSON.stringify(errors, (key, value) => (key === 'path' && value ? value.map(placeless) : value));
  return { ...outcome, errors: text };
}

function placeless(element: string | number): string {
  return typeof element === 'number' ? '#' : element;
}

const corruption = fc.record({ seed: fc.integer(), share: fc.constantFrom(0.3, 0.6, 1) });

describe('What the stock executor makes of faults, so do we:', () => {
  it.each(Object.entries(QUESTIONS))('wrong values: %s', async (_, question) => {
    await fc.assert(
      fc.asyncProperty(corruption, async (of) => {
        const { stock, ours } = await graph.ask({ ...question, fault: withWrongValues(of) });
        expect(withoutPlaces(ours)).toEqual(withoutPlaces(stock));
      }),
      { numRuns: RUNS },
    );
  });

  it.each(Object.entries(QUESTIONS))('errors: %s', async (_, question) => {
    await fc.assert(
      fc.asyncProperty(corruption, (of) => expectSame({ ...question, fault: withErrors(of) })),
      { numRuns: RUNS },
    );
  });
});
