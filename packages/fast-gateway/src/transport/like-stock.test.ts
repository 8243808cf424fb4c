import { RemoteGraphQLDataSource, type GraphQLDataSource } from '@apollo/gateway';
import { afterEach, describe, expect, it } from '@jest/globals';
import { PooledDataSource } from './pooled-data-source.ts';
import { processOptions } from './testing/process-options.ts';
import { type Script, startScripted } from './testing/scripted-server.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

function says(status: string, contentType: string | null, body: string): Script {
  const type = contentType === null ? '' : `content-type: ${contentType}\r\n`;
  const sent = bytes(body);
  return (socket) =>
    socket.write(`HTTP/1.1 ${status}\r\n${type}content-length: ${sent.length}\r\n\r\n${sent}`, 'latin1');
}

/** What a user of the gateway could see of it. */
async function outcome(source: GraphQLDataSource): Promise<unknown> {
  const hints: unknown[] = [];
  try {
    const { http, ...answer } = await source.process(processOptions('{ me { id } }', hints));
    return { answer, hints, status: http?.status, cacheControl: http?.headers.get('cache-control') };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { message: error.message, ...('extensions' in error && { extensions: error.extensions }), hints };
  }
}

async function both(script: Script): Promise<{ stock: unknown; ours: unknown }> {
  const server = await startScripted(script);
  const ours = new PooledDataSource({ url: server.url, retryDropped: false });
  ends.push(
    () => server.stop(),
    () => ours.destroy(),
  );
  return {
    stock: await outcome(new RemoteGraphQLDataSource({ url: server.url })),
    ours: await outcome(ours),
  };
}

const JSON_TYPE = 'application/json';
const ALIKE: Readonly<Record<string, Script>> = {
  'data and errors': says(
    '200 OK',
    JSON_TYPE,
    '{"data":{"b":1,"a":"事\\u4e8b"},"errors":[{"message":"x"}],"extensions":{"y":2}}',
  ),
  'the type of GraphQL over HTTP': says('200 OK', 'application/graphql-response+json; charset=utf-8', '{"data":null}'),
  'an object that is no answer': says('200 OK', JSON_TYPE, '{"x":1}'),
  'another 2xx': says('202 Later', JSON_TYPE, '{"data":{}}'),
  'a list': says('200 OK', JSON_TYPE, '[{"data":{}}]'),
  'a string': says('200 OK', JSON_TYPE, '"事"'),
  null: says('200 OK', JSON_TYPE, 'null'),
  'no JSON': says('200 OK', JSON_TYPE, '<html>'),
  'half a JSON': says('200 OK', JSON_TYPE, '{"data":{"a":'),
  'an empty body': says('200 OK', JSON_TYPE, ''),
  'a byte order mark': says('200 OK', JSON_TYPE, '\ufeff{"data":{}}'),
  'another type': says('200 OK', 'text/html', '{"data":{"事":1}}'),
  'a type in capitals': says('200 OK', 'Application/JSON', '{"data":{}}'),
  'no type': says('200 OK', null, '{"data":{}}'),
  'no content': says('204 No Content', null, ''),
  '400 in JSON': says('400 Bad Request', JSON_TYPE, '{"errors":[{"message":"事"}]}'),
  '401': says('401 Who are you', JSON_TYPE, '{"a":1}'),
  '403 in text': says('403 Forbidden', 'text/plain', 'no 事'),
  '404 of no type': says('404 Not Found', null, 'nothing here'),
  '500 in broken JSON': says('500 Internal Server Error', JSON_TYPE, '{"a":'),
  '503 without a reason': says('503', 'text/plain', ''),
  '304': says('304 Not Modified', null, ''),
  'a connection that is let go': (socket) => socket.end(),
  chunks: (socket) =>
    socket.write(
      `HTTP/1.1 200 OK\r\ncontent-type: ${JSON_TYPE}\r\ntransfer-encoding: chunked\r\n\r\nb\r\n{"data":{}}\r\n0\r\n\r\n`,
    ),
};
describe('what a user sees is what RemoteGraphQLDataSource shows', () => {
  for (const [name, script] of Object.entries(ALIKE)) {
    it(`for ${name}`, async () => {
      const { stock, ours } = await both(script);
      expect(ours).toEqual(stock);
    });
  }

  for (const hint of ['max-age=60', 'max-age="7", private', 'public, private, max-age=5', 'max-age=1.5', 'no-store']) {
    it(`for the cache-control ${hint}`, async () => {
      const head = `content-type: ${JSON_TYPE}\r\ncache-control: ${hint}\r\ncontent-length: 11`;
      const { stock, ours } = await both((socket) => socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n{"data":{}}`));
      expect(ours).toEqual(stock);
      expect(ours).toMatchObject({ hints: [{ maxAge: expect.any(Number) }] });
    });
  }

  it('for a server that cannot be reached', async () => {
    const server = await startScripted(() => {});
    await server.stop();
    for (const url of [server.url, server.url.replace('localhost', '127.0.0.1')]) {
      const ours = await outcome(new PooledDataSource({ url }));
      expect(ours).toEqual(await outcome(new RemoteGraphQLDataSource({ url })));
    }
  });

  it('for a request without a query', async () => {
    const source = new PooledDataSource({ url: 'http://localhost/' });
    await expect(source.process(processOptions(''))).rejects.toThrow('Missing query');
  });
});

describe('what a user sees is not what RemoteGraphQLDataSource shows', () => {
  const unlike: Readonly<Record<string, readonly [script: Script, stock: string, ours: string]>> = {
    'for an answer that is cut off': [
      (socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-type: ${JSON_TYPE}\r\ncontent-length: 50\r\n\r\n{"data`),
      'Invalid response body while trying to fetch URL: aborted',
      'request to URL failed, reason: socket hang up',
    ],
    'for something that is not HTTP': [
      (socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n'),
      'request to URL failed, reason: Parse Error: Expected HTTP/, RTSP/ or ICE/',
      'request to URL failed, reason: no HTTP/1.1 status line',
    ],
  };
  for (const [name, [script, stockMessage, ourMessage]] of Object.entries(unlike)) {
    it(name, async () => {
      const { stock, ours } = await both(script);
      const said = [stock, ours].map((one) =>
        JSON.parse(JSON.stringify(one).replace(/http:\/\/[^ :]+:\d+\/\w+/g, 'URL')),
      );
      expect(said).toMatchObject([{ message: stockMessage }, { message: ourMessage }]);
    });
  }

  it('for a redirect, which is not followed', async () => {
    const { stock, ours } = await both((socket, { head }) =>
      head.includes('/graphql ')
        ? socket.write('HTTP/1.1 307 Elsewhere\r\nlocation: /there\r\ncontent-length: 0\r\n\r\n')
        : socket.write(`HTTP/1.1 200 OK\r\ncontent-type: ${JSON_TYPE}\r\ncontent-length: 11\r\n\r\n{"data":{}}`),
    );
    expect(stock).toMatchObject({ answer: { data: {} } });
    expect(ours).toMatchObject({ message: '307: Elsewhere', extensions: { response: { status: 307, body: '' } } });
  });
});
