export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName: string;
}

/** `heavy` is the public benchmark's operation, an answer of 87 KB; `small` is what most screens of an app ask. */
export const operations = {
  heavy: {
    operationName: 'TestQuery',
    query: `fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }
query TestQuery {
  users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User
    reviews { ...Review product { ...Product } } } } } } }
  topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
}`,
  },
  small: {
    operationName: 'Small',
    query: 'query Small($i: ID!) { user(id: $i) { id name reviews { id product { upc name inStock } } } }',
    variables: { i: '2' },
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;

/** The place of a number that is another one in every request, so that nobody can know a request by its bytes. */
export const NUMBER = '"n":0';

/** A request body in which `NUMBER` stands once. */
export const bodyOf = (name: OperationName): string => JSON.stringify({ ...operations[name], extensions: { n: 0 } });
