import type { FetchNode } from '@apollo/query-planner';
import { isInterfaceType, type GraphQLError } from 'graphql';
import { hydratedPaths, type Cursor } from './cursor.ts';
import { deepMerge } from './deep-merge.ts';
import { downstreamError } from './downstream-error.ts';
import { bareObject, cloneJson, getOwn, isPresent, isTruthy, type Container } from './json.ts';
import { applyRewrites, renamedPath } from './rewrites.ts';
import { represent } from './representation.ts';
import type { CarefulRun } from './run.ts';

type ErrorPath = readonly (string | number)[] | undefined;

/** Something to ask about: an entity at the cursor, and what of it is sent. */
interface Represented {
  readonly entity: Container;
  /** Its place among the objects at the cursor, of which those that lack what is required are not asked about. */
  readonly place: number;
  readonly representation: Container;
}

/** Runs a fetch for the objects at the cursor and merges the answer into them. Rejects if nothing could be merged. */
export async function runFetch(
  run: CarefulRun,
  fetch: FetchNode,
  cursor: Cursor,
  errors: GraphQLError[],
): Promise<void> {
  const objects = Array.isArray(cursor.data) ? cursor.data.filter(isPresent) : [cursor.data].filter(isPresent);
  if (objects.length === 0) return;
  if (fetch.requires) await fetchEntities(run, fetch, cursor, represented(run, fetch, objects), errors);
  else await fetchRoot(run, fetch, cursor, objects, errors);
}

async function fetchRoot(
  run: CarefulRun,
  fetch: FetchNode,
  cursor: Cursor,
  objects: readonly Container[],
  errors: GraphQLError[],
): Promise<void> {
  const response = await run.ask(fetch, variablesOf(run, fetch), null, cursor.path);
  report(response, fetch, errors, (errorPath) =>
    errorPath ? [...cursor.path, ...renamedPath(fetch.outputRewrites, errorPath.slice())] : undefined,
  );
  const data: unknown = response.data;
  if (data) applyRewrites(run.supergraphSchema, fetch.outputRewrites, data);
  // Later fetches write into what is merged here: each object needs its own.
  objects.forEach((object, i) => deepMerge(object, i === 0 ? data : cloneJson(data)));
}

function represented(run: CarefulRun, fetch: FetchNode, entities: readonly Container[]): Represented[] {
  const found: Represented[] = [];
  for (const [place, entity] of entities.entries()) {
    const representation = represent(run.supergraphSchema, entity, fetch.requires ?? []);
    if (!representation?.['__typename']) continue;
    applyRewrites(run.supergraphSchema, fetch.inputRewrites, representation);
    found.push({ entity, place, representation });
  }
  return found;
}

async function fetchEntities(
  run: CarefulRun,
  fetch: FetchNode,
  cursor: Cursor,
  asked: readonly Represented[],
  errors: GraphQLError[],
): Promise<void> {
  if (asked.length === 0) return;
  const variables = variablesOf(run, fetch);
  if ('representations' in variables) throw new Error(`Variables cannot contain key "representations"`);
  const representations = asked.map(({ representation }) => representation);
  const response = await run.ask(fetch, variables, representations, cursor.path);
  report(response, fetch, errors, entityPaths(fetch, cursor, asked));
  const data: unknown = response.data;
  if (!isTruthy(data)) return;
  const received = data['_entities'];
  if (!Array.isArray(received)) throw new Error(`Expected "data._entities" in response to be an array`);
  if (received.length !== asked.length) {
    throw new Error(`Expected "data._entities" to contain ${asked.length} elements`);
  }
  for (const [i, { entity }] of asked.entries()) mergeEntity(run, fetch, entity, received[i]);
}

function mergeEntity(run: CarefulRun, fetch: FetchNode, entity: Container, received: unknown): void {
  const known = entity['__typename'];
  // A subgraph that has an interface as an object says the interface's name.
  if (isTruthy(received) && (!received['__typename'] || (known && isInterface(run, received['__typename'])))) {
    received['__typename'] = known;
  }
  applyRewrites(run.supergraphSchema, fetch.outputRewrites, received);
  deepMerge(entity, received);
}

function isInterface({ supergraphSchema }: CarefulRun, name: unknown): boolean {
  return typeof name === 'string' && isInterfaceType(supergraphSchema.getType(name));
}

function report(
  response: Awaited<ReturnType<CarefulRun['ask']>>,
  fetch: FetchNode,
  errors: GraphQLError[],
  pathOf: (errorPath: ErrorPath) => ErrorPath,
): void {
  if (!response.errors) return;
  // Named as in the stock executor: the engine puts the names into what it says of an answer of another form.
  errors.push(...response.errors.map((error) => downstreamError(error, fetch.serviceName, pathOf)));
}

function entityPaths(
  fetch: FetchNode,
  cursor: Cursor,
  asked: readonly Represented[],
): (errorPath: ErrorPath) => ErrorPath {
  let paths: ErrorPath[] | undefined;
  return (errorPath) => {
    const asks = errorPath?.[1];
    if (!errorPath || typeof asks !== 'number') return errorPath ? [...cursor.path, ...errorPath.slice()] : undefined;
    paths ??= hydratedPaths(cursor);
    const place = asked[asks]?.place;
    const entityPath = place === undefined ? undefined : paths[place];
    return [...(entityPath ?? []), ...renamedPath(fetch.outputRewrites, errorPath.slice(2))];
  };
}

function variablesOf(run: CarefulRun, fetch: FetchNode): Container {
  const variables = bareObject();
  for (const name of fetch.variableUsages ?? []) {
    const value = getOwn(run.variables, name);
    if (value !== undefined) variables[name] = value;
  }
  return variables;
}
