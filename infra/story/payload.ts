import { surprise } from './teller.ts';

interface Refusable {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

/** The thing a command gave back; a surprise when it was refused. */
export function given<Thing>(payload: Refusable, thing: Thing | null | undefined): Thing {
  const [refusal] = payload.userErrors;
  if (refusal) surprise('the command to be done', `${refusal.code}: ${refusal.message}`);
  return thing ?? surprise('an answer', payload);
}

/** Checks that a command was refused with this code, and gives its message. */
export function refused({ userErrors }: Refusable, code: string): string {
  const refusal = userErrors.find((error) => error.code === code);
  return refusal?.message ?? surprise(`the refusal ${code}`, userErrors);
}

export function equal<Value>(name: string, found: Value, expected: Value): Value {
  return found === expected ? found : surprise(`${name} = ${String(expected)}`, found);
}
