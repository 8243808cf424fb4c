import { buildSchema, graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { FRESH, products, reviews, users } from './data.ts';
import { entities, sdl, SUBGRAPHS, type Subgraph } from './sdl.ts';

const Body = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

const Representation = z.object({
  __typename: z.string(),
  id: z.string().optional(),
  upc: z.string().optional(),
  price: z.number().nullish(),
  weight: z.number().nullish(),
});

type Representation = z.output<typeof Representation>;

const REVIEWS_OF_A_USER = 2;
const FREE_FROM = 1_000;

interface Review {
  readonly __typename: 'Review';
  readonly id: string;
  readonly body: string;
  readonly product: () => object;
  readonly author: () => object;
}

const everyReview: readonly Review[] = reviews.map(({ id, body, upc }) => ({
  __typename: 'Review',
  id,
  body,
  product: () => reviewedProduct(upc),
  author: () => reviewer('1'),
}));
const reviewer = (id: string) => ({
  __typename: 'User',
  id,
  username: users[0]?.username,
  reviews: () => everyReview.slice(0, REVIEWS_OF_A_USER),
});
const reviewedProduct = (upc = '') => ({
  __typename: 'Product',
  upc,
  reviews: () => everyReview.filter((_, n) => reviews[n]?.upc === upc),
});
const named = <T extends object>(__typename: string, thing: T | undefined) => thing && { __typename, ...thing };
const user = (id?: string) => named('User', users.find((one) => one.id === id)); // prettier-ignore
const product = (upc?: string) => named('Product', products.find((one) => one.upc === upc)); // prettier-ignore

/** `FRESH` unless it is free, so that these answers too are never the same twice. */
function estimate({ price }: Representation): number | null {
  if (price === null || price === undefined) return null;
  return price > FREE_FROM ? 0 : Number(FRESH);
}

const entity: Readonly<Record<Subgraph, (key: Representation) => object | undefined>> = {
  accounts: ({ id }) => user(id),
  products: ({ upc }) => product(upc),
  inventory: (key) => {
    const found = products.find(({ upc }) => upc === key.upc);
    return found && { ...named('Product', found), shippingEstimate: estimate(key) };
  },
  reviews: ({ __typename, id = '', upc }) => {
    if (__typename === 'User') return reviewer(id);
    return __typename === 'Product' ? reviewedProduct(upc) : everyReview.find((review) => review.id === id);
  },
};

const roots: Readonly<Record<Subgraph, object>> = {
  accounts: {
    me: () => user('1'),
    user: ({ id }: { id: string }) => user(id),
    users: () => users.map((one) => named('User', one)),
  },
  products: {
    topProducts: ({ first }: { first: number }) => products.slice(0, first).map((one) => named('Product', one)),
  },
  inventory: {},
  reviews: {},
};

const schemas = new Map<string, GraphQLSchema>(SUBGRAPHS.map((name) => [name, schemaOf(name)]));

function schemaOf(name: Subgraph): GraphQLSchema {
  const federation = `
    scalar _Any
    union _Entity = ${entities[name].join(' | ')}
    directive @key(fields: String!) repeatable on OBJECT
    directive @external on FIELD_DEFINITION
    directive @requires(fields: String!) on FIELD_DEFINITION
    directive @provides(fields: String!) on FIELD_DEFINITION
    directive @shareable on FIELD_DEFINITION
    ${sdl[name].includes('type Query') ? 'extend type Query' : 'type Query'} { _entities(representations: [_Any!]!): [_Entity]! }`;
  return buildSchema(sdl[name] + federation, { assumeValid: true });
}

/** What a subgraph truly answers to the body of a request. */
export async function answer(name: Subgraph, body: string): Promise<ExecutionResult> {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`There is no subgraph ${name}.`);
  const { query, variables, operationName } = Body.parse(JSON.parse(body));
  return graphql({
    schema,
    source: query,
    variableValues: variables,
    operationName,
    rootValue: {
      ...roots[name],
      _entities: ({ representations }: { representations: unknown[] }) =>
        representations.map((key) => entity[name](Representation.parse(key)) ?? null),
    },
  });
}
