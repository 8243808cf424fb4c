import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, print, type DocumentNode } from 'graphql';
import { dataOf, tokenOf, uploadedOf, type Uploaded } from './answer.ts';

export interface ClientOptions {
  /** Address of the graph, such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Bearer token; without one only what anyone may see is answered. */
  readonly token?: string | undefined;
  /** Any fetch; the platform's own unless given. */
  readonly fetch?: typeof fetch | undefined;
}

/** No second argument where an operation takes no variables, an optional one where all of them may be left out. */
type VariablesArgument<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

export interface Client {
  /** Runs one operation. Throws a GraphQLRequestError for top-level errors, and what fetch throws when nobody answers. */
  execute<Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    ...variables: VariablesArgument<Variables>
  ): Promise<Result>;
  /** A client for an account of the demo. Throws a GraphQLRequestError when account or password is wrong. */
  login(account: string, password: string): Promise<Client>;
  /**
   * Uploads a picture or PDF of at most 10 MB, whose `sha256` is then evidence. The same file twice is one. Throws a
   * GraphQLRequestError whose code says why it was refused, such as `TYPE_MISMATCH`.
   */
  upload(file: Blob | Uint8Array<ArrayBuffer>, mediaType: string): Promise<Uploaded>;
}

export function createClient(options: ClientOptions): Client {
  const { url, token, fetch: send = fetch } = options;
  const post = (to: string | URL, body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> =>
    send(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };

  return {
    async execute<Result, Variables>(
      document: TypedDocumentNode<Result, Variables>,
      ...[variables]: VariablesArgument<Variables>
    ): Promise<Result> {
      const { operationName, query } = requestOf(document);
      const response = await post(
        url,
        { operationName, query, variables },
        {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          ...authorization,
        },
      );
      return dataOf<Result>(operationName, response);
    },
    async login(account, password) {
      const response = await post(new URL('/demo/login', url), { account, password }, { accept: 'application/json' });
      return createClient({ ...options, token: await tokenOf(response) });
    },
    async upload(file, mediaType) {
      const headers = { 'content-type': mediaType, ...authorization };
      return uploadedOf(await send(new URL('/files/', url), { method: 'POST', headers, body: file }));
    },
  };
}

interface OperationRequest {
  readonly operationName: string;
  readonly query: string;
}

// Printing costs more than sending does; the documents are constants.
const printed = new WeakMap<DocumentNode, OperationRequest>();

function requestOf(document: DocumentNode): OperationRequest {
  const known = printed.get(document);
  if (known) return known;
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const request = { operationName: operation?.name?.value ?? 'anonymous', query: print(document) };
  printed.set(document, request);
  return request;
}
