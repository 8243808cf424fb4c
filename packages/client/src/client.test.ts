import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as generated from './__generated__/graphql.ts';
import * as client from './index.ts';

const { createClient, GraphQLRequestError, IncidentAcceptDocument, PlatformClockDocument } = client;
const url = 'http://gateway.example/graphql';

/** A fetch that answers as told and keeps what it was asked. */
function answering(status: number, body: unknown) {
  const asked: { url: string; headers: Headers; body: unknown }[] = [];
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push({ url: request.url, headers: request.headers, body: await request.json() });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  return { asked, fetch: send };
}

describe('execute', () => {
  it('sends the document by name with its variables and the token, and gives the data', async () => {
    const data = { incidentAccept: { incident: null, userErrors: [] } };
    const { asked, fetch } = answering(200, { data });
    const variables = { id: 'i', idempotencyKey: 'k' };
    expect(await createClient({ url, token: 't', fetch }).execute(IncidentAcceptDocument, variables)).toEqual(data);
    expect(asked).toMatchObject([{ url, body: { operationName: 'IncidentAccept', variables } }]);
    expect(asked[0]?.body).toMatchObject({ query: expect.stringContaining('mutation IncidentAccept(') });
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer t');
  });

  it('sends no authorization without a token', async () => {
    const { asked, fetch } = answering(200, { data: { platformClock: { now: '', aheadMs: 0 } } });
    await createClient({ url, fetch }).execute(PlatformClockDocument);
    expect(asked[0]?.headers.has('authorization')).toBe(false);
  });

  it('throws a GraphQLRequestError with code and status for top-level errors, though data came too', async () => {
    const errors = [{ message: 'Log in first.', path: ['platformClock'], extensions: { code: 'UNAUTHENTICATED' } }];
    const { fetch } = answering(401, { data: {}, errors });
    const failure: unknown = await createClient({ url, fetch })
      .execute(PlatformClockDocument)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GraphQLRequestError);
    expect(failure).toMatchObject({
      operation: 'PlatformClock',
      status: 401,
      code: 'UNAUTHENTICATED',
      faults: [{ message: 'Log in first.', code: 'UNAUTHENTICATED', path: ['platformClock'] }],
    });
  });

  it('throws one for an answer that is no GraphQL', async () => {
    const { fetch } = answering(502, '<html>');
    const asking = createClient({ url, fetch }).execute(PlatformClockDocument);
    await expect(asking).rejects.toMatchObject({ status: 502, code: null, faults: [] });
  });
});

describe('login', () => {
  it('gives a client that asks as that account', async () => {
    const { asked, fetch } = answering(200, { token: 'fresh', data: { platformClock: { now: '', aheadMs: 0 } } });
    const resident = await createClient({ url, fetch }).login('resident', 'secret');
    await resident.execute(PlatformClockDocument);
    expect(asked).toMatchObject([
      { url: 'http://gateway.example/demo/login', body: { account: 'resident', password: 'secret' } },
      { url },
    ]);
    expect(asked[1]?.headers.get('authorization')).toBe('Bearer fresh');
  });

  it('throws what the issuer says when it refuses', async () => {
    const { fetch } = answering(401, { error: 'Account or password is wrong.' });
    const login = createClient({ url, fetch }).login('resident', 'no');
    await expect(login).rejects.toMatchObject({ status: 401, faults: [{ message: 'Account or password is wrong.' }] });
  });
});

describe('upload', () => {
  const uploaded = { sha256: 'ab', mediaType: 'image/png', bytes: 3, url: '/files/ab?exp=1&sig=x' };

  it('sends the bytes as they are, with type and token, beside the graph', async () => {
    const sent: Request[] = [];
    const send: typeof fetch = async (input, init) => {
      sent.push(new Request(input, init));
      return Response.json(uploaded, { status: 201 });
    };
    expect(await createClient({ url, token: 't', fetch: send }).upload(Uint8Array.of(1, 2, 3), 'image/png')).toEqual(
      uploaded,
    );
    const [request] = sent;
    expect([request?.method, request?.url]).toEqual(['POST', 'http://gateway.example/files/']);
    expect(['content-type', 'authorization'].map((name) => request?.headers.get(name))).toEqual([
      'image/png',
      'Bearer t',
    ]);
    expect(new Uint8Array((await request?.arrayBuffer()) ?? [])).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('throws the code of a refusal', async () => {
    const refusal = { errors: [{ message: 'no', extensions: { code: 'TYPE_MISMATCH' } }] };
    const send: typeof fetch = () => Promise.resolve(Response.json(refusal, { status: 415 }));
    const refused = createClient({ url, fetch: send }).upload(new Blob(['x']), 'image/png');
    await expect(refused).rejects.toMatchObject({ operation: 'upload', status: 415, code: 'TYPE_MISMATCH' });
  });
});

describe('the package', () => {
  const documents = Object.keys(generated).filter((name) => name.endsWith('Document'));

  it('offers every operation there is', () => {
    expect(documents.filter((name) => !(name in client))).toEqual([]);
  });

  it('has a persisted document for each, under the hash of its text', () => {
    const file = new URL('__generated__/persisted-documents.json', import.meta.url);
    const persisted = Object.entries<string>(JSON.parse(readFileSync(file, 'utf8')));
    expect(persisted).toHaveLength(documents.length);
    for (const [id, text] of persisted) {
      expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    }
  });
});
