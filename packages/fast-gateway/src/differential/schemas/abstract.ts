import { subgraph } from './federation-schema.ts';
import type { FederationSchema } from './federation-schema.ts';

/** Interfaces and unions over several subgraphs; members refine the types of their fields, so that plans rename. */
export const abstract: FederationSchema = {
  name: 'abstract',
  subgraphs: [
    subgraph(
      'core',
      /* GraphQL */ `
        type Query {
          nodes: [Node]
          node: Node
          found(text: String): [Found!]
          animal: Animal!
          box: Box
        }
        interface Node {
          id: ID!
        }
        interface Animal {
          id: ID!
          name: String
          friend: Animal
          home: Home
        }
        union Found = Cat | Dog | House | Note
        type Cat implements Node & Animal @key(fields: "id") {
          id: ID!
          name: String!
          friend: Dog
          home: Home
        }
        type Dog implements Node & Animal @key(fields: "id") {
          id: ID!
          name: String
          friend: Animal
          home: Home!
        }
        interface Home {
          address: String
        }
        type House implements Node & Home @key(fields: "id") {
          id: ID!
          address: String
          owner: Animal
        }
        type Shed implements Home {
          address: String
          size: Int!
        }
        type Note {
          text: String!
          about: Found
        }
        type Box {
          things: [[Found]]
          one: Animal
        }
      `,
    ),
    subgraph(
      'facts',
      /* GraphQL */ `
        type Query {
          rated: [Rated]
          best: Rated!
        }
        interface Rated {
          score: Int
          tags: [String]
        }
        type Cat implements Rated @key(fields: "id") {
          id: ID!
          score: Int!
          tags: [String!]
          lives: Int
        }
        type Dog implements Rated @key(fields: "id") {
          id: ID!
          score: Int
          tags: [String]!
          tricks: [Trick!]
        }
        type House @key(fields: "id") {
          id: ID!
          score: Int
          rooms: [Room]
        }
        type Trick {
          name: String!
          taughtBy: Teacher
        }
        union Teacher = Dog | Cat
        type Room {
          name: String
          dweller: Teacher
        }
      `,
    ),
    subgraph(
      'health',
      /* GraphQL */ `
        interface Checked {
          checkup: Checkup
        }
        type Checkup @shareable {
          at: String
          ok: Boolean!
        }
        type Cat implements Checked @key(fields: "id") {
          id: ID!
          checkup: Checkup!
          chip: Int
        }
        type Dog implements Checked @key(fields: "id") {
          id: ID!
          checkup: Checkup
          chip: Int!
        }
        type Query {
          checked: [Checked!]
        }
      `,
    ),
  ],
  operations: [
    '{ nodes { id ... on Animal { name ... on Cat { sure: score lives } ... on Dog { score tricks { name } } } ... on House { score } } }',
    '{ animal { name friend { name friend { name home { address } } } ... on Dog { chip checkup { ok } } ... on Cat { number: chip sure: checkup { at } } } }',
    '{ rated { score tags ... on Cat { sure: name number: chip } ... on Dog { name chip } } checked { checkup { ok } ... on Cat { name lives } ... on Dog { tags } } }',
    '{ found { __typename ... on Cat { v: lives } ... on House { v: score } ... on Note { text about { ... on Dog { friend { name } } } } } }',
  ],
};
