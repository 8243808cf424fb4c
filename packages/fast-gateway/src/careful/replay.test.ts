import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FetchNode } from '@apollo/query-planner';
import fc from 'fast-check';
import { OperationTypeNode } from 'graphql';
import type { SubgraphAnswer } from '../data-source.ts';
import { stripFetchNumber } from '../operation-name.ts';
import type { Fault, Graph, Outcome } from './both-ways.ts';
import { replay, type SentCall } from './replay.ts';
import { shop } from './shop.ts';

const latin1 = (value: unknown): string => Buffer.from(JSON.stringify(value), 'utf8').toString('latin1');
const parsed = (text: string) => JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));

function fetchNode(number: number, kind = OperationTypeNode.QUERY): FetchNode {
  const operationName = `Op__books__${number}`;
  return {
    kind: 'Fetch',
    serviceName: 'books',
    operation: `${kind} ${operationName}{x}`,
    operationName,
    operationKind: kind,
  };
}

function sent(fetch: FetchNode, representations: readonly object[] | null, answer: unknown): SentCall {
  const { operation } = stripFetchNumber(fetch);
  const variables = representations ? { representations } : {};
  return {
    service: fetch.serviceName,
    operation,
    body: latin1({ query: operation, variables }),
    isEntities: representations !== null,
    fetch,
    answer: answer instanceof Error ? Promise.reject(answer) : Promise.resolve(latin1(answer)),
  };
}

/** Answers what is sent now with an entity for each representation, whose name is its id. */
function askOf(calls: readonly SentCall[], canShare = true) {
  const bodies: { query: string; operationName?: string; variables: { representations?: { id: string }[] } }[] = [];
  const ask = replay({
    calls,
    canShare,
    send: async (_, body) => {
      bodies.push(parsed(body));
      const { representations = [] } = parsed(body).variables;
      return latin1({ data: { _entities: representations.map(({ id }: { id: string }) => ({ name: `new ${id}` })) } });
    },
    read: (_, text): SubgraphAnswer => parsed(text),
  });
  return { ask, bodies };
}

const book = (id: string): object => ({ __typename: 'Book', id });
const named = (...names: (string | null)[]) => ({ data: { _entities: names.map((name) => name && { name }) } });

describe('A root fetch', () => {
  it('is answered from what was sent for it', async () => {
    const fetch = fetchNode(0, OperationTypeNode.MUTATION);
    const { ask, bodies } = askOf([sent(fetch, null, { data: { x: 'é😀' } })], false);

    expect(await ask(fetch, {}, null, [])).toEqual({ data: { x: 'é😀' } });
    expect(bodies).toEqual([]);
  });

  it('is sent if it was not, under the name without its number', async () => {
    const { ask, bodies } = askOf([sent(fetchNode(0), null, { data: {} })]);
    await ask(fetchNode(0), { a: 'ü' }, null, []);

    expect(bodies).toEqual([{ query: 'query Op__books{x}', operationName: 'Op__books', variables: { a: 'ü' } }]);
  });

  it('fails as the transport did', async () => {
    const fetch = fetchNode(0);
    const { ask } = askOf([sent(fetch, null, new Error('ECONNRESET'))]);

    await expect(ask(fetch, {}, null, [])).rejects.toThrow('ECONNRESET');
  });
});

