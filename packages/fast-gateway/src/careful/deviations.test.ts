import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { Graph, type Fault, type Outcome } from './both-ways.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [
  "@key", "@shareable", "@external", "@requires"
])`;

const OWN = parse(`${LINK}
  union Thing = Word | Number | Mark
  type Word @key(fields: "id") { id: ID! }
  type Number @key(fields: "id") { id: Int! }
  type Mark { sign: String }
  type Cell { x: Int }
  type Square { x: Int }
  type Board @key(fields: "id") { id: ID! cells: [[Cell!]!]! }
  type Touched { query: Query! }
  type Query { things: [Thing!]! board: Board grid: [[Square!]!]! @shareable }
  type Mutation { touch: [Touched!]! }
`);

const OTHER = parse(`${LINK}
  type Word @key(fields: "id") { id: ID! extra: String }
  type Number @key(fields: "id") { id: Int! extra: String }
  type Cell { x: Int @external }
  type Square { y: Int }
  type Board @key(fields: "id") { id: ID! cells: [[Cell!]!]! @external sum: Int @requires(fields: "cells { x }") }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  type Query { grid: [[Square!]!]! @shareable me: Person }
`);

const PEOPLE = parse(`${LINK}
  type Person @key(fields: "id") { id: ID! name: String }
`);

interface Row {
  readonly id: string | number;
}

const extra = { __resolveReference: (row: Row) => row, extra: ({ id }: Row) => `extra ${id}` };

let graph: Graph;
beforeAll(async () => {
  graph = await new Graph({
    own: {
      typeDefs: OWN,
      resolvers: {
        Query: {
          things: () => [
            { __typename: 'Mark', sign: '!' },
            { __typename: 'Word', id: 'w' },
            { __typename: 'Number', id: 0 },
          ],
          board: () => ({ id: '1' }),
          grid: () => [[{ x: 1 }], []],
        },
        Board: { cells: () => [[{ x: 1 }, { x: 2 }], [{ x: 3 }]] },
        Mutation: { touch: () => [{ query: {} }, { query: {} }] },
      },
    },
    other: {
      typeDefs: OTHER,
      resolvers: {
        Query: { grid: () => [[{ y: 2 }], []], me: () => ({ id: 'me' }) },
        Word: extra,
        Number: extra,
        Board: {
          __resolveReference: (board: Row) => board,
          sum: ({ cells }: { cells: ({ x: number } | null)[][] }) =>
            cells.flat().reduce((sum, cell) => sum + (cell?.x ?? 0), 0),
        },
      },
    },
    people: {
      typeDefs: PEOPLE,
      resolvers: { Person: { __resolveReference: (person: Row) => ({ ...person, name: 'Ida' }) } },
    },
  }).load();
});
afterAll(() => graph.stop());

function said({ data, errors }: Outcome): { data: unknown; paths: unknown } {
  const paths = JSON.parse(JSON.stringify(errors ?? []), (_, value) => value).map(
    ({ path }: { path: unknown }) => path,
  );
  return { data: JSON.parse(data ?? 'null'), paths };
}

async function ask(query: string, fault?: Fault): Promise<{ stock: unknown; ours: unknown }> {
  const { stock, ours } = await graph.ask(fault ? { query, fault } : { query });
  return { stock: said(stock), ours: said(ours) };
}

describe('Where the stock executor is wrong, we are right:', () => {
  it('a key that the plan has aliased is renamed back even if its value is 0', async () => {
    const { stock, ours } = await ask(`{ things { ... on Word { extra } ... on Number { extra } } }`);

    expect(stock).toEqual({ data: { things: [{}, { extra: 'extra w' }, { extra: null }] }, paths: [] });
    expect(ours).toEqual({ data: { things: [{}, { extra: 'extra w' }, { extra: 'extra 0' }] }, paths: [] });
  });

  it('an error of an entity is told at that entity, though others before it were not asked about', async () => {
    const { stock, ours } = await ask(`{ things { ... on Word { extra } } }`, (answer, { service }) =>
      service === 'other'
        ? { data: { _entities: [{ extra: null }] }, errors: [{ message: 'no', path: ['_entities', 0, 'extra'] }] }
        : answer,
    );

    expect(stock).toMatchObject({ paths: [['things', 0, 'extra']] });
    expect(ours).toEqual({ data: { things: [{}, { extra: null }, {}] }, paths: [['things', 1, 'extra']] });
  });

  it('an error at a field that the plan has aliased is told by its own name', async () => {
    const { stock, ours } = await ask(`{ things { ... on Number { extra } ... on Word { id } } }`, () => ({
      data: { things: [{ __typename: 'Word', id__alias_0: 'w' }] },
      errors: [{ message: 'no', path: ['things', 0, 'id__alias_0'] }],
    }));

    const data = { things: [{ id: 'w' }] };
    expect(stock).toEqual({ data, paths: [['things', 0, 'id__alias_0']] });
    expect(ours).toEqual({ data, paths: [['things', 0, 'id']] });
  });

  it('a required field that is a list of lists of objects is sent with its values', async () => {
    const { stock, ours } = await ask(`{ board { sum } }`);

    expect(stock).toEqual({ data: { board: { sum: 0 } }, paths: [] });
    expect(ours).toEqual({ data: { board: { sum: 6 } }, paths: [] });
  });

  it('a list of lists whose objects come from two subgraphs keeps the fields of both', async () => {
    const { stock, ours } = await ask(`{ grid { x y } }`);

    expect(stock).not.toEqual({ data: { grid: [[{ x: 1, y: 2 }], []] }, paths: [] });
    expect(ours).toEqual({ data: { grid: [[{ x: 1, y: 2 }], []] }, paths: [] });
  });

  it('an answer that is merged into several objects is not shared by them', async () => {
    const { stock, ours } = await ask(`mutation { touch { query { me { name } } } }`, (answer, { service }) =>
      service === 'people'
        ? { data: { _entities: [{ name: 'Ida' }, null] }, errors: [{ message: 'gone', path: ['_entities', 1] }] }
        : answer,
    );

    const me = (name: string | null): unknown => ({ query: { me: { name } } });
    const paths = [['touch', 1, 'query', 'me']];
    expect(stock).toEqual({ data: { touch: [me('Ida'), me('Ida')] }, paths });
    expect(ours).toEqual({ data: { touch: [me('Ida'), me(null)] }, paths });
  });
});
