import { afterEach, describe, expect, it } from '@jest/globals';
import { isRawDataSource, type SubgraphCall } from '../data-source.ts';
import { type Ask, PooledDataSource, type PooledDataSourceOptions } from './pooled-data-source.ts';
import { processOptions } from './testing/process-options.ts';
import { answerOf, type Script, type ScriptedServer, startScripted } from './testing/scripted-server.ts';
import { TransportError } from './transport-error.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Ctx extends Record<string, unknown> {
  readonly left?: number;
  readonly actor?: string;
}

async function against(
  script: Script,
  options: Partial<PooledDataSourceOptions<Ctx>> = {},
): Promise<{ server: ScriptedServer; source: PooledDataSource<Ctx> }> {
  const server = await startScripted(script);
  const source = new PooledDataSource<Ctx>({ url: server.url, ...options });
  ends.push(
    () => server.stop(),
    () => source.destroy(),
  );
  return { server, source };
}

/** Asks, and gives the text or rejects. */
function ask({ ask }: { ask: Ask<Ctx> }, call: Partial<SubgraphCall<Ctx>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    let isAsked = false;
    ask({ body: '{"query":"{a}"}', isMutation: false, context: {}, cachePolicy: null, ...call }, (error, text) => {
      if (!isAsked) throw new Error('called back before ask returned');
      if (error) reject(error);
      else resolve(text);
    });
    isAsked = true;
  });
}

const answers: Script = (socket) => socket.write(answerOf('{"data":{"a":"\xe4\xba\x8b"}}'), 'latin1');
const drops: Script = (socket) => socket.destroy();

describe('a subgraph that is asked', () => {
  it('answers in bytes, which are read when somebody wants to know', async () => {
    const { source } = await against(answers);
    const text = await ask(source);
    expect([isRawDataSource(source), text]).toEqual([true, '{"data":{"a":"\xe4\xba\x8b"}}']);
    expect(source.read(text)).toEqual({ data: { a: '事' } });
    for (const odd of ['null', '[]', '7', '{']) expect(() => source.read(odd)).toThrow(Error);
  });

  it('is given the headers of the call, which may sign its very bytes', async () => {
    const { server, source } = await against(answers, {
      headers: ({ body, context }) => ({ 'x-sum': String(body.length), 'x-actor': context.actor ?? '', host: 'evil' }),
    });
    await ask(source, { body: '{"query":"\xe4\xba\x8b"}', context: { actor: 'p' } });
    expect(server.asked[0]?.head).toMatch(/\r\nx-sum: 15\r\nx-actor: p\r\ncontent-length: 15$/);
    expect(server.asked[0]?.head).not.toContain('evil');
  });

  it('is not asked when a header cannot be made or sent', async () => {
    const { server, source } = await against(answers, { headers: () => ({ x: 'a\r\nb: c' }) });
    await expect(ask(source)).rejects.toThrow(TypeError);
    const { source: broken } = await against(answers, {
      headers: () => {
        throw new Error('no key');
      },
    });
    await expect(ask(broken)).rejects.toThrow('no key');
    expect(server.connections).toHaveLength(0);
  });

  it('may take as long as its caller waits', async () => {
    const { server, source } = await against(() => {}, { deadlineMs: ({ left = 0 }) => left });
    await expect(ask(source, { context: { left: 10 } })).rejects.toMatchObject({ code: 'DEADLINE' });
    await expect(ask(source, { context: { left: 0 } })).rejects.toMatchObject({ code: 'DEADLINE' });
    expect(server.connections.length).toBeLessThan(2);
    const { source: same } = await against(() => {}, { deadlineMs: 10 });
    await expect(ask(same)).rejects.toMatchObject({ code: 'DEADLINE' });
    const { source: broken } = await against(() => {}, {
      deadlineMs: () => {
        throw new Error('no clock');
      },
    });
    await expect(ask(broken)).rejects.toThrow('no clock');
  });
});

