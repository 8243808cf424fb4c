import { z } from 'zod';

const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.record(z.string(), z.unknown()).default({}) }))
    .default([]),
});

export interface Answer extends z.output<typeof answerShape> {
  readonly status: number;
  readonly headers: Headers;
  readonly codes: readonly unknown[];
}

/** Sends an operation as a client would. */
export async function send(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = answerShape.parse(await response.json());
  return {
    ...answer,
    status: response.status,
    headers: response.headers,
    codes: answer.errors.map(({ extensions }) => extensions['code']),
  };
}

export const ask = (url: string, query: string, headers?: Readonly<Record<string, string>>) =>
  send(url, { query }, headers);

/** The Authorization header of a demo account. */
export async function logIn(url: string, account: string, password = 'yunge-demo'): Promise<{ authorization: string }> {
  const response = await fetch(`${url}/demo/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password }),
  });
  const { token } = z.object({ token: z.string() }).parse(await response.json());
  return { authorization: `Bearer ${token}` };
}
