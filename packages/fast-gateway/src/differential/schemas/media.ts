import { subgraph } from './federation-schema.ts';
import type { FederationSchema } from './federation-schema.ts';

/** An interface with a key, and subgraphs that know it as one object type. */
export const media: FederationSchema = {
  name: 'media',
  subgraphs: [
    subgraph(
      'library',
      /* GraphQL */ `
        type Query {
          media: [Media]
          book: Book
          shelf: [Item!]!
        }
        interface Media @key(fields: "id") {
          id: ID!
          title: String
          sequel: Media
        }
        type Book implements Media @key(fields: "id") {
          id: ID!
          title: String
          sequel: Media
          pages: Int!
        }
        type Film implements Media @key(fields: "id") {
          id: ID!
          title: String
          sequel: Media
          minutes: Int
          cast: [Actor!]
        }
        type Song implements Media @key(fields: "id") {
          id: ID!
          title: String
          sequel: Media
        }
        union Item = Book | Film | Actor
        type Actor @key(fields: "id") {
          id: ID!
          name: String!
        }
      `,
    ),
    subgraph(
      'ratings',
      /* GraphQL */ `
        type Query {
          topRated: [Media!]
          critic: Critic
        }
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          stars: Int
          reviews: [Review!]!
        }
        type Review {
          text: String
          of: Media
          by: Critic!
        }
        type Critic @key(fields: "id") {
          id: ID!
          loves: [Media]
        }
      `,
    ),
    subgraph(
      'loans',
      /* GraphQL */ `
        type Query {
          overdue: [Loan]
        }
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          stars: Int @external
          loans: [Loan]
          fee: Float @requires(fields: "stars")
        }
        type Loan {
          media: Media!
          days: Int
          reader: Reader
        }
        union Reader = Critic | Guest
        type Critic @key(fields: "id") {
          id: ID!
          name: String
        }
        type Guest {
          name: String
        }
        type Mutation {
          lend(id: ID!): Media
          giveBack: Loan!
        }
      `,
    ),
    subgraph(
      'cinema',
      /* GraphQL */ `
        type Film @key(fields: "id") {
          id: ID!
          showings: [String!]
        }
        type Actor @key(fields: "id") {
          id: ID!
          films: [Film!]
        }
        type Query {
          premiere: Film
        }
      `,
    ),
  ],
  operations: [
    '{ topRated { id stars title ... on Book { pages } ... on Film { minutes showings cast { films { title fee } } } sequel { stars reviews { of { title } } } } }',
    '{ overdue { media { __typename title fee } reader { ... on Critic { loves { title } } ... on Guest { name } } } }',
    'mutation { lend(id: "Media-3") { title stars loans { days media { title } } } giveBack { media { __typename id } } }',
  ],
};
