/** The subgraphs of the public federation benchmark. */
export const SUBGRAPHS = ['accounts', 'inventory', 'products', 'reviews'] as const;

export type Subgraph = (typeof SUBGRAPHS)[number];

/** What each subgraph defines, without what federation adds. */
export const sdl: Readonly<Record<Subgraph, string>> = {
  accounts: `
    type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
  inventory: `
    type Product @key(fields: "upc") {
      upc: String!
      weight: Int @external
      price: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `
    type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `
    type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "username") }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
};

/** Types that each subgraph answers `_entities` with. */
export const entities: Readonly<Record<Subgraph, readonly string[]>> = {
  accounts: ['User'],
  inventory: ['Product'],
  products: ['Product'],
  reviews: ['User', 'Product', 'Review'],
};

/** The same in the syntax of federation 1, for gateways that know no other: a type of somebody else is an extension. */
export function federation1(subgraph: Subgraph): string {
  const text = sdl[subgraph].replace('@shareable', '').replace('type Query', 'extend type Query');
  if (subgraph === 'accounts' || subgraph === 'products') return text;
  return text.replace(
    /type (User|Product) @key\(fields: "(\w+)"\) \{\s*(id: ID!|upc: String!)/g,
    'extend type $1 @key(fields: "$2") { $3 @external',
  );
}
