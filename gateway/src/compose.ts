import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { AccessFault } from '@yunge/subgraph/access';
import { readTypeDefs } from '@yunge/subgraph/shared';
import { isIntrospectionType, isSpecifiedScalarType, printType, type GraphQLError, type GraphQLSchema } from 'graphql';
import { accessRulesOf } from './access.ts';
import { ownerDescribes } from './compose/owner-describes.ts';
import { services as ours, type ServiceSource } from './compose/services.ts';
import { spreadAccess } from './compose/spread-access.ts';
import { undescribed } from './compose/undescribed.ts';

export type Composition =
  | { readonly ok: true; readonly supergraph: string; readonly schema: string }
  | { readonly ok: false; readonly faults: readonly string[] };

/** From this level on a hint of the composition is a fault: parts of the graph disagree. */
const WARN = 60;

/** Composes the subgraphs' schemas into one graph. Everything in it must be described, and no two parts may disagree. */
export function composeSupergraph(services: readonly ServiceSource[] = ours): Composition {
  const faults: string[] = [];
  const definitions = services.flatMap(({ name, url, schemaDir }) => {
    try {
      return [{ name, url, typeDefs: ownerDescribes(spreadAccess(readTypeDefs(schemaDir))) }];
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.toString() : String(error)}`);
      return [];
    }
  });
  if (faults.length > 0) return { ok: false, faults };

  const result = composeServices(definitions);
  if (result.errors) return { ok: false, faults: result.errors.map(describe) };
  for (const { definition, message } of result.hints) {
    if (definition.level.value >= WARN) faults.push(`${definition.code}: ${message}`);
  }
  faults.push(...accessFaults(result.supergraphSdl));
  const schema = result.schema.toAPISchema().toGraphQLJSSchema();
  faults.push(...undescribed(schema).map((coordinate) => `${coordinate}: no description`));
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, supergraph: result.supergraphSdl, schema: printSorted(schema) };
}

/** Types by name, as in the supergraph: a type that moves to another file changes nothing. */
function printSorted(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return types
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(printType)
    .join('\n\n');
}

function accessFaults(supergraph: string): readonly string[] {
  try {
    accessRulesOf(supergraph);
    return [];
  } catch (error) {
    if (error instanceof AccessFault) return error.faults;
    throw error;
  }
}

function describe(error: GraphQLError): string {
  const where = error.nodes?.[0]?.loc;
  return where ? `${error.message} (${where.source.name}:${where.startToken.line})` : error.message;
}

const written = { supergraph: '../supergraph.graphql', schema: '../schema.graphql' } as const;
const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const textOf = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** Writes what was composed; a running gateway sees either the old file or the new one. Gives what had changed. */
export function writeComposition(composition: Extract<Composition, { ok: true }>, dryRun: boolean): string[] {
  return (['supergraph', 'schema'] as const).filter((kind) => {
    const path = pathOf(written[kind]);
    const text = textOf(composition[kind]);
    if (current(path) === text) return false;
    if (!dryRun) {
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    }
    return true;
  });
}

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** `node gateway/src/compose.ts` writes; with `--check` it writes nothing and fails when something would change. */
function main(): void {
  const composition = composeSupergraph();
  if (!composition.ok) {
    process.stderr.write(
      `The graph cannot be composed:\n${composition.faults.map((fault) => `  ${fault}\n`).join('')}`,
    );
    process.exitCode = 1;
    return;
  }
  const check = process.argv.includes('--check');
  const changed = writeComposition(composition, check);
  process.stdout.write(`compose: ${ours.length} subgraphs, ${changed.length} of 2 files changed\n`);
  if (check && changed.length > 0) process.exitCode = 1;
}

if (import.meta.main) main();
