import { subgraph } from './federation-schema.ts';
import type { FederationSchema } from './federation-schema.ts';

/** Leaves of all kinds, null and non-null at every depth of lists, hidden enum values and hidden fields. */
export const positions: FederationSchema = {
  name: 'positions',
  subgraphs: [
    subgraph(
      'left',
      /* GraphQL */ `
        scalar JSON
        scalar DateTime
        enum Colour {
          RED
          GREEN
          SECRET @inaccessible
        }
        type Query {
          all: [Thing]
          strict: [Thing!]!
          maybe: [Thing!]
          one(colour: Colour = RED, at: DateTime, any: JSON, matrix: [[Int!]]): Thing!
          cube: [[[Thing!]]]
          number: Int!
          colours: [Colour!]!
        }
        type Thing @key(fields: "id") {
          id: ID!
          int: Int
          intStrict: Int!
          float: Float
          text: String!
          flag: Boolean
          colour: Colour
          colourStrict: Colour!
          colours: [Colour]
          coloursStrict: [Colour!]!
          any: JSON
          anyList: [JSON!]
          at: DateTime!
          ints: [Int!]
          matrix: [[Int]!]
          words: [String]!
          next: Thing!
          children: [Thing!]
          pairs: [[Pair!]!]
          hidden: String @inaccessible
        }
        type Pair {
          a: Int!
          b: Thing
        }
      `,
    ),
    subgraph(
      'right',
      /* GraphQL */ `
        scalar JSON
        enum Shade {
          DARK
          LIGHT
          ODD @inaccessible
        }
        type Thing @key(fields: "id") {
          id: ID!
          shade: Shade
          shadeStrict: Shade!
          meta: JSON!
          sum: Int!
          deep: [[Deep!]!]!
          parent: Thing
          sums: [[Int!]!]!
        }
        type Deep {
          value: Float!
          thing: Thing!
          json: [[JSON]]
        }
        type Query {
          shades(of: [Shade!], deep: Nested): [Shade]
          root: Deep!
        }
        input Nested {
          shade: Shade = DARK
          list: [Nested!]
          json: JSON
          id: ID!
        }
        type Mutation {
          bump: Int!
          set(id: ID, to: Nested!): Thing!
        }
      `,
    ),
  ],
  operations: [
    '{ strict { id intStrict text sum shadeStrict deep { value thing { id sum next { colourStrict } } } pairs { a b { meta } } } number }',
    '{ cube { id sum matrix sums any anyList coloursStrict } colours shades }',
  ],
};
