import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import { FastGateway, type Ran } from '../gateway.ts';
import type { Answered, Context, RawDataSource, SubgraphCall } from '../data-source.ts';
import { decoded, encoded } from '../latin1.ts';
import { stringifyRaw } from '../raw-data.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

const PEOPLE = `${LINK}
  type Query { people(ids: [ID!]): [Person!]! person(id: ID!): Person }
  type Mutation { rename(id: ID!, name: String!): Person }
  type Person @key(fields: "id") { id: ID! name: String! }`;

const HOMES = `${LINK} type Person @key(fields: "id") { id: ID! street: String! floor: Int }`;

/** The two subgraphs of these tests as one supergraph; `more` is added to what is known of people. */
export function supergraphOf(more = ''): string {
  const { supergraphSdl, errors } = composeServices([
    {
      name: 'people',
      url: 'http://127.0.0.1/people',
      typeDefs: parse(PEOPLE.replace('name: String! }', `name: String! ${more} }`)),
    },
    { name: 'homes', url: 'http://127.0.0.1/homes', typeDefs: parse(HOMES) },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}

/** A call as a subgraph sees it. */
export interface Asked {
  readonly service: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isMutation: boolean;
}

export type Answer = (asked: Asked) => unknown;

/** What the subgraphs say when nothing is wrong: every person lives in the street of their number. */
export const sound: Answer = ({ service, query, variables }) => {
  const person = (id: unknown) => ({ __typename: 'Person', id, name: `Name ${String(id)}` });
  const picked = (id: unknown) => Object.fromEntries(Object.entries(person(id)).filter(([key]) => query.includes(key)));
  if (service === 'homes') {
    const representations = Array.isArray(variables['representations']) ? variables['representations'] : [];
    return { data: { _entities: representations.map(({ id }) => ({ street: `Street ${String(id)}` })) } };
  }
  if (query.includes('rename')) return { data: { rename: picked(variables['id'] ?? '1') } };
  if (query.includes('people')) return { data: { people: [picked('1'), picked('2'), picked('1')] } };
  return { data: { person: picked(variables['id']) } };
};

/** A gateway over subgraphs that answer as they are told, in one process, with a note of all that was asked and run. */
export class Town {
  readonly asked: Asked[] = [];
  readonly ran: Ran[] = [];
  readonly gateway: FastGateway;
  readonly apollo: ApolloServer;
  answer: Answer = sound;
  /** Replaces the supergraph. */
  update: (supergraphSdl: string) => void = () => undefined;

  constructor(source: (service: string) => RawDataSource | undefined = () => undefined) {
    this.gateway = new FastGateway(
      {
        supergraphSdl: ({ update }) => {
          this.update = update;
          return Promise.resolve({ supergraphSdl: supergraphOf() });
        },
        buildService: ({ name }) => source(name) ?? this.#source(name),
      },
      { onRun: (ran) => this.ran.push(ran) },
    );
    this.apollo = new ApolloServer({
      gateway: this.gateway,
      stringifyResult: stringifyRaw,
      stopOnTerminationSignals: false,
    });
  }

  /** Asks through ApolloServer; gives what a client gets. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
    const { body } = await this.apollo.executeOperation({ query, variables });
    return body.kind === 'single' ? JSON.parse(stringifyRaw(body.singleResult)) : null;
  }

  #source(service: string): RawDataSource {
    return {
      ask: (call, answered) => this.#say(service, call, answered),
      read: (text) => JSON.parse(decoded(text)),
      process: () => Promise.reject(new Error('only the stock executor asks like this')),
    };
  }

  #say(service: string, { body, isMutation }: SubgraphCall<Context>, answered: Answered): void {
    const { query, variables } = JSON.parse(decoded(body));
    const asked = { service, query, variables, isMutation };
    this.asked.push(asked);
    setImmediate(() => {
      const said = this.answer(asked);
      if (said instanceof Error) answered(said, '');
      else answered(null, encoded(typeof said === 'string' ? said : JSON.stringify(said)));
    });
  }
}