describe('a dropped connection', () => {
  it('is replaced for a query, once, with new headers', async () => {
    let signed = 0;
    const { server, source } = await against((socket, asked) => (asked.nth === 0 ? drops : answers)(socket, asked), {
      headers: () => ({ 'x-nonce': String((signed += 1)) }),
    });
    expect(await ask(source)).toContain('data');
    expect(server.asked.map(({ head }) => /x-nonce: (\d)/.exec(head)?.[1])).toEqual(['1', '2']);

    const { server: dead, source: never } = await against(drops);
    await expect(ask(never)).rejects.toMatchObject({ code: 'DROPPED' });
    expect(dead.asked).toHaveLength(2);
  });

  it('is replaced by a new one, not by another that is as old', async () => {
    let isRestarted = false;
    const { server, source } = await against((socket, asked) =>
      (isRestarted && asked.connection < 2 ? drops : answers)(socket, asked),
    );
    await Promise.all([ask(source), ask(source)]);
    isRestarted = true;
    expect(await ask(source)).toContain('data');
    expect(server.asked.at(-1)?.connection).toBe(2);
  });

  it('is never replaced for a mutation, nor where that is not wanted, nor in the middle of an answer', async () => {
    const { server, source } = await against(drops);
    await expect(ask(source, { isMutation: true })).rejects.toMatchObject({ code: 'DROPPED' });
    await expect(source.process(processOptions('mutation { a }'))).rejects.toMatchObject({ code: 'DROPPED' });
    await expect(source.process(processOptions('# a comment\nmutation { a }'))).rejects.toThrow(TransportError);
    expect(server.asked).toHaveLength(3);
    const { server: once, source: unwilling } = await against(drops, { retryDropped: false });
    await expect(ask(unwilling)).rejects.toMatchObject({ code: 'DROPPED' });
    expect(once.asked).toHaveLength(1);
    const { server: half, source: cut } = await against((socket) => socket.end('HTTP/1.1 200'));
    await expect(ask(cut)).rejects.toMatchObject({ code: 'RESET' });
    expect(half.asked).toHaveLength(1);
  });
});

describe('what is put around every call', () => {
  it('sees how it ended, and may answer in its place', async () => {
    const seen: unknown[] = [];
    const { source } = await against(drops, {
      around: (ask) => (call, answered) =>
        ask(call, (error) => {
          seen.push(error instanceof TransportError && error.code);
          answered(null, '{"data":null,"errors":[{"message":"unavailable"}]}');
        }),
    });
    expect(await ask(source)).toContain('unavailable');
    expect(await source.process(processOptions('{ a }'))).toMatchObject({
      data: null,
      errors: [{ message: 'unavailable' }],
    });
    expect(seen).toEqual(['DROPPED', 'DROPPED']);
  });
});

describe('the stock executor', () => {
  it('sends the operation as RemoteGraphQLDataSource does, with the headers that it adds', async () => {
    const { server, source } = await against(answers, { headers: () => ({ 'x-ours': '1' }) });
    const http = { method: 'POST', url: '', headers: new Headers({ 'apollo-federation-include-trace': 'ftv1' }) };
    const answer = await source.process(processOptions('query A { a }', [], { operationName: 'A', http }));
    expect(answer).toMatchObject({ data: { a: '事' }, http: { status: 200 } });
    expect(answer.http?.headers.get('content-type')).toBe('application/json');
    expect(server.asked[0]?.head).toMatch(/x-ours: 1\r\napollo-federation-include-trace: ftv1\r\n/);
    const body = Buffer.from(server.asked[0]?.body ?? '', 'latin1').toString();
    expect(body).toBe('{"query":"query A { a }","variables":{"id":"事"},"operationName":"A"}');
  });

  it('leaves the cache policy alone where that is wanted', async () => {
    const { source } = await against(answers, { honorSubgraphCacheControlHeader: false });
    const hints: unknown[] = [];
    await source.process(processOptions('{ a }', hints));
    expect(hints).toEqual([]);
  });

  it('waits for what is under way when the source is closed', async () => {
    const { source } = await against(answers);
    const asked = ask(source);
    await source.close();
    expect(await asked).toContain('data');
    await expect(ask(source)).rejects.toMatchObject({ code: 'CLOSED' });
  });
});
