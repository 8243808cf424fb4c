import { GraphQLRequestError, type RequestFault } from './request-error.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isPath = (value: unknown): value is (string | number)[] =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

function faultOf(error: unknown): RequestFault {
  const { message, extensions, path } = isFields(error) ? error : {};
  const code = isFields(extensions) ? extensions['code'] : null;
  return {
    message: typeof message === 'string' ? message : 'No message was sent.',
    code: typeof code === 'string' ? code : null,
    path: isPath(path) ? path : null,
  };
}

/** True when the operation was answered whole. The gateway validates against the schema the result type comes from. */
function isWhole<Result>(body: Fields): body is { data: Result } {
  return isFields(body['data']) && !('errors' in body);
}

/** The data of an answer. Throws a GraphQLRequestError unless it is there whole. */
export async function dataOf<Result>(operation: string, response: Response): Promise<Result> {
  const text = await response.text();
  const body = jsonOrNull(text);
  if (!isFields(body)) throw new GraphQLRequestError(operation, response.status, []);
  if (isWhole<Result>(body)) return body.data;
  const errors = Array.isArray(body['errors']) ? body['errors'] : [];
  throw new GraphQLRequestError(operation, response.status, errors.map(faultOf));
}

/** The token in an answer of the demo's log-in. Throws a GraphQLRequestError when it was refused. */
export async function tokenOf(response: Response): Promise<string> {
  const body = jsonOrNull(await response.text());
  const { token, error } = isFields(body) ? body : {};
  if (response.ok && typeof token === 'string') return token;
  const message = typeof error === 'string' ? error : 'The demo does not log anyone in here.';
  throw new GraphQLRequestError('login', response.status, [{ message, code: null, path: null }]);
}

/** A file that was uploaded, as it is kept. */
export interface Uploaded {
  /** SHA-256 of what is kept, hexadecimal: what evidence is named by. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Path and query below the gateway's address, good for half an hour at least. */
  readonly url: string;
}

const isUploaded = (body: unknown): body is Uploaded =>
  isFields(body) &&
  ['sha256', 'mediaType', 'url'].every((name) => typeof body[name] === 'string') &&
  typeof body['bytes'] === 'number';

/** What became of an upload. Throws a GraphQLRequestError when it was refused. */
export async function uploadedOf(response: Response): Promise<Uploaded> {
  const body = jsonOrNull(await response.text());
  if (response.ok && isUploaded(body)) return body;
  const errors = isFields(body) && Array.isArray(body['errors']) ? body['errors'] : [];
  throw new GraphQLRequestError('upload', response.status, errors.map(faultOf));
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
