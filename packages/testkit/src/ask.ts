import type { Actor } from '@yunge/kernel';

type Variables = Record<string, unknown>;

/** A subgraph, as far as a test needs one. */
export interface Executes {
  execute(operation: { query: string; variables?: Variables; actor?: Actor }): Promise<{
    readonly data: unknown;
    readonly errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  }>;
}

export interface Answer {
  /** As a client sees it: instants are text. */
  readonly data: unknown;
}

export interface Ask {
  /** Runs an operation; throws with everything about it when there are top-level errors. */
  (actor: Actor, query: string, variables?: Variables): Promise<Answer>;
  /** The codes of the top-level errors; throws when there are none. */
  refused(actor: Actor, query: string, variables?: Variables): Promise<readonly unknown[]>;
}

/** Asks a subgraph in process, as an actor. */
export function asker(subgraph: Executes): Ask {
  const run = async (actor: Actor, query: string, variables: Variables = {}) => {
    const { data, errors } = await subgraph.execute({ query, variables, actor });
    return { data: asSeen(data), errors };
  };
  const tell = (actor: Actor, query: string, variables: Variables | undefined, answer: unknown) =>
    [
      `as ${actor.id} (${actor.roles.join(', ')})`,
      query,
      JSON.stringify(variables),
      JSON.stringify(answer, null, 2),
    ].join('\n');
  const ask = async (actor: Actor, query: string, variables?: Variables) => {
    const { data, errors } = await run(actor, query, variables);
    if (errors.length > 0) throw new Error(`There were errors:\n${tell(actor, query, variables, errors)}`);
    return { data };
  };
  return Object.assign(ask, {
    async refused(actor: Actor, query: string, variables?: Variables) {
      const { data, errors } = await run(actor, query, variables);
      if (errors.length === 0) throw new Error(`Nothing was refused:\n${tell(actor, query, variables, data)}`);
      return errors.map(({ extensions }) => extensions?.['code']);
    },
  });
}

function asSeen(data: unknown): unknown {
  return data === undefined ? undefined : JSON.parse(JSON.stringify(data));
}

/** What stands at a dotted path, list places by number. Throws when the path leaves what is there. */
export function pathOf(data: unknown, path: string): unknown {
  let here = data;
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null || !(step in here)) {
      throw new Error(`no ${step} of ${path} in ${JSON.stringify(data)}`);
    }
    here = Object.entries(here).find(([name]) => name === step)?.[1];
  }
  return here;
}

/** The text at a dotted path. Throws when there is none. */
export function textOf(data: unknown, path: string): string {
  const found = pathOf(data, path);
  if (typeof found !== 'string') throw new Error(`${path} is ${JSON.stringify(found)} in ${JSON.stringify(data)}`);
  return found;
}

/** The list at a dotted path. Throws when there is none. */
export function listOf(data: unknown, path: string): unknown[] {
  const found = pathOf(data, path);
  if (!Array.isArray(found)) throw new Error(`${path} is ${JSON.stringify(found)} in ${JSON.stringify(data)}`);
  return found;
}

/** The codes of a mutation's user errors; none when it was done. Throws when the errors were not asked for. */
export function codesOf(data: unknown, mutation: string): string[] {
  return listOf(data, `${mutation}.userErrors`).map((error) => textOf(error, 'code'));
}
