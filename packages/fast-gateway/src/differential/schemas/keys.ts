import { subgraph } from './federation-schema.ts';
import type { FederationSchema } from './federation-schema.ts';

/** Entities with several keys, composite and nested keys, and stubs that only point. */
export const keys: FederationSchema = {
  name: 'keys',
  subgraphs: [
    subgraph(
      'goods',
      /* GraphQL */ `
        type Query {
          goods: [Good!]!
          good: Good
          shelf(row: Int!): Shelf
        }
        type Good @key(fields: "id") @key(fields: "sku brand { id }") {
          id: ID!
          sku: String!
          brand: Brand!
          title: String
        }
        type Brand @key(fields: "id") {
          id: ID!
          name: String
        }
        type Shelf @key(fields: "row column") {
          row: Int!
          column: String!
          goods: [Good]
          keeper: Keeper
        }
        type Keeper @key(fields: "badge", resolvable: false) {
          badge: String!
        }
      `,
    ),
    subgraph(
      'prices',
      /* GraphQL */ `
        type Query {
          cheapest: Good
          offers: [Offer]
        }
        type Good @key(fields: "sku brand { id }") {
          sku: String!
          brand: Brand!
          price: Float
          offers: [Offer!]
        }
        type Brand @key(fields: "id", resolvable: false) {
          id: ID!
        }
        type Offer @key(fields: "good { sku brand { id } } kind") {
          good: Good!
          kind: String!
          percent: Int
        }
      `,
    ),
    subgraph(
      'places',
      /* GraphQL */ `
        type Query {
          shelves: [Shelf!]
        }
        type Shelf @key(fields: "row column") @key(fields: "code { a b }") {
          row: Int!
          column: String!
          code: Code!
          light: Boolean
        }
        type Code {
          a: Int!
          b: String!
        }
        type Good @key(fields: "id") {
          id: ID!
          shelf: Shelf
        }
      `,
    ),
    subgraph(
      'people',
      /* GraphQL */ `
        type Query {
          keeper: Keeper
        }
        type Keeper @key(fields: "badge") {
          badge: String!
          name: String!
          favourite: Offer
          boss: Keeper
        }
        type Offer @key(fields: "good { sku brand { id } } kind") {
          good: Good!
          kind: String!
          keeper: Keeper
        }
        type Good @key(fields: "sku brand { id }", resolvable: false) {
          sku: String!
          brand: Brand!
        }
        type Brand @key(fields: "id") {
          id: ID!
          founder: Keeper
        }
        type Shelf @key(fields: "code { a b }") {
          code: Code! @shareable
          watched: [Keeper]
        }
        type Code @shareable {
          a: Int!
          b: String!
        }
      `,
    ),
  ],
};
