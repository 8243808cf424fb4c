import { composed } from '../federation.ts';
import { hashOf, Random } from '../random.ts';
import type { FederationSchema } from './federation-schema.ts';
import { SchemaWriter } from './schema-writer.ts';

/** The random schema of a seed: the first of its attempts that composes. */
export function generatedSchema(seed: number): FederationSchema {
  for (let attempt = 0; attempt < 200; attempt++) {
    const schema = {
      name: `generated-${seed}`,
      subgraphs: new SchemaWriter(new Random(hashOf('schema', seed, attempt))).write(),
    };
    if (composed(schema)) return schema;
  }
  throw new Error(`no schema of seed ${seed} composes`);
}
