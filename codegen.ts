import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const SERVICES = ['grids', 'personnel', 'enterprises', 'volunteers', 'training'];

/** Each service names, in `schema/mappers.ts`, the plain value behind each graph type: `export type { X as XMapper }`. */
function mappersOf(service: string): Record<string, string> {
  const source = readFileSync(`services/${service}/src/schema/mappers.ts`, 'utf8');
  const names = [...source.matchAll(/\b([A-Z]\w*)Mapper\b/g)].flatMap(([, name]) => (name ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, `../mappers.ts#${name}Mapper`]));
}

const resolvers: CodegenConfig['generates'] = Object.fromEntries(
  SERVICES.map((service) => [
    `services/${service}/src/schema/__generated__/resolvers.ts`,
    {
      schema: ['packages/subgraph/src/shared.graphql', `services/${service}/src/schema/*.graphql`],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        inputMaybeValue: 'T | null | undefined',
        contextType: '../../context.ts#Context',
        mappers: mappersOf(service),
        scalars: {
          DateTime: { input: 'Date', output: 'Date' },
          LocalDate: { input: 'string', output: 'string' },
          ID: { input: 'string', output: 'string' },
        },
      },
    },
  ]),
);

export default {
  generates: {
    ...resolvers,
    'packages/client/src/__generated__/': {
      schema: 'gateway/schema.graphql',
      documents: 'packages/client/src/operations/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: { hashPropertyName: 'sha256', hashAlgorithm: 'sha256' },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        scalars: { DateTime: 'string', LocalDate: 'string', ID: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
