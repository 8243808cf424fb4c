import { subgraph } from './federation-schema.ts';
import type { FederationSchema } from './federation-schema.ts';

/** Fields that require others: nested, in lists, in a chain over three subgraphs; and fields provided along the way. */
export const requires: FederationSchema = {
  name: 'requires',
  subgraphs: [
    subgraph(
      'orders',
      /* GraphQL */ `
        type Query {
          orders: [Order]
          order(id: ID!): Order!
        }
        type Order @key(fields: "id") {
          id: ID!
          lines: [Line!]!
          address: Address
          customer: Customer
          notes: [String]
        }
        type Line {
          sku: String!
          count: Int
          sizes: [Size]
        }
        type Size @shareable {
          w: Int
          h: Int!
        }
        type Address {
          street: String
          zone: Zone!
        }
        type Zone {
          code: String!
        }
        type Customer @key(fields: "id") {
          id: ID!
          tier: String
        }
      `,
    ),
    subgraph(
      'shipping',
      /* GraphQL */ `
        type Order @key(fields: "id") {
          id: ID!
          lines: [Line!]! @external
          address: Address @external
          notes: [String] @external
          cost: Float @requires(fields: "lines { sku count }")
          route: Route @requires(fields: "address { zone { code } } notes")
          parcels: [Parcel!] @requires(fields: "lines { sizes { w h } }")
        }
        type Line {
          sku: String! @external
          count: Int @external
          sizes: [Size] @external
        }
        type Size @shareable {
          w: Int
          h: Int!
        }
        type Address {
          zone: Zone! @external
        }
        type Zone {
          code: String! @external
        }
        type Route @key(fields: "id") {
          id: ID!
          length: Int!
          driver: Driver @provides(fields: "name")
        }
        type Driver @key(fields: "id") {
          id: ID!
          name: String @external
        }
        type Parcel {
          weight: Float
          order: Order
        }
        type Query {
          routes: [Route!]!
        }
      `,
    ),
    subgraph(
      'billing',
      /* GraphQL */ `
        type Order @key(fields: "id") {
          id: ID!
          cost: Float @external
          customer: Customer @external
          invoice: Invoice @requires(fields: "cost customer { id tier }")
          tax: Float! @requires(fields: "cost")
        }
        type Customer @key(fields: "id") {
          id: ID!
          tier: String @external
          discount: Float @requires(fields: "tier")
          orders: [Order]
        }
        type Invoice @key(fields: "number") {
          number: ID!
          total: Float
          payer: Customer!
        }
      `,
    ),
    subgraph(
      'staff',
      /* GraphQL */ `
        type Query {
          drivers(of: [ID!]): [Driver]
        }
        type Driver @key(fields: "id") {
          id: ID!
          name: String @shareable
          phone: String
        }
        type Route @key(fields: "id") {
          id: ID!
          length: Int! @external
          pay: Float @requires(fields: "length")
        }
      `,
    ),
  ],
  variables: { id: 'Order-2' },
  operations: [
    '{ orders { id cost tax route { id length pay driver { name phone } } parcels { weight order { tax } } invoice { total payer { discount tier } } } }',
    'query Q($id: ID!) { order(id: $id) { tax customer { discount orders { cost } } } routes { driver { name } pay } }',
  ],
};