describe('An entity fetch', () => {
  it('is answered from calls of other fetches with the same text, in its own order, nothing shared', async () => {
    const calls = [
      sent(fetchNode(1), [book('1'), book('2')], named('one', 'two')),
      sent(fetchNode(2), [{ id: '3', __typename: 'Book' }], named('three')),
    ];
    const { ask, bodies } = askOf(calls);
    const answer = await ask(fetchNode(7), {}, [book('3'), book('2'), book('3')], []);

    expect(answer).toEqual(named('three', 'two', 'three'));
    const [first, , third] = Object(answer.data)._entities;
    expect(first).not.toBe(third);
    expect(bodies).toEqual([]);
  });

  it('sends what is not known yet, each once, also if two want it at the same time', async () => {
    const { ask, bodies } = askOf([sent(fetchNode(1), [book('1')], named('one'))]);
    const answers = await Promise.all([
      ask(fetchNode(2), { v: 1 }, [book('2'), book('1'), book('2')], []),
      ask(fetchNode(3), { v: 1 }, [book('2'), book('3')], []),
    ]);

    expect(answers).toEqual([named('new 2', 'one', 'new 2'), named('new 2', 'new 3')]);
    expect(bodies.map(({ variables }) => variables)).toEqual([
      { v: 1, representations: [book('2')] },
      { v: 1, representations: [book('3')] },
    ]);
  });

  it('takes only what was sent for itself where nothing may be shared', async () => {
    const own = fetchNode(2);
    const calls = [sent(fetchNode(1), [book('1')], named('other')), sent(own, [book('2')], named('own'))];
    const { ask, bodies } = askOf(calls, false);

    expect(await ask(own, {}, [book('1'), book('2')], [])).toEqual(named('new 1', 'own'));
    expect(bodies).toHaveLength(1);
  });

  it('repeats errors for each place of an entity, keeps the others once, drops those of other entities', async () => {
    const errors = [
      { message: 'general' },
      { message: 'a', path: ['_entities', 0, 'name'] },
      { message: 'b', path: ['_entities', 1] },
      { message: 'c', path: ['_entities', 2] },
      { message: 'nowhere', path: ['_entities', 9, 'x'] },
    ];
    const call = sent(fetchNode(1), [book('1'), book('2'), book('3')], { ...named(null, null, null), errors });
    const { ask } = askOf([call]);
    const answer = await ask(fetchNode(2), {}, [book('1'), book('2'), book('1')], []);

    expect(answer.errors).toEqual([
      { message: 'general' },
      { message: 'a', path: ['_entities', 0, 'name'] },
      { message: 'b', path: ['_entities', 1] },
      { message: 'a', path: ['_entities', 2, 'name'] },
      { message: 'nowhere', path: ['_entities', -1, 'x'] },
    ]);
  });

  it.each([
    ['too few entities', named('one'), { _entities: [] }],
    ['no list', { data: { _entities: 'x' } }, { _entities: null }],
    ['no data', { data: null }, null],
  ])('of which a call had %s is answered so that the interpreter says what stock says', async (_, answer, data) => {
    const { ask } = askOf([sent(fetchNode(1), [book('1'), book('2')], answer)]);

    expect((await ask(fetchNode(1), {}, [book('1'), book('2')], [])).data).toEqual(data);
  });

  it('fails if one of the calls it needs has failed', async () => {
    const calls = [sent(fetchNode(1), [book('1')], named('one')), sent(fetchNode(2), [book('2')], new Error('reset'))];
    const { ask } = askOf(calls);

    await expect(ask(fetchNode(3), {}, [book('1'), book('2')], [])).rejects.toThrow('reset');
    await expect(ask(fetchNode(3), {}, [book('1')], [])).resolves.toEqual(named('one'));
  });

  it('keeps the extensions of its answers', async () => {
    const extended = (name: string) => ({ ...named(name), extensions: { [name]: 1 } });
    const calls = [sent(fetchNode(1), [book('1')], extended('a')), sent(fetchNode(2), [book('2')], extended('b'))];
    const { ask } = askOf(calls);

    expect((await ask(fetchNode(3), {}, [book('1'), book('2')], [])).extensions).toEqual({ a: 1, b: 1 });
  });
});

describe('A plan that is replayed', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await shop();
  });
  afterAll(() => graph.stop());

  const QUERY = `query Shelf {
    books { title maker { name works { title stock maker { name founded } } } stock postage }
  }`;

  it.each([0, 50, 100])(
    'comes to what the stock executor comes to, with %d %% of its calls sent before',
    async (known) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.nat(99), async (seed, share) => {
          const fault = missing(seed);
          const stock = await graph.askStock({ query: QUERY, fault });
          const answer = async (fetch: FetchNode, variables: Record<string, unknown>): Promise<string> => {
            const call = { service: fetch.serviceName, query: fetch.operation, variables };
            return latin1(await fault(await graph.answer(call), call));
          };
          const calls: SentCall[] = [];
          await graph.askUs({ query: QUERY }, (ask) => (fetch, variables, representations, path) => {
            const distinct = representations && [
              ...new Map(representations.map((r) => [JSON.stringify(r), r])).values(),
            ];
            const given = { ...variables, ...(distinct ? { representations: distinct } : {}) };
            if ((share + calls.length) % 100 < known) {
              calls.push({ ...sent(fetch, distinct, {}), answer: answer(fetch, given) });
            }
            return ask(fetch, variables, representations, path);
          });
          const ask = replay({
            calls,
            canShare: true,
            send: (fetch, body) => answer(fetch, parsed(body).variables),
            read: (_, text) => parsed(text),
          });

          expect(inOrder(await graph.askUs({ query: QUERY }, () => ask))).toEqual(inOrder(stock));
        }),
        { numRuns: 20 },
      );
    },
  );
});

/** Some entities are missing, and their absence is an error, whoever asks for them. */
function missing(seed: number): Fault {
  return (answer, { variables: { representations } }) => {
    if (!Array.isArray(representations)) return answer;
    const gone = representations
      .map((_, i) => i)
      .filter((i) => seed % (3 + `${representations[i].id}`.charCodeAt(0)) < 30);
    const received: unknown[] = Object(answer.data)._entities;
    return {
      data: { _entities: received.map((entity, i) => (gone.includes(i) ? null : entity)) },
      errors: gone.map((i) => ({ message: `gone: ${representations[i].id}`, path: ['_entities', i] })),
    };
  };
}

/** Errors of branches that run side by side come in any order; what was called is another matter here. */
function inOrder({ errors, data, extensions, rejection }: Outcome): unknown {
  const texts = Array.isArray(errors) ? errors.map((error) => JSON.stringify(error)).sort() : errors;
  return { errors: texts, data, extensions, rejection };
}
