import { subgraph } from './federation-schema.ts';
import type { FederationSchema } from './federation-schema.ts';

/** Plain entities over four subgraphs, and mutations over three of them. */
export const catalog: FederationSchema = {
  name: 'catalog',
  subgraphs: [
    subgraph(
      'accounts',
      /* GraphQL */ `
        type Query {
          me: User
          user(id: ID!): User
          users(first: Int = 3, filter: UserFilter): [User]
        }
        type Mutation {
          userRename(id: ID!, name: String!): User
          userTouch: Boolean
        }
        input UserFilter {
          name: String
          ids: [ID!]
          nested: UserFilter
          limit: Int = 5
        }
        type User @key(fields: "id") {
          id: ID!
          name: String
          username: String!
          birthday: Int
        }
      `,
    ),
    subgraph(
      'inventory',
      /* GraphQL */ `
        type Product @key(fields: "upc") {
          upc: String!
          weight: Int @external
          price: Int @external
          inStock: Boolean
          shippingEstimate: Int @requires(fields: "price weight")
        }
        type Query {
          stocked: [Product!]
        }
        type Mutation {
          stockAdd(upc: String!, count: Int! = 1): Product!
        }
      `,
    ),
    subgraph(
      'products',
      /* GraphQL */ `
        type Query {
          topProducts(first: Int = 5): [Product]
          product(upc: String!): Product
        }
        type Mutation {
          productRename(upc: String!, name: String): Product
        }
        type Product @key(fields: "upc") {
          upc: String!
          name: String
          price: Int
          weight: Int
        }
      `,
    ),
    subgraph(
      'reviews',
      /* GraphQL */ `
        type Review @key(fields: "id") {
          id: ID!
          body: String
          author: User
          product: Product
        }
        type User @key(fields: "id") {
          id: ID!
          reviews(first: Int): [Review]
        }
        type Product @key(fields: "upc") {
          upc: String!
          reviews: [Review!]
          bestReview: Review!
        }
        type Query {
          latest: [Review!]!
        }
        type Mutation {
          review(body: String, upc: String): Review!
        }
      `,
    ),
  ],
  operations: [
    `query Heavy {
      users { ...U reviews { ...R product { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } } }
      topProducts { ...P reviews { id author { ...U reviews { id product { ...P } } } } }
    }
    fragment U on User { id username name }
    fragment R on Review { id body }
    fragment P on Product { upc name price weight inStock shippingEstimate }`,
    `mutation Four {
      a: userRename(id: "1", name: "x") { id reviews { body } }
      stockAdd(upc: "upc 1") { upc name inStock }
      productRename(upc: "upc 2", name: "y") { upc inStock reviews { id } }
      review(body: "z") { id author { name } product { name } }
      b: userTouch
    }`,
  ],
};
