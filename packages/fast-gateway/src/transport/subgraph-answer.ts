import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { SubgraphAnswer } from '../data-source.ts';
import { decoded } from '../latin1.ts';
import type { HttpAnswer } from './http-answer.ts';

const JSON_TYPES = ['application/json', 'application/graphql-response+json'];

/** Whether the body of an answer is parsed; any other is text. */
export function isJson(contentType: string): boolean {
  return JSON_TYPES.some((type) => contentType.startsWith(type));
}

/**
 * Why an answer cannot be used before its body is parsed, or null. Status, code and message are those of
 * RemoteGraphQLDataSource.
 */
export function refusalOf(answer: HttpAnswer, url: string): Error | null {
  const { status, contentType } = answer;
  if (status > 299) return statusError(answer, url);
  // A body that is no JSON is a string to RemoteGraphQLDataSource, and a string is no answer.
  return isJson(contentType) ? null : noAnswer(decoded(answer.text));
}

/**
 * Parses an answer's body.
 * @throws Error for what is no JSON, or no object, with the message of RemoteGraphQLDataSource
 */
export function parseAnswer(text: string, url: string): SubgraphAnswer {
  const body = parse(text, url);
  if (!isObject(body)) throw noAnswer(body);
  return body;
}

function statusError(answer: HttpAnswer, url: string): Error {
  const { status, statusText, contentType, text } = answer;
  let body: unknown;
  try {
    body = isJson(contentType) ? parse(text, url) : decoded(text);
  } catch (error) {
    return toError(error);
  }
  const extensions: GraphQLErrorExtensions = { response: { url, status, statusText, body } };
  if (status === 401) extensions['code'] = 'UNAUTHENTICATED';
  if (status === 403) extensions['code'] = 'FORBIDDEN';
  return new GraphQLError(`${status}: ${statusText}`, { extensions });
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(decoded(text));
  } catch (error) {
    throw new Error(`invalid json response body at ${url} reason: ${toError(error).message}`, { cause: error });
  }
}

function noAnswer(body: unknown): Error {
  return new Error(`Expected JSON response body, but received: ${String(body)}`);
}

/** What is in it is for the executor to judge. */
function isObject(body: unknown): body is SubgraphAnswer {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

export function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
