import { parse } from 'graphql';
import { Graph } from './both-ways.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject", "@inaccessible"
])`;

const CATALOGUE = parse(`${LINK}
  scalar Json
  enum Colour { RED GREEN SECRET @inaccessible }
  interface Media @key(fields: "id") { id: ID! title: String! maker: Maker }
  type Book implements Media @key(fields: "id") {
    id: ID! title: String! maker: Maker pages: Int colour: Colour weight: Float tags: [String!] sizes: [[Int!]!]
    box: Box @shareable
  }
  type Film implements Media @key(fields: "id") { id: ID! title: String! maker: Maker minutes: Int! sequels: [Film!]! }
  type Box @shareable { width: Int! height: Int note: String }
  type Maker @key(fields: "id") { id: ID! }
  type Note { text: String! on: Media }
  union Thing = Book | Film | Note
  type Query {
    media: [Media!]!
    things(first: Int = 4, kind: Json): [Thing]
    books: [Book]
    book(id: ID!): Book
    shelves: [[Book]!]
    facts: Json
    film: Film!
  }
  type Mutation { retitle(id: ID!, title: String!): Book! setFacts(facts: Json): Json }
`);

const STUDIOS = parse(`${LINK}
  type Maker @key(fields: "id") { id: ID! name: String! founded: Int! works: [Book!] best: Film }
  type Book @key(fields: "id") { id: ID! }
  type Film @key(fields: "id") { id: ID! }
  type Query { makers(kind: String): [Maker!]! }
  type Mutation { addMaker(name: String!): Maker! }
`);

const REVIEWS = parse(`${LINK}
  type Media @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!]! score: Float }
  type Review @key(fields: "id") { id: ID! stars: Int! by: Maker media: Media }
  type Maker @key(fields: "id", resolvable: false) { id: ID! }
  type Query { latest(count: Int!): [Review!] }
`);

const DEPOT = parse(`${LINK}
  type Book @key(fields: "id") {
    id: ID! weight: Float @external box: Box @external tags: [String!] @external
    postage: Int @requires(fields: "weight tags box { width height }") stock: Int
  }
  type Box @external { width: Int! height: Int }
  type Film @key(fields: "id") { id: ID! stock: Int }
`);

interface Reference {
  readonly id: string;
}

const BOX = { width: 2, height: 3, note: '' };
const MEDIA = [
  {
    __typename: 'Book',
    id: '1',
    title: 'Dune',
    maker: { id: 'a' },
    pages: 0,
    colour: 'RED',
    weight: 1.5,
    tags: ['x', ''],
    sizes: [[1], []],
    box: BOX,
  },
  {
    __typename: 'Film',
    id: '2',
    title: 'Alien',
    maker: { id: 'b' },
    minutes: 117,
    sequels: [{ __typename: 'Film', id: '4', title: 'Aliens', minutes: 137, sequels: [], maker: { id: 'a' } }],
  },
  {
    __typename: 'Book',
    id: '3',
    title: 'Emma',
    maker: { id: 'a' },
    pages: 400,
    colour: null,
    weight: 0,
    tags: null,
    sizes: null,
    box: { width: 1, height: null, note: 'ü"' },
  },
  { __typename: 'Note', id: 'note', text: 'see' },
];
const byId = ({ id }: Reference): unknown => MEDIA.find((media) => media.id === id) ?? null;
const books = MEDIA.filter(({ __typename }) => __typename === 'Book');
const review = (id: string, media: string): object => ({
  id,
  stars: Number(id),
  by: { id: 'a' },
  media: { id: media },
});

/** Books, films and who makes and reviews them: abstract types, interface objects, required fields, nested lists. */
export function shop(): Promise<Graph> {
  return new Graph({
    catalogue: {
      typeDefs: CATALOGUE,
      resolvers: {
        Query: {
          media: () => MEDIA.slice(0, 3),
          things: (_: unknown, { first }: { first: number }) => MEDIA.slice(0, first),
          books: () => [...books, null, books[0]],
          book: (_: unknown, reference: Reference) => byId(reference),
          shelves: () => [books, [null], []],
          facts: () => ({ b: 1, a: [{ z: null }, 'é'] }),
          film: () => MEDIA[1],
        },
        Mutation: {
          retitle: (_: unknown, { id, title }: { id: string; title: string }) => ({ ...Object(byId({ id })), title }),
          setFacts: (_: unknown, { facts }: { facts: unknown }) => facts,
        },
        Note: { on: () => MEDIA[1] },
        Media: { __resolveReference: byId },
        Book: { __resolveReference: byId },
        Film: { __resolveReference: byId },
        Maker: { __resolveReference: (maker: Reference) => maker },
      },
    },
    studios: {
      typeDefs: STUDIOS,
      resolvers: {
        Query: { makers: () => [{ id: 'a' }, { id: 'b' }] },
        Mutation: { addMaker: (_: unknown, { name }: { name: string }) => ({ id: 'c', name }) },
        Maker: {
          __resolveReference: (maker: Reference) => maker,
          name: ({ id, name }: Reference & { name?: string }) => name ?? `maker ${id}`,
          founded: () => 1900,
          works: ({ id }: Reference) => (id === 'a' ? books : null),
          best: () => ({ id: '2' }),
        },
      },
    },
    reviews: {
      typeDefs: REVIEWS,
      resolvers: {
        Query: {
          latest: (_: unknown, { count }: { count: number }) => [review('1', '2'), review('2', '1')].slice(0, count),
        },
        Media: {
          __resolveReference: (media: Reference) => media,
          reviews: ({ id }: Reference) => [review('3', id), review('4', id)],
          score: ({ id }: Reference) => Number(id) / 2,
        },
      },
    },
    depot: {
      typeDefs: DEPOT,
      resolvers: {
        Book: {
          __resolveReference: (book: Reference) => book,
          postage: ({ weight, box }: { weight: number | null; box: { width: number } | null }) =>
            weight === null || box === null ? null : Math.ceil(weight * box.width),
          stock: () => 0,
        },
        Film: { __resolveReference: (film: Reference) => film, stock: () => 7 },
      },
    },
  }).load();
}
