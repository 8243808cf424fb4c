import type * as client from '@yunge/client';

type Documents = {
  [Key in keyof typeof client as Key extends `${infer Name}Document` ? Name : never]: (typeof client)[Key];
};

/** Name of an operation of the typed client. */
export type OperationName = keyof Documents;
export type Result<Name extends OperationName> = client.ResultOf<Documents[Name]>;
export type Variables<Name extends OperationName> = client.VariablesOf<Documents[Name]>;

// k6 resolves no packages and reads no GraphQL: it takes the text that the client's persisted documents hold.
const file: unknown = JSON.parse(
  open(import.meta.resolve('../../packages/client/src/__generated__/persisted-documents.json')),
);
const texts = new Map(
  Object.values(file ?? {}).flatMap((text: unknown): [string, string][] => {
    const [, name] = typeof text === 'string' ? (/(?:query|mutation) (\w+)/.exec(text) ?? []) : [];
    return typeof text === 'string' && name ? [[name, text]] : [];
  }),
);

export function textOf(name: OperationName): string {
  const text = texts.get(name);
  if (!text) throw new Error(`The client has no operation ${name}; run \`npm run generate\`.`);
  return text;
}
