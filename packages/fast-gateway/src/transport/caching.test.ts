import { createServer } from 'node:http';
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { afterEach, describe, expect, it } from '@jest/globals';
import { FastGateway } from '../gateway.ts';
import { stringifyRaw } from '../raw-data.ts';
import { sound, supergraphOf } from '../testing/town.ts';
import { PooledDataSource } from './pooled-data-source.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Both subgraphs, `/people` and `/homes`, each with its header. */
async function subgraphs(headers: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer((req, res) => {
    const service = req.url?.slice(1) ?? '';
    let text = '';
    req.on('data', (chunk: Buffer) => (text += chunk.toString()));
    req.on('end', () => {
      const { query, variables = {} } = JSON.parse(text);
      const cacheControl = headers[service];
      res.writeHead(200, {
        'content-type': 'application/json',
        ...(cacheControl !== undefined && { 'Cache-Control': cacheControl }),
      });
      res.end(JSON.stringify(sound({ service, query, variables, isMutation: false })));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** What ApolloServer tells caches of an answer. */
async function told(gateway: ApolloGateway): Promise<string | undefined> {
  const apollo = new ApolloServer({ gateway, stringifyResult: stringifyRaw, stopOnTerminationSignals: false });
  await apollo.start();
  ends.push(() => apollo.stop());
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query: '{ people { name street } }' } },
    context: () => Promise.resolve({}),
  });
  expect(answered.body).toMatchObject({ string: expect.stringContaining('Street 1') });
  return answered.headers.get('cache-control');
}

describe('how long an answer may be kept, inside ApolloServer', () => {
  for (const [people, homes, expected] of [
    ['max-age=60', 'max-age=30, private', 'max-age=30, private'],
    ['max-age=60, public', 'max-age=90', 'max-age=60, public'],
    ['max-age=60', undefined, 'no-store'],
    [undefined, undefined, 'no-store'],
  ] as const) {
    it(`is ${expected} when its parts say ${people ?? 'nothing'} and ${homes ?? 'nothing'}, as with the stock gateway`, async () => {
      const at = await subgraphs({ ...(people && { people }), ...(homes && { homes }) });
      const ran: string[] = [];
      const fast = new FastGateway(
        {
          supergraphSdl: supergraphOf(),
          buildService: ({ name }) => {
            const source = new PooledDataSource({ url: `${at}/${name}` });
            ends.push(() => source.destroy());
            return source;
          },
        },
        { onRun: ({ path }) => ran.push(path) },
      );
      const stock = new ApolloGateway({
        supergraphSdl: supergraphOf(),
        buildService: ({ name }): GraphQLDataSource => new RemoteGraphQLDataSource({ url: `${at}/${name}` }),
      });
      expect([await told(fast), ran]).toEqual([expected, ['COMPILED']]);
      expect(await told(stock)).toBe(expected);
    });
  }
});
