import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sound, supergraphOf, Town } from './testing/town.ts';

let town: Town;
beforeEach(async () => {
  town = new Town();
  await town.apollo.start();
});
afterEach(() => town.apollo.stop());

const STREETS = '{ people { name street } }';

describe('a request that all subgraphs answer well', () => {
  it('runs compiled, and asks for an entity once however often it is met', async () => {
    expect(await town.ask(STREETS)).toEqual({
      data: {
        people: [
          { name: 'Name 1', street: 'Street 1' },
          { name: 'Name 2', street: 'Street 2' },
          { name: 'Name 1', street: 'Street 1' },
        ],
      },
    });
    expect(town.ran).toEqual([{ path: 'COMPILED', reason: null }]);
    expect(town.asked[1]?.variables['representations']).toEqual([
      { __typename: 'Person', id: '1' },
      { __typename: 'Person', id: '2' },
    ]);
  });

  it('may have its keys in any order, spaces, and letters of any language', async () => {
    const people = [{ name: '云格 "é"\n🙂', id: '7', __typename: 'Person' }];
    town.answer = (asked) =>
      asked.service === 'people' ? JSON.stringify({ data: { people } }, null, 2) : sound(asked);
    expect(await town.ask(STREETS)).toEqual({ data: { people: [{ name: '云格 "é"\n🙂', street: 'Street 7' }] } });
    expect(town.ran).toEqual([{ path: 'COMPILED', reason: null }]);
  });
});

describe('an operation that is known', () => {
  const known = 'query Q { person(id: "1") { name } }';

  it('is found by its whole text and its name, and by nothing put together from both', async () => {
    await town.apollo.executeOperation({ query: known, operationName: 'Q' });
    expect(town.gateway.ready(known, 'Q')).toBeDefined();
    for (const [query, name] of [
      [known, undefined],
      [known, ''],
      [known.slice(1), 'Qq'],
      [known.slice(1), 'Q\nq'],
      [`Q${known}`, ''],
    ] as const) {
      expect(town.gateway.ready(query, name)).toBeUndefined();
    }
  });
});

describe('names', () => {
  it('may be those of JavaScript', async () => {
    const query = `query ($__proto__: Boolean!, $class: Boolean!) {
      person(id: "1") { __proto__: name _proto__: name constructor: street @include(if: $class) name @skip(if: $__proto__) }
    }`;
    const proto = 'Name 1';
    town.answer = (asked) =>
      asked.service === 'homes'
        ? '{"data":{"_entities":[{"constructor":"Street 1"}]}}'
        : `{"data":{"person":{"__typename":"Person","__proto__":"${proto}","_proto__":"${proto}","name":"${proto}","id":"1"}}}`;
    const variables = Object.fromEntries([
      ['__proto__', false],
      ['class', true],
    ]);
    const text = JSON.stringify(await town.ask(query, variables));
    expect(text).toBe(
      '{"data":{"person":{"__proto__":"Name 1","_proto__":"Name 1","constructor":"Street 1","name":"Name 1"}}}',
    );
    expect(town.ran).toEqual([{ path: 'COMPILED', reason: null }]);
  });
});

describe('a request that meets a surprise', () => {
  it('goes on carefully with the answers that are there, and nothing is asked twice', async () => {
    const error = { message: 'no such street', path: ['_entities', 1, 'street'], extensions: { code: 'GONE' } };
    town.answer = (asked) =>
      asked.service === 'homes'
        ? { data: { _entities: [{ street: 'Street 1' }, null] }, errors: [error] }
        : sound(asked);
    expect(await town.ask(STREETS)).toEqual({
      data: null,
      errors: [
        {
          message: 'no such street',
          path: ['people', 1, 'street'],
          extensions: { code: 'GONE', serviceName: 'homes' },
        },
      ],
    });
    expect(town.ran).toEqual([{ path: 'CAREFUL', reason: 'ERRORS' }]);
    expect(town.asked).toHaveLength(2);
  });

  it('does not do a mutation again', async () => {
    town.answer = (asked) => (asked.service === 'homes' ? new Error('reset') : sound(asked));
    const query = 'mutation { rename(id: "3", name: "x") { name street } }';
    expect(await town.ask(query)).toMatchObject({ data: { rename: null }, errors: [{ message: 'reset' }] });
    expect(town.asked.map(({ service, isMutation }) => [service, isMutation])).toEqual([
      ['people', true],
      ['homes', false],
    ]);
  });

  it('ends, though a data source throws', async () => {
    await town.apollo.stop();
    town = new Town((name) => ({
      ask: () => {
        throw new Error(`${name} is broken`);
      },
      read: () => ({}),
      process: () => Promise.reject(new Error('not asked')),
    }));
    await town.apollo.start();
    expect(await town.ask('{ person(id: "1") { name } }')).toMatchObject({ errors: [{ message: 'people is broken' }] });
    expect(town.ran).toEqual([{ path: 'CAREFUL', reason: 'TRANSPORT' }]);
  });
});

