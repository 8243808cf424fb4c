import { subgraph } from './federation-schema.ts';
import type { FederationSchema } from './federation-schema.ts';

/** Mutations over three subgraphs, in sequence, with payloads that are interfaces and unions; moved and hidden fields. */
export const sequence: FederationSchema = {
  name: 'sequence',
  subgraphs: [
    subgraph(
      'tasks',
      /* GraphQL */ `
        type Query {
          task(id: ID!): Task
          tasks: [Task!]!
        }
        type Mutation {
          taskOpen(input: TaskInput!): TaskPayload!
          taskClose(id: ID!): TaskResult
        }
        input TaskInput {
          title: String!
          tags: [String!] = ["new"]
          priority: Priority
        }
        enum Priority {
          LOW
          HIGH
        }
        interface Problem {
          message: String!
        }
        type TaskProblem implements Problem {
          message: String!
          field: [String!]
        }
        type TaskPayload {
          task: Task
          problems: [TaskProblem!]!
        }
        union TaskResult = Task | TaskProblem
        type Task @key(fields: "id") {
          id: ID!
          title: String
          priority: Priority!
          owner: Person
        }
        type Person @key(fields: "id", resolvable: false) {
          id: ID!
        }
      `,
    ),
    subgraph(
      'people',
      /* GraphQL */ `
        type Query {
          people: [Person]
        }
        type Mutation {
          personHire(name: String): Person
          personMove(id: ID!, to: ID): PersonPayload!
        }
        type PersonPayload {
          person: Person!
          before: Person
        }
        type Person @key(fields: "id") {
          id: ID!
          name: String!
          manager: Person
          tasks: [Task!]
        }
        type Task @key(fields: "id") {
          id: ID!
          helpers: [Person]!
        }
      `,
    ),
    subgraph(
      'audit',
      /* GraphQL */ `
        type Query {
          log: [Entry!]
        }
        type Mutation {
          mark(text: String!, times: Int = 2): Entry
          clear: Boolean!
        }
        interface Problem {
          message: String!
        }
        type AuditProblem implements Problem {
          message: String!
        }
        type Entry {
          text: String
          subject: Subject
          problem: Problem
        }
        union Subject = Task | Person
        type Task @key(fields: "id") {
          id: ID!
          title: String @override(from: "tasks")
          seen: Int
          secret: String @inaccessible
        }
        type Person @key(fields: "id") {
          id: ID!
          trusted: Boolean
        }
      `,
    ),
  ],
  variables: { input: { title: 'new' } },
  operations: [
    `mutation M($input: TaskInput!) {
      taskOpen(input: $input) { task { title owner { name trusted } } problems { message } }
      a: mark(text: "a") { subject { ... on Task { title seen } ... on Person { name } } problem { message } }
      personMove(id: 1) { person { name tasks { title seen } } before { trusted } }
      b: mark(text: "b") { text }
      taskClose(id: 2) { ... on Task { id helpers { name } } ... on TaskProblem { message } }
    }`,
  ],
};
