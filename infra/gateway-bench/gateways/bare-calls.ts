import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { Operation } from '../world/operations.ts';
import { supergraphSdl } from './supergraph.ts';

/** A request to a subgraph: everything but who asks. */
export interface Call {
  readonly path: string;
  readonly body: string;
}

export interface Recording {
  /** Calls that wait for nothing but those of the waves before. */
  readonly waves: readonly (readonly Call[])[];
  /** The gateway's own answer. */
  readonly answer: string;
}

interface Asked {
  readonly url: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The planner numbers its operations; two of the same text are one. */
const unnumbered = (text: string, name = '') => text.replace(name, name.replace(/__\d+$/, ''));

/**
 * The least calls that answer an operation: those of Apollo's own plan, but no entity is asked twice for the same.
 * They are recorded from Apollo's executor, so that what is measured against them has no part in them.
 */
export async function recordCalls({ query, variables = {}, operationName }: Operation): Promise<Recording> {
  const lockstep = createLockstep();
  const gateway = new ApolloGateway({ supergraphSdl, buildService: ({ url = '' }) => lockstep.source(url) });
  const apollo = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  await apollo.start();
  const { body } = await apollo.executeOperation({ query, variables, operationName });
  await apollo.stop();
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(`${operationName} could not be recorded.`);
  const { data } = body.singleResult;
  return { waves: withoutRepeats(lockstep.waves), answer: JSON.stringify({ data }) };
}

/** Data sources that answer together all that is asked at a time: what is asked next is the next wave. */
function createLockstep() {
  const waves: Asked[][] = [];
  let waiting: { asked: Asked; tell: (answer: object) => void }[] = [];

  async function answerAll(): Promise<void> {
    const wave = waiting;
    waiting = [];
    waves.push(wave.map(({ asked }) => asked));
    const answers = await Promise.all(wave.map(({ asked }) => post(asked)));
    wave.forEach(({ tell }, n) => tell(answers[n] ?? {}));
  }
  const source = (url: string): GraphQLDataSource => ({
    process: ({ request: { query = '', operationName, variables = {} } }) =>
      new Promise((tell) => {
        waiting.push({ asked: { url, query, operationName, variables }, tell });
        if (waiting.length === 1) setImmediate(() => void answerAll());
      }),
  });
  return { waves, source };
}

async function post({ url, query, operationName, variables }: Asked): Promise<object> {
  const body = JSON.stringify({ query, operationName, variables });
  const headers = { 'content-type': 'application/json' };
  const answered: unknown = await (await fetch(url, { method: 'POST', headers, body })).json();
  return typeof answered === 'object' && answered ? answered : {};
}

function withoutRepeats(waves: readonly (readonly Asked[])[]): Call[][] {
  const seen = new Set<string>();
  const callOf = ({ url, query, operationName, variables }: Asked): Call[] => {
    const text = unnumbered(query, operationName);
    const { representations, ...others } = variables;
    const isNew = (key: string) => !seen.has(key) && seen.add(key);
    const fresh = Array.isArray(representations)
      ? representations.filter((one) => isNew(JSON.stringify([url, text, others, one])))
      : undefined;
    if (fresh?.length === 0) return [];
    const own = { query: text, operationName: operationName && unnumbered(operationName, operationName) };
    const body = JSON.stringify({ ...own, variables: { ...others, ...(fresh && { representations: fresh }) } });
    return [{ path: new URL(url).pathname, body }];
  };
  return waves.map((wave) => wave.flatMap(callOf)).filter((wave) => wave.length > 0);
}
