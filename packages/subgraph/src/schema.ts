import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { isEnumType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { readTypeDefs } from './shared.ts';

const sharedResolvers = { DateTime: GraphQLDateTime, LocalDate: GraphQLLocalDate };

/** Resolvers and schema that do not fit together; every fault is named. */
export class SchemaFault extends Error {
  override readonly name = 'SchemaFault';
  constructor(faults: readonly string[]) {
    super(`Schema and resolvers do not fit:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/** The executable schema of a subgraph. A resolver for a type or field that is not in the schema is a fault. */
export function makeSchema(schemaDir: URL | string, resolvers: object): GraphQLSchema {
  const own: object = { ...sharedResolvers, ...resolvers };
  if (!isResolverMap(own)) throw new SchemaFault(['every entry of the resolvers must be an object']);
  const schema = buildSubgraphSchema([{ typeDefs: readTypeDefs(schemaDir), resolvers: own }]);
  const faults = strayResolvers(schema, own);
  if (faults.length > 0) throw new SchemaFault(faults);
  return schema;
}

function isResolverMap(map: object): map is GraphQLResolverMap<unknown> {
  return Object.values(map).every((entry) => typeof entry === 'object' && entry !== null);
}

function strayResolvers(schema: GraphQLSchema, resolvers: object): string[] {
  return Object.entries(resolvers).flatMap(([typeName, entry]: [string, unknown]) => {
    const type = schema.getType(typeName);
    if (!type) return [`${typeName}: no such type`];
    const names = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
    const known = isEnumType(type)
      ? type.getValues().map(({ name }) => name)
      : isObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields())
        : names;
    return names
      .filter((name) => !name.startsWith('__') && !known.includes(name))
      .map((name) => `${typeName}.${name}: no such field`);
  });
}
