import type { FetchNode } from '@apollo/query-planner';
import type { Fetch } from '../compile/compile.ts';
import type { Gathered, Handle, MadeEntityFetch, MadeRootFetch } from '../compile/made.ts';
import { encoded } from '../latin1.ts';
import type { Next, Run } from './run.ts';

/** Entities that one call asks for. */
interface Batch {
  isOver: boolean;
  readonly waiting: Next[];
}

/** An entity that is asked for once in a request, however many objects wait for it. */
export interface SharedHandle extends Handle {
  readonly batch: Batch;
}

/** Sends the operation of a root fetch. */
export function rootFetcher(fetch: Fetch, made: MadeRootFetch) {
  const head = headOf(fetch);
  return (run: Run, next: Next): void => {
    const variables = variablesOf(fetch.node, run.variables);
    run.send(fetch, made, `${head}${variables.slice(0, -1)}}}`, null, (answer) => {
      made.attach(run.root, answer);
      next();
    });
  };
}

/** Gathers the objects of a place and sends one representation for each that was not asked for yet. */
export function entityFetcher(fetch: Fetch, made: MadeEntityFetch, isMutation: boolean) {
  const head = headOf(fetch);
  return (run: Run, next: Next): void => {
    const gathered = made.gather(run.root);
    if (gathered.keys.length === 0) return next();
    // What a mutation changes between two fetches, the second has to see.
    const known = isMutation ? new Map<string, SharedHandle>() : run.entitiesOf(fetch.sharing);
    const asked = ask(fetch, made, gathered, known);
    const finish = (): void => {
      made.attach(gathered, asked.handles);
      next();
    };
    let left = asked.others.size + (asked.fresh.length > 0 ? 1 : 0);
    if (left === 0) return finish();
    const one = (): void => {
      left -= 1;
      if (left === 0) finish();
    };
    for (const batch of asked.others) batch.waiting.push(one);
    if (asked.fresh.length === 0) return;
    const body = `${head}${variablesOf(fetch.node, run.variables)}"representations":[${asked.texts}]}}`;
    run.send(fetch, made, body, asked.types, (answer) => {
      if (answer !== null) {
        if (!Array.isArray(answer) || answer.length !== asked.fresh.length) return run.fail('ENTITIES');
        for (let i = 0; i < asked.fresh.length; i += 1) {
          const handle = asked.fresh[i];
          if (handle) handle.entity = answer[i];
        }
      }
      asked.batch.isOver = true;
      one();
      for (const wake of asked.batch.waiting) wake();
    });
  };
}

/** Finds or makes a handle for each object; `texts` are the representations of those made here. */
function ask(fetch: Fetch, made: MadeEntityFetch, gathered: Gathered, known: Map<string, SharedHandle>) {
  const { keys } = gathered;
  const batch: Batch = { isOver: false, waiting: [] };
  const handles: SharedHandle[] = [];
  const fresh: SharedHandle[] = [];
  const others = new Set<Batch>();
  const types: string[] | null = fetch.needsTypes ? [] : null;
  let texts = '';
  let lastKey: string | undefined;
  let last: SharedHandle | undefined;
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? '';
    let handle = last !== undefined && key === lastKey ? last : known.get(key);
    if (handle === undefined) {
      handle = { entity: null, batch };
      known.set(key, handle);
      fresh.push(handle);
      texts += `${texts === '' ? '' : ','}${made.text(gathered, i) ?? 'null'}`;
      types?.push(made.type(gathered, i));
    } else if (handle.batch !== batch && !handle.batch.isOver) others.add(handle.batch);
    handles.push(handle);
    lastKey = key;
    last = handle;
  }
  return { batch, handles, fresh, others, texts, types };
}

function headOf({ text, operationName }: Fetch): string {
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  return `{"query":${encoded(JSON.stringify(text))}${name},"variables":{`;
}

/** `"name":value,` for each variable that was given. */
function variablesOf({ variableUsages }: FetchNode, variables: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const name of variableUsages ?? [])
    if (Object.hasOwn(variables, name) && variables[name] !== undefined)
      text += `"${name}":${encoded(JSON.stringify(variables[name]))},`;
  return text;
}
