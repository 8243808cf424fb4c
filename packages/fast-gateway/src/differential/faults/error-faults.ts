import type { JsonObject } from '../json.ts';
import type { Random } from '../random.ts';
import type { ErrorEntry } from '../subgraph.ts';

type Path = readonly (string | number)[];

const EXTENSIONS: readonly (JsonObject | null)[] = [
  null,
  {},
  { code: 'FORBIDDEN' },
  { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at a', 'at b'] },
  { code: 'DOWNSTREAM_SERVICE_ERROR' },
  { code: 'INVALID_GRAPHQL', http: { status: 418 } },
  { code: 5 },
  { code: '' },
  { serviceName: 'somebody else', code: 'UNAUTHENTICATED' },
  { nested: { list: [1, null] } },
];

const MESSAGES = ['broken', '', 'two\nlines', '事件 lost', '"quoted"'];

/**
 * An error entry for the value at a path of a unit; sometimes its path says more than there is. For an entity it always
 * says which: what it does not say of whom, nobody could say again for another batch.
 */
export function unitError(random: Random, path: Path, isEntity: boolean): ErrorEntry {
  const odd: readonly (Path | undefined)[] = [
    [],
    [...path, 0],
    [...path, 'below'],
    ...(isEntity ? [] : [undefined, ['elsewhere']]),
  ];
  return anyError(random, random.chance(0.75) ? path : odd[random.below(odd.length)]);
}

/** Error entries of a whole answer; they speak of no entity, so that they are the same for every batch. */
export function answerErrors(random: Random): ErrorEntry[] {
  const paths: readonly (Path | undefined)[] = [
    undefined,
    [],
    ['name'],
    ['_entities'],
    ['_entities', 'x', 0],
    ['elsewhere', 'b'],
  ];
  return Array.from({ length: 1 + random.below(2) }, () => anyError(random, paths[random.below(paths.length)]));
}

function anyError(random: Random, path: Path | undefined): ErrorEntry {
  const extensions = EXTENSIONS[random.below(EXTENSIONS.length)];
  const message = random.chance(0.9) ? MESSAGES[random.below(MESSAGES.length)] : undefined;
  return { ...(message !== undefined && { message }), ...(path && { path }), ...(extensions && { extensions }) };
}
