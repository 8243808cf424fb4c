import { subgraph } from './federation-schema.ts';
import type { FederationSchema } from './federation-schema.ts';

/** Value types shared by several subgraphs, and root fields that more than one of them answers. */
export const values: FederationSchema = {
  name: 'values',
  subgraphs: [
    subgraph(
      'one',
      /* GraphQL */ `
        type Query {
          here: Position @shareable
          places: [Place] @shareable
          trip: Trip
        }
        type Position @shareable {
          lat: Float!
          lng: Float!
          label: Label
        }
        type Label @shareable {
          text: String
        }
        type Place @key(fields: "id") {
          id: ID!
          position: Position @shareable
          labels: [Label] @shareable
          name: String @shareable
        }
        type Trip @key(fields: "id") {
          id: ID!
          stops: [Place!]!
          grid: [[Position]] @shareable
        }
      `,
    ),
    subgraph(
      'two',
      /* GraphQL */ `
        type Query {
          here: Position @shareable
          places: [Place] @shareable
          home: Place
        }
        type Position @shareable {
          lat: Float!
          lng: Float!
          height: Float
          label: Label
        }
        type Label @shareable {
          text: String
          lang: String
        }
        type Place @key(fields: "id") {
          id: ID!
          position: Position @shareable
          labels: [Label] @shareable
          rating: Int
        }
        type Trip @key(fields: "id") {
          id: ID!
          legs: [Leg]
          grid: [[Position]] @shareable
        }
        type Leg {
          from: Place!
          to: Place
          bends: [Position!]
        }
      `,
    ),
    subgraph(
      'three',
      /* GraphQL */ `
        type Query {
          places: [Place] @shareable
          away: Place!
        }
        type Label @shareable {
          text: String
          lang: String
        }
        type Place @key(fields: "id") {
          id: ID!
          name: String @shareable
          labels: [Label] @shareable
          visits(by: ID): Int!
        }
      `,
    ),
  ],
  operations: [
    '{ places { id name rating visits labels { text lang } position { lat height label { text lang } } } here { height lat label { lang } } }',
  ],
};
