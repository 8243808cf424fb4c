/** The fields that stand in keys, by how a key selects them. */
export const KEY_FIELDS: Readonly<Record<string, string>> = {
  id: 'ID!',
  sku: 'String!',
  code: 'Int!',
  'ref { a b }': 'Ref!',
};
/** The keys an entity may have. */
export const KEYS: readonly (readonly string[])[] = [
  ['id'],
  ['id'],
  ['id', 'sku'],
  ['sku code'],
  ['id', 'ref { a b }'],
  ['sku', 'code'],
  ['id', 'sku code'],
];
export const LEAVES = ['Int', 'String', 'Float', 'Boolean', 'ID', 'JSON', 'DateTime', 'Kind'];
/** How a type may be wrapped; some more often than others. */
export const WRAPS = ['%', '%', '%', '%!', '%!', '[%]', '[%!]', '[%!]!', '[%]!', '[[%]]', '[[%!]!]!'];