describe('what has no program', () => {
  it('stays with the stock executor, and the reason is told', async () => {
    expect(await town.ask('{ __schema { queryType { name } } }')).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    expect(town.ran).toEqual([{ path: 'STOCK', reason: 'INTROSPECTION' }]);
  });

  it('is a short document that would multiply into a very long program', async () => {
    const spreads = (n: number) => `...F${n} @include(if: $a${n}) ...F${n} @include(if: $b${n})`;
    const levels = Array.from({ length: 11 }, (_, n) => n);
    const variables = levels.map((n) => `$a${n}: Boolean = true, $b${n}: Boolean = true`).join();
    const fragments = levels.map((n) => `fragment F${n} on Person { ${n === 10 ? 'name' : spreads(n + 1)} }`).join(' ');
    await town.ask(`query (${variables}) { person(id: "1") { ${spreads(0)} } } ${fragments}`);
    expect(town.ran).toEqual([{ path: 'STOCK', reason: 'TOO_LARGE' }]);
  });

  it('is everything, while a data source cannot be asked in text', async () => {
    await town.apollo.stop();
    const people = { process: () => Promise.resolve({ data: { person: { name: 'stock' } } }) };
    // A data source of the stock gateway has no `ask`.
    town = new Town((name) => (name === 'people' ? Object.assign(Object.create(null), people) : undefined));
    await town.apollo.start();
    expect(await town.ask('{ person(id: "1") { name } }')).toEqual({ data: { person: { name: 'stock' } } });
    expect(town.ran).toEqual([{ path: 'STOCK', reason: 'DATA_SOURCE' }]);
  });

  it('is refused in the words of the stock executor when no operation has its name', async () => {
    const { body } = await town.apollo.executeOperation({ query: '{ person(id: "1") { name } }', operationName: 'X' });
    expect(JSON.stringify(body)).toContain('Unknown operation named');
  });

  it('is refused in the words of the stock executor when its variables are wrong', async () => {
    const answer = await town.ask('query ($id: ID!) { person(id: $id) { name } }', {});
    expect(answer).toMatchObject({ errors: [{ message: expect.stringContaining('"$id" of required type "ID!"') }] });
    expect(town.asked).toEqual([]);
  });

  it('is refused with fifty mistakes at the most, however many there are', async () => {
    const query = 'query ($ids: [ID!]) { people(ids: $ids) { name } }';
    const text = JSON.stringify(await town.ask(query, { ids: Array.from({ length: 1_000 }, () => []) }));
    expect(text.match(/"message"/g)).toHaveLength(51);
    expect(text).toContain('error limit reached');
    expect(town.asked).toEqual([]);
  });
});

describe('a supergraph that is replaced', () => {
  it('makes programs of its own; an operation is ready again only once it was validated again', async () => {
    const query = '{ person(id: "1") { name } }';
    await town.ask(query);
    expect(town.gateway.ready(query, undefined)).toBeDefined();
    town.update(supergraphOf('nick: String'));
    expect(town.gateway.ready(query, undefined)).toBeUndefined();
    await town.ask(query);
    expect(town.gateway.ready(query, undefined)).toBeDefined();
    town.answer = () => ({ data: { person: { nick: 'Nicky' } } });
    expect(await town.ask('{ person(id: "1") { nick } }')).toEqual({ data: { person: { nick: 'Nicky' } } });
  });
});
